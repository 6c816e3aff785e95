"""What translators get of a section in wagtail-localize: its words, and no fact.

That package reads most blocks itself, but it loses the rows of a list that stands in
a struct inside another struct. A section takes its own words out and puts their
translations back, so that it is read alike wherever it stands. What has no blocks
inside is left to wagtail-localize, and its paths are kept: by them its editor finds
the labels.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any
from uuid import UUID, uuid5

from django.utils.functional import cached_property
from wagtail.blocks import (
    Block,
    ChooserBlock,
    ListBlock,
    StreamValue,
    StructBlock,
    StructValue,
)
from wagtail.blocks.list_block import ListValue
from wagtail.models import Page, TranslatableMixin

from wagtail_privacy.blocks.words import is_shared


#: What has blocks inside. An image with its alternative text is no such value.
_CONTAINERS = (StructValue, ListValue, StreamValue)
_PLACES = UUID("0b7e2f6c-51c6-4b34-9d0e-6f1d2c1f5a83")


class SegmentedBlock:
    """A struct block that hands its words to wagtail-localize, and takes them back.

    Both attributes are missing where a snippet that has a copy in each language can
    be chosen: wagtail-localize then reads the block itself, because it does not tell
    blocks the language that decides which copy to take.
    """

    @property
    def get_translatable_segments(self) -> Callable[[StructValue], list[Any]]:
        return self._unless_snippets_are_translated(extracted)

    @property
    def restore_translated_segments(self) -> Callable[[StructValue, Any], StructValue]:
        return self._unless_snippets_are_translated(restored)

    def _unless_snippets_are_translated(self, method: Any) -> Any:
        if self._has_translated_snippets:
            raise AttributeError("wagtail-localize reads this block itself.")
        return method

    @cached_property
    def _has_translated_snippets(self) -> bool:
        return has_translated_snippets(self)


def extracted(value: StructValue) -> list[Any]:
    """Return the segments of a section, with paths that begin inside it.

    They are objects of wagtail-localize, which must be installed.
    """
    from wagtail_localize.segments.extract import StreamFieldSegmentExtractor

    return list(_segments(StreamFieldSegmentExtractor(None), value))


def restored(value: StructValue, segments: Iterable[Any]) -> StructValue:
    """Put ``segments``, which are translated, into ``value``, and return it."""
    from wagtail_localize.segments.ingest import StreamFieldSegmentsWriter

    _give_ids(value)
    # Languages matter to translated snippets only, and there are none.
    writer = StreamFieldSegmentsWriter(None, src_locale=None, tgt_locale=None)
    return writer.handle_struct_block(value, segments)


def has_translated_snippets(block: Block) -> bool:
    """Whether a snippet that has a copy in each language can be chosen in ``block``."""
    if isinstance(block, ChooserBlock):
        model = block.model_class
        return issubclass(model, TranslatableMixin) and not issubclass(model, Page)
    inside = [*getattr(block, "child_blocks", {}).values()]
    inside += [block.child_block] if isinstance(block, ListBlock) else []
    return any(map(has_translated_snippets, inside))


def _segments(extractor: Any, value: Any) -> Iterator[Any]:
    for name, block, item in _children(value):
        for segment in _segments_of(extractor, block, item):
            yield segment.wrap(name)


def _segments_of(extractor: Any, block: Block, value: Any) -> Iterable[Any]:
    if isinstance(value, _CONTAINERS) and not hasattr(
        block, "get_translatable_segments"
    ):
        return _segments(extractor, value)
    has_words = isinstance(block, StructBlock) or not is_shared(block)
    if value is None or not has_words:
        return []
    return extractor.handle_block(block, value, block.get_prep_value(value))


def _give_ids(value: Any) -> None:
    for _name, _block, item in _children(value):
        if isinstance(item, _CONTAINERS):
            _give_ids(item)


def _children(value: Any) -> Iterator[tuple[str, Block, Any]]:
    """Yield what is inside ``value``: its name or id, its block, and its value.

    Rows that code has stored without ids get some by their places. Wagtail would make
    others up each time, and no translation would find its row.
    """
    if isinstance(value, StructValue):
        for name, item in value.items():
            yield name, value.block.child_blocks[name], item
        return
    children = value.bound_blocks if isinstance(value, ListValue) else value
    for place, child in enumerate(children):
        if not getattr(child, "original_id", child.id):
            child.id = str(uuid5(_PLACES, str(place)))
        yield child.id, child.block, child.value

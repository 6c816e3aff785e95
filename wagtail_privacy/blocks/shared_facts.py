"""The facts of a section that are the same in every language, from stream to stream.

Everything here works on streams as they are stored in JSON. Sections and rows are
matched by their ids, which a translation takes over from its source.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from wagtail.blocks import (
    Block,
    CharBlock,
    ChooserBlock,
    ListBlock,
    RawHTMLBlock,
    RichTextBlock,
    StreamBlock,
    StructBlock,
    TextBlock,
)
from wagtail.models import TranslatableMixin

from wagtail_privacy.blocks.base import SectionBlock
from wagtail_privacy.blocks.leaves import NotForTranslation


Stored = Sequence[Mapping[str, Any]]

_WORDS = (CharBlock, TextBlock, RichTextBlock, RawHTMLBlock)


def with_changed_facts(
    block: StreamBlock, before: Stored, after: Stored, stored: Stored
) -> list[Any]:
    """Return ``stored`` with the shared facts that differ in ``before`` and ``after``.

    ``before`` and ``after`` are two states of one stream of ``block``, and ``stored``
    is its translation. What the two states say alike stays as ``stored`` has it, and
    so do words, and the sections and rows that are not in all three.
    """
    sections = {
        name: child
        for name, child in block.child_blocks.items()
        if isinstance(child, SectionBlock)
    }
    return list(_items(sections.get, before, after, stored))


def is_shared(block: Block) -> bool:
    """Whether the value of ``block``, which has no blocks inside, knows no language.

    It is the line that translation tools draw: they offer words to translators and
    copy everything else.
    """
    if isinstance(block, NotForTranslation):
        return True
    if isinstance(block, ChooserBlock):
        # What has translations is chosen in each language for itself: a page.
        return not issubclass(block.model_class, TranslatableMixin)
    return not (
        isinstance(block, _WORDS) or hasattr(block, "get_translatable_segments")
    )


def _items(
    block_of: Callable[[str], Block | None], before: Any, after: Any, stored: Any
) -> Iterator[Any]:
    """Yield the items of ``stored``, a stream or a list, in their own order."""
    was, now = _by_id(before), _by_id(after)
    for item in stored or ():
        key = _id_of(item)
        block = block_of(item["type"]) if key in was and key in now else None
        if block is None:
            yield item
        else:
            value = _value(block, was[key], now[key], item["value"])
            yield {**item, "value": value}


def _value(block: Block, before: Any, after: Any, stored: Any) -> Any:
    if isinstance(block, StructBlock):
        return _struct(block, before or {}, after or {}, stored or {})
    if isinstance(block, ListBlock):
        return list(_items(lambda _type: block.child_block, before, after, stored))
    if isinstance(block, StreamBlock):
        return list(_items(block.child_blocks.get, before, after, stored))
    unchanged = before == after or (_is_empty(before) and _is_empty(after))
    return stored if unchanged or not is_shared(block) else after


def _is_empty(value: Any) -> bool:
    """Nothing is stored in several ways; a box that is not ticked is one of them."""
    return value is False or value in (None, "", [], {})


def _struct(
    block: StructBlock,
    before: Mapping[str, Any],
    after: Mapping[str, Any],
    stored: Mapping[str, Any],
) -> dict[str, Any]:
    facts = block.fact_blocks if isinstance(block, SectionBlock) else block.child_blocks
    found = dict(stored)
    for name, child in facts.items():
        if before.get(name) == after.get(name):
            continue
        sides = [_given(child, side, name) for side in (before, after, stored)]
        value = _value(child, *sides)
        if value != sides[-1]:
            found[name] = value
    return found


def _given(block: Block, values: Mapping[str, Any], name: str) -> Any:
    """What ``values`` says; a fact younger than the section has its default."""
    if name in values:
        return values[name]
    return block.get_prep_value(block.get_default())


def _by_id(items: Any) -> dict[Any, Any]:
    keys = ((_id_of(item), item) for item in items or ())
    return {key: item["value"] for key, item in keys if key}


def _id_of(item: Any) -> tuple[str, str] | None:
    """None for a row in the form that lists were stored in before they had ids."""
    if isinstance(item, Mapping) and item.keys() >= {"type", "value", "id"}:
        return (item["id"], item["type"]) if item["id"] else None
    return None

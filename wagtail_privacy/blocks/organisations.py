"""The organisations of a whole notice, read in one query.

A stream asks for the objects of each block type, and of each place in it, by
itself. Whoever reads a whole notice finds all ids first and lays the organisations
out; the chooser blocks take them from there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from django.apps import apps
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from wagtail.blocks import Block, ListBlock, StreamBlock, StructBlock
from wagtail.snippets.blocks import SnippetChooserBlock

from wagtail_privacy.blocks.not_for_translation import NotForTranslation
from wagtail_privacy.notice import Party


_at_hand: ContextVar[Mapping[int, Any] | None] = ContextVar("at_hand", default=None)


class OrganisationChooserBlock(NotForTranslation, SnippetChooserBlock):
    """An ``Organisation``; as a fact it is a ``Party``."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__("wagtail_privacy.Organisation", **kwargs)

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        return (f"{__name__}.OrganisationChooserBlock", [], self._constructor_args[1])

    def to_python(self, value: Any) -> Any:
        rows = _at_hand.get()
        return super().to_python(value) if rows is None else rows.get(value)

    def bulk_to_python(self, values: Iterable[Any]) -> list[Any]:
        rows = _at_hand.get()
        if rows is None:
            return super().bulk_to_python(values)
        return [rows.get(value) for value in values]

    def to_fact(self, value: Any, language: str) -> Party | None:
        return value.to_party(language) if value else None

    def from_fact(self, fact: Party | None) -> Any:
        return self.to_python(fact.id) if fact else None

    def sample(self) -> Any:
        """An invented organisation for previews; it is in no database."""
        return self.target_model(
            name=_("Pine Tree Books Ltd"),
            country="FI",
            street=_("12 Harbour Street"),
            postal_code="00990",
            city="Helsinki",
            email="privacy@pinetreebooks.example",
            phone="040 555 0100",
        )

    def get_api_representation(self, value: Any, context: Any = None) -> Any:
        return self.get_prep_value(value)

    class Meta:
        icon = "group"


@contextmanager
def organisations_at_hand(rows: Mapping[int, Any]) -> Iterator[None]:
    """Let chooser blocks take their organisations from ``rows``, and from nowhere else.

    ``rows`` has every organisation that the blocks name, by primary key; one that is
    missing there has been deleted.
    """
    token = _at_hand.set(rows)
    try:
        yield
    finally:
        _at_hand.reset(token)


@contextmanager
def organisations_of(block: Block, stored: Iterable[Any]) -> Iterator[None]:
    """Let chooser blocks find all organisations that ``stored`` values name, at once.

    ``block`` is the block of the values, which are as they are in JSON. Where
    somebody has laid organisations out already, those are taken. Nothing is read
    until one is asked for.
    """
    if _at_hand.get() is not None or not getattr(block, "can_name_organisations", True):
        yield
        return
    with organisations_at_hand(_RowsWhenAsked(block, stored)):
        yield


class _RowsWhenAsked(Mapping[int, Any]):
    """The organisations that some stored values name, by primary key."""

    def __init__(self, block: Block, stored: Iterable[Any]) -> None:
        self._block = block
        self._stored = stored

    @cached_property
    def _rows(self) -> dict[int, Any]:
        ids = {
            id for item in self._stored for id in organisation_ids(self._block, item)
        }
        model = apps.get_model("wagtail_privacy.Organisation")
        return model._default_manager.in_bulk(ids)

    def __getitem__(self, key: int) -> Any:
        return self._rows[key]

    def __iter__(self) -> Iterator[int]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)


def organisation_ids(block: Block, stored: Any) -> Iterator[int]:
    """Yield the keys of the organisations in ``stored``, a value as it is in JSON."""
    if isinstance(block, OrganisationChooserBlock):
        if stored is not None:
            yield stored
        return
    for child, value in stored_children(block, stored):
        if getattr(child, "can_name_organisations", True):
            yield from organisation_ids(child, value)


def stored_children(block: Block, stored: Any) -> Iterator[tuple[Block, Any]]:
    """Yield the blocks inside ``block``, each with what is stored for it in JSON.

    What is stored for a type that the block does not know is left out.
    """
    if isinstance(block, StreamBlock):
        for item in stored or ():
            if item["type"] in block.child_blocks:
                yield block.child_blocks[item["type"]], item["value"]
    elif isinstance(block, StructBlock) and isinstance(stored, Mapping):
        for name, child in block.child_blocks.items():
            yield child, stored.get(name)
    elif isinstance(block, ListBlock):
        for item in stored_items(stored):
            yield block.child_block, item


def stored_items(stored: Any) -> Iterator[Any]:
    """Yield the values of a list as it is in JSON, without their ids."""
    for item in stored or ():
        yield item["value"] if _has_id(item) else item


def has_organisations(block: Block) -> bool:
    """Whether an organisation can be chosen anywhere in ``block``."""
    if isinstance(block, OrganisationChooserBlock):
        return True
    inside = [*getattr(block, "child_blocks", {}).values()]
    inside += [block.child_block] if isinstance(block, ListBlock) else []
    return any(map(has_organisations, inside))


def _has_id(item: Any) -> bool:
    """False for an item in the form that lists were stored in before they had ids."""
    return isinstance(item, Mapping) and item.keys() >= {"type", "value"}

"""The facts of a section that are the same in every language, from stream to stream.

Everything here works on streams as they are stored in JSON. Sections and rows are
matched by their ids, which a translation takes over from its source.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from wagtail.blocks import Block, ListBlock, StreamBlock, StructBlock

from wagtail_privacy.blocks.base import SectionBlock
from wagtail_privacy.blocks.words import is_shared, words_of


Stored = Sequence[Mapping[str, Any]]
BlockOf = Callable[[str], Block | None]


@dataclass(frozen=True, slots=True)
class Carrying:
    """What goes from one language to another besides the facts of common sections.

    ``structure``: sections and rows that have come, with the words that they have,
    and gone. ``words``: words that nobody has translated yet; with ``gaps`` also
    those that were empty in both languages.
    """

    structure: bool = False
    words: bool = False
    gaps: bool = False

    def carried(
        self, block: StreamBlock, before: Stored, after: Stored, stored: Stored
    ) -> list[Any]:
        """Return ``stored`` with what differs in ``before`` and ``after``.

        The two are states of one stream of ``block``, and ``stored`` is its
        translation. What the two say alike stays as ``stored`` has it, and so do
        words of its own, and the sections and rows that are in none of the two.
        """
        sections = {
            name: child
            for name, child in block.child_blocks.items()
            if isinstance(child, SectionBlock)
        }
        return list(self._items(sections.get, before, after, stored))

    def _items(
        self, block_of: BlockOf, before: Any, after: Any, stored: Any
    ) -> Iterator[Any]:
        """Yield the items of ``stored``, a stream or a list, in their own order."""
        was, now, have = _by_id(before), _by_id(after), _by_id(stored)
        new = self._new_items(block_of, was, after, have) if self.structure else {}
        yield from new.pop(None, ())
        for item in stored or ():
            key = _id_of(item)
            block = block_of(item["type"]) if key in was else None
            if block is None:
                yield item
            elif key in now:
                value = self._item(block, was[key], now[key], item["value"])
                yield {**item, "value": value}
            elif not self.structure or _has_own_prose(block, was[key], item["value"]):
                yield item
            yield from new.pop(key, ())

    def _new_items(
        self, block_of: BlockOf, was: Any, after: Any, have: Any
    ) -> dict[Any, list[Any]]:
        """What has come, by the key of the item that it stands after; None: first."""
        found: dict[Any, list[Any]] = {}
        place = None
        for item in after or ():
            key = _id_of(item)
            if key in have:
                place = key
            elif key and key not in was and block_of(item["type"]):
                found.setdefault(place, []).append(dict(item))
        return found

    def _item(self, block: Block, before: Any, after: Any, stored: Any) -> Any:
        if isinstance(block, SectionBlock) and self.words:
            untranslated = words_of(block, before) == words_of(block, stored)
            carrying = Carrying(self.structure, words=True, gaps=untranslated)
            return carrying._value(block, before, after, stored)
        return self._value(block, before, after, stored)

    def _value(self, block: Block, before: Any, after: Any, stored: Any) -> Any:
        if isinstance(block, StructBlock):
            return self._struct(block, before or {}, after or {}, stored or {})
        if isinstance(block, ListBlock):
            child = block.child_block
            return list(self._items(lambda _type: child, before, after, stored))
        if isinstance(block, StreamBlock):
            return list(self._items(block.child_blocks.get, before, after, stored))
        if before == after or (_is_empty(before) and _is_empty(after)):
            return stored
        if is_shared(block):
            return after
        untranslated = self.words and stored == before
        return after if untranslated and (self.gaps or stored) else stored

    def _struct(
        self,
        block: StructBlock,
        before: Mapping[str, Any],
        after: Mapping[str, Any],
        stored: Mapping[str, Any],
    ) -> dict[str, Any]:
        found = dict(stored)
        for name, child in _carried_blocks(block).items():
            if before.get(name) == after.get(name):
                continue
            sides = [_given(child, side, name) for side in (before, after, stored)]
            value = self._value(child, *sides)
            if value != sides[-1]:
                found[name] = value
        return found


def _carried_blocks(block: StructBlock) -> Mapping[str, Block]:
    """The facts of a section and its words; how it is shown is each language’s own."""
    if not isinstance(block, SectionBlock):
        return block.child_blocks
    return {
        name: child
        for name, child in block.child_blocks.items()
        if name in block.fact_blocks or not is_shared(child)
    }


def _has_own_prose(block: Block, before: Any, stored: Any) -> bool:
    """Whether a section that its source has given up has words of its own language."""
    if not isinstance(block, SectionBlock):
        return False
    source = words_of(block, before)
    return any(
        source.get(path) != text for path, text in words_of(block, stored).items()
    )


def _is_empty(value: Any) -> bool:
    """Nothing is stored in several ways; a box that is not ticked is one of them."""
    return value is False or value in (None, "", [], {})


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

"""A document of any format as a row of blocks: what recognition works on."""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any, TypeVar

from wagtail_privacy.importing.characters import has_controls, without_controls
from wagtail_privacy.importing.messages import ImportMessage


_Item = TypeVar("_Item", "Block", ImportMessage)


class Kind(Enum):
    HEADING = "heading"  # the source says so: an h1 to h6
    LABEL = "label"  # the left cell of a row, a definition term
    PARAGRAPH = "paragraph"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, a paragraph, a list item or a line of one.

    ``text`` is its words as they stood; ``html`` is the same as safe inline HTML.
    ``line`` is the line of the source, from 1; in a format without lines it counts
    its paragraphs. ``level`` is 1 to 6 for headings of
    HTML, 0 where the source does not tell. ``tight`` means: no paragraph break
    before it. ``strong`` means that all of it is bold. ``cell`` counts the table
    cell it stands in, 0 outside of tables; ``ordered`` is for items only. ``nested``
    is for headings only: it stands in an item of a list. ``section`` is the id of the
    section of one of our own pages that it stands in, as its markup says.
    """

    kind: Kind
    text: str
    html: str
    line: int
    level: int = 0
    tight: bool = False
    strong: bool = False
    ordered: bool = False
    cell: int = 0
    nested: bool = False
    section: str = ""

    def saying(self, text: str) -> Block:
        """The same block with other words, which are plain text."""
        return replace(self, text=text, html=html.escape(text, quote=False))


@dataclass(frozen=True, slots=True)
class Table:
    """The cells of a table, row by row, beside what its rows became among the blocks.

    ``line`` is where it begins. ``rows`` are tuples of plain texts, "" for an empty
    cell; the head is the first of them.
    """

    line: int
    rows: tuple[tuple[str, ...], ...]


@dataclass(slots=True)
class Outline:
    """A document: its blocks, what was left out of them, and its own title."""

    blocks: list[Block] = field(default_factory=list)
    messages: list[ImportMessage] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    title: str = ""
    language: str = ""

    def as_json(self) -> dict[str, Any]:
        """The outline as plain data, for another process to read."""
        return {
            "blocks": [
                {**_plain(block, _BLOCK), "kind": block.kind.value}
                for block in self.blocks
            ],
            "messages": [_plain(message, _MESSAGE) for message in self.messages],
            "tables": [_plain(table, _TABLE) for table in self.tables],
            "title": self.title,
            "language": self.language,
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Outline:
        """The outline that ``as_json`` gave ``data`` of.

        Raise ``LookupError``, ``TypeError`` or ``ValueError`` for any other data: it
        may come from a process that a file has taken over.
        """
        return cls(
            blocks=[
                Block(**{**_typed(block, _BLOCK), "kind": Kind(block["kind"])})
                for block in data["blocks"]
            ],
            messages=[_message(message) for message in data["messages"]],
            tables=[
                Table(_typed(table, _TABLE)["line"], tuple(map(_texts, table["rows"])))
                for table in data["tables"]
            ],
            title=_texts([data["title"]])[0],
            language=_texts([data["language"]])[0],
        )

    def characters(self) -> int:
        """How long the outline is: its words, those left out, and what marks them."""
        return sum(len(block.html) for block in self.blocks) + sum(
            len(message.text) + len(message.quote) for message in self.messages
        )

    def without_controls(self) -> Outline:
        """The same without characters that databases and terminals choke on."""
        if not any(map(has_controls, self._all_texts())):
            return self
        return Outline(
            blocks=[_clean(block, "text", "html", "section") for block in self.blocks],
            messages=[_clean(item, "text", "quote") for item in self.messages],
            tables=[
                Table(table.line, tuple(map(_clean_texts, table.rows)))
                for table in self.tables
            ],
            title=without_controls(self.title),
            language=without_controls(self.language),
        )

    def _all_texts(self) -> Iterator[str]:
        for block in self.blocks:
            yield from (block.text, block.html, block.section)
        for message in self.messages:
            yield from (message.text, message.quote)
        for table in self.tables:
            for row in table.rows:
                yield from row
        yield from (self.title, self.language)


def _plain(item: object, names: Iterable[str]) -> dict[str, Any]:
    """Fields as plain data; ``asdict`` would copy each of them, text by text."""
    return {name: getattr(item, name) for name in names}


#: The types of the fields of plain data.
_BLOCK = {
    "kind": str,
    "text": str,
    "html": str,
    "line": int,
    "level": int,
    "tight": bool,
    "strong": bool,
    "ordered": bool,
    "cell": int,
    "nested": bool,
    "section": str,
}
_MESSAGE = {
    "code": str,
    "line": int,
    "text": str,
    "fact": str,
    "quote": str,
    "choices": type(None),
    "detail": str,
}
_TABLE = {"line": int, "rows": list}


def _typed(data: dict[str, Any], types: dict[str, type]) -> dict[str, Any]:
    """``data``, if it has these fields and no others."""
    if data.keys() != types.keys():
        raise TypeError(f"Fields are {sorted(data)}, not {sorted(types)}.")
    for name, wanted in types.items():
        if type(data[name]) is not wanted:
            raise TypeError(f"{name} is {type(data[name])}, not {wanted}.")
    return data


def _message(data: dict[str, Any]) -> ImportMessage:
    message = ImportMessage(**_typed(data, _MESSAGE))
    message.level  # noqa: B018 - a code that there is not is a LookupError
    return message


def _texts(row: Sequence[Any]) -> tuple[str, ...]:
    if not all(type(text) is str for text in row):
        raise TypeError("A text is none.")
    return tuple(row)


def _clean_texts(row: Iterable[str]) -> tuple[str, ...]:
    return tuple(map(without_controls, row))


def _clean(item: _Item, *fields: str) -> _Item:
    texts = {name: without_controls(getattr(item, name)) for name in fields}
    return replace(item, **texts)

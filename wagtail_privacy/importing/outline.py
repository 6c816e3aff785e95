"""A document of any format as a row of blocks: what recognition works on."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from enum import Enum
from typing import Any

from wagtail_privacy.importing.messages import ImportMessage


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
    cell it stands in, 0 outside of tables; ``ordered`` is for items only.
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
        data = asdict(self)
        for block in data["blocks"]:
            block["kind"] = block["kind"].value
        return data

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Outline:
        """The outline that ``as_json`` gave ``data`` of.

        Raise ``KeyError``, ``TypeError`` or ``ValueError`` for any other data.
        """
        return cls(
            blocks=[
                Block(**{**block, "kind": Kind(block["kind"])})
                for block in data["blocks"]
            ],
            messages=[ImportMessage(**message) for message in data["messages"]],
            tables=[
                Table(table["line"], tuple(map(tuple, table["rows"])))
                for table in data["tables"]
            ],
            title=data["title"],
            language=data["language"],
        )

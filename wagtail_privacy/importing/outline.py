"""A document of any format as a row of blocks: what recognition works on."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

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
    ``line`` is the line of the source, from 1. ``level`` is 1 to 6 for headings of
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


@dataclass(slots=True)
class Outline:
    """A document: its blocks, what was left out of them, and its own title."""

    blocks: list[Block] = field(default_factory=list)
    messages: list[ImportMessage] = field(default_factory=list)
    title: str = ""
    language: str = ""

"""The elements of an HTML tree, walked once, become blocks."""

from __future__ import annotations

import html
import re
from dataclasses import replace

from bs4 import BeautifulSoup, Tag

from wagtail_privacy.importing.characters import clean_characters
from wagtail_privacy.importing.formats.blocks import (
    BlockWriter,
    is_safe_address,
    plain_address,
)
from wagtail_privacy.importing.formats.html.own import own_section
from wagtail_privacy.importing.formats.html.tables import is_layout
from wagtail_privacy.importing.formats.html.weights import walk
from wagtail_privacy.importing.formats.rows import RowReader
from wagtail_privacy.importing.limits import refuse_rows
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.outline import Block, Kind


_BLOCKS = frozenset(
    "p div section article main header h1 h2 h3 h4 h5 h6 li ul ol dl dt dd table "
    "thead tbody tfoot tr td th caption blockquote pre address details summary "
    "figure figcaption fieldset legend center hr body html form nav footer aside "
    "menu dir option".split()
)
_INLINE = {"b": "b", "strong": "b", "i": "i", "em": "i"}
_HEADING = re.compile(r"h([1-6])\Z")
_HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"]
_LISTS = ("ul", "ol")
_LABELS = frozenset({"dt", "summary"})
#: How deep in the panel of an accordion a list of terms is looked for.
_PANEL_DEPTH = 5
_BOLD_STYLE = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_WORD_LIST = re.compile(r"mso-list\s*:\s*l\d", re.IGNORECASE)
_WORD_MARK = re.compile(r"mso-list\s*:\s*ignore", re.IGNORECASE)
_DOT = re.compile(r"\s*[•·▪◦‣●∙■□➢➤✓✔]\s*")
_DASH = re.compile(r"\s*[-–—*]\s+")


class HTMLBlockReader:
    """Walks a parsed document once, without recursion, and writes its blocks."""

    def __init__(self) -> None:
        self.messages: list[ImportMessage] = []
        self.writer = BlockWriter()
        self.rows = RowReader(self.writer, self.messages)
        self.line = 1
        self._lists: list[str] = []
        self._items: list[bool] = []
        self._heads: list[tuple[Tag, Kind, int]] = []
        self._definitions = 0
        self._bold: set[int] = set()
        self._sections: list[tuple[Tag, str]] = []
        self._lines: set[int] = set()

    def read(self, soup: BeautifulSoup) -> list[Block]:
        """The blocks of the tree; the cells of its tables are in ``rows.tables``."""
        for event, node in walk(soup):
            if event == "text":
                self.writer.write(_spaces(str(node)), self.line)
            elif event == "start" and isinstance(node, Tag):
                self._start(node)
            elif isinstance(node, Tag):
                self._end(node)
        self.writer.end_block()
        return _with_items(self.writer.blocks)

    def _start(self, tag: Tag) -> None:
        self.line = tag.sourceline or self.line
        if id(tag) in self._lines:
            self.writer.end_block(next_is_tight=True)
        if tag.name == "br":
            if self._heads:
                self.writer.write(" ", self.line)
            else:
                self.writer.end_block(next_is_tight=True)
                refuse_rows(len(self.writer.blocks))
        elif tag.name in _INLINE:
            self.writer.open(_INLINE[tag.name])
        elif tag.name == "a":
            self._start_link(tag)
        elif tag.name in _BLOCKS:
            self._start_block(tag)
            self._lines |= _lines_of(tag)
        if tag.name not in _INLINE and _BOLD_STYLE.search(str(tag.get("style") or "")):
            self._bold.add(id(tag))
            self.writer.open("b")

    def _start_block(self, tag: Tag) -> None:
        self.writer.end_block()
        refuse_rows(len(self.writer.blocks))
        heading = _HEADING.match(tag.name)
        if section := own_section(tag):
            self._sections.append((tag, section))
        if tag.name in _LISTS:
            self._lists.append(tag.name)
        elif tag.name == "li":
            self._items.append(tag.find(_HEADINGS) is None)
        elif tag.name == "dl":
            self._definitions += 1
        if heading:
            self._heads.append((tag, Kind.HEADING, int(heading[1])))
        elif tag.name in _LABELS:
            level = self._definitions if tag.name == "dt" else 0
            level += level == 1 and _is_in_panel(tag)
            self._heads.append((tag, Kind.LABEL, level if level > 1 else 0))
        self.rows.start(tag.name, layout=tag.name == "table" and is_layout(tag))
        self._set_kind(tag)

    def _end(self, tag: Tag) -> None:
        if id(tag) in self._bold:
            self._bold.discard(id(tag))
            self.writer.close("b")
        if tag.name in _INLINE:
            self.writer.close(_INLINE[tag.name])
        elif tag.name == "a":
            self.writer.close("a")
        elif tag.name in _BLOCKS:
            self.writer.end_block()
            self._end_block(tag)

    def _end_block(self, tag: Tag) -> None:
        if tag.name in _LISTS and self._lists:
            self._lists.pop()
        elif tag.name == "li" and self._items:
            self._items.pop()
        elif tag.name == "dl":
            self._definitions -= 1
        if self._heads and self._heads[-1][0] is tag:
            self._heads.pop()
        if self._sections and self._sections[-1][0] is tag:
            self._sections.pop()
        self.rows.end(tag.name)
        self._set_kind(None)

    def _set_kind(self, tag: Tag | None) -> None:
        """What the words are that come next, by the elements that are open."""
        self.writer.level = 0
        self.writer.nested = bool(self._items)
        self.writer.section = self._sections[-1][1] if self._sections else ""
        self.writer.ordered = bool(self._lists) and self._lists[-1] == "ol"
        name = tag.name if tag else ""
        if self._heads:
            _tag, self.writer.kind, self.writer.level = self._heads[-1]
        elif (
            (self._items and all(self._items))
            or name in _LISTS
            or tag is not None
            and _is_word_list(tag)
        ):
            self.writer.kind = Kind.ITEM
        else:
            self.writer.kind = Kind.PARAGRAPH

    def _start_link(self, tag: Tag) -> None:
        address = str(tag.get("href") or "")
        if is_safe_address(address):
            self.writer.open(f'a href="{html.escape(plain_address(address))}"')
        elif address and not address.startswith(("#", "/", "?", ".")):
            self.messages.append(ImportMessage("unsafe-link", self.line))


def _is_in_panel(term: Tag) -> bool:
    """True for a term in what a summary opens: that is the heading, not the term."""
    for parent, _step in zip(term.parents, range(_PANEL_DEPTH), strict=False):
        before = parent.find_previous_sibling()
        if parent.name == "details" or (before and before.name == "summary"):
            return True
    return False


def _lines_of(tag: Tag) -> set[int]:
    """Ids of the elements after the first that an address is wholly made of.

    Style sheets put each of them in a line of its own.
    """
    if tag.name != "address":
        return set()
    parts = [child for child in tag.children if not str(child).isspace()]
    if not all(isinstance(part, Tag) and part.name not in _BLOCKS for part in parts):
        return set()
    if any(isinstance(part, Tag) and part.name == "br" for part in parts):
        return set()
    return {id(part) for part in parts[1:]}


def _is_word_list(tag: Tag) -> bool:
    """True for a list item that Word saved as a paragraph; its bullet goes."""
    if tag.name != "p" or not _WORD_LIST.search(str(tag.get("style") or "")):
        return False
    for mark in tag.find_all("span", limit=4):
        shown = mark.get_text(strip=True)
        marks = _WORD_MARK.search(str(mark.get("style") or ""))
        if marks and len(shown) <= 1 and not shown.isdigit():
            mark.clear()
    return True


def _with_items(blocks: list[Block]) -> list[Block]:
    """Paragraphs that begin with a bullet are items, without it.

    A dash is one where a neighbour begins with a dash, too.
    """
    dashes = [
        block.kind is Kind.PARAGRAPH and _DASH.match(block.text) is not None
        for block in blocks
    ]
    result = []
    for index, block in enumerate(blocks):
        near = any(dashes[max(0, index - 1) : index] + dashes[index + 1 : index + 2])
        pattern = _DASH if dashes[index] and near else _DOT
        mark = pattern.match(block.text) if block.kind is not Kind.HEADING else None
        if mark and block.html.startswith(mark[0]) and block.text[mark.end() :]:
            size = mark.end()
            kind = Kind.ITEM if block.kind is Kind.PARAGRAPH else block.kind
            block = replace(
                block,
                kind=kind,
                text=block.text[size:],
                html=block.html[size:],
                tight=False,
            )
        result.append(block)
    return result


def _spaces(text: str) -> str:
    return re.sub(r"\s+", " ", clean_characters(text))

"""HTML, whole saved pages and fragments: elements become blocks."""

from __future__ import annotations

import html
import re
import warnings
from collections.abc import Iterator
from dataclasses import replace

from bs4 import BeautifulSoup, NavigableString, Tag, XMLParsedAsHTMLWarning

from wagtail_privacy.importing.formats.blocks import BlockWriter, is_safe_address
from wagtail_privacy.importing.formats.html_page import set_apart
from wagtail_privacy.importing.formats.rows import RowReader
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.outline import Block, Kind, Outline
from wagtail_privacy.importing.registry import ImportFormat, import_formats


_BLOCKS = frozenset(
    "p div section article main header h1 h2 h3 h4 h5 h6 li ul ol dl dt dd table "
    "thead tbody tfoot tr td th caption blockquote pre address details summary "
    "figure figcaption fieldset legend center hr body html".split()
)
_INLINE = {"b": "b", "strong": "b", "i": "i", "em": "i"}
_HEADING = re.compile(r"h([1-6])\Z")
_LISTS = ("ul", "ol")


def read_html(text: str) -> Outline:
    """Return the outline of an HTML document."""
    with warnings.catch_warnings():
        # XHTML is read as HTML on purpose.
        warnings.simplefilter("ignore", XMLParsedAsHTMLWarning)
        soup = BeautifulSoup(text, "html.parser")
    root = soup.find("html")
    title = soup.find("title")
    outline = Outline(
        title=" ".join(title.get_text().split()) if title else "",
        language=(root.get("lang") or "") if root else "",
    )
    outline.messages = set_apart(soup)
    reader = HTMLBlockReader()
    outline.blocks = reader.read(soup)
    outline.messages += reader.messages
    return outline


def read_fragment(text: str, line: int) -> Outline:
    """Return the outline of markup that stood in a line of text."""
    outline = read_html(text)
    outline.blocks = [replace(block, line=line) for block in outline.blocks]
    outline.messages = [replace(message, line=line) for message in outline.messages]
    return outline


class HTMLBlockReader:
    """Walks a parsed document once, without recursion, and writes its blocks."""

    def __init__(self) -> None:
        self.messages: list[ImportMessage] = []
        self.writer = BlockWriter()
        self.rows = RowReader(self.writer, self.messages)
        self.line = 1
        self._lists: list[str] = []
        self._in_item = 0

    def read(self, soup: BeautifulSoup) -> list[Block]:
        for event, node in _events(soup):
            if event == "text":
                self.writer.write(_spaces(str(node)), self.line)
            elif event == "start":
                self._start(node)
            else:
                self._end(node)
        self.writer.end_block()
        return self.writer.blocks

    def _start(self, tag: Tag) -> None:
        self.line = tag.sourceline or self.line
        if tag.name == "br":
            self.writer.end_block(next_is_tight=True)
        elif tag.name in _INLINE:
            self.writer.open(_INLINE[tag.name])
        elif tag.name == "a":
            self._start_link(tag)
        elif tag.name in _BLOCKS:
            self.writer.end_block()
            if tag.name in _LISTS:
                self._lists.append(tag.name)
            self._in_item += tag.name == "li"
            self.rows.start(tag.name)
            self._set_kind(tag)

    def _end(self, tag: Tag) -> None:
        if tag.name in _INLINE:
            self.writer.close(_INLINE[tag.name])
        elif tag.name == "a":
            self.writer.close("a")
        elif tag.name in _BLOCKS:
            self.writer.end_block()
            if tag.name in _LISTS and self._lists:
                self._lists.pop()
            self._in_item -= tag.name == "li"
            self.rows.end(tag.name)
            self._set_kind(None)

    def _set_kind(self, tag: Tag | None) -> None:
        """What the words are that come next, by the elements that are open."""
        heading = _HEADING.match(tag.name) if tag else None
        self.writer.level = int(heading[1]) if heading else 0
        self.writer.ordered = bool(self._lists) and self._lists[-1] == "ol"
        name = tag.name if tag else ""
        if heading:
            self.writer.kind = Kind.HEADING
        elif name in {"dt", "summary"}:
            self.writer.kind = Kind.LABEL
        elif self._in_item or name in _LISTS:
            self.writer.kind = Kind.ITEM
        else:
            self.writer.kind = Kind.PARAGRAPH

    def _start_link(self, tag: Tag) -> None:
        address = tag.get("href") or ""
        if is_safe_address(address):
            self.writer.open(f'a href="{html.escape("".join(address.split()))}"')
        elif address and not address.startswith(("#", "/", "?", ".")):
            self.messages.append(ImportMessage("unsafe-link", self.line))


def _events(soup: BeautifulSoup) -> Iterator[tuple[str, Tag | NavigableString]]:
    """Yield ("start" | "text" | "end", node) in document order."""
    stack: list[tuple[str, Tag | NavigableString]] = [
        ("node", child) for child in reversed(list(soup.children))
    ]
    while stack:
        event, node = stack.pop()
        if event == "end":
            yield "end", node
        elif isinstance(node, Tag):
            yield "start", node
            stack.append(("end", node))
            stack.extend(("node", child) for child in reversed(list(node.children)))
        else:
            yield "text", node


def _spaces(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def _looks_like_html(text: str) -> bool:
    start = text.lstrip("\ufeff \r\n\t")[:2000].lower()
    return start.startswith(("<!doctype html", "<html")) or bool(
        re.match(
            r"<(?:p|div|h[1-6]|section|article|main|table|ul|ol|dl|head|body)\b", start
        )
    )


import_formats.add(
    ImportFormat(
        "html", (".html", ".htm", ".xhtml"), read_html, _looks_like_html, apart=True
    )
)

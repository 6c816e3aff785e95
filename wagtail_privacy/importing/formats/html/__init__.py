"""HTML, whole saved pages and fragments: elements become blocks."""

from __future__ import annotations

import re
from dataclasses import replace

from wagtail_privacy.importing.formats.html.blocks import HTMLBlockReader
from wagtail_privacy.importing.formats.html.page import set_apart
from wagtail_privacy.importing.formats.html.tree import parse_html
from wagtail_privacy.importing.outline import Outline
from wagtail_privacy.importing.registry import ImportFormat, import_formats


def read_html(text: str) -> Outline:
    """Return the outline of an HTML document."""
    return _outline_of(text, page=True)


def read_markup(text: str) -> Outline:
    """Return the outline of HTML that another format was made into.

    It has no web page around the notice, so nothing is looked for or taken out but
    active content.
    """
    return _outline_of(text, page=False)


def _outline_of(text: str, *, page: bool) -> Outline:
    soup = parse_html(text)
    root = soup.find("html")
    title = soup.find("title")
    outline = Outline(
        title=" ".join(title.get_text().split()) if title else "",
        language=(root.get("lang") or "") if root else "",
    )
    outline.messages = set_apart(soup, page=page)
    reader = HTMLBlockReader()
    outline.blocks = reader.read(soup)
    outline.messages += reader.messages
    outline.tables = reader.rows.tables
    return outline


def read_fragment(text: str, line: int) -> Outline:
    """Return the outline of markup that stood in a line of text."""
    outline = read_html(text)
    outline.blocks = [replace(block, line=line) for block in outline.blocks]
    outline.messages = [replace(message, line=line) for message in outline.messages]
    return outline


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

"""OpenDocument texts, .odt and .fodt: made into HTML, and read as that."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree.ElementTree import tostring

from django.utils.translation import gettext as _

from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.formats.html import read_markup
from wagtail_privacy.importing.formats.looks import settle_headings
from wagtail_privacy.importing.formats.odt.body import BodyReader, mark
from wagtail_privacy.importing.formats.odt.runs import text_of
from wagtail_privacy.importing.formats.odt.styles import Styles
from wagtail_privacy.importing.formats.office import (
    refuse_other_content,
    said_once,
    telling_title,
)
from wagtail_privacy.importing.formats.packages import ZIP, Package
from wagtail_privacy.importing.formats.tab_rows import make_tab_rows
from wagtail_privacy.importing.formats.xml_parts import PartReader, find
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.outline import Outline
from wagtail_privacy.importing.registry import ImportFormat, import_formats


if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element


_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_PREFIXES = {
    f"{_OASIS}:office:1.0": "office",
    f"{_OASIS}:text:1.0": "text",
    f"{_OASIS}:table:1.0": "table",
    f"{_OASIS}:drawing:1.0": "draw",
    f"{_OASIS}:style:1.0": "style",
    f"{_OASIS}:xsl-fo-compatible:1.0": "fo",
    f"{_OASIS}:svg-compatible:1.0": "svg",
    f"{_OASIS}:meta:1.0": "meta",
    f"{_OASIS}:script:1.0": "script",
    "http://www.w3.org/1999/xlink": "xlink",
    "http://www.w3.org/XML/1998/namespace": "xml",
    "http://purl.org/dc/elements/1.1/": "dc",
}
_ROWS = ("text:p", "text:h", "table:table-cell")
_TYPE = b"application/vnd.oasis.opendocument.text"
_MACROS = ("basic/", "scripts/")
#: Elements for what runs, and for what the program would fetch from elsewhere.
_ACTIVE = frozenset(
    "script:event-listener script:script office:script office:dde-source draw:object "
    "draw:object-ole draw:applet draw:plugin draw:floating-frame text:section-source "
    "table:table-source table:cell-range-source".split()
)


def read_odt(data: bytes) -> Outline:
    """Return the outline of an OpenDocument text, packed or in one file of XML.

    Raise ``ImportRefused`` for one that is damaged, protected or over the limits.
    """
    reader = PartReader(_PREFIXES, _ROWS)
    if _looks_flat(data):
        content = reader.parse(data)
        return _outline_of(content, content, content, [])
    refuse_other_content(data)
    package = Package(data)
    macros = sorted(filter(_is_macro, package.names()))
    content = reader.parse(package.read("content.xml"))
    styles, properties = (
        reader.parse(package.read(name)) if name in package else None
        for name in ("styles.xml", "meta.xml")
    )
    return _outline_of(content, styles, properties, macros)


def _outline_of(
    content: Element,
    styles: Element | None,
    properties: Element | None,
    macros: list[str],
) -> Outline:
    text = find(content, "office:body/office:text")
    if text is None:
        raise ImportRefused(
            _(
                "The file is no text document. Open it in the program it was made "
                "with, save its text as .odt and try that."
            )
        )
    roots = [content] if styles is None else [content, styles]
    reader = BodyReader(Styles(roots))
    body = reader.read(text)
    settle_headings([look for _paragraph, look in reader.paragraphs])
    for paragraph, look in reader.paragraphs:
        mark(paragraph, look)
    markup = "".join(tostring(block, "unicode", method="html") for block in body)
    outline = read_markup("\n".join(make_tab_rows(markup.split("\n"))))
    meta = find(properties, "office:meta") if properties is not None else None
    outline.title = telling_title(_property(meta, "dc:title"))
    outline.language = _property(meta, "dc:language")
    outline.messages = [
        *reader.messages,
        *said_once("page-chrome", _around(styles)),
        *(ImportMessage("active-content", 0, name) for name in macros),
        *said_once("active-content", _active(content)),
        *outline.messages,
    ]
    return outline


def _around(styles: Element | None) -> Iterator[str]:
    """The lines of the headers and footers of pages."""
    master = find(styles, "office:master-styles") if styles is not None else None
    for page in master if master is not None else ():
        for part in page:
            if part.tag.startswith(("style:header", "style:footer")):
                yield from map(text_of, part.iter("text:p"))


def _active(content: Element) -> Iterator[str]:
    """Macros, embedded objects and addresses that a program would fetch from."""
    for element in content.iter():
        if element.tag in _ACTIVE:
            name = element.tag.partition(":")[2]
            yield f"{name} {element.get('xlink:href', '')}".strip()


def _property(meta: Element | None, name: str) -> str:
    found = find(meta, name) if meta is not None else None
    return " ".join((found.text or "").split()) if found is not None else ""


def _is_macro(name: str) -> bool:
    return name.startswith(_MACROS) and not name.endswith("/")


def _looks_flat(data: bytes) -> bool:
    start = data[:2000].lstrip(b"\xef\xbb\xbf \r\n\t")
    return start.startswith(b"<?xml") and b"<office:document" in start


def _looks_like_odt(data: bytes) -> bool:
    packed = data.startswith(ZIP) and _TYPE in data[:200]
    return packed or (_looks_flat(data) and _TYPE in data[:20_000])


import_formats.add(
    ImportFormat(
        "odt",
        (".odt", ".ott", ".fodt"),
        read_odt,
        _looks_like_odt,
        binary=True,
        apart=True,
    )
)

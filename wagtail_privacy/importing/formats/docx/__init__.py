"""Word documents, .docx: cleaned, made into HTML by mammoth, and read as that."""

from __future__ import annotations

import re
from io import BytesIO
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement, tostring
from zipfile import ZipFile

from django.utils.translation import gettext as _

from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.formats.docx.body import BodyReader
from wagtail_privacy.importing.formats.docx.parts import DocxParts
from wagtail_privacy.importing.formats.docx.runs import text_of
from wagtail_privacy.importing.formats.extras import missing_extra
from wagtail_privacy.importing.formats.html import read_markup
from wagtail_privacy.importing.formats.looks import settle_headings
from wagtail_privacy.importing.formats.office import (
    RTF,
    refuse_other_content,
    said_once,
    telling_title,
)
from wagtail_privacy.importing.formats.packages import ZIP
from wagtail_privacy.importing.formats.tab_rows import make_tab_rows
from wagtail_privacy.importing.formats.xml_parts import find
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.outline import Outline
from wagtail_privacy.importing.registry import ImportFormat, import_formats


if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from wagtail_privacy.importing.formats.looks import Look


#: What is refused is named as well, so that the reason tells the way out.
_ENDINGS = (".docx", ".docm", ".dotx", ".dotm", ".doc", ".rtf")
#: The compound file of older versions, and of documents with a password.
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_NAMESPACES = {
    "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#: The library nests lists so deep.
_MAX_LIST_DEPTH = 4
_BLOCK_START = re.compile(r"(?=<(?:p|h[1-6]|li)>)")


def read_docx(data: bytes) -> Outline:
    """Return the outline of a Word document.

    Raise ``ImportRefused`` for one that is damaged, protected, of an older version,
    or over the limits.
    """
    if data.startswith(_OLE):
        raise ImportRefused(
            _(
                "The file is a Word document of an older version, or has a password. "
                "Open it in Word or LibreOffice, save it as .docx without a password, "
                "and try that."
            )
        )
    refuse_other_content(data)
    convert = _converter()
    parts = DocxParts(data)
    reader = BodyReader(parts)
    body = reader.read()
    settle_headings([look for _paragraph, look in reader.paragraphs])
    for paragraph, look in reader.paragraphs:
        _mark(paragraph, look)
    result = convert(_package(body, reader.links), include_embedded_style_map=False)
    lines = _BLOCK_START.sub("\n", result.value).lstrip("\n").split("\n")
    outline = read_markup("\n".join(make_tab_rows(lines)))
    title, language = parts.properties()
    outline.title, outline.language = telling_title(title), language
    outline.messages = [
        *reader.messages,
        *_around(parts),
        *_active(parts),
        *outline.messages,
    ]
    return outline


def _converter() -> Callable[..., Any]:
    try:
        from mammoth import convert_to_html
    except ImportError as error:
        raise missing_extra(".docx", "docx") from error
    return convert_to_html


def _mark(paragraph: Element, look: Look) -> None:
    """Tell the library what a paragraph of the copy is."""
    properties = Element("w:pPr")
    if look.level:
        SubElement(properties, "w:pStyle", {"w:val": f"Heading{look.level}"})
    elif look.series:
        numbering = SubElement(properties, "w:numPr")
        depth = min(look.depth, _MAX_LIST_DEPTH)
        SubElement(numbering, "w:ilvl", {"w:val": str(depth)})
        SubElement(numbering, "w:numId", {"w:val": "2" if look.ordered else "1"})
    for run in paragraph.iter("w:r"):
        _mark_run(run, look)
    if len(properties):
        paragraph.insert(0, properties)


def _mark_run(run: Element, look: Look) -> None:
    """A heading has no marks; what stands out in another way than bold is bold."""
    properties = find(run, "w:rPr")
    if look.level and properties is not None:
        run.remove(properties)
    elif look.strong and not look.level and find(run, "w:rPr/w:b") is None:
        if properties is None:
            properties = Element("w:rPr")
            run.insert(0, properties)
        SubElement(properties, "w:b")


def _package(body: Element, links: dict[str, str]) -> BytesIO:
    """The clean copy as a document of its own, without anything that was packed."""
    document = Element("w:document", _NAMESPACES)
    document.append(body)
    relations = Element("Relationships", {"xmlns": _PACKAGE})
    for address, id in links.items():
        kind = f"{_OFFICE}/hyperlink"
        SubElement(
            relations,
            "Relationship",
            {"Id": id, "Type": kind, "Target": address, "TargetMode": "External"},
        )
    stream = BytesIO()
    with ZipFile(stream, "w") as archive:
        archive.writestr("word/document.xml", tostring(document, "utf-8"))
        archive.writestr("word/_rels/document.xml.rels", tostring(relations, "utf-8"))
        archive.writestr("word/numbering.xml", tostring(_lists(), "utf-8"))
    stream.seek(0)
    return stream


def _lists() -> Element:
    """Two lists: 1 has bullets, 2 has numbers."""
    numbering = Element("w:numbering", _NAMESPACES)
    for id, format in (("1", "bullet"), ("2", "decimal")):
        abstract = SubElement(numbering, "w:abstractNum", {"w:abstractNumId": id})
        for depth in range(_MAX_LIST_DEPTH + 1):
            level = SubElement(abstract, "w:lvl", {"w:ilvl": str(depth)})
            SubElement(level, "w:numFmt", {"w:val": format})
    for id in ("1", "2"):
        number = SubElement(numbering, "w:num", {"w:numId": id})
        SubElement(number, "w:abstractNumId", {"w:val": id})
    return numbering


def _around(parts: DocxParts) -> Iterator[ImportMessage]:
    """Headers and footers of the pages, and comments."""
    for code, kinds in (
        ("page-chrome", ("header", "footer")),
        ("comment", ("comments",)),
    ):
        roots = [root for kind in kinds for _name, root in parts.other(kind)]
        texts = (text_of(item) for root in roots for item in root.iter("w:p"))
        yield from said_once(code, texts)


def _active(parts: DocxParts) -> Iterator[ImportMessage]:
    """Macros, embedded files and addresses that Word would fetch from."""
    for found in parts.related(parts.main):
        fetched = found.external and found.kind != "hyperlink"
        if fetched or found.kind in {"vbaProject", "oleObject", "control", "aFChunk"}:
            yield ImportMessage("active-content", 0, found.target)


def _looks_like_docx(data: bytes) -> bool:
    refused = data.startswith((_OLE, RTF))
    return refused or (data.startswith(ZIP) and b"word/" in data)


import_formats.add(
    ImportFormat("docx", _ENDINGS, read_docx, _looks_like_docx, binary=True, apart=True)
)

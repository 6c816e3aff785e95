"""Notices of any size in the formats that the importer reads."""

from __future__ import annotations

import io
import zipfile
from html import escape


HEADINGS = (
    "Controller",
    "Purposes of processing",
    "Legal basis",
    "Categories of personal data",
    "Sources of data",
    "Recipients",
    "Transfers outside the EU or EEA",
    "Storage period",
    "Security",
    "Your rights",
)
SENTENCE = "Fernhill Bakery keeps the orders of its customers as long as the law says. "
_OPEN = "http://schemas.openxmlformats.org"
_WORD = f"xmlns:w='{_OPEN}/wordprocessingml/2006/main'"
_PACKAGE = f"xmlns='{_OPEN}/package/2006"
_PARTS = "application/vnd.openxmlformats-"
_WORD_PARTS = "officedocument.wordprocessingml"
_ODF = "urn:oasis:names:tc:opendocument:xmlns"
ITEMS = ("names and addresses", "orders and payments", "letters and answers")


def paragraphs(size: int) -> list[tuple[str, str]]:
    """Pairs of what a paragraph is, "h", "p" or "li", and its words; ``size`` bytes."""
    made: list[tuple[str, str]] = []
    written = number = 0
    while written < size:
        heading = HEADINGS[number % len(HEADINGS)]
        part = [("h", f"{number + 1}. {heading}"), ("p", SENTENCE * 6)]
        part += [("li", item) for item in ITEMS]
        made += [*part, ("p", SENTENCE * 3)]
        written = sum(len(words) for _, words in made)
        number += 1
    return made


def document(ending: str, size: int) -> bytes:
    """A notice of so many bytes of text in the format of an ending."""
    return _WRITERS[ending](paragraphs(size))


def _text(parts: list[tuple[str, str]]) -> bytes:
    marks = {"h": "", "p": "", "li": "- "}
    lines = ["Privacy notice", *(marks[kind] + words for kind, words in parts)]
    return "\n\n".join(lines).encode()


def _markdown(parts: list[tuple[str, str]]) -> bytes:
    marks = {"h": "## ", "p": "", "li": "- "}
    lines = ["# Privacy notice", *(marks[kind] + words for kind, words in parts)]
    return "\n\n".join(lines).encode()


def _html(parts: list[tuple[str, str]]) -> bytes:
    names = {"h": "h2", "p": "p", "li": "li"}
    body = "".join(
        f"<div class='row'><{names[kind]}>{escape(words)}</{names[kind]}></div>\n"
        for kind, words in parts
    )
    page = f"<nav><a href='/'>Home</a></nav><main><h1>Privacy notice</h1>{body}</main>"
    return f"<!doctype html><html lang='en'><body>{page}</body></html>".encode()


def _docx(parts: list[tuple[str, str]]) -> bytes:
    styles = {"h": '<w:pPr><w:pStyle w:val="Heading2"/></w:pPr>', "p": "", "li": ""}
    body = "".join(
        f"<w:p>{styles[kind]}<w:r><w:t>{escape(words)}</w:t></w:r></w:p>"
        for kind, words in parts
    )
    document = f"<w:document {_WORD}><w:body>{body}</w:body></w:document>"
    return _packed(
        {
            "[Content_Types].xml": f"<Types {_PACKAGE}/content-types'>"
            f"<Default Extension='rels' "
            f"ContentType='{_PARTS}package.relationships+xml'/>"
            "<Override PartName='/word/document.xml' "
            f"ContentType='{_PARTS}{_WORD_PARTS}.document.main+xml'/>"
            "<Override PartName='/word/styles.xml' "
            f"ContentType='{_PARTS}{_WORD_PARTS}.styles+xml'/></Types>",
            "_rels/.rels": _relation("officeDocument", "word/document.xml"),
            "word/_rels/document.xml.rels": _relation("styles", "styles.xml"),
            "word/styles.xml": f"<w:styles {_WORD}><w:style w:type='paragraph' "
            "w:styleId='Heading2'><w:name w:val='heading 2'/></w:style></w:styles>",
            "word/document.xml": document,
        }
    )


def _relation(kind: str, target: str) -> str:
    return (
        f"<Relationships {_PACKAGE}/relationships'><Relationship Id='r1' "
        f"Type='{_OPEN}/officeDocument/2006/relationships/{kind}' Target='{target}'/>"
        "</Relationships>"
    )


def _odt(parts: list[tuple[str, str]]) -> bytes:
    names = {"h": "h", "p": "p", "li": "p"}
    level = {"h": ' text:outline-level="2"', "p": "", "li": ""}
    body = "".join(
        f"<text:{names[kind]}{level[kind]}>{escape(words)}</text:{names[kind]}>"
        for kind, words in parts
    )
    kind = "application/vnd.oasis.opendocument.text"
    return _packed(
        {
            "mimetype": kind,
            "META-INF/manifest.xml": f"<m:manifest xmlns:m='{_ODF}:manifest:1.0'>"
            f"<m:file-entry m:full-path='/' m:media-type='{kind}'/><m:file-entry "
            "m:full-path='content.xml' m:media-type='text/xml'/></m:manifest>",
            "content.xml": f"<office:document-content xmlns:office='{_ODF}:office:1.0' "
            f"xmlns:text='{_ODF}:text:1.0'><office:body><office:text>{body}"
            "</office:text></office:body></office:document-content>",
        }
    )


def _packed(parts: dict[str, str]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return file.getvalue()


_WRITERS = {
    "txt": _text,
    "md": _markdown,
    "html": _html,
    "docx": _docx,
    "odt": _odt,
}


def pdf(pages: int) -> bytes:
    """A PDF of so many pages, 45 lines of text on each, its headings larger."""
    content = []
    for page in range(pages):
        lines = ["BT /F2 14 Tf 72 760 Td"]
        heading = f"{page + 1}. {HEADINGS[page % len(HEADINGS)]}"
        lines.append(f"({heading}) Tj /F1 10 Tf 0 -24 Td")
        lines += [f"({SENTENCE.strip()}) Tj 0 -15 Td"] * 44
        content.append("\n".join([*lines, "ET"]))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {pages} /Kids "
        f"[{' '.join(f'{5 + 2 * page} 0 R' for page in range(pages))}] >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>",
    ]
    for page, stream in enumerate(content):
        objects += [
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents "
            f"{6 + 2 * page} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>",
            f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
        ]
    file = io.BytesIO()
    file.write(b"%PDF-1.7\n")
    places = []
    for number, item in enumerate(objects, start=1):
        places.append(file.tell())
        file.write(f"{number} 0 obj\n{item}\nendobj\n".encode())
    start = file.tell()
    file.write(f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode())
    file.write("".join(f"{place:010} 00000 n \n" for place in places).encode())
    file.write(
        f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\n"
        f"startxref\n{start}\n%%EOF\n".encode()
    )
    return file.getvalue()

"""A clean copy of the body of a Word document: what its readers see, and no more.

The copy has paragraphs, runs, links and tables of few, plain elements, so that the
library that makes HTML of it meets nothing that it was not made for. Notes and text
boxes stand below the paragraph that they hang on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement

from wagtail_privacy.importing.formats.docx.runs import (
    Words,
    WordsReader,
    text_of,
)
from wagtail_privacy.importing.formats.docx.styles import (
    Numbering,
    ParagraphStyle,
    Styles,
    outline_level,
    read_numbering,
    to_int,
)
from wagtail_privacy.importing.formats.docx.tables import goes_on, nest_merged
from wagtail_privacy.importing.formats.looks import Look
from wagtail_privacy.importing.formats.runs import Run, largest_size, stand_out
from wagtail_privacy.importing.formats.xml_parts import find
from wagtail_privacy.importing.messages import ImportMessage


if TYPE_CHECKING:
    from wagtail_privacy.importing.formats.docx.parts import DocxParts, Relationship


_CONTAINERS = frozenset({"w:ins", "w:moveTo", "w:customXml", "w:sdtContent"})
_DELETED = frozenset({"w:del", "w:moveFrom"})
#: Tables in tables that are deeper are read as the paragraphs that they have.
_MAX_TABLES = 8
_MAX_SPAN = 100


class BodyReader:
    """Copies one document. ``links`` collects the addresses of the copy by id."""

    def __init__(self, parts: DocxParts) -> None:
        self.messages: list[ImportMessage] = []
        self.paragraphs: list[tuple[Element, Look]] = []
        self.links: dict[str, str] = {}
        self._styles = Styles(parts.first("styles"))
        self._numbering = Numbering(parts.first("numbering"))
        self._words = WordsReader(self._styles)
        self._parts = parts
        self._relations = parts.relationships(parts.main)
        self._notes = self._read_notes()
        self._tables = 0

    def read(self) -> Element:
        """The body of the copy."""
        copy = Element("w:body")
        self._blocks(self._parts.body(), copy, self._relations)
        return copy

    def _read_notes(self) -> dict[tuple[str, str], tuple[Element, str]]:
        return {
            (kind, note.get("w:id", "")): (note, name)
            for kind in ("footnotes", "endnotes")
            for name, root in self._parts.other(kind)
            for note in root
            if note.get("w:type", "normal") == "normal"
        }

    def _blocks(
        self, source: Element, copy: Element, links: dict[str, Relationship]
    ) -> None:
        for child in source:
            if child.tag == "w:p":
                self._paragraph(child, copy, links)
            elif child.tag == "w:tbl":
                self._table(child, copy, links)
            elif child.tag == "w:sdt":
                self._control(child, copy, links)
            elif child.tag in _CONTAINERS:
                self._blocks(child, copy, links)
            elif child.tag == "mc:AlternateContent":
                for version in child[:1]:
                    self._blocks(version, copy, links)
            elif child.tag in _DELETED:
                self._say("deleted-text", text_of(child))

    def _control(
        self, control: Element, copy: Element, links: dict[str, Relationship]
    ) -> None:
        """A content control; Word keeps its table of contents in one."""
        gallery = find(control, "w:sdtPr/w:docPartObj/w:docPartGallery")
        kind = gallery.get("w:val", "") if gallery is not None else ""
        content = find(control, "w:sdtContent")
        if content is None:
            return
        if kind.lower() == "table of contents":
            for paragraph in content.iter("w:p"):
                self._say("contents", text_of(paragraph))
        else:
            self._blocks(content, copy, links)

    def _paragraph(
        self, source: Element, copy: Element, links: dict[str, Relationship]
    ) -> None:
        properties = find(source, "w:pPr")
        style_id = find(source, "w:pPr/w:pStyle")
        style = self._styles.paragraph(
            style_id.get("w:val", "") if style_id is not None else ""
        )
        words = self._words.read(source, style.font, links)
        for text in (" ".join(words.hidden), " ".join(words.deleted)):
            code = "hidden-text" if text == " ".join(words.hidden) else "deleted-text"
            self._say(code, text)
        if style.contents or words.in_contents:
            self._say("contents", words.text)
        elif words.text.strip() or words.runs:
            look = self._look(words, style, properties)
            paragraph = self._write(words, copy)
            self.paragraphs.append((paragraph, look))
        self._hung_on(words, copy, links)

    def _hung_on(
        self, words: Words, copy: Element, links: dict[str, Relationship]
    ) -> None:
        """The text boxes and notes of a paragraph, each once."""
        for box in words.boxes:
            self._blocks(box, copy, links)
        for key in words.notes:
            note, name = self._notes.pop(key, (None, ""))
            if note is not None:
                self._blocks(note, copy, self._parts.relationships(name))

    def _look(
        self, words: Words, style: ParagraphStyle, properties: Element | None
    ) -> Look:
        level, numbering = style.level, style.numbering
        if properties is not None:
            level = outline_level(properties) or level
            own = read_numbering(properties)
            numbering = own if own[0] else numbering
        format = self._numbering.format(*numbering)
        return Look(
            text=words.text,
            level=level,
            strong=style.term or stand_out(words.runs),
            size=largest_size(words.runs),
            series=self._numbering.series(numbering[0]) if format else "",
            depth=numbering[1],
            ordered=format not in {"", "bullet"},
            cell=self._tables > 0,
        )

    def _write(self, words: Words, copy: Element) -> Element:
        paragraph = SubElement(copy, "w:p")
        parent, link = paragraph, ""
        for run in words.runs:
            if run.link != link:
                link = run.link
                parent = self._link(paragraph, link) if link else paragraph
            _write_run(parent, run)
        return paragraph

    def _link(self, paragraph: Element, address: str) -> Element:
        id = self.links.setdefault(address, f"link{len(self.links)}")
        return SubElement(paragraph, "w:hyperlink", {"r:id": id})

    def _table(
        self, source: Element, copy: Element, links: dict[str, Relationship]
    ) -> None:
        flat = self._tables >= _MAX_TABLES
        self._tables += 1
        table = copy if flat else SubElement(copy, "w:tbl")
        for cells, is_head in self._table_rows(source):
            target = copy if flat else SubElement(table, "w:tr")
            if is_head and not flat:
                SubElement(SubElement(target, "w:trPr"), "w:tblHeader")
            for cell in cells:
                self._blocks(cell, copy if flat else _cell(target, cell), links)
        self._tables -= 1

    def _table_rows(self, table: Element) -> list[tuple[list[Element], bool]]:
        """The cells of the rows that are left, and which of them are heads."""
        rows = []
        for row in _unwrapped(table, "w:tr"):
            if find(row, "w:trPr/w:del") is not None:
                self._say("deleted-text", text_of(row))
                continue
            is_head = find(row, "w:trPr/w:tblHeader") is not None
            rows.append((_unwrapped(row, "w:tc"), is_head))
        return nest_merged(rows)

    def _say(self, code: str, text: str) -> None:
        words = " ".join(text.split())
        if words:
            line = len(self.paragraphs) + 1
            self.messages.append(ImportMessage(code, line, words))


def _write_run(parent: Element, run: Run) -> None:
    copy = SubElement(parent, "w:r")
    if run.font.bold or run.font.italic:
        properties = SubElement(copy, "w:rPr")
        for name, is_on in (("w:b", run.font.bold), ("w:i", run.font.italic)):
            if is_on:
                SubElement(properties, name)
    if run.symbol is not None:
        SubElement(copy, "w:sym", dict(run.symbol.attrib))
    for index, line in enumerate(run.text.split("\n")):
        if index:
            SubElement(copy, "w:br")
        SubElement(copy, "w:t").text = line


def _unwrapped(parent: Element, name: str) -> list[Element]:
    """The children of that name, also in content controls and other containers."""
    found = []
    for child in parent:
        if child.tag == name:
            found.append(child)
        elif child.tag == "w:sdt" or child.tag in _CONTAINERS:
            found += _unwrapped(child, name)
    return found


def _cell(row: Element, source: Element) -> Element:
    """A cell of the copy, as wide as its source, and joined with the one above."""
    cell = SubElement(row, "w:tc")
    properties = SubElement(cell, "w:tcPr")
    span = find(source, "w:tcPr/w:gridSpan")
    width = to_int(span.get("w:val"), 1) if span is not None else 1
    SubElement(properties, "w:gridSpan", {"w:val": str(max(1, min(width, _MAX_SPAN)))})
    merge = find(source, "w:tcPr/w:vMerge")
    if merge is not None and not (goes_on(source) and text_of(source)):
        SubElement(properties, "w:vMerge", dict(merge.attrib))
    return cell

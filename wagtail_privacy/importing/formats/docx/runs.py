"""The words of a paragraph of Word, without what its readers do not see."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wagtail_privacy.importing.formats.docx.styles import Styles, read_font
from wagtail_privacy.importing.formats.runs import Font, Run
from wagtail_privacy.importing.formats.xml_parts import find


if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from wagtail_privacy.importing.formats.docx.parts import Relationship


_CONTAINERS = frozenset(
    "w:ins w:moveTo w:smartTag w:customXml w:sdt w:sdtContent w:fldSimple w:bdo w:dir "
    "w:ruby w:rubyBase m:oMath m:oMathPara m:r".split()
)


_DELETED = frozenset({"w:del", "w:moveFrom"})
_PICTURES = frozenset({"w:drawing", "w:pict", "w:object", "mc:AlternateContent"})
_NOTES = {"w:footnoteReference": "footnotes", "w:endnoteReference": "endnotes"}
#: What stands in a run for a character of its own.
_CHARACTERS = {"w:tab": "\t", "w:ptab": "\t", "w:cr": "\n", "w:noBreakHyphen": "-"}
#: Fields that stand in each other, more than any program writes.
_MAX_FIELDS = 20
_LINK = re.compile(r'\s*HYPERLINK\s+"([^"]{1,2000})"', re.IGNORECASE)
_CONTENTS = re.compile(r"\s*TOC\b", re.IGNORECASE)


@dataclass(slots=True)
class Words:
    """What stands in a paragraph, and what hangs on it."""

    runs: list[Run] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)
    in_contents: bool = False

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


class WordsReader:
    """Reads the words of paragraphs; fields go on from one to the next."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._fields: list[str] = []

    @property
    def _in_contents(self) -> bool:
        return any(_CONTENTS.match(code) for code in self._fields)

    def read(
        self, paragraph: Element, font: Font, links: dict[str, Relationship]
    ) -> Words:
        """The words of a paragraph whose style has ``font``."""
        words = Words(in_contents=self._in_contents)
        self._walk(paragraph, words, font, links, "")
        words.in_contents |= self._in_contents
        return words

    def _walk(
        self,
        parent: Element,
        words: Words,
        font: Font,
        links: dict[str, Relationship],
        link: str,
    ) -> None:
        for child in parent:
            if child.tag == "w:r":
                self._run(child, words, font, link)
            elif child.tag == "w:hyperlink":
                target = links.get(child.get("r:id", ""))
                address = target.target if target and target.external else ""
                self._walk(child, words, font, links, address or link)
            elif child.tag in _CONTAINERS:
                self._walk(child, words, font, links, link)
            elif child.tag in _DELETED:
                words.deleted.append(text_of(child))
            elif child.tag == "mc:AlternateContent":
                for version in child[:1]:
                    self._walk(version, words, font, links, link)
            elif child.tag == "m:t":
                words.runs.append(Run(_spaces(child.text), font, link))
            elif child.tag in _PICTURES:
                words.boxes += text_boxes(child)

    def _run(self, run: Element, words: Words, font: Font, link: str) -> None:
        properties = find(run, "w:rPr")
        if properties is not None:
            style = find(properties, "w:rStyle")
            if style is not None:
                font = font.under(self._styles.font(style.get("w:val", "")))
            font = font.under(read_font(properties))
        for child in run:
            if child.tag in _NOTES:
                words.notes.append((_NOTES[child.tag], child.get("w:id", "")))
            elif child.tag in _PICTURES:
                words.boxes += text_boxes(child)
            elif child.tag in {"w:fldChar", "w:instrText"}:
                self._field(child)
                words.in_contents |= self._in_contents
            elif child.tag == "w:ruby":
                self._walk(child, words, font, {}, link)
            elif child.tag == "w:sym" and not font.hidden:
                words.runs.append(Run("", font, link, child))
            else:
                self._text(_characters(child), words, font, link)

    def _text(self, text: str, words: Words, font: Font, link: str) -> None:
        if font.hidden and text.strip():
            words.hidden.append(text)
        elif text:
            words.runs.append(Run(text, font, link or self._field_link()))

    def _field(self, mark: Element) -> None:
        if mark.tag == "w:instrText":
            if self._fields:
                self._fields[-1] += mark.text or ""
        elif mark.get("w:fldCharType") == "begin":
            self._fields = [*self._fields[-_MAX_FIELDS:], ""]
        elif mark.get("w:fldCharType") == "end" and self._fields:
            self._fields.pop()

    def _field_link(self) -> str:
        matches = map(_LINK.match, reversed(self._fields))
        return next((match[1] for match in matches if match), "")


def _characters(element: Element) -> str:
    """The characters that an element of a run stands for."""
    if element.tag == "w:t":
        return _spaces(element.text)
    if element.tag == "w:br":
        return "\n" if element.get("w:type", "textWrapping") == "textWrapping" else " "
    return _CHARACTERS.get(element.tag, "")


def text_boxes(picture: Element) -> list[Element]:
    """The text boxes in a drawing; of two versions of one, the first with any."""
    if picture.tag == "w:txbxContent":
        return [picture]
    boxes: list[Element] = []
    for child in picture:
        boxes += text_boxes(child)
        if boxes and picture.tag == "mc:AlternateContent":
            break
    return boxes


def text_of(element: Element) -> str:
    """All words below an element, deleted ones as well."""
    parts = []
    for node in element.iter():
        if node.tag in {"w:t", "w:delText", "m:t"}:
            parts.append(node.text or "")
        elif node.tag in {"w:p", "w:tab", "w:br", "w:cr", "w:tc"}:
            parts.append(" ")
    return " ".join("".join(parts).split())


def _spaces(text: str | None) -> str:
    return re.sub(r"[\t\r\n]", " ", text or "")

"""What the styles and the numbering of a Word document say of a paragraph or run."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wagtail_privacy.importing.formats.office import is_term
from wagtail_privacy.importing.formats.runs import Font
from wagtail_privacy.importing.formats.xml_parts import children, find


if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element


#: Word keeps English names for its own styles, other programs write their language.
_HEADING = re.compile(
    r"(?:heading|otsikko|rubrik|überschrift|ueberschrift|titre|título|overskrift)"
    r"\s*([1-9])",
    re.IGNORECASE,
)
_TITLES = frozenset({"title", "otsikko", "rubrik", "titel", "pääotsikko"})
_CONTENTS = re.compile(
    r"(?:toc|contents|sisluet|sisällysluettelo|innehåll|verzeichnis)\s*(?:[1-9]|heading)"
    r"|(?:contents|toc) heading|sisällysluettelon otsikko|innehållsförteckningsrubrik"
    r"|inhaltsverzeichnisüberschrift",
    re.IGNORECASE,
)
_OFF = frozenset({"0", "false", "off", "none"})
#: Styles that are based on each other, longer than any program writes.
_MAX_CHAIN = 30


@dataclass(slots=True)
class ParagraphStyle:
    """A style with what it takes over from those that it is based on."""

    font: Font = field(default_factory=Font)
    level: int = 0
    numbering: tuple[str, int] = ("", 0)
    contents: bool = False
    term: bool = False


class Styles:
    """The styles of a document, by their ids."""

    def __init__(self, root: Element | None) -> None:
        self._styles: dict[str, Element] = {}
        self._paragraphs: dict[str, ParagraphStyle] = {}
        self._fonts: dict[str, Font] = {}
        self.defaults = Font()
        self._default_id = ""
        if root is None:
            return
        properties = find(root, "w:docDefaults/w:rPrDefault/w:rPr")
        if properties is not None:
            self.defaults = read_font(properties)
        for style in children(root, "w:style"):
            id = style.get("w:styleId", "")
            self._styles.setdefault(id, style)
            paragraph = style.get("w:type") == "paragraph"
            if paragraph and style.get("w:default") in {"1", "true"}:
                self._default_id = id

    def paragraph(self, id: str) -> ParagraphStyle:
        """The paragraph style with that id, or the default one."""
        key = id if id in self._styles else self._default_id
        if key not in self._paragraphs:
            self._paragraphs[key] = self._read_paragraph(key)
        return self._paragraphs[key]

    def font(self, id: str) -> Font:
        """What the character style with that id says."""
        if id not in self._fonts:
            font = Font()
            for style in reversed(list(self._chain(id))):
                font = font.under(read_font(find(style, "w:rPr")))
            self._fonts[id] = font
        return self._fonts[id]

    def _read_paragraph(self, id: str) -> ParagraphStyle:
        found = ParagraphStyle(self.defaults.under(self.font(id)))
        for style in self._chain(id):
            names = (_value(style, "w:name"), style.get("w:styleId", ""))
            found.contents |= any(_CONTENTS.match(name) for name in names)
            found.term |= any(map(is_term, names))
            found.level = found.level or _level_of_names(names)
            properties = find(style, "w:pPr")
            if properties is not None:
                found.level = found.level or outline_level(properties)
                if not found.numbering[0]:
                    found.numbering = read_numbering(properties)
        return found

    def _chain(self, id: str) -> Iterator[Element]:
        """The style and those that it is based on, the nearest first."""
        for _step in range(_MAX_CHAIN):
            style = self._styles.get(id)
            if style is None:
                return
            yield style
            id = _value(style, "w:basedOn")


class Numbering:
    """Which levels of which lists are numbered, and which have bullets."""

    def __init__(self, root: Element | None) -> None:
        self._formats: dict[tuple[str, int], str] = {}
        self._lists: dict[str, str] = {}
        if root is None:
            return
        for number in children(root, "w:num"):
            abstract = _value(number, "w:abstractNumId")
            self._lists[number.get("w:numId", "")] = abstract
        for abstract in children(root, "w:abstractNum"):
            id = abstract.get("w:abstractNumId", "")
            for level in children(abstract, "w:lvl"):
                depth = to_int(level.get("w:ilvl"))
                self._formats[id, depth] = _value(level, "w:numFmt") or "decimal"

    def format(self, list_id: str, depth: int) -> str:
        """“bullet”, “decimal” and so on; "" for what is no list."""
        abstract = self._lists.get(list_id)
        if abstract is None:
            return ""
        found = self._formats.get((abstract, depth), "bullet")
        return "" if found == "none" else found

    def series(self, list_id: str) -> str:
        """The list that several ids may go on with."""
        return self._lists.get(list_id, "")


def read_font(properties: Element | None) -> Font:
    """What ``w:rPr`` says."""
    if properties is None or not len(properties):
        return Font()
    size = to_int(_value(properties, "w:sz"))
    capitals = [_flag(properties, name) for name in ("w:caps", "w:smallCaps")]
    return Font(
        bold=_flag(properties, "w:b"),
        italic=_flag(properties, "w:i"),
        capitals=None if capitals == [None, None] else any(capitals),
        underlined=_flag(properties, "w:u"),
        hidden=_flag(properties, "w:vanish"),
        size=size / 2 if size else None,
    )


def outline_level(properties: Element) -> int:
    """The level of ``w:pPr``, 1 to 6, 0 for body text."""
    found = find(properties, "w:outlineLvl")
    value = to_int(found.get("w:val"), 9) if found is not None else 9
    return min(value + 1, 6) if 0 <= value < 9 else 0


def read_numbering(properties: Element) -> tuple[str, int]:
    """Id of the list and depth in it, by ``w:pPr``; ("", 0) if it does not say."""
    number = find(properties, "w:numPr")
    if number is None:
        return "", 0
    return _value(number, "w:numId"), to_int(_value(number, "w:ilvl"))


def to_int(text: str | None, default: int = 0) -> int:
    """A number of an attribute, which may be anything."""
    plain = (text or "").strip()
    short = len(plain) < 10 and plain.lstrip("-").isdecimal()
    return int(plain) if short else default


def _level_of_names(names: tuple[str, ...]) -> int:
    for name in names:
        if heading := _HEADING.match(name):
            return min(int(heading[1]), 6)
        if name.lower() in _TITLES:
            return 1
    return 0


def _flag(properties: Element, name: str) -> bool | None:
    found = find(properties, name)
    return None if found is None else found.get("w:val", "1") not in _OFF


def _value(parent: Element, name: str) -> str:
    found = find(parent, name)
    return found.get("w:val", "") if found is not None else ""

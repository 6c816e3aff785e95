"""What the styles of an OpenDocument text say of a paragraph, its words or a list."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wagtail_privacy.importing.formats.office import is_term
from wagtail_privacy.importing.formats.runs import Font
from wagtail_privacy.importing.formats.xml_parts import children, find


if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


#: “Heading 1” is written “Heading_20_1”; other languages come from other programs.
_HEADING = re.compile(
    r"(?:heading|otsikko|rubrik|überschrift)(?:_20_|\s)*([1-9])", re.IGNORECASE
)
_CONTENTS = re.compile(r"contents(?:_20_|\s)*(?:[1-9]|heading)", re.IGNORECASE)
_TITLE = "title"
_POINTS = {"pt": 1.0, "in": 72.0, "cm": 28.35, "mm": 2.835, "px": 0.75}
_LENGTH = re.compile(r"(\d{1,4}(?:\.\d{1,6})?)(pt|in|cm|mm|px|%)")
_BOLD = frozenset({"bold", "bolder", "600", "700", "800", "900"})
#: Styles that are based on each other, longer than any program writes.
_MAX_CHAIN = 30
_LEVELS = ("text:list-level-style-number", "text:list-level-style-bullet")


@dataclass(slots=True)
class ParagraphStyle:
    """A style with what it takes over from those that it is based on."""

    font: Font = field(default_factory=Font)
    level: int = 0
    contents: bool = False
    term: bool = False


class Styles:
    """The styles of a document, by family and name; those of the text come first."""

    def __init__(self, roots: Iterable[Element]) -> None:
        self._styles: dict[tuple[str, str], Element] = {}
        self._defaults: dict[str, Font] = {}
        self._lists: dict[str, Element] = {}
        self._fonts: dict[tuple[str, str], Font] = {}
        self._paragraphs: dict[str, ParagraphStyle] = {}
        for root in roots:
            for group in ("office:automatic-styles", "office:styles"):
                found = find(root, group)
                for style in found if found is not None else ():
                    self._add(style)

    def _add(self, style: Element) -> None:
        name, family = style.get("style:name", ""), style.get("style:family", "")
        if style.tag == "style:style":
            self._styles.setdefault((family, name), style)
        elif style.tag == "style:default-style":
            self._defaults.setdefault(family, _read_font(style, None))
        elif style.tag == "text:list-style":
            self._lists.setdefault(name, style)

    def font(self, family: str, name: str) -> Font:
        """What a style says of words; sizes in percent are of the size around."""
        key = (family, name)
        if key not in self._fonts:
            font = self._defaults.get("paragraph", Font())
            font = font if family == "paragraph" else Font()
            for style in reversed(list(self._chain(family, name))):
                font = font.under(_read_font(style, font.size))
            self._fonts[key] = font
        return self._fonts[key]

    def paragraph(self, name: str) -> ParagraphStyle:
        if name not in self._paragraphs:
            found = ParagraphStyle(self.font("paragraph", name))
            for style in self._chain("paragraph", name):
                names = (style.get("style:display-name"), style.get("style:name"))
                for one in filter(None, names):
                    found.contents |= bool(_CONTENTS.match(one))
                    found.term |= is_term(one)
                    found.level = found.level or _level_of(one)
                level = style.get("style:default-outline-level", "")
                found.level = found.level or _level(level)
            self._paragraphs[name] = found
        return self._paragraphs[name]

    def format(self, name: str, depth: int) -> str:
        """“number” or “bullet” for a level of a list, "" for one that has neither."""
        style = self._lists.get(name)
        if style is None:
            return "bullet"
        for tag in _LEVELS:
            for level in children(style, tag):
                if level.get("text:level") == str(depth + 1):
                    numbered = tag == _LEVELS[0]
                    silent = numbered and not level.get("style:num-format")
                    return "" if silent else ("number" if numbered else "bullet")
        return "bullet"

    def is_hidden(self, family: str, name: str) -> bool:
        return bool(self.font(family, name).hidden)

    def _chain(self, family: str, name: str) -> Iterator[Element]:
        """The style and those that it is based on, the nearest first."""
        for _step in range(_MAX_CHAIN):
            style = self._styles.get((family, name))
            if style is None:
                return
            yield style
            name = style.get("style:parent-style-name", "")


def _read_font(style: Element, around: float | None) -> Font:
    properties = find(style, "style:text-properties")
    if properties is None:
        return Font()
    get = properties.get
    capitals = (get("fo:text-transform"), get("fo:font-variant"))
    return Font(
        bold=_one_of(get("fo:font-weight"), _BOLD),
        italic=_one_of(get("fo:font-style"), {"italic", "oblique"}),
        capitals=(
            None
            if capitals == (None, None)
            else capitals[0] == "uppercase" or capitals[1] == "small-caps"
        ),
        underlined=_not_none(get("style:text-underline-style")),
        hidden=_one_of(get("text:display"), {"none"}),
        size=_size(get("fo:font-size"), around),
    )


def _one_of(value: str | None, names: Iterable[str]) -> bool | None:
    return None if value is None else value in names


def _not_none(value: str | None) -> bool | None:
    return None if value is None else value != "none"


def _size(value: str | None, around: float | None) -> float | None:
    length = _LENGTH.fullmatch(value or "")
    if not length:
        return None
    if length[2] == "%":
        return around * float(length[1]) / 100 if around else None
    return round(float(length[1]) * _POINTS[length[2]], 1)


def _level_of(name: str) -> int:
    heading = _HEADING.match(name)
    if heading:
        return min(int(heading[1]), 6)
    return 1 if name.lower() == _TITLE else 0


def _level(text: str) -> int:
    return min(int(text), 6) if len(text) == 1 and text in "123456789" else 0

"""The lines of a plain text: which are marked as headings, and which are no text."""

from __future__ import annotations

import html
import re
from collections import Counter
from dataclasses import dataclass, replace

from wagtail_privacy.importing.formats.lists import BULLET
from wagtail_privacy.importing.numbering import NUMBERING, lone_numbers


_MARKED_HEADING = re.compile(r"\s*(?P<marks>#{1,6})\s+(?P<text>\S.*)")
_UNDERLINE = re.compile(r"\s*(?:={3,}|-{3,}|~{3,}|\*{3,}|\^{3,}|_{3,}|[─━═—–]{3,})\s*")
#: A line of signs between two parts of a text, or of a frame around a table.
_RULE = re.compile(r"[\s=~*_^#+|:.\-─━═—–┄┈╌┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬┏┓┗┛│┃║]+")
_FRAME = str.maketrans({"│": "|", "┃": "|", "║": "|", "¦": "|"})
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_TABBED_NUMBER = re.compile(
    r"^(\s*(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[A-Za-z][.)]|[IVX]{1,5}[.)]|§\s?\d{1,2}\.?"
    r"|\d{1,2}\s?§|[^\w\s|]))\t+(?=\S)"
)
_MAX_UNDERLINED = 100
_MAX_TITLES = 2
#: “-- Heading”, “>> Heading”, “*** Heading ***”, “[ Heading ]”: signs beside its words.
_SIGN = re.compile(r"\s{0,3}([-–—=~*+^>»›→►▶■◆❖★☆•·:/\\\[]{1,6})\s+(?=[^\W_])")
_CLOSING = " -–—=~*+^<«‹←◄◀■◆❖★☆•·:/\\]"
#: “* Heading *”, “– Heading –”, “=== Heading ===”: the same signs at both ends.
_FRAMED = re.compile(
    r"\s{0,20}(?P<sign>[-–—=~*+^<>«»‹›◄►◆❖★☆•·:/|#]{1,12})\s+(?=[^\W_])"
    r"(?P<words>[^\n]{2,80}?)\s+(?P<end>[-–—=~*+^<>«»‹›◄►◆❖★☆•·:/|#]{1,12})\s*"
)
_MAX_FRAMED = 130
_MIRROR = str.maketrans("<>«»‹›◄►", "><»«›‹►◄")
_MIN_SIGNED, _MAX_SIGNED = 3, 80
#: So many short lines with indented ones below make a text of labels and values.
_MIN_LABELS = 3


@dataclass(frozen=True, slots=True)
class Line:
    """A line that has words.

    ``tight``: no empty line stands before it. ``level`` is set if it is marked as a
    heading; ``indent`` counts the spaces before it. ``head``: it is the head of a
    table, with a rule below.
    """

    number: int
    text: str
    tight: bool
    level: int = 0
    indent: int = 0
    head: bool = False


def lines_of(text: str) -> list[Line]:
    """The lines of ``text`` that have words; rules and underlines are none."""
    lines: list[Line] = []
    tight = False
    for number, raw in enumerate(text.splitlines(), start=1):
        shown = _shown(raw)
        marked = _MARKED_HEADING.fullmatch(shown)
        tight = tight and bool(lines)
        if tight and _underlines(shown, lines[-1]):
            level = 1 if "=" in raw or "═" in raw else 2
            lines[-1] = replace(lines[-1], level=level)
        elif marked and any(map(str.isalnum, marked["text"])):
            level = len(marked["marks"])
            words = marked["text"].rstrip(" #")
            lines.append(Line(number, words or shown, tight=False, level=level))
        elif shown.strip() and not _is_rule(shown):
            lines.append(_line(number, shown, tight=tight))
        if tight and _parts_a_table(shown) and "|" in lines[-1].text:
            lines[-1] = replace(lines[-1], head=not lines[-1].tight)
        tight = bool(lines and shown.strip()) and (not _is_rule(shown) or "|" in shown)
    lines = _signed_headings(_framed_headings(_numbered(_parted_head(lines))))
    return _labelled_by_indent(_with_one_title(lines))


def _parted_head(lines: list[Line]) -> list[Line]:
    """The date at the right of the first lines as a line of its own.

    “REGISTER NOTICE            Drawn up 3.5.2012” is a title, and when it was written.
    """
    result: list[Line] = []
    for place, line in enumerate(lines):
        date = _DATED_RIGHT.search(line.text) if place < _MAX_HEAD else None
        if date and len(line.text) < _MAX_FRAMED:
            result.append(replace(line, text=line.text[: date.start()]))
            result.append(replace(line, text=date[0].strip(), level=0, tight=False))
        else:
            result.append(line)
    return result


_DATED_RIGHT = re.compile(
    r"(?<=\S)\s{4,}[^\W\d_][^\W\d_ .:]{2,30}[ :]{1,3}"
    r"(?:\d{1,2}\. ?\d{1,2}\. ?\d{4}|\d{4}-\d\d-\d\d|\d{1,2}/\d{1,2}/\d{4})\s{0,9}\Z"
)
_MAX_HEAD = 4


def _numbered(lines: list[Line]) -> list[Line]:
    """Numbers that have a line of their own before the headings that they number."""
    alone = lone_numbers([line.text for line in lines])
    return [
        replace(
            line,
            text=f"{lines[index - 1].text.strip()} {line.text.strip()}",
            tight=lines[index - 1].tight,
        )
        if index - 1 in alone
        else line
        for index, line in enumerate(lines)
        if index not in alone
    ]


def _framed_headings(lines: list[Line]) -> list[Line]:
    """Mark lines that stand between the same signs, each above text without them.

    No item of a list ends with its bullet, whatever other lines begin with.
    """
    framed = [_frame_of(line) for line in lines]
    found = [
        index
        for index, frame in enumerate(framed)
        if frame and index + 1 < len(lines) and framed[index + 1] is None
    ]
    if len(found) < _MIN_SIGNED:
        return lines
    result = list(lines)
    for index in found:
        if frame := framed[index]:
            words = frame["words"]
            result[index] = replace(lines[index], text=words, tight=False, level=2)
    return result


def _frame_of(line: Line) -> re.Match[str] | None:
    """The signs at both ends of a short line; bars part the cells of a table."""
    short = len(line.text) <= _MAX_FRAMED and not line.level
    frame = _FRAMED.fullmatch(line.text) if short else None
    if frame is None or "|" in frame["words"]:
        return None
    same = frame["sign"].translate(_MIRROR)[::-1] == frame["end"]
    return frame if same else None


def _signed_headings(lines: list[Line]) -> list[Line]:
    """Mark lines that stand alone behind the same sign, each above text without it.

    Where other lines begin with the sign, too, they are items of a list.
    """
    signed = [_SIGN.match(line.text) for line in lines]
    signs = Counter(match[1] for match in signed if match)
    sign, times = signs.most_common(1)[0] if signs else ("", 0)
    heads = {
        index: match
        for index, match in enumerate(signed)
        if match and match[1] == sign and _heads_text(lines, signed, index)
    }
    if not _MIN_SIGNED <= len(heads) == times:
        return lines
    result = list(lines)
    for index, match in heads.items():
        words = lines[index].text[match.end() :].rstrip(_CLOSING)
        result[index] = replace(lines[index], text=words, level=2)
    return result


def _heads_text(
    lines: list[Line], signed: list[re.Match[str] | None], index: int
) -> bool:
    """True for a short line between an empty one and one without a sign."""
    line = lines[index]
    if line.tight or line.level or index + 1 >= len(lines) or signed[index + 1]:
        return False
    words = line.text.strip()
    apart = not (lines[index + 1].tight and BULLET.match(words))
    return apart and len(words) <= _MAX_SIGNED and not words.endswith((".", ",", ";"))


def _with_one_title(lines: list[Line]) -> list[Line]:
    """Where many lines are underlined with “=”, these are headings of sections."""
    first = [line.number for line in lines if line.level == 1]
    if len(first) <= _MAX_TITLES:
        return lines
    return [
        replace(line, level=2) if line.level == 1 and line is not lines[0] else line
        for line in lines
    ]


def _shown(raw: str) -> str:
    """The line as its author meant it: entities are letters, frames are bars."""
    if "&" in raw:
        raw = _ENTITY.sub(lambda entity: html.unescape(entity[0]), raw)
        raw = raw.replace("\u00a0", " ").replace("\u00ad", "")
    return raw.translate(_FRAME)


def _line(number: int, shown: str, *, tight: bool) -> Line:
    words = _TABBED_NUMBER.sub(r"\1 ", shown)
    spaces = words.expandtabs(4)
    return Line(number, words, tight, indent=len(spaces) - len(spaces.lstrip()))


def _is_rule(shown: str) -> bool:
    """True for a line of signs alone, such as ----- or +---+---+ or ***."""
    signs = shown.strip()
    return len(signs) >= 3 and _RULE.fullmatch(signs) is not None


def _parts_a_table(shown: str) -> bool:
    """True for the rule between the head of a table and its rows."""
    return _is_rule(shown) and "-" in shown and ("|" in shown or "+" in shown)


def _underlines(shown: str, above: Line) -> bool:
    """True for the rule below a heading, as Markdown and e-mail write it."""
    alone = not above.tight and not above.level
    short = len(above.text.strip()) <= _MAX_UNDERLINED
    return bool(
        alone and short and "|" not in above.text and _UNDERLINE.fullmatch(shown)
    )


def _labelled_by_indent(lines: list[Line]) -> list[Line]:
    """Mark short lines as headings where all text stands indented below such lines."""
    pairs = list(zip(lines, lines[1:], strict=False))
    base = min((line.indent for line in lines), default=0)
    labels = {
        above.number
        for above, below in pairs
        if above.indent == base
        and below.indent >= base + 2
        and _is_label(above.text)
        and not BULLET.match(below.text.strip())
    }
    left = [line for line in lines if line.indent == base and not line.level]
    indented = sum(line.indent >= base + 2 for line in lines)
    organised = len(labels) >= _MIN_LABELS and len(labels) * 2 >= len(left)
    if not organised or indented < len(labels):
        return lines
    labels |= _numbered_like(lines, labels, base)
    return [
        replace(line, level=2) if line.number in labels and not line.level else line
        for line in lines
    ]


def _numbered_like(lines: list[Line], labels: set[int], base: int) -> set[int]:
    """Lines that are numbered as those which are marked, above bullets or a part."""
    shapes = Counter(
        _shape(line.text) for line in lines if line.number in labels and not line.tight
    )
    usual = {shape for shape, times in shapes.items() if shape and times >= _MIN_LABELS}
    return {
        line.number
        for line in lines
        if line.indent == base
        and not line.tight
        and _shape(line.text) in usual
        and _is_label(line.text)
    }


def _shape(text: str) -> str:
    """How a number looks: “12)” and “3)” are alike, “IV.” and “V.”; "" for none."""
    number = NUMBERING.match(text)
    return _COUNT.sub(_first_of, number[0].strip()) if number else ""


_COUNT = re.compile(r"\d{1,2}|\b[IVX]{1,5}(?=[.:)])|\b[A-H](?=[.:)])")


def _first_of(count: re.Match[str]) -> str:
    """What such a number counts from: “1”, “I” or “A”."""
    return "1" if count[0].isdigit() else "I" if count[0][0] in "IVX" else "A"


def _is_label(text: str) -> bool:
    words = text.strip()
    return (
        len(words) <= 80
        and not words.endswith((".", ",", ";"))
        and not BULLET.match(words)
        and "\t" not in words
        and "  " not in NUMBERING.sub("", words, count=1)
    )

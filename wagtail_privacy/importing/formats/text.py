"""Plain text: lines become paragraphs, list items, and label and value rows."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, replace

from wagtail_privacy.importing.formats.html import read_fragment
from wagtail_privacy.importing.formats.lists import BULLET, split_items
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.numbering import NUMBERING
from wagtail_privacy.importing.outline import Block, Kind, Outline
from wagtail_privacy.importing.registry import ImportFormat, import_formats


_TAGS = re.compile(
    r"</?(?:p|div|span|br|ul|ol|li|b|strong|i|em|u|a|h[1-6]|table|tr|td|th|tbody|font"
    r"|script|style|iframe|img|hr|svg|form|input|button|object|embed)\b[^<>]*/?>",
    re.IGNORECASE,
)
_MARKUP = re.compile(
    rf"<(script|style)\b.*?(?:</\1\s*>|\Z)|<!--.*?-->|{_TAGS.pattern}", re.IGNORECASE
)
_CELLS = re.compile(r"\t+|(?<!\s)\s+\|\s+")
_TABBED_NUMBER = re.compile(
    r"^(\s*(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[A-Za-z][.)]|[^\w\s|]))\t+(?=\S)"
)
_MARKED_HEADING = re.compile(r"\s*(?P<marks>#{1,6})\s+(?P<text>\S.*)")
_UNDERLINE = re.compile(r"\s*(?:={3,}|-{3,})\s*")
_EMPHASIS = re.compile(r"^\*([^*\s][^*]*)\*$")
_BOLD = re.compile(r"\*\*(\S(?:[^*]*\S)?)\*\*")


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that has words. ``level`` is set if it is marked as a heading."""

    number: int
    text: str
    tight: bool
    level: int = 0


def read_text(text: str) -> Outline:
    """Return the outline of a plain text, markup in its lines included."""
    outline = Outline()
    cell = 0
    for line in _unwrapped(_lines(text)):
        cells = _CELLS.split(line.text.rstrip(), maxsplit=1)
        if len(cells) == 2 and (outline.blocks or "\t" in line.text):
            cell += 1
            _read_row(outline, line, cells, cell)
        else:
            outline.blocks += _read_words(outline, line, line.text)
    outline.blocks, messages = split_items(outline.blocks)
    outline.messages += messages
    return outline


def _read_row(outline: Outline, line: _Line, cells: list[str], cell: int) -> None:
    """A line of two cells: label and value, or more of the value above."""
    label, value = cells
    if label.strip(" |"):
        for block in _read_words(outline, line, label.strip(" |")):
            outline.blocks.append(replace(block, kind=Kind.LABEL, tight=False))
    elif outline.blocks:
        outline.messages.append(ImportMessage("continued-row", line.number))
    outline.blocks += [
        replace(block, cell=cell)
        for block in _read_words(outline, replace(line, tight=False), value.strip(" |"))
    ]


def _read_words(outline: Outline, line: _Line, text: str) -> list[Block]:
    """Blocks of one line or cell, with what its markup means."""
    if _TAGS.search(text):
        fragment = read_fragment(text, line.number)
        shown = " ".join(markup.group() for markup in _MARKUP.finditer(text))
        outline.messages.append(ImportMessage("raw-html", line.number, shown))
        outline.messages += [_without_tag(message) for message in fragment.messages]
        return fragment.blocks
    words = " ".join(text.split())
    if not words:
        return []
    bullet = BULLET.match(words)
    if bullet:
        words = words[bullet.end() :]
    kind = Kind.ITEM if bullet else Kind.PARAGRAPH
    source = _EMPHASIS.sub(r"<i>\1</i>", html.escape(words, quote=False))
    return [
        Block(
            kind=Kind.HEADING if line.level else kind,
            text=_EMPHASIS.sub(r"\1", _BOLD.sub(r"\1", words)),
            html=_BOLD.sub(r"<b>\1</b>", source),
            line=line.number,
            level=line.level,
            tight=line.tight and not bullet,
            strong=bool(_BOLD.fullmatch(words)),
        )
    ]


def _without_tag(message: ImportMessage) -> ImportMessage:
    """The message without the tag, which another message shows already."""
    if message.code != "active-content":
        return message
    return replace(message, text=message.text.partition(">")[2].strip())


def _lines(text: str) -> list[_Line]:
    """The lines that have words, each knowing whether one stands right above it."""
    lines: list[_Line] = []
    tight = False
    for number, raw in enumerate(text.splitlines(), start=1):
        marked = _MARKED_HEADING.fullmatch(raw)
        if tight and _underlines(raw, lines[-1]):
            level = 1 if "=" in raw else 2
            lines[-1] = replace(lines[-1], level=level)
        elif marked:
            level = len(marked["marks"])
            words = marked["text"].rstrip(" #")
            lines.append(_Line(number, words or raw, tight=False, level=level))
        elif raw.strip():
            lines.append(_Line(number, _TABBED_NUMBER.sub(r"\1 ", raw), tight))
        tight = bool(raw.strip())
    return lines


def _underlines(raw: str, above: _Line) -> bool:
    """True for the rule below a heading, as Markdown and e-mail write it."""
    alone = not above.tight and not above.level and len(above.text.strip()) <= 100
    return bool(alone and _UNDERLINE.fullmatch(raw))


def _unwrapped(lines: list[_Line]) -> list[_Line]:
    """Join lines that an editor or e-mail program broke at a fixed width."""
    width = _wrap_width(lines)
    if not width:
        return lines
    paragraphs = [[lines[0]]]
    for above, line in zip(lines, lines[1:], strict=False):
        if line.tight and _goes_on(above, line, width):
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
    return [
        replace(first, text=" ".join([first.text, *(item.text for item in more)]))
        for first, *more in paragraphs
    ]


def _wrap_width(lines: list[_Line]) -> int:
    """The width that lines were broken at, 0 if they were not."""
    broken = [
        len(above.text.rstrip())
        for above, line in zip(lines, lines[1:], strict=False)
        if line.tight and line.text.strip()[:1].islower()
    ]
    longest = max((len(line.text.rstrip()) for line in lines), default=0)
    if len(broken) < 4 or longest > 110 or any("\t" in line.text for line in lines):
        return 0
    return longest


def _goes_on(above: _Line, line: _Line, width: int) -> bool:
    text = line.text.strip()
    if above.level or line.level:
        return False
    if BULLET.match(text) or NUMBERING.match(text) or _CELLS.search(text):
        return False
    last = above.text.rstrip()
    filled = len(last) + 1 + len(text.split()[0]) > width - 2
    return text[:1].islower() or (filled and not last.endswith(":"))


import_formats.add(ImportFormat("text", (".txt", ".text"), read_text, apart=True))

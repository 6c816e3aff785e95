"""Plain text: lines become paragraphs, list items, and label and value rows."""

from __future__ import annotations

import html
import re
from dataclasses import replace

from wagtail_privacy.importing.formats.html import read_fragment, read_html
from wagtail_privacy.importing.formats.lists import BULLET, split_items
from wagtail_privacy.importing.formats.text.lines import Line, lines_of
from wagtail_privacy.importing.formats.text.mail import subject_of, without_surroundings
from wagtail_privacy.importing.formats.text.rows import Columns, with_columns
from wagtail_privacy.importing.formats.text.side_labels import with_side_labels
from wagtail_privacy.importing.formats.text.wrapping import unwrapped
from wagtail_privacy.importing.limits import refuse_rows
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.outline import Block, Kind, Outline, Table
from wagtail_privacy.importing.registry import ImportFormat, import_formats


_TAGS = re.compile(
    r"</?(?:p|div|span|br|ul|ol|li|b|strong|i|em|u|a|h[1-6]|table|tr|td|th|tbody|font"
    r"|script|style|iframe|img|hr|svg|form|input|button|object|embed)\b[^<>]*/?>",
    re.IGNORECASE,
)
_MARKUP = re.compile(
    rf"<(script|style)\b.*?(?:</\1\s*>|\Z)|<!--.*?-->|{_TAGS.pattern}", re.IGNORECASE
)
_PAGE_OF_HTML = re.compile(r"\s*(?:1\s+)?<(?:!doctype\s+html|html\b)", re.IGNORECASE)
_SOURCE_NUMBER = re.compile(r"^\s*\d+\s*(?=<|$)", re.MULTILINE)
_EMPHASIS = re.compile(r"^\*([^*\s][^*]*)\*$")
#: So many lines of so few characters between stars are the headings of a letter.
_MIN_STARRED, _MAX_STARRED = 3, 90
#: “*Who we are:* The club …”: stars around what a line begins with.
_STARRED_START = re.compile(
    r"\s{0,9}\*(?P<words>[^*\s](?:[^*\n]{0,88}[^*\s])?)\*(?=\s)"
)
_BOLD = re.compile(r"\*\*(\S(?:[^*]*\S)?)\*\*")
_UNDERSCORED = re.compile(r"__?([^\W_](?:[^_]*[^\s_])?)__?")
_MIN_TABLE = 3
#: A text of so many lines with hardly an empty one has a paragraph in each line.
_MIN_LINES = 10
_MAX_LOOSE = 0.12


#: A tab inside a tag parts no cells, and may hide what an address is.
_TAG = re.compile(r"<[a-zA-Z/][^<>\n]*>")
_TAB = re.compile(r"\t|&#0*9;|&Tab;|&#x0*9;", re.IGNORECASE)


def read_text(text: str) -> Outline:
    """Return the outline of a plain text, markup in its lines included."""
    if _PAGE_OF_HTML.match(text):
        return read_html(_SOURCE_NUMBER.sub("", text))
    text = _TAG.sub(lambda tag: _TAB.sub(" ", tag.group()), text)
    text, messages = without_surroundings(text)
    outline = Outline(messages=messages, title=subject_of(messages))
    lines = _loosened(unwrapped(with_columns(lines_of(with_side_labels(text)))))
    refuse_rows(len(lines))
    _TextReader(outline, lines).read()
    outline.blocks, glued = split_items(outline.blocks)
    outline.messages += glued
    return outline


def _loosened(lines: list[Line]) -> list[Line]:
    """Lines of a text that has no empty ones stand apart from each other."""
    loose = sum(not line.tight for line in lines)
    if len(lines) < _MIN_LINES or loose > len(lines) * _MAX_LOOSE:
        return lines
    return [replace(line, tight=False) for line in lines]


class _TextReader:
    """Writes the blocks and tables of lines that are whole paragraphs or rows."""

    def __init__(self, outline: Outline, lines: list[Line]) -> None:
        self.outline = outline
        self.lines = lines
        self.columns = Columns(lines)
        starred = sum(map(_is_starred, (line.text for line in lines)))
        self.starred = starred >= _MIN_STARRED
        begun = sum(bool(_STARRED_START.match(line.text)) for line in lines)
        self.begun = begun >= _MIN_STARRED
        self._cell = 0

    def read(self) -> None:
        rows: list[tuple[Line, list[str]]] = []
        count = len(self.lines)
        for line in self.lines:
            cells = self.columns.cells(line, first=not (self.outline.blocks or rows))
            count += len(cells) - 1
            refuse_rows(count)
            if rows and (len(cells) < 2 or not self._same_table(rows[-1][0], line)):
                self._end_table(rows)
                rows = []
            if len(cells) > 1:
                rows.append((line, cells))
            else:
                self.outline.blocks += self._words(line, line.text)
        self._end_table(rows)

    @staticmethod
    def _same_table(above: Line, line: Line) -> bool:
        return line.tight or "\t" in line.text

    def _end_table(self, rows: list[tuple[Line, list[str]]]) -> None:
        """Write rows that stand together: a table, or labels and values."""
        wide = [cells for _line, cells in rows if _filled(cells) >= _MIN_TABLE]
        if len(wide) > 1 and len(wide) * 2 >= len(rows):
            self._write_table(rows)
            return
        if len(rows) > 1:
            cells = tuple(tuple(cells) for _line, cells in rows)
            self.outline.tables.append(Table(rows[0][0].number, cells))
        for line, parts in rows:
            if line.head and len(rows) > 1:
                text = " ".join(filter(None, parts))
                message = ImportMessage("table-head", line.number, text)
                self.outline.messages.append(message)
            else:
                self._write_row(line, parts)

    def _write_table(self, rows: list[tuple[Line, list[str]]]) -> None:
        """A line of a list for each row; one without a first cell goes on."""
        merged: list[tuple[Line, list[str]]] = []
        for line, cells in rows:
            if merged and not cells[0] and _filled(cells) < _filled(merged[-1][1]):
                above = merged[-1][1]
                for place, cell in enumerate(cells[: len(above)]):
                    above[place] = f"{above[place]} {cell}".strip()
                above += cells[len(above) :]
            else:
                merged.append((line, list(cells)))
        cells_of_table = tuple(tuple(cells) for _line, cells in merged)
        self.outline.tables.append(Table(rows[0][0].number, cells_of_table))
        first = merged[0][0].number
        self.outline.messages.append(ImportMessage("table-flattened", first))
        for line, cells in merged:
            text = " – ".join(filter(None, cells))
            self.outline.blocks += [
                replace(block, kind=Kind.ITEM, tight=False)
                for block in self._words(line, text)
            ]

    def _write_row(self, line: Line, cells: list[str]) -> None:
        """A line of two cells: label and value, or more of the value above."""
        label, *values = cells
        self._cell += 1
        if label.strip(" |"):
            for block in self._words(line, label.strip(" |")):
                self.outline.blocks.append(replace(block, kind=Kind.LABEL, tight=False))
        elif self.outline.blocks:
            self.outline.messages.append(ImportMessage("continued-row", line.number))
        value = " | ".join(filter(None, values)).strip(" |")
        self.outline.blocks += [
            replace(block, cell=self._cell)
            for block in self._words(replace(line, tight=False), value)
        ]

    def _words(self, line: Line, text: str) -> list[Block]:
        """Blocks of one line or cell, with what its markup means."""
        if _TAGS.search(text):
            fragment = read_fragment(text, line.number)
            shown = " ".join(markup.group() for markup in _MARKUP.finditer(text))
            self.outline.messages.append(ImportMessage("raw-html", line.number, shown))
            self.outline.messages += [
                _without_tag(message) for message in fragment.messages
            ]
            return fragment.blocks
        if self.starred and _is_starred(text):
            text = f"*{text.strip()}*"
        elif self.begun:
            text = _STARRED_START.sub(r"**\g<words>**", text, count=1)
        return _plain_words(line, text)


def _is_starred(text: str) -> bool:
    """True for “*Whose club*”: stars around a line are bold where several have them."""
    return len(text) <= _MAX_STARRED and bool(_EMPHASIS.match(text.strip()))


def _plain_words(line: Line, text: str) -> list[Block]:
    words = " ".join(text.split())
    if not words:
        return []
    words = _UNDERSCORED.sub(r"**\1**", words) if words[:1] == "_" else words
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


def _filled(cells: list[str]) -> int:
    return sum(bool(cell.strip()) for cell in cells)


def _without_tag(message: ImportMessage) -> ImportMessage:
    """The message without the tag, which another message shows already."""
    if message.code != "active-content":
        return message
    return replace(message, text=message.text.partition(">")[2].strip())


import_formats.add(ImportFormat("text", (".txt", ".text"), read_text, apart=True))

"""Paragraphs of a PDF are written as blocks, their lines joined."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby

from wagtail_privacy.importing.formats.blocks import BlockWriter
from wagtail_privacy.importing.formats.pdf.hyphens import Hyphens
from wagtail_privacy.importing.formats.pdf.layout import Paragraph, Word
from wagtail_privacy.importing.formats.pdf.paragraphs import is_bullet
from wagtail_privacy.importing.formats.rows import RowReader
from wagtail_privacy.importing.limits import refuse_rows
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.outline import Block, Kind, Table


_PRIVATE = re.compile("[\ue000-\uf8ff]")


@dataclass(slots=True)
class ParagraphWriter:
    """Writes blocks in the order of reading, and keeps the cells of tables."""

    hyphens: Hyphens
    blocks: BlockWriter = field(default_factory=BlockWriter)
    messages: list[ImportMessage] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    count: int = 0

    def write(self, paragraphs: Iterable[Paragraph]) -> None:
        """Add the blocks of all paragraphs, and of tables row by row."""
        for table, group in groupby(paragraphs, key=_table):
            if table is None:
                for paragraph in group:
                    self._write(paragraph)
            else:
                self._write_table(list(group))

    def _write_table(self, paragraphs: list[Paragraph]) -> None:
        """Write two columns as labels and values, but a table with a head as a list."""
        line = self.count + 1
        columns = sorted({item.place.column for item in paragraphs if item.place})
        rows = [list(group) for _row, group in groupby(paragraphs, key=_row)]
        reader = RowReader(self.blocks, self.messages)
        headed = _has_head(rows)
        flattened: list[Block] = []
        if headed:
            rows[0] = [_as_head(item) for item in rows[0]]
        texts: list[tuple[str, ...]] = []
        for row in rows:
            start = len(self.blocks.blocks)
            reader.start("tr")
            texts.append(
                tuple(self._write_cell(row, place, reader) for place in columns)
            )
            if headed and len(columns) == 2:
                reader.leave_row()
                flattened += self._flatten(start)
            else:
                reader.end("tr")
        if flattened:
            self.messages.append(ImportMessage("table-flattened", flattened[0].line))
        if len(columns) > 1:
            self.tables.append(Table(line, tuple(texts)))

    def _write_cell(self, row: list[Paragraph], column: int, reader: RowReader) -> str:
        """Write a cell of a row, and return its words."""
        reader.start("td")
        start = len(self.blocks.blocks)
        for item in row:
            if item.place and item.place.column == column:
                self._write(item)
        return " ".join(block.text for block in self.blocks.blocks[start:])

    def _flatten(self, start: int) -> list[Block]:
        """Make one line of a list of the blocks that a row became, and return it."""
        blocks = self.blocks.blocks[start:]
        if not blocks:
            return []
        line = Block(
            Kind.ITEM,
            " – ".join(block.text for block in blocks),
            " – ".join(block.html for block in blocks),
            blocks[0].line,
        )
        self.blocks.blocks[start:] = [line]
        return [line]

    def _write(self, paragraph: Paragraph) -> None:
        self.count += 1
        refuse_rows(self.count)
        writer = self.blocks
        writer.kind = paragraph.kind or Kind.PARAGRAPH
        writer.level = paragraph.level
        writer.nested = paragraph.nested
        writer.tight = paragraph.tight and writer.kind is not Kind.ITEM
        plain = writer.kind is Kind.HEADING or _is_head(paragraph)
        marks: dict[str, str] = {}
        for text, word in self._texts(paragraph):
            wanted = _marks(word, plain=plain)
            for name in _ended(marks, wanted):
                writer.close(name)
                del marks[name]
            space = " " if text.startswith(" ") else ""
            writer.write(space, self.count)
            for name, mark in wanted.items():
                if name not in marks:
                    writer.open(mark)
                    marks[name] = mark
            writer.write(text.removeprefix(" "), self.count)
        for name in reversed(marks):
            writer.close(name)
        writer.end_block()

    def _texts(self, paragraph: Paragraph) -> Iterator[tuple[str, Word]]:
        """Each word with the space before it, hyphens of line ends undone."""
        lines = [list(line.words) for line in paragraph.lines]
        if paragraph.kind is Kind.ITEM and is_bullet(lines[0][0]) and len(lines[0]) > 1:
            del lines[0][0]
        held: tuple[str, Word] | None = None
        for words in lines:
            for index, word in enumerate(words):
                text, space = _shown(word), "" if word.glued else " "
                if held is None:
                    space = ""
                elif index == 0:
                    held, space = self._joint(held, words)
                if held:
                    yield held[0].replace("\xad", ""), held[1]
                held = (space + text, word)
        if held:
            yield held[0].replace("\xad", ""), held[1]

    def _joint(
        self, held: tuple[str, Word], words: list[Word]
    ) -> tuple[tuple[str, Word], str]:
        """The last word of a line as it is written, and what comes after it."""
        text, word = held
        joint = self.hyphens.joint(text.strip(), _first(words))
        if joint == "-":
            return (text[:-1], word), ""
        return held, joint


def _first(words: list[Word]) -> str:
    """The first word of a line, in one piece."""
    text = words[0].text
    for word in words[1:]:
        if not word.glued:
            break
        text += word.text
    return text


def _shown(word: Word) -> str:
    """The text of a word without the pictures that some fonts have for letters."""
    if word.symbol and len(word.text) == 1:
        return ""
    return _PRIVATE.sub("", word.text)


def _marks(word: Word, *, plain: bool) -> dict[str, str]:
    """The marks of a word by their names."""
    marks = {}
    if word.link:
        marks["a"] = f'a href="{html.escape(word.link)}"'
    if word.bold and not plain:
        marks["b"] = "b"
    if word.italic and not plain:
        marks["i"] = "i"
    return marks


def _ended(marks: dict[str, str], wanted: dict[str, str]) -> list[str]:
    """The marks to close, the innermost first: one that ends, and all inside it."""
    names = list(marks)
    kept = 0
    while kept < len(names) and marks[names[kept]] == wanted.get(names[kept]):
        kept += 1
    return names[kept:][::-1]


def _has_head(rows: list[list[Paragraph]]) -> bool:
    """True if the first row says what the columns below it are."""
    first = rows[0]
    if len(rows) < 2 or len({item.place.column for item in first if item.place}) < 2:
        return False
    if all(item.place and item.place.head for item in first):
        return True
    values = [row[-1] for row in rows[1:]]
    return all(item.bold for item in first) and not any(item.bold for item in values)


def _as_head(paragraph: Paragraph) -> Paragraph:
    place = paragraph.place and replace(paragraph.place, head=True)
    return replace(paragraph, kind=Kind.PARAGRAPH, place=place)


def _is_head(paragraph: Paragraph) -> bool:
    return bool(paragraph.place and paragraph.place.head)


def _row(paragraph: Paragraph) -> int:
    return paragraph.place.row if paragraph.place else 0


def _table(paragraph: Paragraph) -> int | None:
    return paragraph.place.table if paragraph.place else None

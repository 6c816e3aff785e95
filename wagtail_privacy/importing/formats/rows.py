"""Table rows: label and value, continued values, and tables that become lists."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from wagtail_privacy.importing.formats.blocks import BlockWriter
from wagtail_privacy.importing.limits import refuse_rows
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.numbering import lone_number
from wagtail_privacy.importing.outline import Block, Kind, Table


_CELLS = frozenset({"td", "th"})
#: So many headings before a table mean that its rows are no sections of their own.
_MANY_HEADINGS = 3
#: Characters of a bold line that may be a heading.
_MAX_BOLD = 120
#: Cells of a label and its value.
_PAIR = 2


@dataclass(slots=True)
class _OpenTable:
    """A table that is being read. ``layout`` means that it only places things.

    ``labels`` is where the blocks of a head end that became a label and a value, and
    ``first`` where those of the first row do.
    ``flattened`` means that a row became a line of a list, and that this was said;
    ``numbered`` that its rows are those of a form, each behind its number.
    """

    layout: bool = False
    begins: int = 0
    headings: int = 0
    starts: list[int] | None = None
    heads: list[bool] = field(default_factory=list)
    rows: list[tuple[str, ...]] = field(default_factory=list)
    head: bool = False
    labels: int = 0
    flattened: bool = False
    numbered: bool = False
    first: int = 0


@dataclass(slots=True)
class RowReader:
    """Turns the blocks that were written for the cells of a row into what they mean.

    Two cells are a label and its value; an empty first cell continues the value
    above; three or more become one line of a list, and so do two below a row of
    heads in a document that has its headings elsewhere.
    """

    writer: BlockWriter
    messages: list[ImportMessage]
    tables: list[Table] = field(default_factory=list)
    number: int = 0
    _open: list[_OpenTable] = field(default_factory=list)
    _cells: int = 0

    @property
    def depth(self) -> int:
        """How many tables that hold data are open."""
        return sum(not table.layout for table in self._open)

    def start(self, tag: str, *, layout: bool = False) -> None:
        """Begin an element; ``layout`` is for tables that only place things."""
        blocks = self.writer.blocks
        if tag == "table":
            headings = sum(map(_is_heading, blocks))
            self._open.append(_OpenTable(layout, len(blocks), headings))
        elif tag == "tr":
            table = self._table()
            table.starts, table.heads = [], []
        elif tag in _CELLS and self._open and self._open[-1].starts is not None:
            self._cells += 1
            refuse_rows(self._cells)
            self._open[-1].starts.append(len(blocks))
            self._open[-1].heads.append(tag == "th")

    def end(self, tag: str) -> None:
        if tag == "table" and self._open:
            self._end_table(self._open.pop())
        elif tag == "tr" and self._open:
            table = self._open[-1]
            starts, table.starts = table.starts, None
            if starts and not table.layout:
                self._end_row(table, starts)

    def leave_row(self) -> None:
        """Forget the row that was begun; its blocks stay as they were written."""
        if self._open:
            self._open[-1].starts = None

    def _table(self) -> _OpenTable:
        """The table of a row; one that stands in none has one of its own."""
        if not self._open:
            self._open.append(_OpenTable(begins=len(self.writer.blocks)))
        return self._open[-1]

    def _end_row(self, table: _OpenTable, starts: list[int]) -> None:
        blocks = self.writer.blocks
        ends = [*starts[1:], len(blocks)]
        cells = [blocks[a:b] for a, b in zip(starts, ends, strict=True)]
        del blocks[starts[0] :]
        filled = sum(bool(cell) for cell in cells)
        if filled:
            texts = (" ".join(block.text for block in cell) for cell in cells)
            table.rows.append(tuple(texts))
        heads = all(table.heads) and len(table.rows) == 1
        table.head = table.head or (heads and filled > 1)
        data = table.head and table.headings >= _MANY_HEADINGS and filled > 1
        blocks.extend(self._row(table, cells, data=data))
        if len(table.rows) == 1:
            table.first = len(blocks)
        if heads and filled == 2 and not data:
            table.labels = len(blocks)

    def _end_table(self, table: _OpenTable) -> None:
        if table.labels and len(table.rows) > 1:
            head = self.writer.blocks[table.begins : table.labels]
            text = " ".join(block.text for block in head)
            self.messages.append(ImportMessage("table-head", head[0].line, text))
            del self.writer.blocks[table.begins : table.labels]
        if len(table.rows) > 1 and max(map(len, table.rows)) > 1:
            blocks = self.writer.blocks
            line = blocks[table.begins].line if len(blocks) > table.begins else 0
            self.tables.append(Table(line, tuple(table.rows)))

    def _row(
        self, table: _OpenTable, cells: list[list[Block]], *, data: bool
    ) -> list[Block]:
        if not data and self._is_numbered(table, cells):
            return self._numbered(cells)
        filled = [cell for cell in cells if cell]
        if len(filled) > 2 or data:
            line = _joined([block for cell in filled for block in cell])
            if not table.flattened:
                self.messages.append(ImportMessage("table-flattened", line.line))
            table.flattened = True
            return [replace(line, strong=False)]  # The head of a table heads no text.
        self.number += 1
        if len(filled) == 2:
            label = _label(filled[0], depth=self.depth - 1)
            return [label, *self._value(filled[1])]
        if len(cells) > 1 and not cells[0] and filled and self.number > 1:
            self.messages.append(ImportMessage("continued-row", filled[0][0].line))
        return self._value(filled[0]) if filled else []

    @staticmethod
    def _is_numbered(table: _OpenTable, cells: list[list[Block]]) -> bool:
        """True for a row of a form: a number, a label, and its value or nothing.

        Below a head, in a document that has its headings elsewhere, it is data. A
        head of the form itself is no part of it.
        """
        number, *others = cells
        alone = len(number) == 1 and lone_number(number[0].text)
        if not alone or not 0 < sum(map(bool, others)) <= _PAIR:
            return False
        place = len(table.rows)
        if place == 1 or table.headings < _MANY_HEADINGS:
            table.numbered = True
        if table.numbered and place == _PAIR and _is_head(table.rows[0]):
            table.labels = table.first
        return table.numbered

    def _numbered(self, cells: list[list[Block]]) -> list[Block]:
        """A number and the label beside it as one, and the value in its cell."""
        number, (first, *rest), *others = filter(None, cells)
        self.number += 1
        joined = _joined([number[0], first], " ")
        value = [*rest, *(block for cell in others for block in cell)]
        if not value and len(first.text) > _MAX_BOLD:
            return self._value([replace(joined, kind=Kind.PARAGRAPH)])
        return [_label([joined], depth=self.depth - 1), *self._value(value)]

    def _value(self, cell: list[Block]) -> list[Block]:
        return [replace(block, cell=self.number) for block in cell]


def _is_head(row: tuple[str, ...]) -> bool:
    """True for three names of columns or more, and no number of a first row."""
    return sum(map(bool, row)) > _PAIR and not lone_number(row[0])


def _is_heading(block: Block) -> bool:
    """True for a heading or label, or a paragraph that is bold or begins so."""
    if block.kind in {Kind.HEADING, Kind.LABEL}:
        return True
    bold = block.strong and len(block.text) <= _MAX_BOLD
    begins = block.html.startswith("<b>") and not block.cell
    return block.kind is Kind.PARAGRAPH and (bold or begins)


def _label(cell: list[Block], *, depth: int) -> Block:
    joined = _joined(cell, " ")
    return replace(joined, kind=Kind.LABEL, level=depth + 1 if depth > 0 else 0)


def _joined(blocks: list[Block], separator: str = " – ") -> Block:
    return replace(
        blocks[0],
        kind=Kind.ITEM,
        text=separator.join(block.text for block in blocks),
        html=separator.join(block.html for block in blocks),
        strong=all(block.strong for block in blocks),
        level=0,
        tight=False,
        ordered=False,
    )

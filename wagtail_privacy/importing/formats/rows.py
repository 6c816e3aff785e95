"""Table rows: label and value, continued values, and tables that become lists."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from wagtail_privacy.importing.formats.blocks import BlockWriter
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.outline import Block, Kind


_CELLS = frozenset({"td", "th"})


@dataclass(slots=True)
class RowReader:
    """Turns the blocks that were written for the cells of a row into what they mean.

    Two cells are a label and its value; an empty first cell continues the value
    above; three or more become one line of a list.
    """

    writer: BlockWriter
    messages: list[ImportMessage]
    rows: list[list[int]] = field(default_factory=list)
    number: int = 0

    def start(self, tag: str) -> None:
        if tag == "tr":
            self.rows.append([])
        elif tag in _CELLS and self.rows:
            self.rows[-1].append(len(self.writer.blocks))

    def end(self, tag: str) -> None:
        if tag != "tr" or not self.rows:
            return
        starts = self.rows.pop()
        blocks = self.writer.blocks
        if self.rows or not starts:
            return
        ends = [*starts[1:], len(blocks)]
        cells = [blocks[a:b] for a, b in zip(starts, ends, strict=True)]
        del blocks[starts[0] :]
        blocks.extend(self._row(cells))

    def _row(self, cells: list[list[Block]]) -> list[Block]:
        filled = [cell for cell in cells if cell]
        if len(filled) > 2:
            line = _joined([block for cell in filled for block in cell])
            self.messages.append(ImportMessage("table-flattened", line.line))
            return [line]
        self.number += 1
        if len(filled) == 2:
            return [_label(filled[0]), *self._value(filled[1])]
        if len(cells) > 1 and not cells[0] and filled and self.number > 1:
            self.messages.append(ImportMessage("continued-row", filled[0][0].line))
        return self._value(filled[0]) if filled else []

    def _value(self, cell: list[Block]) -> list[Block]:
        return [replace(block, cell=self.number) for block in cell]


def _label(cell: list[Block]) -> Block:
    joined = _joined(cell, " ")
    return replace(joined, kind=Kind.LABEL, level=0)


def _joined(blocks: list[Block], separator: str = " – ") -> Block:
    return replace(
        blocks[0],
        kind=Kind.ITEM,
        text=separator.join(block.text for block in blocks),
        html=separator.join(block.html for block in blocks),
        strong=all(block.strong for block in blocks),
        tight=False,
        ordered=False,
    )

"""The order in which the pieces of a page are read: one column, several, or a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from wagtail_privacy.importing.formats.pdf.flowing import are_text
from wagtail_privacy.importing.formats.pdf.grids import Grid, read_grid
from wagtail_privacy.importing.formats.pdf.layout import Line, Page, Word
from wagtail_privacy.importing.formats.pdf.rows import (
    is_page_number,
    line_of,
    pieces_of,
    rows_of,
)


_Gap = tuple[float, float]
_Row = list[Line]

#: The least width of a gutter, in em.
_GUTTER = 0.4
#: How much lower, in em, what stands beside a line may be.
_BESIDE = 0.75
#: A gap between two lines, in their usual distance, that parts what stands there.
_PARTED = 1.45
#: How often a column may be parted into columns.
_MAX_DEPTH = 3
_FAR = 3.0


@dataclass(frozen=True, slots=True)
class Flow:
    """Lines that are read one below the other."""

    lines: list[Line]


def parts_of(page: Page) -> list[Flow | Grid]:
    """What stands on a page, in the order in which it is read."""
    return _parts_of(page.words, page, depth=0)


def _parts_of(words: list[Word], page: Page, depth: int) -> list[Flow | Grid]:
    rows = _side_by_side(pieces_of(rows_of(words), page.number))
    parts: list[Flow | Grid] = []
    start = 0
    while start < len(rows):
        end, gaps = _run(rows, start)
        if end - start < 2:
            _add_lines(parts, _apart(rows[start]))
            start += 1
            continue
        begin = _reach_back(parts, rows, start, gaps)
        parts += _read_run([*begin, *rows[start:end]], gaps, page, depth)
        start = end
    return parts


def _side_by_side(rows: list[_Row]) -> list[_Row]:
    """Put pieces into one row that stand beside each other, one a little lower.

    So a label stands that is in the middle of its cell, beside two lines of text.
    """
    result = rows[:1]
    for row in rows[1:]:
        above = result[-1]
        near = _distance(above, row) < _BESIDE * row[0].size
        if near and len(row) == 1 and all(_are_disjoint(row[0], one) for one in above):
            result[-1] = sorted([*above, *row], key=lambda piece: piece.left)
        else:
            result.append(row)
    return result


def _are_disjoint(one: Line, other: Line) -> bool:
    least = _GUTTER * one.size
    return one.left - other.right >= least or other.left - one.right >= least


def _run(rows: Sequence[_Row], start: int) -> tuple[int, list[_Gap]]:
    """Where the rows end that leave the same gaps free, and these gaps."""
    gaps = _gaps(rows[start])
    end, last, common = start, start, gaps
    while gaps and end < len(rows):
        row = rows[end]
        if end > start and _distance(rows[end - 1], row) > _FAR * 2 * row[0].size:
            break
        gaps = _free(gaps, row)
        if gaps:
            common = gaps
            last = end + 1 if len(row) > 1 else last
            end += 1
    if last - start < 2 or sum(len(row) > 1 for row in rows[start:last]) < 2:
        return start, []
    end = _tail(rows, last, end, common)
    return end, common


def _gaps(row: _Row) -> list[_Gap]:
    return [(above.right, below.left) for above, below in pairwise(row)]


def _free(gaps: Sequence[_Gap], row: _Row) -> list[_Gap]:
    """What of the gaps no piece of the row covers."""
    for piece in row:
        gaps = [part for gap in gaps for part in _without(gap, piece)]
    least = _GUTTER * row[0].size
    return [gap for gap in gaps if gap[1] - gap[0] >= least]


def _without(gap: _Gap, piece: Line) -> list[_Gap]:
    left, right = gap
    if piece.right <= left or piece.left >= right:
        return [gap]
    return [
        part for part in ((left, piece.left), (piece.right, right)) if part[1] > part[0]
    ]


def _tail(rows: Sequence[_Row], last: int, end: int, gaps: list[_Gap]) -> int:
    """How far the rows with one piece still belong to the rows above them."""
    while last < end:
        piece = rows[last][0]
        beyond = piece.left >= gaps[0][1]
        if not beyond and (
            piece.bold or not _is_near(piece, rows[max(last - 6, 0) : last])
        ):
            break
        last += 1
    return last


def _is_near(piece: Line, rows: Sequence[_Row]) -> bool:
    """True if the line above in the same column is no further than lines are."""
    for row in reversed(rows):
        for above in row:
            if above.left < piece.right and piece.left < above.right:
                return above.middle - piece.middle <= _PARTED * 1.3 * piece.size
    return False


def _reach_back(
    parts: list[Flow | Grid], rows: Sequence[_Row], start: int, gaps: list[_Gap]
) -> list[_Row]:
    """Take back lines above that are the top of the right column alone."""
    taken: list[_Row] = []
    below = rows[start]
    while parts and isinstance(parts[-1], Flow) and parts[-1].lines:
        line = parts[-1].lines[-1]
        near = _distance([line], below) <= _PARTED * 1.3 * line.size
        if not near or line.left < gaps[0][1] - 1:
            break
        taken.insert(0, [parts[-1].lines.pop()])
        below = taken[0]
    return taken


def _read_run(
    rows: list[_Row], gaps: list[_Gap], page: Page, depth: int
) -> list[Flow | Grid]:
    columns = _columns(rows, gaps)
    if _are_page_numbers(columns):
        return [Flow([_whole(row, page)]) for row in rows]
    if are_text(columns, page.rules):
        if depth == _MAX_DEPTH:
            return [Flow(lines) for lines in columns]
        return [
            part
            for lines in columns
            for part in _parts_of(
                [word for line in lines for word in line.words], page, depth + 1
            )
        ]
    if _is_accident(rows, gaps):
        return [Flow([line for row in rows for line in _apart(row)])]
    return [read_grid(columns, page.rules)]


def _columns(rows: list[_Row], gaps: list[_Gap]) -> list[list[Line]]:
    """The pieces between the gaps, from the left; those in one gap are one line."""
    columns: list[list[Line]] = [[] for _ in range(len(gaps) + 1)]
    edges = [right for _left, right in gaps]
    for row in rows:
        cells: dict[int, list[Line]] = {}
        for piece in row:
            column = sum(piece.left >= edge - 0.1 for edge in edges)
            cells.setdefault(column, []).append(piece)
        for column, pieces in cells.items():
            words = [word for piece in pieces for word in piece.words]
            columns[column].append(line_of(words, pieces[0].page))
    return columns


def _are_page_numbers(columns: list[list[Line]]) -> bool:
    """True for a table of contents without leaders."""
    return bool(columns[-1]) and all(is_page_number(line.text) for line in columns[-1])


def _whole(row: _Row, page: Page) -> Line:
    return line_of([word for piece in row for word in piece.words], page.number)


def _is_accident(rows: list[_Row], gaps: list[_Gap]) -> bool:
    """True for two rows whose wide gaps happen to meet, as in justified text."""
    widest = max(right - left for left, right in gaps)
    return len(rows) < 3 and widest < rows[0][0].size


def _apart(row: _Row) -> list[Line]:
    """The pieces of a row that stands alone: far apart they are lines of their own."""
    lines = [row[0]]
    for above, piece in pairwise(row):
        if piece.left - above.right > _FAR * piece.size:
            lines.append(piece)
        else:
            lines[-1] = line_of([*lines[-1].words, *piece.words], piece.page)
    return lines


def _add_lines(parts: list[Flow | Grid], lines: list[Line]) -> None:
    if not parts or not isinstance(parts[-1], Flow):
        parts.append(Flow([]))
    parts[-1].lines.extend(lines)


def _distance(above: _Row, below: _Row) -> float:
    return above[0].middle - below[0].middle

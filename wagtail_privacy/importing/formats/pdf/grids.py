"""Tables that are told from where words stand: their rows and cells."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from wagtail_privacy.importing.formats.pdf.layout import Line


_Rule = tuple[float, float, float]
#: Two lines nearer than this, in em, are of one cell.
_TIGHT = 1.35


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows of cells, each a list of lines; every row has the same number of cells."""

    rows: list[list[list[Line]]]


def read_grid(columns: list[list[Line]], rules: list[_Rule]) -> Grid:
    """Put the lines of each column into rows, from the top."""
    edges = _drawn_edges(columns, rules) or _told_edges(columns)
    rows: list[list[list[Line]]] = [
        [[] for _ in columns] for _ in range(len(edges) + 1)
    ]
    for number, lines in enumerate(columns):
        for line in lines:
            row = sum(line.middle < edge for edge in edges)
            rows[row][number].append(line)
    return Grid([row for row in rows if any(row)])


def _drawn_edges(columns: list[list[Line]], rules: list[_Rule]) -> list[float]:
    """Heights of the lines that are drawn between rows, from the top."""
    lines = [line for column in columns for line in column]
    left, right = min(line.left for line in lines), max(line.right for line in lines)
    top, bottom = max(line.top for line in lines), min(line.bottom for line in lines)
    widths: dict[int, float] = {}
    for start, end, height in sorted(rules):
        if bottom < height < top and start < right and end > left:
            key = round(height / 2)
            near = next((k for k in (key, key - 1, key + 1) if k in widths), key)
            widths[near] = widths.get(near, 0.0) + min(end, right) - max(start, left)
    edges = [2.0 * key for key, width in widths.items() if width > 0.6 * (right - left)]
    crossed = [line for line in lines if any(_crosses(line, edge) for edge in edges)]
    return sorted(edges, reverse=True) if not crossed else []


def _crosses(line: Line, edge: float) -> bool:
    return line.middle - line.size * 0.2 < edge < line.middle + line.size * 0.2


def _told_edges(columns: list[list[Line]]) -> list[float]:
    """Heights between rows, told from where the labels begin."""
    groups = _groups(columns)
    others = sorted(
        (line for column in columns[1:] for line in column),
        key=lambda line: -line.middle,
    )
    level = sum(_has_level(group[0], others) for group in groups)
    from_top = level >= 0.7 * len(groups)
    edges = []
    for above, below in pairwise(groups):
        if from_top:
            edges.append(below[0].middle + 0.45 * below[0].size)
        else:
            edges.append(_edge_between(above, below, others))
    return edges


def _groups(columns: list[list[Line]]) -> list[list[Line]]:
    """The labels of the left column, each one or more lines."""
    first = columns[0]
    others = [line for column in columns[1:] for line in column]
    groups = [[first[0]]] if first else []
    for above, line in pairwise(first):
        near = above.middle - line.middle < _TIGHT * line.size
        same = above.bold == line.bold
        continued = not _has_level(line, others) or line.text[:1].islower()
        if near and same and continued:
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _has_level(line: Line, others: list[Line]) -> bool:
    return any(abs(line.middle - other.middle) < 0.35 * line.size for other in others)


def _edge_between(above: list[Line], below: list[Line], others: list[Line]) -> float:
    """The widest gap of the other columns between the middles of two labels."""
    high = (above[0].middle + above[-1].middle) / 2
    low = (below[0].middle + below[-1].middle) / 2
    between = [line for line in others if low - 1 <= line.middle <= high + 1]
    gaps = [
        (one.middle - other.middle, (one.middle + other.middle) / 2)
        for one, other in pairwise(between)
        if one.middle - other.middle > 1
    ]
    return max(gaps)[1] if gaps else (above[-1].middle + below[0].middle) / 2

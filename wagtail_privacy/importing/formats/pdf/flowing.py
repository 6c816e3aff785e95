"""Columns of running text, told from the columns of a table."""

from __future__ import annotations

from itertools import pairwise
from statistics import median

from wagtail_privacy.importing.formats.pdf.layout import Line


_Rule = tuple[float, float, float]

#: So many lines have to stand in each of two columns of text.
_MIN_LINES = 4
#: How much of its column a line of running text fills, and how many lines do.
_FILLED = 0.7
_MOSTLY = 0.4
#: How many of the rows of a table begin in both columns.
_TOGETHER = 0.7


def are_text(columns: list[list[Line]], rules: list[_Rule]) -> bool:
    """True for columns of running text, or text with a box beside it."""
    if len(columns) > 3 or any(len(lines) < _MIN_LINES for lines in columns):
        return False
    left, right = columns[0], columns[-1]
    if _rules_cross(rules, left, right):
        return False
    if all(_fills(lines) for lines in columns):
        return not _begin_together(left, right)
    beside = [line.middle for line in right]
    level = sum(
        min(abs(line.middle - middle) for middle in beside) < 0.3 * line.size
        for line in left
    )
    return _is_dense(left) and level < 0.5 * len(left)


def _rules_cross(rules: list[_Rule], left: list[Line], right: list[Line]) -> bool:
    """True if lines are drawn from one column into the other, as in a table."""
    top = max(left[0].top, right[0].top)
    bottom = min(left[-1].bottom, right[-1].bottom)
    inner = sorted(height for _a, _b, height in rules if bottom < height < top)
    heights = [
        height for above, height in pairwise([0.0, *inner]) if height > above + 2
    ]
    return len(heights) >= 2 and any(
        start < left[0].right and end > right[0].left - 20
        for start, end, height in rules
        if bottom < height < top
    )


def _fills(lines: list[Line]) -> bool:
    left, right = min(line.left for line in lines), max(line.right for line in lines)
    wide = [line.right - left > _FILLED * (right - left) for line in lines]
    long = median(len(line.text.split()) for line in lines) >= 3
    return long and sum(wide) >= _MOSTLY * len(lines)


def _begin_together(left: list[Line], right: list[Line]) -> bool:
    """True if the right column begins anew where the left one does, as rows do."""
    breaks, beside = _breaks(left), _breaks(right)
    common = sum(any(abs(one - other) < 2 for other in beside) for one in breaks)
    return common >= 2 and common > _TOGETHER * len(breaks)


def _breaks(lines: list[Line]) -> list[float]:
    usual = _usual(lines)
    return [
        below.middle
        for above, below in pairwise(lines)
        if above.middle - below.middle > 1.2 * usual
    ]


def _is_dense(lines: list[Line]) -> bool:
    usual = _usual(lines)
    span = lines[0].middle - lines[-1].middle
    return usual * (len(lines) - 1) > 0.75 * span


def _usual(lines: list[Line]) -> float:
    """The usual distance of lines that follow each other, in points."""
    steps = sorted(
        step
        for above, below in pairwise(lines)
        if (step := above.middle - below.middle) > 1
    )
    return steps[len(steps) // 3] if steps else lines[0].size * 1.2

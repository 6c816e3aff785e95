"""Forms whose labels stand in a narrow column of spaces, broken at its width.

“3  Purpose of    We keep the register …” is such a row, and so are the lines “3”,
“Purpose of” and “processing” above a value that stands further to the right. So is
“Controller:    Example Ltd” above the lines of its address.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from wagtail_privacy.importing.formats.lists import BULLET
from wagtail_privacy.importing.formats.text.joining import joined
from wagtail_privacy.importing.formats.text.wrapping import is_field
from wagtail_privacy.importing.numbering import NUMBERING, lone_number


#: Where the column of values can begin, and the fewest rows of a form.
_NARROWEST, _WIDEST, _MIN_ROWS = 8, 45, 4
#: So many labels are broken, or values: else the lines can be read as they are.
_MIN_BROKEN = 2
#: One line of so many may run across both columns, such as a note.
_FEW_ACROSS = 25


@dataclass(slots=True)
class _Row:
    """The lines of a row: those of its label and those of its value."""

    label: list[tuple[int, str]] = field(default_factory=list)
    values: list[tuple[int, str]] = field(default_factory=list)


def with_side_labels(text: str) -> str:
    """Return ``text`` with a tab between label and value in the rows of such a form.

    The lines keep their numbers.
    """
    if "\t" in text or "|" in text:
        return text
    lines = text.split("\n")
    column = _column_of(lines)
    rows = _rows(lines, column) if column else []
    broken = sum(len(row.label) > 1 for row in rows)
    needed = broken >= _MIN_BROKEN or _have_colons(rows)
    if len(rows) < _MIN_ROWS or not needed or not _is_form(lines, column, rows):
        return text
    width = max(len(value) for row in rows for _index, value in row.values)
    for row in rows:
        _write(lines, row, width)
    return "\n".join(lines)


def _have_colons(rows: Sequence[_Row]) -> bool:
    """True if the labels end with a colon, and some of their values have lines.

    Such a label begins a row, whatever its value begins with.
    """
    ended = sum(row.label[-1][1].endswith(":") for row in rows)
    long = sum(len(row.values) > 1 for row in rows)
    return ended >= _MIN_ROWS and ended * 4 >= len(rows) * 3 and long >= _MIN_BROKEN


def _column_of(lines: Sequence[str]) -> int:
    """Where most lines go on behind two spaces or more, 0 if nowhere."""
    starts: Counter[int] = Counter()
    for line in lines:
        words = line.rstrip()
        gap = words.rfind("  ", 0, _WIDEST)
        if gap >= 0 and _NARROWEST <= gap + 2 < len(words):
            starts[gap + 2] += 1
    column, times = starts.most_common(1)[0] if starts else (0, 0)
    return column if times >= _MIN_ROWS else 0


def _parts(line: str, column: int) -> tuple[str, str] | None:
    """What stands left and right of the column; None for what runs across."""
    words = line.rstrip()
    left, right = words[:column], words[column:]
    if right and left.strip() and (left[-1] != " " or right[0] == " "):
        return None
    if right and left[-2:-1].isalnum() and left[:1].strip():
        return None  # A word that ends there by chance, in a line across both.
    return " ".join(left.split()), right.strip()


def _rows(lines: Sequence[str], column: int) -> list[_Row]:
    """The rows of the form, those without a value at the end left out."""
    rows: list[_Row] = []
    labelled = tight = False
    numbered = _is_numbered(lines, column)
    for index, line in enumerate(lines):
        parts = _parts(line, column)
        if not line.strip() or parts is None:
            tight = False
            continue
        left, right = parts
        goes_on = tight and labelled and bool(rows)
        if left and goes_on and _continues(left, rows[-1], numbered=numbered):
            rows[-1].label.append((index, left))
        elif left:
            rows.append(_Row([(index, left)]))
        if right and rows:
            rows[-1].values.append((index, right))
        labelled, tight = bool(left), True
    first = next(
        (i for i, row in enumerate(rows) if _begins(row, numbered=numbered)), len(rows)
    )
    rows = rows[first:]
    while rows and not rows[-1].values:
        rows.pop()
    return rows


def _begins(row: _Row, *, numbered: bool) -> bool:
    """True for a row that can be the first: what stands above it is no part."""
    return bool(row.values) and (not numbered or _has_number(row.label[0][1]))


def _is_numbered(lines: Sequence[str], column: int) -> bool:
    lefts = [parts[0] for line in lines if (parts := _parts(line, column)) and parts[0]]
    return sum(map(_has_number, lefts)) >= _MIN_ROWS


def _has_number(left: str) -> bool:
    return bool(lone_number(left) or NUMBERING.match(f"{left} "))


def _continues(left: str, above: _Row, *, numbered: bool) -> bool:
    """True for the rest of a label: in small letters, or without a number of its own.

    Where nothing has a number, a capital begins a label, unless no value of the label
    above stands there yet.
    """
    if _has_number(left):
        return False
    return numbered or left[:1].islower() or not above.values


def _is_form(lines: Sequence[str], column: int, rows: Sequence[_Row]) -> bool:
    """True if hardly a line between the first row and the last runs across."""
    last = max(index for index, _value in rows[-1].values)
    inside = [line for line in lines[rows[0].label[0][0] : last + 1] if line.strip()]
    across = sum(_parts(line, column) is None for line in inside)
    values = sum(len(row.values) for row in rows)
    filled = sum(bool(row.values) for row in rows)
    return (
        across * _FEW_ACROSS <= len(inside)
        and values * 3 >= len(inside)
        and filled * 4 >= len(rows) * 3
    )


def _write(lines: list[str], row: _Row, width: int) -> None:
    """Write a row over its lines: “label<tab>value”, and “<tab>value” for the rest."""
    first, _words = row.label[0]
    for index, _part in (*row.label, *row.values):
        lines[index] = ""
    lines[first] = joined([part for _index, part in row.label])
    if row.values:
        (_index, value), *others = _paragraphs(row.values, width)
        lines[first] += f"\t{value}"
        for index, value in others:
            lines[index] = f"\t{value}"


def _paragraphs(values: list[tuple[int, str]], width: int) -> Iterator[tuple[int, str]]:
    """The lines of a value, those joined that were broken at its width."""
    parts = [values[0][1]]
    start = values[0][0]
    for (above, before), (index, value) in pairwise(values):
        filled = len(before) + 1 + len(value.split()[0]) > width - 2
        small = value[:1].islower() and len(before) > width * 0.6
        fits = index == above + 1 and not is_field(before)
        if fits and (filled or small) and not BULLET.match(value):
            parts.append(value)
        else:
            yield start, joined(parts)
            parts, start = [value], index
    yield start, joined(parts)

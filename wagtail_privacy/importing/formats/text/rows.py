"""Rows of a plain text: cells that tabs, bars or runs of spaces stand between."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from wagtail_privacy.importing.formats.lists import BULLET
from wagtail_privacy.importing.formats.text.lines import Line
from wagtail_privacy.importing.numbering import NUMBERING, lone_number


_BARS = re.compile(r"(?<!\s)\s+\|\s+|\|")
_BAR = re.compile(r"\S\s+\|\s+\S")
_TABS = re.compile(r"\t+")
#: A gap after a full stop is how some people type; one after a colon is a column.
_GAP = re.compile(r"(?<![\s.!?])\s{2,}(?=\S)")
_COLUMN_GAP = re.compile(r"(?<=\S)\s{2,}(?=\S)")
#: “A  Paper records”: a letter without a sign is a number, and no cell.
_LETTER = re.compile(r"[A-H]\s{2,}(?=[A-ZÅÄÖÜ])")
_MAX_LABEL = 60
_MIN_ROWS = 3


def looks_like_row(text: str) -> bool:
    """True for a line with a tab, or a bar between spaces, inside."""
    return "\t" in text.strip() or _has_bars(text)


def _has_bars(text: str) -> bool:
    words = text.strip()
    framed = len(words) > 2 and words.startswith("|") and words.endswith("|")
    return framed or _BAR.search(words) is not None


def with_columns(lines: list[Line]) -> list[Line]:
    """Join the lines of rows whose cells are wrapped in columns of spaces.

    Each row becomes one line with a tab between its label and its value.
    """
    column = _column_of(lines)
    if not column:
        return lines
    result: list[Line] = []
    for line in lines:
        text = line.text.expandtabs(4).rstrip()
        label, value = text[:column].strip(), text[column:].strip()
        in_columns = not line.level and text[column - 2 : column].strip() == ""
        if not in_columns or not value:
            result.append(line)
        elif (
            result
            and "\t" in result[-1].text
            and line.tight
            and _continues(label, value, result[-1].text)
        ):
            above_label, _tab, above = result[-1].text.partition("\t")
            joined = f"{above_label} {label}".strip() + f"\t{above} {value}"
            result[-1] = replace(result[-1], text=joined)
        else:
            result.append(replace(line, text=f"{label}\t{value}"))
    return result


def _continues(label: str, value: str, above: str) -> bool:
    ended = above.endswith((".", "!", "?", ":"))
    return not label or label[:1].islower() or (value[:1].islower() and not ended)


def _column_of(lines: list[Line]) -> int:
    """Where the second column begins, 0 if the lines have no two columns."""
    starts = Counter(
        gap.end()
        for line in lines
        if "\t" not in line.text
        and "|" not in line.text
        and (gap := _COLUMN_GAP.search(line.text.rstrip()))
        and not BULLET.match(line.text)
        and not line.text[: gap.start()].strip().endswith((".", "!", "?"))
        and not _is_number(line.text[: gap.end()])
    )
    column, times = starts.most_common(1)[0] if starts else (0, 0)
    inside = sum(line.indent == column for line in lines)
    return column if times >= _MIN_ROWS and column >= 8 and inside else 0


def _is_number(text: str) -> bool:
    """True for “1) ” or “Q.2 ”: what it stands before is no second column."""
    return NUMBERING.fullmatch(text) is not None


class Columns:
    """How the lines of one text are parted into cells."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._gaps = _has_columns_of_spaces(lines)
        barred = (_parts_of_bars(line.text) for line in lines if "|" in line.text)
        first = next(barred, [""])
        self._numbered = bool(lone_number(first[0]))

    def cells(self, line: Line, *, first: bool) -> list[str]:
        """The cells of a line, one if it is no row; ``first`` line of all is none."""
        text = line.text.rstrip()
        if "\t" in text:
            return [cell.strip() for cell in _TABS.split(text)]
        if "|" in text and not first and _has_bars(text):
            parts = _parts_of_bars(text)
            if self._numbered and len(parts) == _FORM and lone_number(parts[0]):
                return [f"{parts[0]} {parts[1]}", parts[2]]
            return parts
        if self._gaps and not line.level:
            return _parts_of_gaps(text)
        return [text]


#: A number, a label and its value: a row of a form.
_FORM = 3


def _parts_of_bars(text: str) -> list[str]:
    bars = text.strip()
    bars = bars[1:] if bars.startswith("|") else bars
    return [cell.strip() for cell in _BARS.split(bars.removesuffix("|"))]


def _has_columns_of_spaces(lines: Sequence[Line]) -> bool:
    """True if several lines have a short label and a value behind a gap."""
    rows = [line for line in lines if len(_parts_of_gaps(line.text)) > 1]
    # Justified text has gaps everywhere; a column has one in each of its lines.
    gaps = sum(len(_GAP.findall(line.text.strip())) for line in rows)
    return len(rows) >= _MIN_ROWS and gaps <= 2.2 * len(rows)


def _parts_of_gaps(text: str) -> list[str]:
    """Label and value, or the cells of a wider row, that runs of spaces part."""
    words = text.strip()
    if BULLET.match(words):
        return [text]
    number = NUMBERING.match(words)
    letter = None if number else _LETTER.match(words)
    head = number.end() if number else letter.end() if letter else 0
    parts = _GAP.split(words[head:])
    if len(parts) > 2 and _LETTER.match(f"{parts[-2]}  {parts[-1]}"):
        parts[-2:] = [f"{parts[-2]} {parts[-1]}"]
    if len(parts) < 2 or len(parts[0]) > _MAX_LABEL:
        return [text]
    return [words[:head] + parts[0], *parts[1:]]

"""Running heads, feet and page numbers: what pages repeat is no part of the text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from wagtail_privacy.importing.formats.pdf.layout import Line, Page, Word
from wagtail_privacy.importing.formats.pdf.rows import line_of, rows_of
from wagtail_privacy.importing.messages import ImportMessage


#: So many rows at the top and the bottom of a page may be running ones.
_ROWS = 4
#: How far, in points, such a row may move from page to page.
_DRIFT = 6.0
#: Page numbers alone: “3”, “3 / 7”, “Sivu 3 (7)”, “– 3 –”, “Page 3 of 7”, “iii”.
_NUMBER = re.compile(
    r"(?i)[\s–—|·•*-]*(?:(?:sivu|page|sida|seite|s|p)\b[.:]?\s*)?"
    r"(?:\d{1,4}|[ivx]{1,5})(?:\s*(?:/|\(|of\b|av\b|von\b)\s*\d{1,4}\s*\)?)?[\s–—|·•*-]*"
)
_DIGITS = re.compile(r"\d+")
#: What a browser prints in the margins: “1.3.2024 klo 12.00 Title”, “https://… 1/3”.
_PRINTED_HEAD = re.compile(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}[., ]+(?:klo |kl\. )?\d{1,2}[.:]\d{2}\b.*"
)
_PRINTED_FOOT = re.compile(r"(?:https?|file)://\S+(?:\s+\d{1,3}\s*/\s*\d{1,3})?")
#: The part of a page, from its edge, where such a row can stand, and where one that
#: is not the same on every page can.
_EDGE = 0.22
_OUTER_EDGE = 0.12


@dataclass(slots=True)
class _Row:
    """A row at an edge of a page, and how far in it is as a part of the page.

    ``key`` is its text with one sign for each number.
    """

    line: Line
    edge: str
    place: int
    depth: float
    text: str = ""
    key: str = ""

    def __post_init__(self) -> None:
        self.text = self.line.text
        self.key = _DIGITS.sub("#", self.text).casefold()


@dataclass(slots=True)
class Running:
    """The words that are running ones, and a message for each text."""

    words: set[int] = field(default_factory=set)
    messages: list[ImportMessage] = field(default_factory=list)


def remove_running(pages: Sequence[Page]) -> list[ImportMessage]:
    """Take running heads, feet and page numbers off the pages; say what they were."""
    rows = [row for page in pages for row in _edge_rows(page)]
    found = [row for row in _repeated(rows, len(pages)) if row.text]
    texts = dict.fromkeys(row.text for row in sorted(found, key=_position))
    gone = {id(word) for row in found for word in row.line.words}
    for page in pages:
        page.words = [word for word in page.words if id(word) not in gone]
    return [ImportMessage("page-chrome", text=text) for text in texts]


def _position(row: _Row) -> tuple[int, float]:
    return row.line.page, -row.line.middle


def _edge_rows(page: Page) -> list[_Row]:
    """The rows at the top and the bottom of a page, its outermost ones first."""
    rows = [_original(row, page) for row in rows_of(page.words)]
    bottom = rows[max(_ROWS, len(rows) - _ROWS) :]
    if len(rows) <= _ROWS:
        bottom = rows[1:]
    height = page.height or 1.0
    return [
        *(
            _Row(line, "top", place, 1 - line.middle / height)
            for place, line in enumerate(rows[:_ROWS])
        ),
        *(
            _Row(line, "bottom", place, line.middle / height)
            for place, line in enumerate(reversed(bottom))
        ),
    ]


def _original(row: list[Word], page: Page) -> Line:
    line = line_of(row, page.number)
    line.words = row
    return line


def _repeated(rows: list[_Row], pages: int) -> Iterable[_Row]:
    """The rows that are running ones, from the edge to the first that is not."""
    groups: dict[tuple[str, str], list[_Row]] = defaultdict(list)
    for row in rows:
        groups[row.edge, row.key].append(row)
    ended: set[tuple[int, str]] = set()
    for row in rows:
        edge = (row.line.page, row.edge)
        group = groups[row.edge, row.key]
        if edge not in ended and (_is_printed(row) or _is_running(row, group, pages)):
            yield row
        else:
            ended.add(edge)


def _is_running(row: _Row, group: list[_Row], pages: int) -> bool:
    """True if other pages have the same row at the same height."""
    like = [
        other
        for other in group
        if abs(other.line.middle - row.line.middle) < _DRIFT
        and abs(other.line.size - row.line.size) < 0.5
    ]
    others = {other.line.page for other in like}
    if row.place == 0 and _NUMBER.fullmatch(row.text):
        return len(others) > 1 or _numbers_page(row, pages)
    same = all(other.text == row.text for other in like)
    near = row.depth < (_EDGE if same else _OUTER_EDGE)
    return near and len(others) > 1 and len(others) >= min(pages, 3) * 0.6


def _numbers_page(row: _Row, pages: int) -> bool:
    """True for the number of its page; on an only page it stands at the foot."""
    numbers = _DIGITS.findall(row.text)
    right = bool(numbers) and int(numbers[0]) == row.line.page + 1
    return right and row.depth < _OUTER_EDGE and (pages > 1 or row.edge == "bottom")


def _is_printed(row: _Row) -> bool:
    """True for the date, title and address that a browser prints on a page."""
    pattern = _PRINTED_HEAD if row.edge == "top" else _PRINTED_FOOT
    return row.place == 0 and bool(pattern.fullmatch(row.text))

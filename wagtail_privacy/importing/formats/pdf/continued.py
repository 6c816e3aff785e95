"""Tables that go on over a page break become one again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from wagtail_privacy.importing.formats.pdf.layout import Paragraph
from wagtail_privacy.importing.messages import ImportMessage


_Row = dict[int, str]


def join_tables(
    paragraphs: Sequence[Paragraph],
) -> tuple[list[Paragraph], list[ImportMessage]]:
    """Return the paragraphs with their tables whole.

    A head that is printed again on the next page is left out, and said in a message.
    """
    result: list[Paragraph] = []
    messages: list[ImportMessage] = []
    head: _Row = {}
    for table, group in groupby(paragraphs, key=_table):
        found = list(group)
        if table is None:
            result += found
            continue
        above = result[-1] if result else None
        if above is None or not _is_continued(above, found, head):
            head = _first_row(found)
            result += found
            continue
        if _first_row(found) == head:
            messages.append(ImportMessage("page-chrome", text=" ".join(head.values())))
            first = _number(found[0])
            found = [item for item in found if _number(item) != first]
        result += [_moved(item, above) for item in found]
    return result, messages


def _is_continued(above: Paragraph, found: list[Paragraph], head: _Row) -> bool:
    """True if a table ends on one page, and one like it begins the next."""
    if above.place is None or above.lines[-1].page == found[0].lines[0].page:
        return False
    return {item.place.column for item in found if item.place} <= head.keys()


def _moved(item: Paragraph, above: Paragraph) -> Paragraph:
    """The paragraph in the table that ``above`` ends, below its rows."""
    if item.place is None or above.place is None:
        return item
    row = above.place.row + 1 + item.place.row
    return replace(item, place=replace(item.place, table=above.place.table, row=row))


def _first_row(found: list[Paragraph]) -> _Row:
    """The texts of the first row by their columns."""
    first = _number(found[0])
    row: _Row = {}
    for item in found:
        if item.place and item.place.row == first:
            column = item.place.column
            row[column] = f"{row.get(column, '')} {item.text}".strip()
    return row


def _number(item: Paragraph) -> int:
    return item.place.row if item.place else 0


def _table(paragraph: Paragraph) -> int | None:
    return paragraph.place.table if paragraph.place else None

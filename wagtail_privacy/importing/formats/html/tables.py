"""Tables that hold data, and tables that only place parts of a page."""

from __future__ import annotations

from bs4 import Tag


_HEADINGS = ["h1", "h2", "h3"]
_PARTS = frozenset({"tbody", "thead", "tfoot"})
_MAX_ROWS = 3


def is_layout(table: Tag) -> bool:
    """True for a table of one column, or of few rows that hold headings or tables."""
    if table.get("role") in {"presentation", "none"}:
        return True
    rows = _rows_of(table)
    widest = max((sum(map(_is_filled, _cells_of(row))) for row in rows), default=0)
    if widest <= 1:
        return True
    if len(rows) <= _MAX_ROWS and table.find(_HEADINGS) is not None:
        return True
    return len(rows) < _MAX_ROWS and table.find("table") is not None


def _rows_of(table: Tag) -> list[Tag]:
    rows: list[Tag] = []
    for child in table.children:
        if isinstance(child, Tag) and child.name in _PARTS:
            rows += [row for row in child.children if _is_named(row, "tr")]
        elif _is_named(child, "tr"):
            rows.append(child)
    return rows


def _cells_of(row: Tag) -> list[Tag]:
    return [cell for cell in row.children if isinstance(cell, Tag)]


def _is_named(node: object, name: str) -> bool:
    return isinstance(node, Tag) and node.name == name


def _is_filled(cell: Tag) -> bool:
    return any(True for _text in cell.stripped_strings)

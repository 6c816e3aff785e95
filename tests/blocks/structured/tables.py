"""What a section says in a table, and whether it is sound."""

from __future__ import annotations

from typing import Any

from bs4 import BeautifulSoup
from bs4.element import Tag

from tests.blocks.structured.sentences import faults, section_html
from tests.every_fact import new_block


def table(type_id: str, **facts: Any) -> list[list[str]]:
    """The section's table, row by row; the first row has the headings."""
    return [
        [_text(cell) for cell in row.find_all(["th", "td"])]
        for row in section_html(type_id, **facts).find_all("tr")
    ]


def said(type_id: str, **facts: Any) -> list[str]:
    """The section's paragraphs and the items of its lists, in their order."""
    return [_text(tag) for tag in section_html(type_id, **facts).find_all(["p", "li"])]


def rows(type_id: str, *given: dict[str, Any]) -> Any:
    """The value of the type's list; what a row leaves out is as the form has it."""
    return new_block(type_id).sample_rows("rows", *given)


def unsound(html: BeautifulSoup) -> list[str]:
    """What no combination of facts leaves behind, tables included."""
    found = []
    for item in html.find_all("table"):
        found += [f"ragged: “{_text(row)}”" for row in _ragged(item)]
        found += ["an empty heading" for cell in item.find_all("th") if not _text(cell)]
        found += ["an empty span" for span in item.find_all("span") if not _text(span)]
        found += ["one column"] if len(item.thead.find_all("th")) < 2 else []
        # A table answers a colon as a list does.
        item.name = "ul"
    return found + faults(html)


def _ragged(item: Tag) -> list[Tag]:
    """The rows that do not fit the headings of their table."""
    headings = [_text(cell) for cell in item.thead.find_all("th")]
    return [
        row
        for row in item.tbody.find_all("tr")
        if len(row.find_all(["th", "td"])) != len(headings)
        or any(
            cell.get("data-label", heading) != heading
            for cell, heading in zip(row.find_all("td"), headings[1:], strict=True)
        )
    ]


def _text(tag: Tag) -> str:
    return " ".join(tag.get_text().split())

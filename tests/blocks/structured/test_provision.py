"""Whether data must be provided: a row for each group of data."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest
from bs4 import BeautifulSoup

from tests.conftest import parsed
from tests.every_fact import new_block, stored


ADDRESS = {
    "data": "Name and address",
    "requirement": "contractual",
    "consequence": "We cannot deliver",
}


def html_of(*rows: dict[str, Any]) -> BeautifulSoup:
    block = new_block("provision_requirement")
    value = block.to_python({"rows": list(rows), "silent": False})
    return parsed(block.render(value))


def cells(html: BeautifulSoup) -> list[list[str]]:
    rows = html.select("tr")
    return [[cell.text.strip() for cell in row.select("th, td")] for row in rows]


def test_each_group_of_data_is_said_with_what_requires_it_and_what_follows() -> None:
    html = html_of(ADDRESS, {"data": "Telephone number", "requirement": "voluntary"})

    assert cells(html) == [
        ["Data", "Must you provide it?", "If you do not provide it"],
        ["Name and address", "The contract requires it", "We cannot deliver."],
        ["Telephone number", "Voluntary", ""],
    ]


@pytest.mark.parametrize(
    ("requirement", "said"),
    [
        ("statutory", "The law requires it"),
        ("contractual", "The contract requires it"),
        ("for_contract", "Needed to enter into a contract"),
        ("voluntary", "Voluntary"),
    ],
)
def test_every_requirement_is_said(requirement: str, said: str) -> None:
    html = html_of({"requirement": requirement})

    assert cells(html)[1:] == [["All personal data", said]]


@pytest.mark.parametrize("chosen", [*product([True, False], repeat=3)])
def test_a_column_stands_only_if_a_row_has_it(chosen: tuple[bool, ...]) -> None:
    facts = {
        name: words
        for (name, words), is_in in zip(ADDRESS.items(), chosen, strict=True)
        if is_in
    }
    html = html_of(facts)
    has_table = "requirement" in facts or "consequence" in facts

    assert bool(html.select("table")) == has_table
    assert len(html.select("td")) == len(html.select("thead th")[1:])
    assert all(cell.text.strip() for cell in html.select("th, td"))


def test_a_cell_that_is_empty_has_no_label_on_a_narrow_screen() -> None:
    empty = html_of(ADDRESS, {"requirement": "voluntary"}).select("td")[-1]

    assert "data-label" not in empty.attrs
    assert html_of(ADDRESS).select("td")[-1]["data-label"] == (
        "If you do not provide it"
    )


def test_rows_that_say_nothing_are_left_out() -> None:
    html = html_of({}, {"data": "Photos"}, ADDRESS)

    assert [row[0] for row in cells(html)[1:]] == ["Name and address"]
    assert html_of().section is None


def test_a_half_filled_section_can_be_saved() -> None:
    block = new_block("provision_requirement")

    cleaned = block.clean(block.to_python({"rows": [{"data": "Photos"}, {}]}))

    assert [row["data"] for row in cleaned["rows"]] == ["Photos", ""]


def test_a_row_is_known_by_its_data() -> None:
    rows = new_block("provision_requirement").child_blocks["rows"]
    row = rows.child_block

    assert next(iter(row.child_blocks)) == "data"
    assert row.meta.label_format == "{data}"
    assert rows.meta.collapsed is True


def test_the_sample_goes_to_a_section_and_back() -> None:
    block = new_block("provision_requirement")
    value = block.clean(block.get_preview_value())

    section = block.to_section(value, language="en")

    assert stored(block, block.from_section(section)) == stored(block, value)
    as_stored = block.get_prep_value(value)
    assert block.read_section(as_stored, id="", language="en") == section

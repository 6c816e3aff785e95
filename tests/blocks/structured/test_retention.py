"""Storage periods: what is said of each, and what is refused."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.utils.translation import override
from wagtail.blocks.struct_block import StructBlockValidationError

from tests.conftest import parsed
from tests.every_fact import new_block, stored
from wagtail_privacy.blocks.structured.retention import StoragePeriodBlock


INVOICES = {
    "what": "Invoices",
    "number": 6,
    "unit": "year",
    "starts": "financial_year_end",
    "act": "Accounting Act",
}


def html_of(*rows: dict[str, Any], language: str = "en") -> BeautifulSoup:
    block = new_block("retention")
    with override(language):
        value = block.to_python({"rows": list(rows), "silent": False})
        return parsed(block.render(value))


def cells(html: BeautifulSoup) -> list[list[str]]:
    rows = html.select("tbody tr")
    return [[cell.text.strip() for cell in row.select("th, td")] for row in rows]


def test_a_period_is_said_with_its_start_and_its_act() -> None:
    html = html_of(INVOICES)

    assert html.section.p.text == (
        "We keep personal data for these periods and then delete it."
    )
    assert cells(html) == [
        ["Invoices", "6 years from the end of the financial year – Accounting Act"]
    ]


def test_a_row_without_a_name_speaks_of_all_personal_data() -> None:
    html = html_of({"number": 1, "unit": "month"})

    assert cells(html) == [["All personal data", "1 month"]]


def test_a_start_in_own_words_reads_on() -> None:
    row = {"number": 2, "unit": "week", "starts_words": "from your last visit"}

    assert cells(html_of(row)) == [
        ["All personal data", "2 weeks from your last visit"]
    ]


def test_the_number_is_in_the_language_of_the_page() -> None:
    html = html_of({"what": "Laskut", "number": 6, "unit": "year"}, language="fi")

    assert cells(html) == [["Laskut", "6 vuotta"]]


@pytest.mark.parametrize(
    "facts",
    [
        {
            name: INVOICES[name]
            for name, is_in in zip(INVOICES, chosen, strict=True)
            if is_in
        }
        for chosen in product([True, False], repeat=len(INVOICES))
    ],
    ids=lambda facts: "-".join(facts) or "nothing",
)
@pytest.mark.parametrize("criterion", ["", "We delete it when you leave"])
def test_any_facts_of_a_row_read_well(facts: dict[str, Any], criterion: str) -> None:
    html = html_of({**facts, "criterion": criterion})
    is_told = bool({"number", "unit"} <= facts.keys() or "act" in facts or criterion)

    assert bool(html.select("table")) == bool(html.select("p")) == is_told
    for _name, period in cells(html):
        assert period
        assert not period.startswith((".", "(", ",", " "))
        assert ".." not in period and "()" not in period and " ." not in period
        assert criterion in period


def test_rows_that_tell_no_period_are_left_out() -> None:
    html = html_of({"what": "Photos"}, {}, INVOICES)

    assert [name for name, _period in cells(html)] == ["Invoices"]


def test_an_empty_section_says_nothing() -> None:
    assert html_of().section is None


def test_what_an_editor_writes_is_no_markup() -> None:
    html = html_of({"what": "<b>x</b>", "criterion": "<i>y</i> & z"})

    assert cells(html) == [["<b>x</b>", "<i>y</i> & z."]]


def test_the_name_of_a_row_comes_first_in_the_form_and_on_its_label() -> None:
    block = StoragePeriodBlock()

    assert list(block.child_blocks)[:3] == ["what", "number", "unit"]
    assert block.meta.label_format == "{what}"
    assert "10 years" in str(block.child_blocks["act"].field.help_text)


@pytest.mark.parametrize(
    ("facts", "field", "message"),
    [
        ({"number": 6}, "unit", "Choose the unit of the period."),
        ({"unit": "year"}, "number", "Give the length of the period."),
        (
            {**INVOICES, "starts_words": "from today"},
            "starts_words",
            "not both",
        ),
    ],
)
def test_half_a_period_is_refused_at_its_field(
    facts: dict[str, Any], field: str, message: str
) -> None:
    block = new_block("retention")
    value = block.to_python({"rows": [facts], "silent": False})

    with pytest.raises(StructBlockValidationError) as refusal:
        block.clean(value)

    row = refusal.value.block_errors["rows"].block_errors[0]
    assert list(row.block_errors) == [field]
    assert message in str(row.block_errors[field].message)


def test_a_half_filled_section_can_be_saved() -> None:
    block = new_block("retention")

    cleaned = block.clean(block.to_python({"rows": [{"what": "Photos"}, {}]}))

    assert [row["what"] for row in cleaned["rows"]] == ["Photos", ""]


def test_the_sample_goes_to_a_section_and_back() -> None:
    block = new_block("retention")
    value = block.clean(block.get_preview_value())

    section = block.to_section(value, language="en")

    assert stored(block, block.from_section(section)) == stored(block, value)
    as_stored = block.get_prep_value(value)
    assert block.read_section(as_stored, id="", language="en") == section

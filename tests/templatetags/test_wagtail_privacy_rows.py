"""Facts in rows: which of them say anything."""

from __future__ import annotations

from typing import Any

import pytest

from wagtail_privacy.notice import Party
from wagtail_privacy.templatetags.wagtail_privacy_rows import (
    privacy_filled,
    privacy_telling,
    privacy_tells,
    privacy_values,
    privacy_yes_no,
)


@pytest.mark.parametrize(
    "row",
    [
        {"name": "Couriers", "data": ()},
        {"name": "", "data": ("address",)},
        {"name": "", "public": False},
        {"name": "", "organisation": Party(name="Kuusikko Books Ltd")},
    ],
)
def test_a_row_that_says_anything_stays(row: dict[str, Any]) -> None:
    assert privacy_filled((row,)) == [row]


def test_empty_rows_are_left_out() -> None:
    assert privacy_filled(({"name": "", "data": (), "public": None},)) == []
    assert privacy_filled(()) == privacy_filled(None) == privacy_filled("") == []


@pytest.mark.parametrize(("fact", "word"), [(True, "Yes"), (False, "No"), (None, "")])
def test_yes_and_no_are_words_and_unknown_is_none(
    fact: bool | None,  # noqa: FBT001 - a fact is a value
    word: str,
) -> None:
    assert privacy_yes_no(fact) == word


@pytest.mark.parametrize(
    ("row", "names"),
    [
        ({"what": "Invoices"}, "what"),
        ({"what": "Invoices"}, "data,what"),
        ({"direct_marketing": False}, "direct_marketing"),
        ({"number": 6, "unit": "year"}, "period"),
        ({"criterion": "Until you cancel."}, "period"),
        ({"act": "Accounting Act"}, "period"),
        ({"legal_bases": ("consent",)}, "bases"),
        ({"special_bases": ("research",)}, "bases"),
        ({"law": "Accounting Act"}, "bases"),
        ({"legitimate_interests": ("safety",)}, "bases"),
    ],
)
def test_a_row_tells_what_it_has(row: dict[str, Any], names: str) -> None:
    assert privacy_telling([row], names) == [row]
    assert privacy_tells(row, names)


@pytest.mark.parametrize(
    ("row", "names"),
    [
        ({}, "what,period,bases"),
        ({"what": "", "data": (), "direct_marketing": None}, "what,data"),
        ({"direct_marketing": None}, "direct_marketing"),
        ({"number": 6, "unit": "", "starts": "decision"}, "period"),
        ({"number": None, "unit": "year"}, "period"),
        ({"legal_bases": (), "law": ""}, "bases"),
        ({"what": "Invoices"}, "period"),
    ],
)
def test_a_row_without_the_fact_tells_nothing(row: dict[str, Any], names: str) -> None:
    assert privacy_telling([row], names) == []
    assert not privacy_tells(row, names)


def test_the_values_of_all_rows_are_put_together() -> None:
    rows = [
        {"legal_bases": ("consent", "contract")},
        {"legal_bases": ("contract",)},
        {"legal_bases": None},
        {},
    ]

    assert privacy_values(rows, "legal_bases") == {"consent", "contract"}


@pytest.mark.parametrize("rows", [None, "", ()])
def test_a_section_without_rows_tells_nothing(rows: Any) -> None:
    assert privacy_telling(rows, "what") == []
    assert privacy_values(rows, "legal_bases") == set()

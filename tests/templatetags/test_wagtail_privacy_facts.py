"""How facts are put into words: periods, lists, choices, countries."""

from __future__ import annotations

from typing import Any

import pytest
from django.utils.translation import override

from wagtail_privacy.templatetags.wagtail_privacy_facts import (
    privacy_amount,
    privacy_bare,
    privacy_country,
    privacy_has,
    privacy_label,
    privacy_labels,
    privacy_list,
    privacy_number,
    privacy_or_list,
    privacy_period,
    privacy_sentence,
)


@pytest.mark.parametrize(
    ("language", "number", "unit", "said"),
    [
        ("en", 1, "year", "1 year"),
        ("en", 24, "month", "24 months"),
        ("fi", 1, "year", "1 vuosi"),
        ("fi", 6, "year", "6 vuotta"),
        ("fi", 24, "month", "24 kuukautta"),
        ("sv", 90, "day", "90 dagar"),
        ("sv", 6, "year", "6 år"),
        ("sv-se", 2, "week", "2 veckor"),
    ],
)
def test_an_amount_has_the_plural_of_the_language(
    language: str, number: int, unit: str, said: str
) -> None:
    with override(language):
        assert privacy_amount({"number": number, "unit": unit}) == said


@pytest.mark.parametrize(
    "period", [{}, {"number": 3}, {"unit": "year"}, {"number": None, "unit": "year"}]
)
def test_half_an_amount_is_none(period: dict[str, Any]) -> None:
    assert privacy_amount(period) == ""
    assert privacy_period({**period, "starts": "decision"}) == ""


def test_a_period_reads_on_with_its_start() -> None:
    period = {"number": 6, "unit": "year"}

    assert privacy_period(period) == "6 years"
    assert privacy_period({**period, "starts": "contract_end"}) == (
        "6 years from the end of the contract"
    )
    assert privacy_period({**period, "starts_words": "from your last visit"}) == (
        "6 years from your last visit"
    )


def test_a_list_is_joined_as_the_language_does() -> None:
    with override("fi"):
        assert privacy_list(["nimi", "osoite", "puhelin"]) == "nimi, osoite ja puhelin"
        assert privacy_or_list(["a", "b"]) == "a tai b"
    assert privacy_list(["name", "address"]) == "name and address"
    assert privacy_list(["name"]) == "name"
    assert privacy_list([]) == ""


def test_a_choice_is_called_by_its_label() -> None:
    assert privacy_label("contract", "LegalBasis") == "Contract"
    assert privacy_labels(["consent", "public_task"], "LegalBasis") == [
        "Consent",
        "Task in the public interest or official authority",
    ]


def test_a_choice_that_is_not_known_any_more_stays_as_it_is() -> None:
    assert privacy_label("telepathy", "RecordedChannel") == "telepathy"


@pytest.mark.parametrize(
    ("language", "number", "amount"),
    [
        ("en", "1,200", "1,200 days"),
        ("fi", "1\xa0200", "1\xa0200 päivää"),
        ("sv", "1\xa0200", "1\xa0200 dagar"),
        ("de", "1.200", "1.200 days"),
    ],
)
def test_a_number_is_written_as_the_language_writes_it(
    language: str, number: str, amount: str
) -> None:
    with override(language):
        assert privacy_number(1200) == number
        assert privacy_amount({"number": 1200, "unit": "day"}) == amount


def test_a_country_is_named_in_the_active_language() -> None:
    with override("sv"):
        assert privacy_country("US") == "USA"
    with override("fi"):
        assert privacy_country("US") == "Yhdysvallat"
    assert privacy_country("QQ") == "QQ"


@pytest.mark.parametrize(
    ("words", "sentence", "bare"),
    [
        ("Ask us", "Ask us.", "Ask us"),
        ("Ask us. ", "Ask us.", "Ask us"),
        ("Really?", "Really?", "Really?"),
        ("", "", ""),
    ],
)
def test_an_editor_s_words_get_their_stop_once(
    words: str, sentence: str, bare: str
) -> None:
    assert privacy_sentence(words) == sentence
    assert privacy_bare(words) == bare


def test_a_column_stands_if_any_row_fills_it() -> None:
    rows = [{"act": "", "number": None, "data": ()}, {"act": "", "number": 6}]

    assert privacy_has(rows, "act,number")
    assert not privacy_has(rows, "act,data,missing")
    assert privacy_has([{"public": False}], "public")

"""Personal data breaches: who is told, and where to report one."""

from __future__ import annotations

import pytest

from tests.blocks.structured.sentences import (
    combinations,
    errors,
    facts_there_and_back,
    faults,
    said,
    section_html,
)


EACH_FACT = {
    "told": [[], ["authority"], ["people"], ["authority", "people"]],
    "email": ["", "help@kuusikko.example"],
    "phone": ["", "040 555 0100"],
}


def test_nothing_is_said_of_facts_that_are_empty() -> None:
    assert said("data_breach") == []
    assert said("data_breach", text="<p>In words.</p>") == ["In words."]


def test_every_combination_of_facts_reads_well() -> None:
    for facts in combinations(**EACH_FACT):
        assert faults(section_html("data_breach", **facts)) == [], facts


def test_the_facts_of_the_sample_come_back_from_a_section() -> None:
    sample, written, read = facts_there_and_back("data_breach")

    assert any(sample.values())
    assert sample == written == read


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (["authority"], ["supervisory authority", "within 72 hours", "unlikely"]),
        (["people"], ["high risk to you", "without undue delay"]),
        (["authority", "people"], ["within 72 hours", "without undue delay"]),
    ],
)
def test_who_is_told_when_is_said(told: list[str], words: list[str]) -> None:
    [text] = said("data_breach", told=told)

    assert [word for word in words if word not in text] == []
    assert ("high risk" in text) is ("people" in told)


def test_where_to_report_a_breach_is_a_card() -> None:
    html = section_html(
        "data_breach", email="help@kuusikko.example", phone="040 555 0100"
    )

    assert html.p.text.endswith("contact us:")
    assert html.address.find("a", href="mailto:help@kuusikko.example")
    assert html.address.find("a", href="tel:0405550100")


def test_an_address_that_is_none_is_an_error_at_the_field() -> None:
    assert list(errors("data_breach", email="nobody")) == ["email"]
    assert errors("data_breach") == {}

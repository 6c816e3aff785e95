"""Changes to the notice: how, how early, and where the earlier versions are."""

from __future__ import annotations

import pytest
from django.utils.translation import override

from tests.blocks.structured.sentences import (
    combinations,
    errors,
    facts_there_and_back,
    faults,
    said,
    section_html,
)


EACH_FACT = {
    "channels": [[], ["email"], ["website", "post"]],
    "days": [None, 1, 30],
    "history": ["", "https://kuusikko.example/earlier/"],
}


def test_nothing_is_said_of_facts_that_are_empty() -> None:
    assert said("changes") == []
    assert said("changes", text="<p>In words.</p>") == ["In words."]


def test_every_combination_of_facts_reads_well() -> None:
    for facts in combinations(**EACH_FACT):
        assert faults(section_html("changes", **facts)) == [], facts


def test_the_facts_of_the_sample_come_back_from_a_section() -> None:
    sample, written, read = facts_there_and_back("changes")

    assert any(sample.values())
    assert sample == written == read


@pytest.mark.parametrize(("days", "words"), [(1, "1 day before"), (30, "30 days befo")])
def test_days_are_counted(days: int, words: str) -> None:
    [text] = said("changes", days=days)

    assert f"at least {words}" in text


@pytest.mark.parametrize(
    ("channels", "words", "items"),
    [
        (["email"], "through this channel:", ["Email"]),
        (
            ["post", "account"],
            "through these channels:",
            ["Your user account", "Post"],
        ),
    ],
)
def test_channels_are_counted_and_listed(
    channels: list[str], words: str, items: list[str]
) -> None:
    alone = said("changes", channels=channels)
    after_days = said("changes", channels=channels, days=14)

    assert alone[0] == f"We tell you about essential changes to this notice {words}"
    assert alone[1:] == items
    assert after_days[1:] == [f"We tell you {words}", *items]


def test_earlier_versions_are_a_link() -> None:
    html = section_html("changes", history="https://kuusikko.example/earlier/")

    assert html.p.a["href"] == "https://kuusikko.example/earlier/"
    assert html.p.a.text == "Earlier versions of this notice"


def test_a_notice_is_given_at_least_one_day_ahead() -> None:
    assert list(errors("changes", days=0)) == ["days"]
    assert list(errors("changes", history="earlier")) == ["history"]
    assert errors("changes", days=1) == {}


def test_the_number_of_days_is_in_the_reader_s_language() -> None:
    with override("en"), override("fi"):
        assert "30" in said("changes", days=30)[0]

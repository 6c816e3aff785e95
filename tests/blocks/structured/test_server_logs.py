"""What the web server writes down."""

from __future__ import annotations

from typing import Any

import pytest

from tests.blocks.structured.sentences import (
    combinations,
    errors,
    explained,
    facts_there_and_back,
    faults,
    said,
    section_html,
)
from tests.every_fact import new_block


LOG = "Our web server writes a log of the visits to our website."


def test_nothing_is_said_where_nothing_is_known() -> None:
    assert section_html("server_logs").section is None


def test_facts_come_back_from_a_section() -> None:
    value, back, read_back = facts_there_and_back("server_logs")

    assert value == back == read_back


def test_all_facts_are_said() -> None:
    facts = {
        "recorded": ["time", "ip", "address", "device"],
        "other_data": "Error messages",
        "purposes": ["attacks", "faults"],
        "other_purposes": "Billing of the traffic",
        "legal_bases": ["legitimate_interests"],
        "number": 30,
        "unit": "day",
        "starts": "collection",
        "criterion": "We keep what shows an attack until it is cleared up",
        "act": "Act 917/2014",
    }

    assert said("server_logs", **facts)[0] == LOG
    assert explained("server_logs", **facts) == {
        "What the log contains": [
            "IP address",
            "Time of the request",
            "Requested address",
            "Browser and operating system",
            "Error messages",
        ],
        "What we use the log for": [
            "Detecting and investigating misuse and attacks",
            "Finding and correcting faults",
            "Billing of the traffic",
        ],
        "Legal basis": ["Legitimate interests"],
        "How long we keep the log": [
            "30 days from the day on which the data was collected – Act 917/2014. We "
            "keep what shows an attack until it is cleared up."
        ],
    }


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        ("yes", "Your IP address is shortened before it is stored."),
        ("no", "Your IP address is stored in full."),
    ],
)
def test_whether_the_address_is_shortened_is_a_sentence(
    answer: str, sentence: str
) -> None:
    assert said("server_logs", shortened=answer) == [f"{LOG} {sentence}"]
    assert section_html("server_logs", shortened=answer).dl is None


def test_words_alone_get_no_sentences_around_them() -> None:
    html = section_html("server_logs", text="<p>We keep no logs.</p>")

    assert [p.text for p in html.find_all("p")] == ["We keep no logs."]


def test_any_facts_make_sound_sentences() -> None:
    choices: dict[str, list[Any]] = {
        "recorded": [[], ["ip"]],
        "other_data": ["", "Error messages"],
        "shortened": ["", "yes", "no"],
        "other_purposes": ["", "Billing"],
        "legal_bases": [[], ["legal_obligation"]],
        "criterion": ["", "As long as the law says."],
    }
    for facts in combinations(**choices):
        assert faults(section_html("server_logs", **facts)) == []


def test_half_a_period_is_refused() -> None:
    assert errors("server_logs", number=30) == {
        "unit": "Choose the unit of the period."
    }
    assert errors("server_logs", number=30, unit="day") == {}


def test_the_form_asks_for_the_period_last() -> None:
    names = list(new_block("server_logs").fact_blocks)

    assert names[:2] == ["recorded", "other_data"]
    assert names[-6:] == [
        "number",
        "unit",
        "starts",
        "starts_words",
        "criterion",
        "act",
    ]

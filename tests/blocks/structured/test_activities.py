"""Marketing, recordings, cameras and directories: done, not done, or not said."""

from __future__ import annotations

from typing import Any

import pytest
from django.utils.translation import override

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


DONE = {
    "direct_marketing": "used",
    "communications_recording": "recorded",
    "cctv": "recorded",
    "directory_publication": "published",
}
DENIALS = {
    "direct_marketing": "We do not use your personal data for direct marketing.",
    "communications_recording": "We do not record calls or conversations.",
    "cctv": "We do not record pictures with surveillance cameras.",
    "directory_publication": "We do not publish your personal data in a directory.",
}
STATEMENTS = {
    "direct_marketing": "We use your personal data for direct marketing.",
    "communications_recording": "We record our communication with you.",
    "cctv": "Our surveillance cameras record pictures.",
    "directory_publication": "We publish personal data in a directory.",
}
ANSWERS = ["", "yes", "no"]
#: Each of these has a row of its own, whatever else is known.
ROWS = [
    {},
    {"purposes": "Proof of orders"},
    {"legal_bases": ["contract"]},
    {"number": 90, "unit": "day", "access": "Head of sales"},
    {"criterion": "Until the case is closed"},
    {"act": "Gun Act", "unit": "day"},
]
EACH_FACT = {
    "direct_marketing": {
        "used": ANSWERS,
        "channels": [[], ["email"], ["email", "post"]],
        "ground": ["", "consent", "customers", "legitimate_interests"],
        "profiling": ANSWERS,
        "stop": ["", "The link in every message"],
    },
    "communications_recording": {
        "recorded": ANSWERS,
        "channels": [[], ["phone"], ["chat", "email"]],
        "announced": ANSWERS,
        "rows": ROWS,
    },
    "cctv": {
        "recorded": ANSWERS,
        "places": ["", "Till\nYard"],
        "audio": ANSWERS,
        "signs": ANSWERS,
        "rows": ROWS,
    },
    "directory_publication": {
        "published": ANSWERS,
        "data": ["", "Names"],
        "place": ["", "Member list"],
        "url": ["", "https://kuusikko.example/members/"],
        "open_to_all": ANSWERS,
        "legal_bases": [[], ["consent"]],
        "removal": ["", "Call us"],
    },
}
each_activity = pytest.mark.parametrize("type_id", DONE)


@each_activity
def test_nothing_is_said_of_facts_that_are_empty(type_id: str) -> None:
    assert said(type_id) == []
    assert said(type_id, text="<p>In words.</p>") == ["In words."]


@each_activity
def test_what_is_not_done_is_said_and_what_is_done_too(type_id: str) -> None:
    assert said(type_id, **{DONE[type_id]: "no"}) == [DENIALS[type_id]]
    assert said(type_id, **{DONE[type_id]: "yes"})[0].startswith(STATEMENTS[type_id])


@each_activity
def test_every_combination_of_facts_reads_well(type_id: str) -> None:
    for facts in combinations(**EACH_FACT[type_id]):
        rows = facts.pop("rows", {})
        assert faults(section_html(type_id, **facts, **rows)) == [], facts | rows


@each_activity
def test_the_facts_of_the_sample_come_back_from_a_section(type_id: str) -> None:
    sample, written, read = facts_there_and_back(type_id)

    assert any(sample.values())
    assert sample == written == read


@each_activity
def test_the_sample_shows_the_sentences_and_can_be_saved(type_id: str) -> None:
    block = new_block(type_id)
    value = block.get_preview_value()

    assert faults(section_html(type_id, **block.sample_facts())) == []
    assert block.clean(value)


@pytest.mark.parametrize(
    ("type_id", "facts"),
    [
        ("direct_marketing", {"channels": ["email"]}),
        ("direct_marketing", {"ground": "consent"}),
        ("direct_marketing", {"profiling": "yes"}),
        ("direct_marketing", {"stop": "The link in every message"}),
        ("communications_recording", {"channels": ["phone"]}),
        ("communications_recording", {"announced": "yes"}),
        ("communications_recording", {"purposes": "Proof of orders"}),
        ("communications_recording", {"number": 90, "unit": "day"}),
        ("communications_recording", {"access": "Head of sales"}),
        ("cctv", {"audio": "yes"}),
        ("cctv", {"number": 14, "unit": "day"}),
        ("cctv", {"criterion": "Until the case is closed"}),
        ("directory_publication", {"data": "Names"}),
        ("directory_publication", {"open_to_all": "yes"}),
        ("directory_publication", {"url": "https://kuusikko.example/"}),
    ],
)
def test_a_no_with_details_is_an_error_at_the_no(
    type_id: str, facts: dict[str, Any]
) -> None:
    done = DONE[type_id]

    assert list(errors(type_id, **{done: "no"}, **facts)) == [done]
    assert errors(type_id, **{done: "no"}, **facts)[done].endswith(".")
    assert errors(type_id, **{done: "yes"}, **facts) == {}
    assert errors(type_id, **facts) == {}


@pytest.mark.parametrize(
    ("type_id", "facts"),
    [
        ("direct_marketing", {"used": "no", "profiling": "no"}),
        ("communications_recording", {"recorded": "no", "announced": "no"}),
        ("cctv", {"recorded": "no", "audio": "no", "places": "Till"}),
        ("directory_publication", {"published": "no", "open_to_all": "no"}),
    ],
)
def test_one_no_does_not_contradict_another(
    type_id: str, facts: dict[str, Any]
) -> None:
    assert errors(type_id, **facts) == {}


@pytest.mark.parametrize("type_id", ["communications_recording", "cctv"])
def test_half_a_period_is_an_error_at_the_field_that_lacks(type_id: str) -> None:
    assert list(errors(type_id, number=90)) == ["unit"]


@pytest.mark.parametrize("type_id", ["communications_recording", "cctv"])
def test_what_is_recorded_is_asked_before_why_and_how_long(type_id: str) -> None:
    names = list(new_block(type_id).fact_blocks)

    assert names[0] == "recorded"
    assert names[-9:-6] == ["purposes", "legal_bases", "number"]
    assert names[-1] == "access"


@pytest.mark.parametrize(
    ("ground", "words"),
    [
        ("consent", "only if you have given your consent in advance"),
        ("customers", "similar to those you have bought"),
        ("legitimate_interests", "based on our legitimate interests"),
    ],
)
def test_what_allows_the_marketing_is_said(ground: str, words: str) -> None:
    first, *others = said("direct_marketing", used="yes", ground=ground)

    assert words in first
    assert [line for line in others if "at any time" in line]


def test_the_reader_learns_that_and_how_marketing_stops() -> None:
    lines = said("direct_marketing", stop="The link in every message\nA call to us")

    assert "stop the marketing at any time" in lines[0]
    assert lines[-2:] == ["The link in every message", "A call to us"]


def test_profiling_for_marketing_is_said_and_so_is_its_absence() -> None:
    with_it = said("direct_marketing", profiling="yes")
    without = said("direct_marketing", profiling="no")

    assert "this is profiling" in with_it[0]
    assert without == ["We do not profile you for direct marketing."]


@pytest.mark.parametrize(
    ("channels", "words"),
    [
        (["email"], "We market through this channel:"),
        (["email", "sms"], "We market through these channels:"),
    ],
)
def test_channels_of_marketing_are_counted_and_listed(
    channels: list[str], words: str
) -> None:
    lines = said("direct_marketing", channels=channels)

    assert (
        lines[: len(channels) + 1]
        == [words, "Email", "Text messages"][: len(channels) + 1]
    )


def test_a_recording_is_explained_by_its_facts() -> None:
    facts = {
        "channels": ["phone", "video"],
        "purposes": "Proof of orders\nTraining",
        "legal_bases": ["contract", "legitimate_interests"],
        "number": 90,
        "unit": "day",
        "starts": "collection",
        "access": "Head of sales",
    }

    assert explained("communications_recording", **facts) == {
        "What we record": ["Phone calls", "Video calls"],
        "Why we record": ["Proof of orders", "Training"],
        "Legal basis": ["Contract", "Legitimate interests"],
        "How long we keep the recordings": [
            "90 days from the day on which the data was collected"
        ],
        "Who has access to the recordings": ["Head of sales"],
    }


@pytest.mark.parametrize(
    ("channels", "announced", "words"),
    [
        ([], "yes", "at the start of each call"),
        (["chat", "video"], "yes", "at the start of each call"),
        (["chat"], "yes", "before it begins"),
        (["phone"], "no", "do not tell you about the recording separately"),
    ],
)
def test_the_reader_learns_when_a_recording_is_announced(
    channels: list[str], announced: str, words: str
) -> None:
    facts = {"channels": channels, "announced": announced}

    assert words in said("communications_recording", **facts)[0]


def test_cameras_are_explained_by_their_facts() -> None:
    facts = {
        "recorded": "yes",
        "places": "Till\nYard",
        "audio": "yes",
        "signs": "yes",
        "purposes": "Safety of the staff",
        "legal_bases": ["legitimate_interests"],
        "number": 2,
        "unit": "week",
        "access": "Head of sales",
    }

    assert said("cctv", **facts)[0] == (
        "Our surveillance cameras record pictures. The cameras record sound. "
        "Each place with cameras has a sign about them."
    )
    assert explained("cctv", **facts) == {
        "Where the cameras are": ["Till", "Yard"],
        "Why we use cameras": ["Safety of the staff"],
        "Legal basis": ["Legitimate interests"],
        "How long we keep the recordings": ["2 weeks"],
        "Who has access to the recordings": ["Head of sales"],
    }


def test_cameras_without_sound_or_signs_are_said_to_have_none() -> None:
    assert said("cctv", audio="no") == ["The cameras do not record sound."]
    assert said("cctv", signs="no") == [
        "The places with cameras have no signs about them."
    ]


def test_cameras_that_do_not_record_show_live_pictures() -> None:
    facts = {"recorded": "no", "places": "Till", "access": "Head of sales"}

    assert "show live pictures" in said("cctv", **facts)[0]
    assert explained("cctv", **facts) == {
        "Where the cameras are": ["Till"],
        "Who views the pictures": ["Head of sales"],
    }


def test_a_directory_is_explained_by_its_facts() -> None:
    facts = {
        "data": "Names\nTowns",
        "place": "Member list",
        "url": "https://kuusikko.example/members/",
        "legal_bases": ["consent"],
        "removal": "Call us",
    }

    assert explained("directory_publication", **facts) == {
        "What we publish": ["Names", "Towns"],
        "Where we publish it": ["Member list"],
        "Legal basis": ["Consent"],
        "How to have your data removed": ["Call us."],
    }
    link = section_html("directory_publication", **facts).dl.a
    assert (link["href"], link.text) == (facts["url"], "Member list")


def test_a_directory_is_named_by_its_name_or_by_its_address() -> None:
    named = section_html("directory_publication", place="Member list")
    linked = section_html("directory_publication", url="https://kuusikko.example/")

    assert named.dd.text == "Member list"
    assert not named.find("a")
    assert linked.dd.a.text == "https://kuusikko.example/"


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"open_to_all": "yes"}, "Everyone can see the directory."),
        (
            {"open_to_all": "yes", "url": "https://kuusikko.example/"},
            "The directory is on the internet, and everyone can see it.",
        ),
        ({"open_to_all": "no"}, "The directory is not open to everyone."),
    ],
)
def test_the_reader_learns_who_sees_a_directory(
    facts: dict[str, str], words: str
) -> None:
    assert said("directory_publication", **facts)[0] == words


def test_numbers_follow_the_reader_s_language() -> None:
    with override("fi"):
        lines = said("cctv", number=14, unit="day")

    assert "14 päivää" in lines


def test_facts_are_escaped() -> None:
    html = section_html("cctv", places="<b>Till</b>", access="<i>All</i>")

    assert not html.find(["b", "i"])
    assert "<b>Till</b>" in html.text

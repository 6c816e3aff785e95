"""How a request is made: channels, content, identification, time."""

from __future__ import annotations

import json

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
from wagtail_privacy.blocks.resolution import derive
from wagtail_privacy.notice import Notice, Party, Section


CONTROLLER = Party(
    "Kuusikko Books Ltd",
    street="Spruce Lane 4",
    postal_code="00990",
    city="Helsinki",
    email="privacy@kuusikko.example",
    phone="040 555 0100",
)
MONTH = {"number": 1, "unit": "month"}


def facts(controller: Party | None = CONTROLLER, **own):
    notice = Notice("Register", "en", controller=controller)
    return dict(derive(Section("rights_exercise", facts=own), notice).facts)


def test_where_no_channel_is_given_the_controller_s_are():
    assert facts() == {
        "email": "privacy@kuusikko.example",
        "phone": "040 555 0100",
        "address": "Spruce Lane 4, 00990 Helsinki",
        **MONTH,
    }


@pytest.mark.parametrize(
    "own",
    [
        {"email": "own@kuusikko.example"},
        {"form": "https://kuusikko.example/ask/"},
        {"phone": "040 555 0200"},
        {"address": "PO Box 1"},
        {"place": "Our shop"},
    ],
)
def test_one_channel_of_its_own_takes_the_place_of_all(own):
    assert facts(**own) == {**own, **MONTH}


def test_what_the_controller_does_not_have_is_left_out():
    assert facts(Party("Kuusikko", phone="1")) == {"phone": "1", **MONTH}
    assert facts(None) == MONTH


def test_the_answer_comes_in_one_month_unless_the_section_says_otherwise():
    assert facts(None, number=2, unit="week") == {"number": 2, "unit": "week"}
    assert facts(None, number=2) == {"number": 2}
    assert facts(None, unit="week") == {"unit": "week"}


def test_derived_facts_can_be_exported():
    assert json.loads(json.dumps(facts()))["unit"] == "month"


def test_without_a_notice_the_time_is_told():
    assert said("rights_exercise") == [
        "We ask you to prove who you are only if we have reasonable doubts about it.",
        "We answer within one month of receiving your request. If the request is "
        "complex or you have made many, we need up to two more months. We then tell "
        "you why within the first month.",
        "We do not charge for our answer.",
    ]


def test_another_time_has_words_of_its_own():
    assert (
        "Time for our answer: 2 weeks from the day on which we receive your request."
        in section_html("rights_exercise", number=2, unit="week").text
    )
    assert (
        "Time for our answer: 1 day"
        in section_html("rights_exercise", number=1, unit="day").text
    )


def test_half_a_time_says_nothing_of_the_time():
    text = section_html("rights_exercise", number=2).text

    assert "2" not in text
    assert "If the request is complex" in text


def test_every_channel_is_told_and_can_be_followed():
    html = section_html(
        "rights_exercise",
        email="a@kuusikko.example",
        form="https://kuusikko.example/ask/",
        phone="+358 (0)40 555 0100",
        address="Spruce Lane 4",
        place="Our shop",
    )

    assert explained(
        "rights_exercise",
        email="a@kuusikko.example",
        form="https://kuusikko.example/ask/",
        phone="+358 (0)40 555 0100",
        address="Spruce Lane 4",
        place="Our shop",
    ) == {
        "E-mail": ["a@kuusikko.example"],
        "Online form": ["https://kuusikko.example/ask/"],
        "Phone": ["+358 (0)40 555 0100"],
        "Postal address": ["Spruce Lane 4"],
        "In person": ["Our shop"],
    }
    assert [link["href"] for link in html.find_all("a")] == [
        "mailto:a@kuusikko.example",
        "https://kuusikko.example/ask/",
        "tel:+358405550100",
    ]


def test_what_a_request_tells_is_a_list_and_identification_a_sentence():
    html = section_html(
        "rights_exercise", include="your name", identification="We call you back"
    )

    assert [item.text for item in html.select("ul > li")] == ["your name"]
    assert "doubts about it. We call you back." in html.text


@pytest.mark.parametrize("language", ["en", "fi", "sv"])
def test_any_facts_make_whole_sentences(language):
    with override(language):
        for chosen in combinations(
            email=["", "a@kuusikko.example"],
            place=["", "Our shop"],
            include=["", "your name", "your name\nyour address"],
            identification=["", "We call you back"],
            number=[None, 1, 3],
            unit=["", "month", "week"],
        ):
            assert faults(section_html("rights_exercise", **chosen)) == []


@pytest.mark.parametrize(
    ("given", "field"), [({"number": 2}, "unit"), ({"unit": "week"}, "number")]
)
def test_half_a_time_is_an_error_at_the_field_that_lacks(given, field):
    wrong = errors("rights_exercise", **given)

    assert set(wrong) == {field}
    assert wrong[field].endswith("period.")


def test_nothing_is_required():
    assert errors("rights_exercise") == {}
    assert errors("rights_exercise", number=2, unit="week") == {}


def test_the_facts_go_there_and_back():
    value, back, read = facts_there_and_back("rights_exercise")

    assert value == back == read
    assert all(value.values())

"""Data subjects, categories of data, special categories, children."""

from __future__ import annotations

from typing import Any

import pytest

from tests.blocks.structured.sentences import (
    combinations,
    errors,
    facts_there_and_back,
    section_html,
)
from tests.blocks.structured.tables import rows, said, table, unsound


TYPES = ["data_subjects", "data_categories", "special_categories", "children"]
NO_SPECIAL = (
    "We do not process special categories of personal data, such as data about "
    "health, religion or trade union membership."
)


@pytest.mark.parametrize("type_id", TYPES)
def test_nothing_is_said_where_nothing_is_known(type_id: str) -> None:
    assert section_html(type_id).section is None


@pytest.mark.parametrize("type_id", TYPES)
def test_facts_come_back_from_a_section(type_id: str) -> None:
    value, back, read_back = facts_there_and_back(type_id)

    assert value == back == read_back


@pytest.mark.parametrize(
    ("groups", "others", "items"),
    [
        (["customers"], "", ["Customers"]),
        ([], "Guests\nNeighbours", ["Guests", "Neighbours"]),
        (["children", "members"], "Guests", ["Members", "Children", "Guests"]),
    ],
)
def test_the_people_whom_the_notice_concerns_are_listed(
    groups: list[str], others: str, items: list[str]
) -> None:
    assert said("data_subjects", groups=groups, others=others) == [
        "This notice concerns these groups of people:",
        *items,
    ]


def test_data_stands_in_a_table_by_group() -> None:
    given = rows(
        "data_categories",
        {"category": "contact", "items": "name\nphone\naddress", "obligatory": "yes"},
        {"name": "Membership", "category": "profile", "obligatory": "no"},
        {"items": "shoe size"},
        {},
    )

    assert table("data_categories", rows=given) == [
        ["Group of data", "Data", "Obligatory"],
        ["Contact details", "name, phone and address", "Yes"],
        ["Membership", "", "No"],
        ["Personal data", "shoe size", ""],
    ]


def test_groups_without_items_are_a_list() -> None:
    given = rows("data_categories", {"category": "contact"}, {"name": "Membership"})

    assert said("data_categories", rows=given) == [
        "We process this personal data:",
        "Contact details",
        "Membership",
    ]


@pytest.mark.parametrize(
    ("processed", "use", "sentences"),
    [
        ("yes", "", ["We process your personal identity code."]),
        ("no", "", ["We do not process your personal identity code."]),
        ("", "credit", ["Why we need your personal identity code: credit."]),
        (
            "yes",
            "we lend money.",
            [
                "We process your personal identity code.",
                "Why we need your personal identity code: we lend money.",
            ],
        ),
        ("no", "credit", ["We do not process your personal identity code."]),
    ],
)
def test_the_personal_identity_code_is_spoken_of_by_itself(
    processed: str, use: str, sentences: list[str]
) -> None:
    facts = {"national_id": processed, "national_id_use": use}

    assert said("data_categories", **facts) == sentences


def test_special_categories_and_what_allows_them_are_listed() -> None:
    assert said(
        "special_categories",
        processed="yes",
        categories=["health", "union"],
        conditions=["explicit_consent", "employment"],
        law="Act on Working Life",
    ) == [
        "We process personal data of these special categories:",
        "Trade union membership",
        "Health data",
        "The processing is allowed on these grounds:",
        "Explicit consent",
        "Employment and social security law",
        "The processing is based on this act: Act on Working Life.",
    ]


def test_one_category_and_one_ground_are_spoken_of_in_the_singular() -> None:
    assert said(
        "special_categories", categories=["health"], conditions=["employment"]
    ) == [
        "We process personal data of this special category:",
        "Health data",
        "The processing is allowed on this ground:",
        "Employment and social security law",
    ]


def test_criminal_convictions_are_no_special_category() -> None:
    criminal = "We process data about criminal convictions and offences."

    assert said("special_categories", processed="yes", categories=["criminal"]) == [
        criminal
    ]
    assert said("special_categories", categories=["criminal", "health"]) == [
        "We process personal data of this special category:",
        "Health data",
        criminal,
    ]


@pytest.mark.parametrize(
    ("processed", "sentence"),
    [
        ("yes", "We process special categories of personal data."),
        ("no", NO_SPECIAL),
    ],
)
def test_whether_special_categories_are_processed_is_said(
    processed: str, sentence: str
) -> None:
    assert said("special_categories", processed=processed) == [sentence]


def test_after_a_no_nothing_else_is_said_of_special_categories() -> None:
    facts: dict[str, Any] = {"categories": ["health"], "law": "An act"}

    assert said("special_categories", processed="no", **facts) == [NO_SPECIAL]


@pytest.mark.parametrize(
    ("facts", "sentences"),
    [
        ({"addressed": "yes"}, ["Our service is also meant for children."]),
        ({"addressed": "no"}, ["Our service is not meant for children."]),
        (
            {"age": 13},
            ["You give your consent yourself when you are at least 13 years old."],
        ),
        (
            {"age": 13, "guardian": "yes"},
            [
                "You give your consent yourself when you are at least 13 years old. "
                "If you are younger, your parent or guardian gives the consent for "
                "you."
            ],
        ),
        (
            {"age": 13, "guardian": "no"},
            [
                "You give your consent yourself when you are at least 13 years old. "
                "If you are younger, we do not ask you for consent."
            ],
        ),
        (
            {"guardian": "yes"},
            ["If you are a child, your parent or guardian gives the consent for you."],
        ),
        (
            {"guardian": "no"},
            ["You do not need the consent of your parent or guardian."],
        ),
        ({"verification": "We ask by email"}, ["We ask by email."]),
    ],
)
def test_each_fact_about_children_is_said(
    facts: dict[str, Any], sentences: list[str]
) -> None:
    assert said("children", **facts) == sentences


def test_any_facts_about_people_and_data_make_sound_sentences() -> None:
    for facts in combinations(
        groups=[[], ["customers"], ["customers", "members"]], others=["", "a", "a\nb"]
    ):
        assert unsound(section_html("data_subjects", **facts)) == []
    for row in combinations(
        name=["", "Extra"],
        category=["", "contact"],
        items=["", "a", "a\nb"],
        obligatory=["", "yes", "no"],
    ):
        for facts in combinations(
            national_id=["", "yes", "no"], national_id_use=["", "credit"]
        ):
            given = rows("data_categories", row, {"name": "Other"})
            html = section_html("data_categories", rows=given, **facts)
            assert unsound(html) == []


def test_any_facts_about_special_categories_make_sound_sentences() -> None:
    for facts in combinations(
        processed=["", "yes", "no"],
        categories=[[], ["health"], ["criminal"], ["health", "union", "criminal"]],
        conditions=[[], ["employment"], ["employment", "health_care"]],
        law=["", "An act", "An act."],
    ):
        assert unsound(section_html("special_categories", **facts)) == []


def test_any_facts_about_children_make_sound_sentences() -> None:
    for facts in combinations(
        addressed=["", "yes", "no"],
        age=[None, 1, 13],
        guardian=["", "yes", "no"],
        verification=["", "We ask."],
    ):
        assert unsound(section_html("children", **facts)) == []


@pytest.mark.parametrize(
    "stated",
    [{"categories": ["health"]}, {"conditions": ["employment"]}, {"law": "An act"}],
)
def test_special_categories_that_are_denied_cannot_be_stated(
    stated: dict[str, Any],
) -> None:
    assert set(errors("special_categories", processed="no", **stated)) == {"processed"}
    assert errors("special_categories", processed="yes", **stated) == {}
    assert errors("special_categories", **stated) == {}


def test_a_personal_identity_code_that_is_not_processed_has_no_use() -> None:
    found = errors("data_categories", national_id="no", national_id_use="credit")

    assert set(found) == {"national_id"}
    assert errors("data_categories", national_id="yes", national_id_use="credit") == {}
    assert errors("data_categories", national_id="no") == {}


@pytest.mark.parametrize("age", [0, 19])
def test_a_child_is_between_one_and_eighteen(age: int) -> None:
    assert set(errors("children", age=age)) == {"age"}


@pytest.mark.parametrize("type_id", TYPES)
def test_a_section_is_saved_half_filled(type_id: str) -> None:
    assert errors(type_id) == {}

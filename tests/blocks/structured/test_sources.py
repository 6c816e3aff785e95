"""Where the data comes from."""

from __future__ import annotations

import pytest

from tests.blocks.structured.sentences import (
    combinations,
    errors,
    facts_there_and_back,
    section_html,
)
from tests.blocks.structured.tables import rows, said, table, unsound
from wagtail_privacy.models import Organisation


NAMED = "These are the sources by name:"


def test_nothing_is_said_where_nothing_is_known() -> None:
    assert section_html("data_sources").section is None
    assert section_html("data_sources", rows=rows("data_sources", {}, {})).table is None


def test_facts_come_back_from_a_section() -> None:
    value, back, read_back = facts_there_and_back("data_sources")

    assert value == back == read_back


@pytest.mark.parametrize(
    ("sources", "sentences"),
    [
        (["person"], ["We get personal data from you yourself."]),
        (
            ["public_register"],
            ["We get personal data from these sources:", "Public registers"],
        ),
        (
            ["group", "person"],
            [
                "We get personal data from these sources:",
                "You yourself",
                "Companies of our group",
            ],
        ),
    ],
)
def test_the_kinds_of_sources_are_said(
    sources: list[str], sentences: list[str]
) -> None:
    assert said("data_sources", sources=sources) == sentences


def test_a_named_source_tells_its_data_and_whether_everybody_can_read_it(
    organisation: Organisation,
) -> None:
    given = rows(
        "data_sources",
        {"name": "Trade register", "data": "name\naddress", "public": "yes"},
        {"organisation": organisation, "name": "loyalty programme", "public": "no"},
        {},
        {"data": "email address"},
    )

    assert table("data_sources", rows=given) == [
        ["Source", "Data", "Publicly accessible"],
        ["Trade register", "name and address", "Yes"],
        ["Kuusikko Books Ltd (loyalty programme)", "", "No"],
        ["Not stated", "email address", ""],
    ]
    link = section_html("data_sources", rows=given).th.find_next("a")
    assert link["href"] == organisation.website


def test_sources_that_have_only_names_are_a_list() -> None:
    given = rows("data_sources", {"name": "Trade register"})

    assert said("data_sources", rows=given) == [NAMED, "Trade register"]


def test_any_facts_about_sources_make_sound_sentences() -> None:
    for facts in combinations(sources=[[], ["person"], ["person", "group"]]):
        for row in combinations(
            name=["", "Register"], data=["", "a", "a\nb"], public=["", "yes", "no"]
        ):
            given = rows("data_sources", row, {"name": "Other"})
            assert unsound(section_html("data_sources", rows=given, **facts)) == []


def test_a_section_is_saved_half_filled() -> None:
    assert errors("data_sources", rows=rows("data_sources", {})) == {}

"""Services of other companies: the editor’s rows, and those of the registry."""

from __future__ import annotations

from typing import Any

from tests.blocks.structured.registered import (
    COUNTING,
    GONE,
    MAPS,
    VIDEOS,
    cells,
    told,
    visited,
)
from tests.blocks.structured.sentences import (
    combinations,
    facts_there_and_back,
    section_html,
)
from tests.blocks.structured.tables import rows, said, table, unsound
from wagtail_privacy.models import Organisation


TYPE = "third_party_services"
INTRODUCTION = (
    "Our website uses services of others. When such a service loads, its "
    "provider gets data about your visit, at least your IP address."
)


def given(*services: dict[str, Any]) -> Any:
    return rows(TYPE, *services)


def test_nothing_is_said_where_nothing_is_known() -> None:
    assert section_html(TYPE).section is None
    assert section_html(TYPE, rows=given({}, {})).section is None


def test_facts_come_back_from_a_section() -> None:
    value, back, read_back = facts_there_and_back(TYPE)

    assert value == back == read_back


def test_a_service_tells_all_that_is_known(organisation: Organisation) -> None:
    services = given(
        {
            "name": "Book talks",
            "organisation": organisation,
            "purpose": "to show videos",
            "data": "IP address\nbrowser",
            "loading": "consent",
            "country": "US",
        },
        {"name": "Share buttons", "loading": "request"},
        {"country": "SE"},
    )

    assert said(TYPE, rows=services)[0] == INTRODUCTION
    assert table(TYPE, rows=services) == [
        ["Service", "Provider and country", "Purpose", "Data", "When it loads"],
        [
            "Book talks",
            "Kuusikko Books Ltd (United States)",
            "to show videos",
            "IP addressbrowser",
            "Only with your consent",
        ],
        ["Share buttons", "", "", "", "Only when you ask for it"],
        ["Not stated", "Sweden", "", "", ""],
    ]


def test_names_alone_are_a_list() -> None:
    services = given({"name": "Book talks"}, {"name": "Share buttons"})

    assert said(TYPE, rows=services) == [INTRODUCTION, "Book talks", "Share buttons"]


def test_any_facts_make_sound_sentences() -> None:
    for row in combinations(
        name=["", "Book talks"],
        purpose=["", "to show videos"],
        data=["", "IP address", "IP address\nbrowser"],
        loading=["", "page"],
        country=["", "US"],
    ):
        html = section_html(TYPE, rows=given(row, {"name": "Share buttons"}))
        assert unsound(html) == []


def test_the_registry_adds_what_the_rows_do_not_name() -> None:
    own = given({"service": VIDEOS.id, "loading": "consent", "purpose": "book talks"})

    found = told(TYPE, rows=own, from_registry=True)

    assert [row["name"] for row in found] == [
        "Prairie Video",
        "Aspen Chat",
        "Pathfinder Maps",
        "Prairie Counter",
        "Prairie Heatmap",
    ]
    assert (found[0]["loading"], found[0]["purpose"]) == ("consent", "book talks")
    assert found[0]["country"] == "US"
    assert found[3]["purpose"] == "What Prairie Counter is for"


def test_a_chosen_service_brings_its_provider_without_the_box() -> None:
    html = visited(TYPE, rows=given({"service": COUNTING.id}))

    assert cells(html) == [
        ["Service", "Provider and country", "Purpose"],
        [
            "Prairie Counter",
            "Prairie Data Inc (United States) – Privacy notice",
            "What Prairie Counter is for",
        ],
    ]


def test_a_provider_in_the_row_wins(organisation: Organisation) -> None:
    html = visited(
        TYPE, rows=given({"service": COUNTING.id, "organisation": organisation})
    )

    assert "Kuusikko Books Ltd" in html.td.text
    assert "Prairie Data" not in html.text


def test_a_service_that_is_gone_is_not_spoken_of() -> None:
    services = given({"service": GONE, "loading": "page"}, {"service": MAPS.id})

    assert [row["name"] for row in told(TYPE, rows=services)] == ["Pathfinder Maps"]
    assert visited(TYPE, rows=given({"service": GONE})).find() is None


def test_all_of_the_registry_makes_a_sound_table() -> None:
    html = visited(TYPE, rows=given({"name": "Share buttons"}), from_registry=True)

    assert len(cells(html)) == 7
    assert unsound(html) == []

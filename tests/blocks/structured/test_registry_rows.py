"""Rows that come from the registry of cookies, behind those of the editor."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from wagtail.models import Page

from tests.blocks.structured.registered import (
    COUNTING,
    MAPS,
    OWN,
    PRAIRIE,
    VIDEOS,
    cells,
    notice_of,
    section_of,
    service,
    told,
    visited,
)
from tests.blocks.structured.tables import rows, unsound
from tests.conftest import MakeNotice, published, queries
from tests.site_services import add_service
from tests.testapp.models import EverySectionPage
from wagtail_privacy.blocks.foreign import ForeignText, mark_words
from wagtail_privacy.blocks.resolution import derive
from wagtail_privacy.models import CookieService, Organisation
from wagtail_privacy.notice import CookieRegistry, Section
from wagtail_privacy.notice.serialization import from_json, to_json


FILLED = ["recipients", "processors", "transfers"]
DENIALS = [
    ("recipients", {"disclosed": "no"}),
    ("processors", {"used": "no"}),
    ("transfers", {"status": "none"}),
]


@pytest.mark.parametrize("type_id", [*FILLED, "third_party_services"])
def test_without_the_box_nothing_is_added(type_id: str) -> None:
    assert told(type_id) == []
    [row] = told(type_id, rows=rows(type_id, {"name": "Couriers"}))
    assert row["name"] == "Couriers"


@pytest.mark.parametrize("type_id", [*FILLED, "third_party_services"])
def test_a_box_that_finds_nothing_shows_no_empty_section(type_id: str) -> None:
    empty = notice_of(registry=CookieRegistry(services=(OWN,)))
    section = section_of(type_id, from_registry=True)

    assert derive(section, empty).is_empty
    assert derive(section, None).is_empty
    assert (
        visited(type_id, registry=CookieRegistry(), from_registry=True).find() is None
    )


def test_recipients_are_one_row_for_each_provider_and_role() -> None:
    found = told("recipients", from_registry=True)

    assert [(row["organisation"].name, row["name"], row["role"]) for row in found] == [
        ("Aspen Chat Ltd", "Aspen Chat", "processor"),
        ("Pathfinder Maps Ltd", "Pathfinder Maps", "controller"),
        ("Prairie Data Inc", "Prairie Counter, Prairie Heatmap", "processor"),
        ("Prairie Data Inc", "Prairie Video", "controller"),
    ]
    assert found[2]["services"] == (
        {"name": "Prairie Counter", "purpose": "What Prairie Counter is for"},
        {"name": "Prairie Heatmap", "purpose": "What Prairie Heatmap is for"},
    )


def test_the_own_services_of_the_site_go_to_nobody() -> None:
    registry = CookieRegistry(services=(OWN,))

    for type_id in FILLED:
        assert told(type_id, notice_of(registry=registry), from_registry=True) == []


def test_services_that_the_site_does_not_use_are_not_added() -> None:
    for type_id in [*FILLED, "third_party_services"]:
        names = {row["name"] for row in told(type_id, from_registry=True)}
        assert "Juniper Forms" not in names


def test_processors_are_only_those_who_are() -> None:
    found = told("processors", from_registry=True)

    assert [(row["name"], row["country"]) for row in found] == [
        ("Aspen Chat", "CH"),
        ("Prairie Counter, Prairie Heatmap", "US"),
    ]


def test_transfers_are_to_countries_outside_the_eea_with_their_grounds() -> None:
    found = told("transfers", from_registry=True)

    assert [(row["name"], row["country"], row["safeguard"]) for row in found] == [
        ("Aspen Chat", "CH", "adequacy"),
        ("Prairie Counter, Prairie Heatmap, Prairie Video", "US", "dpf"),
    ]


def test_which_countries_are_in_the_eea_is_for_the_site_to_say(settings: Any) -> None:
    settings.WAGTAIL_PRIVACY_EEA_COUNTRIES = ["US"]

    countries = [row["country"] for row in told("transfers", from_registry=True)]
    assert countries == ["CH", "FI"]


def test_another_ground_of_the_same_provider_is_another_row() -> None:
    other = replace(VIDEOS, safeguard="standard_clauses")
    registry = CookieRegistry(services=(COUNTING, other))

    found = told("transfers", notice_of(registry=registry), from_registry=True)

    assert [row["safeguard"] for row in found] == ["dpf", "standard_clauses"]


@pytest.mark.parametrize(("type_id", "denial"), DENIALS)
def test_a_no_leaves_no_room_for_them(type_id: str, denial: dict[str, str]) -> None:
    assert told(type_id, from_registry=True, **denial) == []
    html = visited(type_id, from_registry=True, **denial)
    assert html.table is None
    assert len(html.find_all("p")) == 1


def test_a_service_without_a_provider_is_called_by_its_own_name() -> None:
    nameless = service(9, "Weather box", provider={}, purpose={})
    registry = CookieRegistry(services=(nameless,))

    html = visited("recipients", registry=registry, from_registry=True)

    assert cells(html) == [["Recipient", "Role"], ["Weather box", "Processor"]]
    known = rows("recipients", {"name": "Weather box"})
    found = told(
        "recipients", notice_of(registry=registry), rows=known, from_registry=True
    )
    assert len(found) == 1


@pytest.fixture
def prairie(organisation: Organisation) -> Organisation:
    """The organisation of the database that is the provider of three services."""
    organisation.pk = PRAIRIE[""].id
    organisation.name = "Prairie Data Inc"
    organisation.save(force_insert=True)
    return organisation


@pytest.mark.parametrize(
    ("own", "added"),
    [
        ({}, ["Aspen Chat", "Pathfinder Maps"]),
        ({"role": "processor"}, ["Aspen Chat", "Pathfinder Maps", "Prairie Video"]),
        (
            {"role": "authority"},
            [
                "Aspen Chat",
                "Pathfinder Maps",
                "Prairie Counter, Prairie Heatmap",
                "Prairie Video",
            ],
        ),
    ],
)
def test_an_editor_s_row_about_a_provider_wins(
    own: dict[str, str], added: list[str], prairie: Organisation
) -> None:
    given = rows("recipients", {"organisation": prairie, **own})

    first, *others = told("recipients", rows=given, from_registry=True)

    assert first["organisation"].name == "Prairie Data Inc"
    assert [row["name"] for row in others] == added


def test_a_row_that_names_a_provider_in_words_wins_too() -> None:
    given = rows("processors", {"name": "prairie data inc ", "country": "US"})

    _own, other = told("processors", rows=given, from_registry=True)

    assert other["name"] == "Aspen Chat"


def test_an_editor_s_transfer_to_another_country_does_not_hide_one(
    prairie: Organisation,
) -> None:
    given = rows("transfers", {"organisation": prairie, "country": "IN"})
    found = told("transfers", rows=given, from_registry=True)
    assert [row["country"] for row in found] == ["IN", "CH", "US"]

    given = rows("transfers", {"organisation": prairie, "country": "US"})
    found = told("transfers", rows=given, from_registry=True)
    assert [row["country"] for row in found] == ["US", "CH"]


def test_visitors_read_of_them_in_the_tables() -> None:
    assert cells(visited("recipients", from_registry=True)) == [
        ["Recipient", "Role", "Purpose"],
        ["Aspen Chat Ltd (Aspen Chat)", "Processor", "What Aspen Chat is for"],
        [
            "Pathfinder Maps Ltd (Pathfinder Maps)",
            "Independent controller",
            "What Pathfinder Maps is for",
        ],
        [
            "Prairie Data Inc (Prairie Counter, Prairie Heatmap)",
            "Processor",
            "Prairie Counter: What Prairie Counter is for "
            "Prairie Heatmap: What Prairie Heatmap is for",
        ],
        [
            "Prairie Data Inc (Prairie Video)",
            "Independent controller",
            "What Prairie Video is for",
        ],
    ]
    assert cells(visited("processors", from_registry=True))[1] == [
        "Aspen Chat Ltd (Aspen Chat)",
        "What Aspen Chat is for",
        "Switzerland",
    ]
    headings, swiss, american = cells(visited("transfers", from_registry=True))
    assert headings == ["Country", "Recipient", "Ground for the transfer"]
    assert swiss[2] == "Adequacy decision of the European Commission: 2000/518/EC"
    assert american[:2] == [
        "United States",
        "Prairie Data Inc (Prairie Counter, Prairie Heatmap, Prairie Video)",
    ]


def test_they_stand_behind_the_editor_s_rows_in_one_table() -> None:
    for type_id in [*FILLED, "third_party_services"]:
        given = rows(type_id, {"name": "Couriers"})
        html = visited(type_id, rows=given, from_registry=True)

        _headings, first, *others = cells(html)
        assert "Couriers" in first
        assert len(others) == len(told(type_id, from_registry=True)) >= 2
        assert len(html.select("table")) == 1
        assert unsound(html) == []


def test_a_page_in_finnish_has_finnish_words_and_names() -> None:
    table = cells(visited("recipients", language="fi", from_registry=True))

    assert table[2][0] == "Pathfinder Maps Ltd (suomi) (Pathfinder Maps)"
    assert table[2][2] == "Mihin Pathfinder Maps on"


def test_words_say_their_language_where_the_page_has_another() -> None:
    """German has no catalogue: the standard words are English, the editor’s German."""
    german = notice_of(language="de")
    only = CookieRegistry(services=(replace(MAPS, purpose={"fi": "Kartta"}),))
    finnish = notice_of(language="de", registry=only)

    [row] = told("recipients", finnish, from_registry=True)
    assert row["services"][0]["purpose"].language == "fi"
    for type_id in ("recipients", "third_party_services"):
        section = derive(section_of(type_id, from_registry=True), german)
        marked = mark_words(section, lambda text: "de")
        for row in marked.facts["rows"]:
            words = row.get("purpose") or row["services"][0]["purpose"]
            assert isinstance(words, ForeignText)
            assert words.language == "en"


def test_names_in_a_registry_are_escaped() -> None:
    hostile = service(
        9,
        "<script>alert(1)</script>",
        provider={"": replace(PRAIRIE[""], name="<b>Bold</b>")},
        purpose={"en": "<img src=x>"},
        country="US",
    )
    registry = CookieRegistry(services=(hostile,))

    for type_id in [*FILLED, "third_party_services"]:
        html = visited(type_id, registry=registry, from_registry=True)
        assert not html.select("script, b, img")
        assert "<script>alert(1)</script>" in html.text


def test_the_json_of_a_notice_has_all_the_rows() -> None:
    sections = [section_of(type_id, from_registry=True) for type_id in FILLED]
    notice = notice_of()
    whole = replace(notice, sections=tuple(derive(item, notice) for item in sections))

    data = json.loads(json.dumps(to_json(whole)))

    recipients, processors, transfers = data["sections"]
    assert len(recipients["facts"]["rows"]) == 4
    assert recipients["facts"]["rows"][0]["organisation"]["name"] == "Aspen Chat Ltd"
    assert transfers["facts"]["rows"][1]["safeguard"] == "dpf"
    assert processors["facts"].keys() == {"rows"}
    back = [section.facts for section in from_json(data).sections]
    assert back == [section.facts for section in whole.sections]


def test_a_section_that_was_stored_before_reads_as_it_did() -> None:
    for type_id in FILLED:
        section = Section(type_id, facts={"rows": ({"name": "Couriers"},)})
        assert derive(section, notice_of()) is section


def test_the_registry_is_not_read_where_nothing_comes_from_it() -> None:
    class Unread:
        def __getattr__(self, name: str) -> Any:
            raise AssertionError(name)

    notice = notice_of(registry=Unread())
    for type_id in [*FILLED, "third_party_services", "analytics"]:
        section = section_of(type_id, rows=rows(type_id, {"name": "Couriers"}))
        assert derive(section, notice) is section


EVERYWHERE = [*FILLED, "third_party_services"]


def every_section(services: list[CookieService]) -> list[dict[str, Any]]:
    """All types filled from the registry, and measuring by each of ``services``."""
    measuring = [{"service": item.pk} for item in services]
    return [
        *({"type": name, "value": {"from_registry": True}} for name in EVERYWHERE),
        {"type": "analytics", "value": {"rows": measuring}},
    ]


@pytest.mark.parametrize("count", [1, 20])
def test_a_notice_reads_the_registry_once(
    count: int,
    make_notice: MakeNotice,
    client: Client,
    read: Callable[[Page], BeautifulSoup],
    settings: Any,
) -> None:
    settings.WAGTAIL_PRIVACY_CACHE_SECONDS = 0
    services = [add_service(f"Counter {number:02}") for number in range(count)]
    page = make_notice()
    bare = queries(client, page)
    page.sections = every_section(services)
    page = published(page)

    html = read(page)

    for type_id in [*EVERYWHERE, "analytics"]:
        section = html.find(id=type_id.replace("_", "-"))
        assert "Counter 00" in section.text
        assert f"Counter {count - 1:02}" in section.text
    assert queries(client, page) <= bare + 1


@pytest.mark.parametrize("count", [1, 20])
def test_a_page_of_the_site_s_own_does_not_read_the_services_besides(
    count: int,
    home: Page,
    client: Client,
    read: Callable[[Page], BeautifulSoup],
) -> None:
    services = [add_service(f"Counter {number:02}") for number in range(count)]
    page = EverySectionPage(title="Summer", slug="summer")
    page = published(home.add_child(instance=page))
    bare = queries(client, page)
    page.body = [{"type": "notice", "value": every_section(services)}]
    page = published(page)

    html = read(page)

    assert f"Counter {count - 1:02} Inc" in html.find(id="third-party-services").text
    assert f"Counter {count - 1:02}" in html.find(id="analytics").text
    assert queries(client, page) <= bare + 1


def test_a_change_of_a_service_is_seen_in_every_section(
    make_notice: MakeNotice, read: Callable[[Page], BeautifulSoup]
) -> None:
    service = add_service("Birch Counter")
    page = make_notice()
    page.sections = every_section([service])
    page = published(page)
    assert "Birch Counter" in read(page).find(id="recipients").text

    service.name = "Maple Counter"
    service.save()

    html = read(page)
    for type_id in [*EVERYWHERE, "analytics"]:
        assert "Maple Counter" in html.find(id=type_id.replace("_", "-")).text

    service.confirmed = False
    service.save()

    html = read(page)
    assert not html.select("section.privacy-section")


def test_the_first_screen_names_who_receives_the_data(
    make_notice: MakeNotice, read: Callable[[Page], BeautifulSoup]
) -> None:
    add_service("Birch Counter")
    page = make_notice()
    page.sections = every_section([])
    html = read(published(page))

    brief = " ".join(html.select_one(".privacy-brief").get_text(" ").split())
    assert "Birch Counter Inc" in brief
    assert "United States" in brief

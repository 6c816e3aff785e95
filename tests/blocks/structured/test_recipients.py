"""Recipients and processors."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.utils.translation import override

from tests.blocks.structured.sentences import (
    combinations,
    errors,
    facts_there_and_back,
    section_html,
)
from tests.blocks.structured.tables import rows, said, table, unsound
from tests.conftest import MakeNotice, queries
from tests.every_fact import new_block
from wagtail_privacy.models import Organisation


TYPES = ["recipients", "processors"]
DENIED = {
    "recipients": ("disclosed", "We do not disclose your data to others."),
    "processors": (
        "used",
        "No other organisation processes your data on our behalf.",
    ),
}


@pytest.mark.parametrize("type_id", TYPES)
def test_nothing_is_said_where_nothing_is_known(type_id: str) -> None:
    assert section_html(type_id).section is None
    assert section_html(type_id, rows=rows(type_id, {}, {})).section is None


@pytest.mark.parametrize("type_id", TYPES)
def test_facts_come_back_from_a_section(type_id: str) -> None:
    value, back, read_back = facts_there_and_back(type_id)

    assert value == back == read_back


@pytest.mark.parametrize("type_id", TYPES)
def test_what_is_stored_is_the_section_of_its_value(
    type_id: str, organisation: Organisation
) -> None:
    block = new_block(type_id)
    stored = {
        "rows": [
            {"type": "item", "id": "1", "value": {"organisation": organisation.pk}},
            {"type": "item", "id": "2", "value": {"name": "Couriers"}},
        ]
    }

    section = block.read_section(stored, id="x", language="en")

    assert section == block.to_section(block.to_python(stored), id="x", language="en")
    first, second = section.facts["rows"]
    assert first["organisation"].name == "Kuusikko Books Ltd"
    assert (second["organisation"], second["name"]) == (None, "Couriers")
    assert (
        first.keys()
        == second.keys()
        == set(block.child_blocks["rows"].child_block.child_blocks)
    )


@pytest.mark.parametrize("type_id", TYPES)
def test_nobody_is_said_as_such(type_id: str) -> None:
    fact, sentence = DENIED[type_id]

    assert said(type_id, **{fact: "no"}) == [sentence]
    assert said(type_id, rows=rows(type_id, {"name": "Couriers"}), **{fact: "no"}) == [
        sentence
    ]


def test_a_yes_alone_is_a_sentence() -> None:
    assert said("recipients", disclosed="yes") == ["We disclose your data to others."]
    assert said("processors", used="yes") == [
        "Other organisations process personal data on our behalf and only on our "
        "instructions."
    ]


def test_a_recipient_tells_its_role_its_data_and_the_purpose(
    organisation: Organisation,
) -> None:
    given = rows(
        "recipients",
        {
            "organisation": organisation,
            "role": "controller",
            "data": "name\naddress",
            "purpose": "delivery",
        },
        {"name": "Debt collectors", "role": "processor"},
        {"purpose": "statistics"},
        {},
    )

    assert table("recipients", disclosed="yes", rows=given) == [
        ["Recipient", "Role", "Data", "Purpose"],
        [
            "Kuusikko Books Ltd",
            "Independent controller",
            "name and address",
            "delivery",
        ],
        ["Debt collectors", "Processor", "", ""],
        ["Not stated", "", "", "statistics"],
    ]
    link = section_html("recipients", rows=given).tbody.th.a
    assert link["href"] == organisation.website


def test_a_processor_tells_its_task_and_its_country() -> None:
    given = rows(
        "processors",
        {"name": "North Hosting", "task": "hosting", "country": "SE"},
        {"name": "Blue Ledger"},
    )

    assert table("processors", rows=given) == [
        ["Processor", "Task", "Country"],
        ["North Hosting", "hosting", "Sweden"],
        ["Blue Ledger", "", ""],
    ]
    with override("fi"):
        assert table("processors", rows=given)[1][2] == "Ruotsi"


@pytest.mark.parametrize("type_id", TYPES)
def test_names_alone_are_a_list(type_id: str) -> None:
    given = rows(type_id, {"name": "Couriers"}, {"name": "Printers"})

    html = section_html(type_id, rows=given)

    assert html.table is None
    assert said(type_id, rows=given)[1:] == ["Couriers", "Printers"]


def test_any_facts_about_recipients_make_sound_sentences() -> None:
    for row in combinations(
        name=["", "Couriers"],
        role=["", "authority"],
        data=["", "a", "a\nb"],
        purpose=["", "delivery"],
    ):
        for answer in ("", "yes", "no"):
            given = rows("recipients", row, {"name": "Other"})
            html = section_html("recipients", disclosed=answer, rows=given)
            assert unsound(html) == []


def test_any_facts_about_processors_make_sound_sentences() -> None:
    for row in combinations(
        name=["", "North Hosting"], task=["", "hosting"], country=["", "SE"]
    ):
        for answer in ("", "yes", "no"):
            given = rows("processors", row, {"name": "Other"})
            assert unsound(section_html("processors", used=answer, rows=given)) == []


@pytest.mark.parametrize("type_id", TYPES)
def test_nobody_cannot_be_listed(type_id: str) -> None:
    fact, _sentence = DENIED[type_id]
    given: dict[str, Any] = {"rows": rows(type_id, {"name": "Couriers"})}

    found = errors(type_id, **{fact: "no"}, **given)

    assert set(found) == {fact}
    assert found[fact].endswith(".")
    assert errors(type_id, **{fact: "yes"}, **given) == {}
    assert errors(type_id, **{fact: "no"}) == errors(type_id, **given) == {}


def test_fifty_organisations_cost_no_more_queries_than_one(
    client: Client, make_notice: MakeNotice, settings: Any
) -> None:
    settings.WAGTAIL_PRIVACY_CACHE_SECONDS = 0
    organisations = [
        Organisation.objects.create(name=f"Courier {number}", country="FI")
        for number in range(50)
    ]

    def sections(chosen: list[Organisation]) -> list[tuple[str, dict[str, Any]]]:
        given = {"rows": [{"organisation": item.pk} for item in chosen]}
        types = ["data_sources", "recipients", "processors", "transfers"]
        return [(type_id, given) for type_id in types]

    one = make_notice(*sections(organisations[:1]), title="One")
    fifty = make_notice(*sections(organisations), title="Fifty")

    assert queries(client, one) == queries(client, fifty)
    page = client.get(fifty.get_url()).content.decode()
    assert page.count("Courier 49") == 4

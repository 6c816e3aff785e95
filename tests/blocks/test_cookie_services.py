"""Services of the registry in blocks: their keys, and their rows when asked."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.blocks import ListBlock, StructBlock
from wagtail.models import ReferenceIndex

from tests.conftest import MakeNotice, parsed
from wagtail_privacy.blocks.cookie_services import (
    CookieServiceChooserBlock,
    FromRegistryBlock,
)
from wagtail_privacy.blocks.facts import from_fact, stored_fact, to_fact
from wagtail_privacy.blocks.words import is_shared
from wagtail_privacy.models import Cookie, CookieService, Organisation


class RowBlock(StructBlock):
    service = CookieServiceChooserBlock(required=False)


BLOCK = CookieServiceChooserBlock(required=False)


@pytest.fixture
def services(organisation: Organisation) -> list[CookieService]:
    found = []
    for name in ("Birch", "Maple", "Rowan"):
        service = CookieService.objects.create(name=name, provider=organisation)
        Cookie.objects.create(service=service, name=f"_{name.lower()}")
        found.append(service)
    return found


def test_as_a_fact_it_is_its_key_and_costs_no_query(
    services: list[CookieService], django_assert_num_queries: Any
) -> None:
    rows = ListBlock(RowBlock())
    stored = [{"service": item.pk} for item in services]
    with django_assert_num_queries(0):
        value = rows.to_python(stored)
        expected = tuple({"service": item.pk} for item in services)
        assert to_fact(rows, value, "en") == expected
        assert stored_fact(rows, stored, "en") == expected
        assert rows.get_prep_value(from_fact(rows, expected))[0]["value"] == stored[0]


def test_what_its_rows_say_and_store_comes_in_two_queries_for_all(
    services: list[CookieService], django_assert_num_queries: Any
) -> None:
    value = BLOCK.bulk_to_python([item.pk for item in services] * 2)

    with django_assert_num_queries(2):
        assert [item.name for item in value] == ["Birch", "Maple", "Rowan"] * 2
        assert {item.provider.name for item in value} == {"Kuusikko Books Ltd"}
        cookies = [cookie.name for item in value[:3] for cookie in item.cookies.all()]
        assert cookies == ["_birch", "_maple", "_rowan"]
        assert [str(item) for item in value[:2]] == ["Birch", "Maple"]


def test_a_deleted_service_is_false_and_keeps_its_key(db: None) -> None:
    value = BLOCK.to_python(2_000_000)

    assert not value
    assert value.row is None
    assert str(value) == ""
    assert to_fact(BLOCK, value, "en") == 2_000_000
    assert BLOCK.get_form_state(value) is None
    assert BLOCK.clean(value) is None


def test_nothing_chosen_is_none(db: None) -> None:
    assert BLOCK.to_python(None) is None
    assert BLOCK.bulk_to_python([None]) == [None]
    assert BLOCK.normalize(None) is None
    assert BLOCK.clean(None) is None
    assert to_fact(BLOCK, None, "en") is None
    assert from_fact(BLOCK, None) is None
    assert BLOCK.get_prep_value(None) is None
    assert BLOCK.get_form_state(None) is None


def test_code_may_give_the_service_or_its_key(services: list[CookieService]) -> None:
    row = RowBlock().normalize({"service": services[0]})

    assert row["service"].name == "Birch"
    assert row == RowBlock().normalize({"service": services[0].pk})
    assert BLOCK.normalize(row["service"]) is row["service"]


def test_the_form_shows_it_and_gives_it_back(services: list[CookieService]) -> None:
    value = BLOCK.to_python(services[0].pk)

    state = BLOCK.get_form_state(value)

    assert (state["id"], state["string"]) == (services[0].pk, "Birch")
    posted = BLOCK.value_from_datadict({"x": str(services[0].pk)}, {}, "x")
    assert posted == value
    assert BLOCK.clean(posted) == value


@pytest.mark.parametrize("posted", ["2000000", "-1", "one", "1.5", "²"])
def test_what_a_form_makes_up_is_nothing(db: None, posted: str) -> None:
    value = BLOCK.value_from_datadict({"x": posted}, {}, "x")

    assert BLOCK.clean(value) is None


def test_the_same_services_are_equal(services: list[CookieService]) -> None:
    first, second = (BLOCK.to_python(services[0].pk) for _turn in range(2))

    assert first == second == services[0]
    assert first != BLOCK.to_python(services[1].pk)
    assert len({first, second}) == 1


def test_it_can_be_copied(services: list[CookieService]) -> None:
    value = BLOCK.to_python(services[0].pk)

    assert copy.deepcopy(value).name == "Birch"
    assert pickle.loads(pickle.dumps(value)).name == "Birch"  # noqa: S301 - our own


def test_it_is_a_use_of_the_service_in_wagtail_s_index(
    services: list[CookieService],
) -> None:
    value = BLOCK.to_python(services[0].pk)

    [found] = BLOCK.extract_references(value)
    assert found[:2] == (CookieService, str(services[0].pk))


def test_it_is_the_same_in_every_language(services: list[CookieService]) -> None:
    value = BLOCK.to_python(services[0].pk)

    assert is_shared(BLOCK)
    assert BLOCK.get_translatable_segments(value) == []
    assert BLOCK.restore_translated_segments(value, []) is value


def test_an_api_gets_the_key(services: list[CookieService]) -> None:
    value = BLOCK.to_python(services[0].pk)

    assert BLOCK.get_api_representation(value) == services[0].pk


def test_migrations_know_it_by_its_name() -> None:
    name, args, kwargs = CookieServiceChooserBlock(required=False).deconstruct()

    module, _dot, cls = name.rpartition(".")
    assert (module, cls) == (
        CookieServiceChooserBlock.__module__,
        CookieServiceChooserBlock.__name__,
    )
    assert (args, kwargs) == ([], {"required": False})


@pytest.mark.parametrize(("ticked", "fact"), [(True, True), (False, None)])
def test_a_box_is_a_fact_only_where_it_is_ticked(ticked: Any, fact: Any) -> None:
    block = FromRegistryBlock()

    assert to_fact(block, ticked, "en") is fact
    assert from_fact(block, fact) is ticked


@pytest.fixture
def notice(services: list[CookieService], make_notice: MakeNotice) -> Any:
    rows = [{"service": key} for key in (2_000_000, *(item.pk for item in services))]
    return make_notice(("analytics", {"rows": rows}))


def test_pages_that_choose_a_service_are_its_uses(
    services: list[CookieService], notice: Any
) -> None:
    for service in services:
        [reference] = ReferenceIndex.get_references_to(service)
        assert reference.object_id == str(notice.pk)


def test_the_editor_shows_the_services_and_saves_them(
    services: list[CookieService], notice: Any, admin_client: Client
) -> None:
    """Those of them that somebody has deleted are empty."""
    address = reverse("wagtailadmin_pages:edit", args=[notice.pk])

    html = parsed(admin_client.get(address).content)

    state = html.select_one("[data-w-block-data-value]")["data-w-block-arguments-value"]
    assert all(service.name in state for service in services)
    stream = type(notice).objects.get(pk=notice.pk).sections
    [block] = stream.stream_block.clean(stream)
    assert [str(row["service"] or "") for row in block.value["rows"]] == [
        "",
        "Birch",
        "Maple",
        "Rowan",
    ]


def test_a_comparison_of_versions_names_them(
    services: list[CookieService], notice: Any, admin_client: Client
) -> None:
    before = notice.latest_revision
    rows = [{"service": services[0].pk}]
    notice.sections = [{"type": "analytics", "value": {"rows": rows}}]
    after = notice.save_revision()
    address = reverse(
        "wagtailadmin_pages:revisions_compare", args=[notice.pk, before.pk, after.pk]
    )

    html = admin_client.get(address).content.decode()

    assert "Birch" in html
    assert "Rowan" in html

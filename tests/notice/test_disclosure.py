"""The rows of a disclosure: complete, in their categories, the same every time."""

from __future__ import annotations

from itertools import permutations
from typing import Any

from wagtail_privacy.notice.disclosure import (
    Disclosure,
    by_category,
    disclosure_of,
    within,
)


def cookie(name: str, category: str = "statistics", **facts: Any) -> dict[str, Any]:
    return {"kind": "cookie", "name": name, "category": category, **facts}


def service(name: str, *cookies: dict[str, Any], **facts: Any) -> dict[str, Any]:
    return {"slug": name.lower(), "name": name, "cookies": cookies, **facts}


def names(services: Any, categories: Any = ()) -> dict[str, dict[str, list[str]]]:
    """The names of the cookies by category and service."""
    return {
        rows.category.value: {
            item["name"]: [row.get("name", "") for row in item.get("cookies", ())]
            for item in rows.services
        }
        for rows in by_category(services, categories)
    }


MIXED = service(
    "Alder",
    cookie("b", "marketing"),
    cookie("a", "statistics"),
    cookie("c", "necessary"),
)


def test_a_service_stands_in_each_category_that_it_has_cookies_in() -> None:
    assert names([MIXED]) == {
        "necessary": {"Alder": ["c"]},
        "statistics": {"Alder": ["a"]},
        "marketing": {"Alder": ["b"]},
    }


def test_categories_stand_in_the_order_of_the_vocabulary() -> None:
    every = ["unclassified", "marketing", "statistics", "preferences", "necessary"]
    found = names([service("Alder", *(cookie(item, item) for item in every))])

    assert list(found) == every[::-1]


def test_only_the_categories_that_are_asked_for_are_returned() -> None:
    assert list(names([MIXED], {"marketing", "preferences"})) == ["marketing"]


def test_services_and_cookies_are_sorted_whatever_order_they_come_in() -> None:
    services = [
        service("birch", cookie("B"), cookie("a"), cookie("A"), cookie("b")),
        service("Alder", cookie("x")),
        service("alder", cookie("y")),
        service("Birch", cookie("z")),
    ]
    expected = names(services)
    assert list(expected["statistics"]) == ["Alder", "alder", "Birch", "birch"]
    assert expected["statistics"]["birch"] == ["A", "a", "B", "b"]

    for order in permutations(services):
        turned = [{**item, "cookies": item["cookies"][::-1]} for item in order]
        for given in (order, turned):
            found = names(given)["statistics"]
            assert list(found.items()) == list(expected["statistics"].items())


def test_services_of_one_name_are_told_apart_by_their_slug() -> None:
    services = [service("Alder", slug="b"), service("Alder", slug="a")]

    [rows] = by_category(services)

    assert [item["slug"] for item in rows.services] == ["a", "b"]


def test_a_request_is_sorted_by_its_address() -> None:
    request = {"kind": "request", "domain": "b.example", "category": "statistics"}
    [rows] = by_category([service("Alder", cookie("c"), request, cookie("a"))])

    found = [item.get("name") or item["domain"] for item in rows.services[0]["cookies"]]
    assert found == ["a", "b.example", "c"]


def test_one_name_of_several_kinds_and_domains_has_a_fixed_place() -> None:
    rows = [
        cookie("a", kind="local"),
        cookie("a", domain="z.example"),
        cookie("a", domain="b.example"),
    ]
    for given in (rows, rows[::-1]):
        [found] = by_category([service("Alder", *given)])
        assert [
            (item["kind"], item.get("domain", ""))
            for item in found.services[0]["cookies"]
        ] == [("cookie", "b.example"), ("cookie", "z.example"), ("local", "")]


def test_a_service_without_cookies_stands_in_its_own_category() -> None:
    fonts = {"slug": "fonts", "name": "Fonts", "category": "preferences"}
    [rows] = by_category([fonts])

    assert (rows.category, rows.services, rows.count) == ("preferences", (fonts,), 0)


def test_what_has_no_category_or_an_unknown_one_is_unclassified() -> None:
    services = [
        service("Alder", cookie("a", ""), cookie("b", "invented")),
        {"slug": "fonts", "name": "Fonts"},
    ]

    assert names(services) == {"unclassified": {"Alder": ["a", "b"], "Fonts": []}}
    assert list(names(services, ["unclassified"])) == ["unclassified"]


def test_rows_are_counted_by_category() -> None:
    found = by_category([MIXED, service("Birch", cookie("x"), cookie("y"))])

    assert {rows.category.value: rows.count for rows in found} == {
        "necessary": 1,
        "statistics": 3,
        "marketing": 1,
    }


def test_the_facts_that_are_given_stay_as_they_are() -> None:
    given = service("Alder", cookie("b", "marketing"), cookie("a"))
    before = repr(given)

    by_category([given])
    within([given], ["marketing"])

    assert repr(given) == before


def test_within_keeps_what_is_in_the_categories_in_its_order() -> None:
    fonts = {"slug": "fonts", "name": "Fonts", "category": "marketing"}
    birch = service("Birch", cookie("z"), cookie("y"))
    services = [birch, MIXED, fonts]

    assert within(services, ()) == tuple(services)
    assert within(services, ["statistics"]) == (
        birch,
        {**MIXED, "cookies": (cookie("a"),)},
    )
    assert within(services, ["marketing"]) == (
        {**MIXED, "cookies": (cookie("b", "marketing"),)},
        fonts,
    )
    assert within(services, ["preferences"]) == ()


def test_a_disclosure_knows_what_a_reader_must_be_told() -> None:
    told = disclosure_of([service("Alder", cookie("c", "necessary"))])
    assert (told.has_patterns, told.has_similar, told.has_third_parties, told.asks) == (
        (False,) * 4
    )
    assert told

    assert disclosure_of([service("Alder", cookie("a_*"))]).has_patterns
    assert disclosure_of([service("Alder", cookie("a", kind="local"))]).has_similar
    third = cookie("a", party="third")
    assert disclosure_of([service("Alder", third)]).has_third_parties
    for category in ("preferences", "statistics", "marketing", "unclassified", ""):
        assert disclosure_of([service("Alder", cookie("a", category))]).asks


def test_a_disclosure_of_nothing_is_empty() -> None:
    assert not disclosure_of([])
    assert disclosure_of(()) == Disclosure()

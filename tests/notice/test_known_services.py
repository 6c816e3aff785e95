"""What is registered as a known service, and how others find it by what they saw."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from wagtail_privacy.notice.cookies import CookieLifetime
from wagtail_privacy.notice.known_services import (
    NOTHING_STORED,
    SESSION,
    UNTIL_DELETED,
    VARIES,
    KnownCookie,
    KnownService,
    find_known,
    known_by_host,
    known_cookie,
    known_services,
    lasts,
)


ROW = KnownCookie(
    name="birch_*",
    purpose="Counts.",
    lifetime=SESSION,
    source="https://birch.example/cookies",
    evidence="primary",
)


@pytest.fixture
def birch() -> Iterator[KnownService]:
    """A known service of a site's own."""
    service = KnownService(
        id="birch",
        name="Birch Statistics",
        provider="Birch Ltd",
        role="processor",
        category="statistics",
        purpose="Counts visits.",
        checked_on=date(2026, 11, 1),
        hosts=("*.birch.example", "cdn.birch.example"),
        cookies=(
            ROW,
            replace(ROW, name="birch_id_*"),
            replace(ROW, name="birch_id_1"),
            replace(ROW, name="b*", party="third", domain=".birch.example"),
            replace(
                ROW, name="mix", party="third", domain=".alder.example .birch.example"
            ),
            replace(ROW, name="", kind="request", nothing=True),
            replace(
                ROW,
                name="",
                kind="request",
                party="third",
                domain="birch.example",
                nothing=True,
            ),
        ),
    )
    yield known_services.add(service)
    del known_services._items["birch"]


def names(*args: str) -> list[str]:
    return [item.name for service, item in find_known(*args) if service.id == "birch"]


def test_lifetimes_are_written_in_words() -> None:
    assert lasts(13, "month") == CookieLifetime("duration", 13, "month")
    assert lasts(1, "day", at_most=True, renewed=True) == CookieLifetime(
        "duration", 1, "day", at_most=True, renewed=True
    )
    assert [item.kind for item in (SESSION, UNTIL_DELETED, VARIES)] == [
        "session",
        "until_deleted",
        "varies",
    ]
    assert not NOTHING_STORED.is_known()


def test_a_unit_that_there_is_not_is_refused() -> None:
    with pytest.raises(ValueError, match="fortnight"):
        lasts(1, "fortnight")


@pytest.mark.parametrize(
    "changes",
    [
        {"evidence": "unverified"},
        {"evidence": "conflicting"},
        {"doubt": "The lifetime is a guess."},
    ],
)
def test_an_entry_is_doubtful_by_its_evidence_or_by_what_is_said(
    changes: dict[str, Any],
) -> None:
    assert replace(ROW, **changes).is_doubtful
    assert not replace(ROW, evidence="secondary").is_doubtful


def test_only_what_is_about_nobody_but_the_site_is_no_row(birch: KnownService) -> None:
    assert [item.is_row for item in birch.cookies] == [True] * 5 + [False, True]


def test_the_entry_of_a_stored_row_is_found_by_kind_name_and_domain(
    birch: KnownService,
) -> None:
    third = birch.cookies[3]

    assert known_cookie("birch", "cookie", "birch_*", "") is birch.cookies[0]
    assert known_cookie("birch", "cookie", "b*", ".Birch.example") is third
    assert known_cookie("birch", "local", "birch_*", "") is None
    assert known_cookie("birch", "cookie", "b*", "") is None
    assert known_cookie("", "cookie", "birch_*", "") is None


def test_the_most_exact_name_is_found_first(birch: KnownService) -> None:
    assert names("cookie", "birch_id_1", "first") == [
        "birch_id_1",
        "birch_id_*",
        "birch_*",
    ]
    assert names("cookie", "birch_x", "first") == ["birch_*"]
    assert names("cookie", "Birch_x", "first") == []


def test_kind_and_party_have_to_fit(birch: KnownService) -> None:
    assert names("local", "birch_x", "first") == []
    assert names("cookie", "birch_x", "third", "birch.example") == ["b*"]
    assert names("cookie", "bx", "first") == []


@pytest.mark.parametrize(
    "domain",
    [
        ".birch.example",
        "birch.example",
        "Stats.EU.birch.example",
        ".oak.example .birch.example",
    ],
)
def test_the_domain_of_a_third_party_is_the_known_one_or_below_it(
    birch: KnownService, domain: str
) -> None:
    assert names("cookie", "bx", "third", domain) == ["b*"]


@pytest.mark.parametrize(
    "domain", ["", "evilbirch.example", "birch.example.evil.example", "example"]
)
def test_another_domain_is_another_party(birch: KnownService, domain: str) -> None:
    assert names("cookie", "bx", "third", domain) == []


def test_one_of_several_domains_is_enough(birch: KnownService) -> None:
    assert names("cookie", "mix", "third", "x.alder.example") == ["mix"]
    assert names("cookie", "mix", "third", "x.birch.example") == ["mix"]
    assert names("cookie", "mix", "third", "x.oak.example") == []


def test_a_request_is_found_by_its_domain(birch: KnownService) -> None:
    assert names("request", "", "third", "eu.birch.example") == [""]
    assert names("request", "", "first") == []


@pytest.mark.parametrize(
    ("host", "ids"),
    [
        ("cdn.birch.example", ["birch"]),
        ("CDN.Birch.example.", ["birch"]),
        ("a.b.birch.example", ["birch"]),
        ("birch.example", ["birch"]),
        ("evilbirch.example", []),
        ("birch.example.evil.example", []),
        ("", []),
    ],
)
def test_a_service_is_found_by_a_host_that_it_is_loaded_from(
    birch: KnownService, host: str, ids: list[str]
) -> None:
    assert [service.id for service in known_by_host(host)] == ids


def test_the_most_exact_host_comes_first() -> None:
    found = [service.id for service in known_by_host("stats.g.doubleclick.net")]

    assert found == ["ga4", "google_ads"]


@pytest.mark.parametrize(
    ("kind", "name", "party", "domain", "id"),
    [
        ("cookie", "_ga_AB12", "first", "", "ga4"),
        ("cookie", "_gac_gb_AB12", "first", "", "ga4"),
        ("cookie", "_gac_UA-1", "first", "", "google_ads"),
        ("cookie", "IDE", "third", "stats.g.doubleclick.net", "google_ads"),
        ("cookie", "__cf_bm", "third", ".vimeo.com", "vimeo"),
        ("cookie", "__cf_bm", "first", "", "cloudflare"),
        ("cookie", "MUID", "third", "c.bing.com", "clarity"),
        ("local", "yt-remote-cast", "third", "www.youtube.com", "youtube"),
        ("request", "", "third", "www.googletagmanager.com", "gtm"),
    ],
)
def test_what_a_browser_shows_is_recognised(
    kind: str, name: str, party: str, domain: str, id: str
) -> None:
    assert find_known(kind, name, party, domain)[0][0].id == id

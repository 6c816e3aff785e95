"""The known services say what the curated table says: every row, and the docs, too."""

from __future__ import annotations

import csv
import re
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.utils.translation import override

from tests.contracts.markdown import DOCS, ROOT, column, rows
from wagtail_privacy.cookies.evidence import CHECKED_ON, together
from wagtail_privacy.countries import country_choices
from wagtail_privacy.notice.known_services import (
    EVIDENCE,
    KnownCookie,
    KnownService,
    known_services,
)
from wagtail_privacy.vocabulary import (
    CookieAccess,
    CookieCategory,
    CookieParty,
    ServiceRole,
    StorageKind,
)


TABLE = ROOT / "tests" / "data" / "known_services.tsv"
PAGE = DOCS / "reference" / "known-services.md"
OF_THE_SITE = {"(site)", "(host)", "(registrable domain)"}
NOBODY_ELSE = "(the site controller itself)"
CATEGORIES = {"analytics": "statistics", "media": "marketing"}
#: Lifetimes that are no plain duration. Requests store nothing.
LIFETIMES = {
    "session": "session",
    "session (js-cookie default)": "session",
    "until deleted": "until_deleted",
    "configurable": "varies",
    "short": "varies",
    "none": "",
}
#: A plain duration in words.
PLAIN = re.compile(r"(\d+) (second|minute|hour|day|week|month|year)s?\b(?! to)")
AT_MOST = {"seconds to 24 hours", "30 minutes to 1 year (configurable)"}
RENEWED = {"6 months from last use", "2 minutes, renewed every 30 s"}
#: The table gives the seconds of 180 days for what its words call six months.
IN_DAYS = {("youtube", "VISITOR_INFO1_LIVE")}
SETTINGS = {
    "setting:CSRF_COOKIE_NAME": "CSRF_COOKIE",
    "setting:SESSION_COOKIE_NAME": "SESSION_COOKIE",
    "setting:LANGUAGE_COOKIE_NAME": "LANGUAGE_COOKIE",
}
#: The notice of Matomo's maker is not about a server of one's own: nothing goes there.
LEFT_OUT = {("matomo_self", "privacy_url")}
#: In the table its name is a description, which would be English on every page.
RENAMED = {"consent": "CookieConsent"}


def table() -> list[dict[str, str]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


ROWS = table()
OURS = [known_services[id] for id in dict.fromkeys(row["service_key"] for row in ROWS)]
ENTRIES = [(service, item) for service in OURS for item in service.cookies]
each_row = pytest.mark.parametrize(
    ("row", "service", "item"),
    [(row, service, item) for row, (service, item) in zip(ROWS, ENTRIES, strict=True)],
    ids=[f"{row['service_key']}-{row['name_pattern'] or 'none'}" for row in ROWS],
)
each_service = pytest.mark.parametrize("service", OURS, ids=lambda item: item.id)
Row = dict[str, str]


def test_the_table_has_a_hundred_and_twenty_six_rows_of_eighteen_services() -> None:
    assert (len(ROWS), len(OURS)) == (126, 18)


def test_every_module_is_in_the_table() -> None:
    folder = ROOT / "wagtail_privacy" / "cookies" / "known"
    source = "".join(path.read_text("utf-8") for path in folder.glob("*.py"))

    assert source.count("known_services.add(") == len(OURS)


@each_row
def test_an_entry_is_what_its_row_says(
    row: Row, service: KnownService, item: KnownCookie
) -> None:
    kind = "request" if row["kind"] == "none" else row["kind"]
    domain = row["domain"].replace(" / ", " ")
    category = CATEGORIES.get(row["default_category"], row["default_category"])

    assert (service.id, item.name) == (row["service_key"], row["name_pattern"])
    assert (item.kind, item.party) == (kind, row["party"])
    assert item.domain == ("" if domain in OF_THE_SITE else domain)
    assert (item.category or service.category) == category
    assert item.category != service.category
    assert item.source == row["source_url"]
    assert item.nothing is (row["kind"] == "none")
    assert item.internal is ("dmin" in row["notes"] and service.id == "wagtail")


@each_row
def test_a_name_matches_as_its_row_says(
    row: Row, service: KnownService, item: KnownCookie
) -> None:
    match = row["match"]
    is_message = (service.id, item.name) == ("django", "messages")
    setting = "MESSAGES_COOKIE" if is_message else SETTINGS.get(match, "")

    assert ("*" in item.name) is (match == "glob")
    assert (item.name == "") is (match == "none")
    assert item.setting == setting


@each_row
def test_a_lifetime_is_that_of_its_row(
    row: Row, service: KnownService, item: KnownCookie
) -> None:
    lifetime, stated = item.lifetime, row["duration"]

    assert lifetime.kind == LIFETIMES.get(stated, "duration")
    assert lifetime.max_age == (int(row["max_age_s"]) if row["max_age_s"] else None)
    assert lifetime.at_most is (stated in AT_MOST)
    assert lifetime.renewed is (stated in RENEWED)
    words = PLAIN.match(stated)
    if words and (row["service_key"], row["name_pattern"]) not in IN_DAYS:
        assert (str(lifetime.number), lifetime.unit) == words.groups()


@each_row
def test_the_mark_of_a_row_is_that_of_its_entry(
    row: Row, service: KnownService, item: KnownCookie
) -> None:
    stated = row["evidence"]
    mark = stated.partition(" (")[0].removesuffix("-old")

    assert item.evidence == mark
    assert mark in EVIDENCE
    if stated != mark or mark in {"unverified", "conflicting"}:
        assert str(item.doubt)
        assert item.is_doubtful


@each_row
def test_the_service_of_an_entry_is_what_its_row_says(
    row: Row, service: KnownService, item: KnownCookie
) -> None:
    hosts = row["request_hosts"].replace("(own host)", "").split()
    provider = row["legal_entity"].partition(" (Contentsquare")[0]

    assert RENAMED.get(service.id) or row["service"].startswith(service.name)
    assert service.provider == ("" if provider == NOBODY_ELSE else provider)
    assert service.country == row["country"].replace("-", "")
    assert (service.role == "own") is (service.provider == "")
    assert list(service.hosts) == hosts
    for name in ("privacy_url", "opt_out_url"):
        stated = "" if row[name].startswith("(") else row[name]
        expected = "" if (service.id, name) in LEFT_OUT else stated
        assert getattr(service, name) == expected


def all_words(service: KnownService) -> list[Any]:
    """Every lazy text of a service."""
    of_cookies = [
        text for item in service.cookies for text in (item.purpose, item.doubt)
    ]
    return [text for text in (service.purpose, service.doubt, *of_cookies) if text]


@each_service
def test_a_service_is_described_in_three_languages(service: KnownService) -> None:
    for text in all_words(service):
        said = {}
        for language in ("en", "fi", "sv"):
            with override(language):
                said[language] = str(text)
        assert len(set(said.values())) == 3, said
        assert all(words.endswith(".") for words in said.values()), said


@each_service
def test_a_service_is_made_of_words_of_the_vocabulary(service: KnownService) -> None:
    assert service.role in ServiceRole.values
    assert {service.category, *CookieCategory.values} == set(CookieCategory.values)
    assert service.country in {"", *dict(country_choices())}
    assert service.checked_on == CHECKED_ON
    for item in service.cookies:
        assert item.kind in StorageKind.values
        assert item.party in CookieParty.values
        assert item.access in {"", *CookieAccess.values}
        assert item.purpose
        assert (item.kind == "request") is (not item.lifetime.is_known())
        assert (item.party == "third") is bool(item.domain)


@each_service
def test_its_addresses_are_addresses(service: KnownService) -> None:
    check = URLValidator(schemes=["https"])
    stated = [service.website, service.privacy_url, service.opt_out_url]
    for address in [*filter(None, stated), *(item.source for item in service.cookies)]:
        try:
            check(address)
        except ValidationError:
            pytest.fail(f"{address} is no address")


@each_service
def test_no_two_entries_of_a_service_are_one(service: KnownService) -> None:
    keys = [(item.kind, item.name, item.domain) for item in service.cookies]

    assert len(keys) == len(set(keys))


def test_sentences_are_joined_in_the_language_of_the_moment() -> None:
    both = together("One.", "Two.")

    assert str(both) == "One. Two."


def test_the_page_of_known_services_has_each_of_them() -> None:
    assert rows(PAGE, "The services") == [
        [
            f"`{service.id}`",
            service.name,
            service.provider,
            f"`{service.country}`" if service.country else "",
            str(len(service.cookies)),
            f"`{service.role}`",
            f"`{service.category}`",
            service.checked_on.isoformat(),
            marks(service),
        ]
        for service in sorted(OURS, key=lambda item: item.id)
    ]


def marks(service: KnownService) -> str:
    """How many entries are unverified, conflicting, or doubtful in another way."""
    found = [item for item in service.cookies if item.is_doubtful]
    named = [item.evidence for item in found if item.evidence in EVIDENCE[-2:]]
    counts = {
        "unverified": named.count("unverified"),
        "conflicting": named.count("conflicting"),
        "with a remark": len(found) - len(named),
    }
    return ", ".join(f"{number} {mark}" for mark, number in counts.items() if number)


def test_the_page_of_known_services_explains_every_mark() -> None:
    assert column(PAGE, "Evidence") == list(EVIDENCE)


def test_the_page_of_known_services_has_every_field() -> None:
    fields = [*KnownService.__dataclass_fields__]
    of_cookies = [*KnownCookie.__dataclass_fields__]

    assert sorted(column(PAGE, "Fields of a service")) == sorted(fields)
    assert sorted(column(PAGE, "Fields of an entry")) == sorted(of_cookies)

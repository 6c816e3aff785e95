"""The registry as data: lifetimes, its canonical JSON, and the digest of that."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from hashlib import sha256

import pytest

from wagtail_privacy.notice import (
    CookieFact,
    CookieLifetime,
    CookieRegistry,
    Party,
    ServiceFact,
    canonical_json,
    registry_digest,
    registry_json,
)


DAY = 86_400
COOKIE = CookieFact(
    kind="cookie",
    name="_birch",
    party="first",
    category="statistics",
    domain="birch.example",
    access="provider",
    lifetime=CookieLifetime("duration", 13, "month", at_most=True),
    purpose={"en": "Counts visits.", "fi": "Laskee käyntejä."},
)
SERVICE = ServiceFact(
    id=7,
    slug="birch",
    name="Birch Statistics",
    known="birch",
    role="processor",
    provider={"": Party("Birch Ltd", id=3), "fi": Party("Koivu Oy", id=3)},
    country="US",
    category="statistics",
    purpose={"en": "Statistics."},
    legal_basis="consent",
    hosts=("birch.example", "*.birch.example"),
    privacy_url="https://birch.example/privacy",
    opt_out_url="https://birch.example/no",
    safeguard="dpf",
    cookies=(COOKIE,),
)
REGISTRY = CookieRegistry(services=(SERVICE,), changed_on=date(2026, 11, 1))
#: Of REGISTRY, as version 1 writes it.
DIGEST = "b5e4e506e557955bb1aa8f63cfc0f34d1cd8569ceb4848c089070111fd23a51c"


@pytest.mark.parametrize(
    ("number", "unit", "seconds"),
    [
        (30, "second", 30),
        (10, "minute", 600),
        (24, "hour", DAY),
        (7, "day", 7 * DAY),
        (2, "week", 14 * DAY),
        (1, "month", 30 * DAY),
        (12, "month", 365 * DAY),
        (13, "month", 395 * DAY),
        (24, "month", 730 * DAY),
        (2, "year", 730 * DAY),
    ],
)
def test_a_duration_has_an_age_in_seconds(number, unit, seconds):
    lifetime = CookieLifetime("duration", number, unit)

    assert lifetime.max_age == seconds
    assert lifetime.is_known()


@pytest.mark.parametrize("kind", ["session", "until_deleted", "varies"])
def test_other_lifetimes_are_known_without_an_age(kind):
    lifetime = CookieLifetime(kind, 3, "day")

    assert lifetime.max_age is None
    assert lifetime.is_known()


@pytest.mark.parametrize(
    "lifetime",
    [
        CookieLifetime(),
        CookieLifetime("duration"),
        CookieLifetime("duration", 3),
        CookieLifetime("duration", None, "day"),
        CookieLifetime("duration", 0, "day"),
    ],
)
def test_a_lifetime_that_says_nothing_is_not_known(lifetime):
    assert lifetime.max_age is None
    assert not lifetime.is_known()


def test_a_request_is_called_by_its_address():
    assert COOKIE.label == "_birch"
    assert replace(COOKIE, name="").label == "birch.example"


def test_visitors_do_not_meet_what_is_for_editors_only():
    internal = replace(COOKIE, name="editor", internal=True)

    assert replace(SERVICE, cookies=(COOKIE, internal)).shown == (COOKIE,)


def test_a_service_is_found_by_its_key_whoever_uses_it():
    other = replace(SERVICE, id=8, slug="alder")
    registry = CookieRegistry(services=(SERVICE,), others=(other,))

    assert registry.service(7) is SERVICE
    assert registry.service(8) is other
    assert registry.service(9) is None


def test_a_registry_is_empty_without_services_of_the_site():
    assert REGISTRY
    assert not CookieRegistry(others=(SERVICE,))


def test_third_parties_are_all_but_the_site_itself():
    own = replace(SERVICE, id=9, role="own", provider={})

    assert own.is_own
    assert list(CookieRegistry((own, SERVICE)).third_parties()) == [SERVICE]


def test_the_digest_is_that_of_the_canonical_json():
    text = canonical_json(REGISTRY)

    assert json.loads(text) == registry_json(REGISTRY)
    assert registry_digest(REGISTRY) == sha256(text.encode("utf-8")).hexdigest()
    assert "käyntejä" in text
    assert ": " not in text


def test_the_canonical_json_of_a_known_registry_stays_as_it_is():
    """Banners and scans compare digests over years: a new version is a new format."""
    assert registry_digest(CookieRegistry()) == (
        sha256(b'{"services":[],"version":1}').hexdigest()
    )
    assert registry_digest(REGISTRY) == DIGEST


def test_the_digest_has_nothing_of_the_database_and_of_the_day():
    parties = {
        "fi": replace(SERVICE.provider["fi"], id=99),
        "": replace(SERVICE.provider[""], id=99),
    }
    texts = dict(reversed(COOKIE.purpose.items()))
    same = replace(
        SERVICE,
        id=70,
        provider=parties,
        cookies=(replace(COOKIE, purpose=texts),),
    )
    registry = CookieRegistry(
        services=(same,),
        others=(replace(SERVICE, id=71),),
        changed_on=date(2027, 1, 1),
        unconfirmed=("Alder",),
    )

    assert registry_digest(registry) == registry_digest(REGISTRY)


OTHER_COOKIE = {
    "kind": "local",
    "name": "_alder",
    "party": "third",
    "category": "marketing",
    "domain": "alder.example",
    "access": "others",
    "lifetime": CookieLifetime("session"),
    "purpose": {"en": "Counts visits.", "fi": "Laskee."},
    "internal": True,
}
OTHER_LIFETIME = {
    "kind": "session",
    "number": 12,
    "unit": "day",
    "at_most": False,
    "renewed": True,
}
OTHER_SERVICE = {
    "slug": "alder",
    "name": "Alder",
    "role": "controller",
    "provider": {"": Party("Alder Ltd")},
    "country": "CA",
    "category": "marketing",
    "purpose": {"en": "Statistics.", "fi": "Tilastot."},
    "legal_basis": "legitimate_interests",
    "hosts": ("birch.example",),
    "privacy_url": "https://birch.example/privacy2",
    "opt_out_url": "",
    "safeguard": "scc",
    "cookies": (),
}


def test_every_fact_is_in_these_tests():
    ours = {"id", "known"}  # Of the database and of the package.
    assert set(OTHER_SERVICE) == set(ServiceFact.__dataclass_fields__) - ours
    assert set(OTHER_COOKIE) == set(CookieFact.__dataclass_fields__)
    assert set(OTHER_LIFETIME) == set(CookieLifetime.__dataclass_fields__)


@pytest.mark.parametrize("fact", OTHER_SERVICE)
def test_every_fact_of_a_service_changes_the_digest(fact):
    other = replace(SERVICE, **{fact: OTHER_SERVICE[fact]})

    assert registry_digest(CookieRegistry((other,))) != registry_digest(REGISTRY)


@pytest.mark.parametrize("fact", OTHER_COOKIE)
def test_every_fact_of_a_cookie_changes_the_digest(fact):
    cookie = replace(COOKIE, **{fact: OTHER_COOKIE[fact]})
    other = replace(SERVICE, cookies=(cookie,))

    assert registry_digest(CookieRegistry((other,))) != registry_digest(REGISTRY)


@pytest.mark.parametrize("fact", OTHER_LIFETIME)
def test_every_part_of_a_lifetime_changes_the_digest(fact):
    lifetime = replace(COOKIE.lifetime, **{fact: OTHER_LIFETIME[fact]})
    other = replace(SERVICE, cookies=(replace(COOKIE, lifetime=lifetime),))

    assert registry_digest(CookieRegistry((other,))) != registry_digest(REGISTRY)

"""What the registry says, in the words of one page."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.blocks.structured.disclosures import cookie, own_service, service
from wagtail_privacy.blocks.foreign import ForeignText
from wagtail_privacy.blocks.registry_words import (
    cookie_fact,
    service_fact,
    value_in,
    words_in,
)
from wagtail_privacy.notice import CookieFact, CookieLifetime, Party, ServiceFact


EVERY = {"en": "English", "fi": "Suomi", "sv": "Svenska", "de": "Deutsch"}


def language_of(text: str) -> str | None:
    return text.language if isinstance(text, ForeignText) else None


@pytest.mark.parametrize("language", ["en", "fi", "sv"])
def test_words_are_those_of_the_page(language: str) -> None:
    found = words_in(EVERY, language)

    assert (found, language_of(found)) == (EVERY[language], None)


def test_a_country_s_wording_takes_that_of_its_language() -> None:
    found = words_in(EVERY, "sv-se")

    assert (found, language_of(found)) == ("Svenska", None)


def test_words_of_a_page_whose_standard_words_are_others_say_their_language() -> None:
    """Nobody has translated the package into German: its words are English there."""
    found = words_in(EVERY, "de")

    assert (found, language_of(found)) == ("Deutsch", "de")


def test_the_site_s_default_language_comes_next_and_says_what_it_is(
    settings: Any,
) -> None:
    """C23: the fallback is explicit."""
    settings.LANGUAGE_CODE = "sv"
    texts = {"en": "English", "sv": "Svenska"}

    found = words_in(texts, "fi")

    assert (found, language_of(found)) == ("Svenska", "sv")


def test_the_default_language_where_the_standard_words_are_in_it_needs_no_mark() -> (
    None
):
    found = words_in({"en": "English", "fi": "Suomi"}, "de")

    assert (found, language_of(found)) == ("English", None)


def test_any_other_language_is_better_than_nothing_and_always_the_same() -> None:
    for texts in ({"sv": "Svenska", "et": "Eesti"}, {"et": "Eesti", "sv": "Svenska"}):
        found = words_in(texts, "fi")
        assert (found, language_of(found)) == ("Eesti", "et")


def test_an_empty_text_counts_as_none() -> None:
    assert words_in({"fi": "", "en": "English"}, "fi") == "English"
    assert words_in({}, "fi") == words_in({"fi": ""}, "fi") == ""


def test_an_organisation_has_its_main_words_before_those_of_any_language() -> None:
    values = {"": "Main", "de": "German", "fi": "Finnish"}

    assert value_in(values, "fi") == "Finnish"
    assert value_in(values, "sv") == "Main"
    assert value_in({}, "fi") is None


def test_a_service_is_a_fact_with_everything_that_is_known() -> None:
    company = Party("Alder Ads Inc", country="US", id=4)
    stated = {
        "slug": "alder",
        "name": "Alder Ads",
        "role": "controller",
        "country": "US",
        "category": "marketing",
        "legal_basis": "consent",
        "hosts": ("a.example", "b.example"),
        "privacy_url": "https://alder.example/privacy",
        "opt_out_url": "https://alder.example/opt-out",
        "safeguard": "dpf",
    }
    ad = cookie("ad", domain="a.example")
    whole = ServiceFact(
        id=9,
        known="alder",
        provider={"": company},
        purpose={"en": "Shows advertisements."},
        cookies=(ad,),
        **stated,
    )

    assert service_fact(whole, "en") == {
        **stated,
        "provider": company,
        "purpose": "Shows advertisements.",
        "cookies": (cookie_fact(ad, "en"),),
    }


def test_a_cookie_is_a_fact_with_everything_that_is_known() -> None:
    lifetime = CookieLifetime("duration", 24, "hour", at_most=True, renewed=True)

    assert cookie_fact(cookie("ad", domain="a.example", lifetime=lifetime), "en") == {
        "kind": "cookie",
        "name": "ad",
        "party": "first",
        "domain": "a.example",
        "category": "statistics",
        "access": "provider",
        "purpose": "Purpose of ad.",
        "lifetime": {
            "kind": "duration",
            "number": 24,
            "unit": "hour",
            "at_most": True,
            "renewed": True,
        },
    }


def test_what_is_empty_is_left_out() -> None:
    assert service_fact(ServiceFact(1, "a", "A"), "en") == {"slug": "a", "name": "A"}
    bare = CookieFact("request", "", "third", "")
    assert cookie_fact(bare, "en") == {"kind": "request", "party": "third"}


def test_the_controller_s_own_service_has_no_provider() -> None:
    own = replace(own_service(cookie()), provider={"": Party("Kuusikko Books Ltd")})

    assert "provider" not in service_fact(own, "en")


def test_visitors_never_get_what_is_for_editors_only() -> None:
    mixed = service("Birch", cookie("seen"), cookie("hidden", internal=True))

    [only] = service_fact(mixed, "en")["cookies"]
    assert only["name"] == "seen"


def test_every_text_is_in_the_language_of_the_page() -> None:
    fact = service_fact(service("Birch", cookie("id")), "fi")

    assert fact["purpose"] == "Mihin Birch on."
    assert fact["cookies"][0]["purpose"] == "id: tarkoitus."

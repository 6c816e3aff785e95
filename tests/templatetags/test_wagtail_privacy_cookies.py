"""Cookies in words: how long, what kind, where to."""

from __future__ import annotations

from typing import Any

import pytest
from django.utils.translation import override

from tests.blocks.structured.disclosures import cookie, service
from wagtail_privacy.blocks.registry_words import service_fact
from wagtail_privacy.notice.browsers import BROWSERS
from wagtail_privacy.templatetags.wagtail_privacy_cookies import (
    privacy_browsers,
    privacy_control,
    privacy_disclosure,
    privacy_entries,
    privacy_lifetime,
    privacy_outside_eea,
    privacy_place,
)
from wagtail_privacy.vocabulary import LifetimeUnit


def duration(number: int, unit: str, **more: bool) -> dict[str, Any]:
    return {"kind": "duration", "number": number, "unit": unit, **more}


LIFETIMES = [
    (duration(1, "second"), "1 second", "1 sekunti", "1 sekund"),
    (duration(30, "second"), "30 seconds", "30 sekuntia", "30 sekunder"),
    (duration(1, "minute"), "1 minute", "1 minuutti", "1 minut"),
    (duration(30, "minute"), "30 minutes", "30 minuuttia", "30 minuter"),
    (duration(1, "hour"), "1 hour", "1 tunti", "1 timme"),
    (duration(36, "hour"), "36 hours", "36 tuntia", "36 timmar"),
    (duration(1, "day"), "1 day", "1 päivä", "1 dag"),
    (duration(90, "day"), "90 days", "90 päivää", "90 dagar"),
    (duration(1, "week"), "1 week", "1 viikko", "1 vecka"),
    (duration(2, "week"), "2 weeks", "2 viikkoa", "2 veckor"),
    (duration(1, "month"), "1 month", "1 kuukausi", "1 månad"),
    (duration(13, "month"), "13 months", "13 kuukautta", "13 månader"),
    (duration(1, "year"), "1 year", "1 vuosi", "1 år"),
    (duration(30, "year"), "30 years", "30 vuotta", "30 år"),
    (
        duration(24, "hour", at_most=True),
        "At most 24 hours",
        "Enintään 24 tuntia",
        "Högst 24 timmar",
    ),
    (
        duration(2, "year", renewed=True),
        "2 years, starts anew with every visit",
        "2 vuotta, alkaa alusta joka käynnillä",
        "2 år, börjar om vid varje besök",
    ),
    (
        duration(1, "day", at_most=True, renewed=True),
        "At most 1 day, starts anew with every visit",
        "Enintään 1 päivä, alkaa alusta joka käynnillä",
        "Högst 1 dag, börjar om vid varje besök",
    ),
    (
        {"kind": "session"},
        "Until you close the browser",
        "Kunnes suljet selaimen",
        "Tills du stänger webbläsaren",
    ),
    (
        {"kind": "until_deleted"},
        "Until you delete it",
        "Kunnes poistat sen",
        "Tills du raderar den",
    ),
    (
        {"kind": "varies"},
        "Depends on the settings of the service",
        "Riippuu palvelun asetuksista",
        "Beror på tjänstens inställningar",
    ),
]


@pytest.mark.parametrize(("lifetime", "en", "fi", "sv"), LIFETIMES)
def test_a_lifetime_is_said_in_the_language_of_the_page(
    lifetime: dict[str, Any], en: str, fi: str, sv: str
) -> None:
    """C10, C23: how long, in words that a reader of each language takes as its own."""
    for language, words in {"en": en, "fi": fi, "sv": sv, "sv-se": sv}.items():
        with override(language):
            assert privacy_lifetime(lifetime) == words


def test_every_unit_can_be_said() -> None:
    for unit in LifetimeUnit.values:
        assert privacy_lifetime(duration(2, unit)) == f"2 {unit}s"


def test_a_large_number_is_written_as_the_language_writes_it() -> None:
    assert privacy_lifetime(duration(1200, "day")) == "1,200 days"
    with override("fi"):
        assert privacy_lifetime(duration(1200, "day")).split() == [
            "1",
            "200",
            "päivää",
        ]


@pytest.mark.parametrize(
    "lifetime",
    [
        None,
        {},
        {"kind": "duration"},
        {"kind": "duration", "number": 3},
        {"kind": "duration", "unit": "day"},
        {"kind": "duration", "number": 3, "unit": "moon"},
        {"kind": "duration", "at_most": True, "renewed": True},
    ],
)
def test_a_lifetime_that_is_not_known_is_not_said(lifetime: Any) -> None:
    assert privacy_lifetime(lifetime) == ""


def entry(**facts: Any) -> dict[str, str]:
    [found] = privacy_entries(service_fact(service("Birch", cookie(**facts)), "en"))
    return found


def test_a_row_has_its_facts_in_words() -> None:
    """C10, C11: name, purpose, how long, what kind, whose, and who can read it."""
    assert entry(name="_b", party="third", domain="b.example", access="others") == {
        "name": "_b",
        "purpose": "Purpose of _b.",
        "lifetime": "13 months",
        "kind": "Cookie",
        "party": "Third party",
        "domain": "b<wbr>.example",
        "access": "The provider and others",
    }


def test_a_request_is_called_by_its_address_once() -> None:
    found = entry(name="", kind="request", domain="pixel.b.example")

    assert (found["name"], found["domain"]) == (
        "pixel<wbr>.b<wbr>.example",
        "",
    )


def test_a_long_name_may_break_between_its_words_and_stays_text() -> None:
    found = entry(name="mtm_consent_<b>", domain="a-b.example")

    assert found["name"] == "mtm_<wbr>consent_<wbr>&lt;b&gt;"
    assert found["domain"] == "a-<wbr>b<wbr>.example"


def test_a_row_that_lacks_something_says_so() -> None:
    [found] = privacy_entries({"cookies": [{"name": "a"}]})

    assert found["purpose"] == found["lifetime"] == "Not stated"
    assert found["kind"] == found["party"] == found["access"] == ""


def test_a_request_that_stores_nothing_says_that() -> None:
    [bare] = privacy_entries({"cookies": [{"kind": "request", "domain": "a.example"}]})

    assert bare["lifetime"] == "Nothing is stored"
    assert entry(kind="request")["lifetime"] == "13 months"


def test_a_value_that_no_list_has_stays_as_it_is() -> None:
    assert entry(kind="hologram")["kind"] == "hologram"


def test_a_service_without_cookies_has_no_rows() -> None:
    assert list(privacy_entries({"name": "Fonts"})) == []


def test_a_section_without_services_has_no_tables() -> None:
    assert not privacy_disclosure({})
    assert privacy_disclosure(
        {"services": [service_fact(service("A", cookie()), "en")]}
    )


def test_what_is_outside_the_eea_is_for_the_site_to_say(settings: Any) -> None:
    assert privacy_outside_eea("US")
    assert not privacy_outside_eea("FI")
    assert privacy_outside_eea("") is privacy_outside_eea(None) is False
    settings.WAGTAIL_PRIVACY_EEA_COUNTRIES = ["US"]
    assert not privacy_outside_eea("US")


def test_only_a_place_that_a_link_may_lead_to_is_kept() -> None:
    assert privacy_place("/cookies/") == "/cookies/"
    assert privacy_place("javascript:alert(1)") == ""
    assert privacy_place(None) == privacy_place("") == ""


def test_a_control_is_an_attribute_or_nothing() -> None:
    control = privacy_control("data-cc=show")
    assert control
    assert (control.name, control.value) == ("data-cc", "show")
    assert privacy_control("onclick=x") is privacy_control(None) is None


def test_browsers_are_those_of_the_list() -> None:
    assert privacy_browsers() == BROWSERS

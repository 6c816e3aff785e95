"""A notice that denies what its site’s registry of cookies says."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from django.utils.translation import override

from tests.blocks.structured.registered import (
    CHAT,
    COUNTING,
    ELSEWHERE,
    GONE,
    MAPS,
    OWN,
    REGISTRY,
    notice_of,
)
from wagtail_privacy.linting.agreement import contradictions
from wagtail_privacy.linting.findings import Finding
from wagtail_privacy.notice import (
    CookieFact,
    CookieRegistry,
    Notice,
    Party,
    Section,
    ServiceFact,
)


EMPTY = CookieRegistry()
ONLY_OWN = CookieRegistry(services=(OWN,))
NOT_DISCLOSED = Section("recipients", id="r", facts={"disclosed": False})
NO_TRANSFERS = Section("transfers", id="t", facts={"status": "none"})
NO_PROCESSORS = Section("processors", id="p", facts={"used": False})
#: With it, a notice is about the visitors of the site.
VISITORS = Section("cookie_choices")


def rows(type_id: str, *given: dict[str, Any], id: str = "x") -> Section:
    return Section(type_id, id=id, facts={"rows": given})


def found(*sections: Section, registry: CookieRegistry = EMPTY) -> list[Finding]:
    return list(contradictions(notice_of(*sections, registry=registry)))


def rules(*sections: Section, registry: CookieRegistry = EMPTY) -> list[str]:
    return [finding.rule for finding in found(*sections, registry=registry)]


def test_a_notice_that_denies_nothing_has_no_findings() -> None:
    sections = [
        Section("recipients", facts={"disclosed": True}),
        Section("transfers", facts={"status": "made"}),
        Section("processors", facts={"used": True}),
        rows("analytics", {"service": COUNTING.id}),
        rows("third_party_services", {"service": MAPS.id}, {"name": "Videos"}),
        Section("cookies"),
        Section("no_such_type"),
    ]

    assert rules(*sections, registry=REGISTRY) == []
    assert contradictions(Notice("Empty", "en")) == ()


def test_no_is_true_where_only_the_site_itself_sets_cookies() -> None:
    denials = [NOT_DISCLOSED, NO_TRANSFERS, NO_PROCESSORS]

    assert rules(*denials, registry=ONLY_OWN) == []
    assert rules(*denials) == []


def test_no_disclosure_beside_services_of_others_is_an_error() -> None:
    [finding] = found(NOT_DISCLOSED, VISITORS, registry=REGISTRY)

    assert finding.rule == "contradiction.no_disclosure_vs_third_party"
    assert (finding.severity, finding.section) == ("error", "r")
    assert finding.section_type == "recipients"
    assert finding.article == "GDPR 13(1)(e)"
    assert "Aspen Chat, Pathfinder Maps, Prairie Counter" in finding.message
    assert "Kuusikko website" not in finding.message
    assert "Say to whom data is disclosed" in finding.message


@pytest.mark.parametrize(
    "beside",
    [
        rows("analytics", {"service": ELSEWHERE.id}),
        rows("third_party_services", {"service": ELSEWHERE.id}),
        rows("third_party_services", {"name": "Videos"}),
        rows("third_party_services", {"organisation": Party("Fern Oy", id=3)}),
        rows("analytics", {"name": "Counter", "organisation": Party("Fern Oy", id=3)}),
    ],
)
def test_no_disclosure_beside_a_section_that_names_a_service(beside: Section) -> None:
    registry = CookieRegistry(others=(ELSEWHERE,))

    assert "contradiction.no_disclosure_vs_third_party" in rules(
        beside, NOT_DISCLOSED, registry=registry
    )


@pytest.mark.parametrize(
    "row",
    [
        {"name": "Own counter"},
        {"name": "Own counter", "organisation": Party("K", id=1)},
        {},
    ],
)
def test_a_measurement_of_one_s_own_discloses_nothing(row: dict[str, Any]) -> None:
    notice = notice_of(NOT_DISCLOSED, rows("analytics", row), registry=EMPTY)

    assert contradictions(replace(notice, controller=Party("K", id=1))) == ()


def test_an_empty_row_is_no_service() -> None:
    assert rules(NOT_DISCLOSED, rows("third_party_services", {})) == []
    own = CookieRegistry(others=(OWN,))
    row = rows("third_party_services", {"service": OWN.id})
    assert "contradiction.no_disclosure_vs_third_party" not in rules(
        NOT_DISCLOSED, row, registry=own
    )


def test_no_processors_beside_a_processor_is_an_error() -> None:
    [finding] = found(NO_PROCESSORS, VISITORS, registry=REGISTRY)

    assert finding.rule == "contradiction.no_processor_vs_service"
    assert finding.severity == "error"
    assert "Aspen Chat, Prairie Counter, Prairie Heatmap." in finding.message
    only_controllers = CookieRegistry(services=(MAPS,))
    assert rules(NO_PROCESSORS, registry=only_controllers) == []


def test_no_transfers_beside_a_provider_in_the_united_states_is_an_error() -> None:
    registry = CookieRegistry(services=(MAPS, COUNTING, CHAT))

    [finding] = found(NO_TRANSFERS, VISITORS, registry=registry)

    assert finding.rule == "contradiction.no_transfer_vs_us_provider"
    assert (
        "Prairie Counter (United States), Aspen Chat (Switzerland)." in finding.message
    )
    assert finding.article == "GDPR 13(1)(f), 44"
    with override("fi"):
        [finding] = found(NO_TRANSFERS, registry=registry)
    assert "Prairie Counter (Yhdysvallat)" in finding.message


def test_no_transfers_is_true_where_all_stay_in_the_eea(settings: Any) -> None:
    assert rules(NO_TRANSFERS, registry=CookieRegistry(services=(MAPS,))) == []
    unknown = replace(MAPS, country="")
    assert rules(NO_TRANSFERS, registry=CookieRegistry(services=(unknown,))) == []
    settings.WAGTAIL_PRIVACY_EEA_COUNTRIES = ["US"]
    registry = CookieRegistry(services=(COUNTING,))
    assert rules(NO_TRANSFERS, registry=registry) == []


@pytest.mark.parametrize(
    ("beside", "named"),
    [
        (rows("processors", {"name": "Prairie Inc", "country": "US"}), "Prairie Inc"),
        (
            rows("processors", {"organisation": Party("Prairie Inc", country="US")}),
            "Prairie Inc",
        ),
        (
            rows("recipients", {"organisation": Party("Prairie Inc", country="US")}),
            "Prairie Inc",
        ),
        (rows("third_party_services", {"name": "Videos", "country": "US"}), "Videos"),
        (rows("analytics", {"country": "US"}), "no name"),
        (rows("analytics", {"service": MAPS.id, "country": "US"}), "Pathfinder Maps"),
        (rows("analytics", {"service": ELSEWHERE.id}), "Juniper Forms"),
    ],
)
def test_no_transfers_beside_a_row_with_a_country(beside: Section, named: str) -> None:
    registry = CookieRegistry(services=(MAPS,), others=(ELSEWHERE,))

    [finding] = [
        item
        for item in found(beside, NO_TRANSFERS, registry=registry)
        if item.section == "t"
    ]
    assert f"{named} (United States)" in finding.message
    at_home = replace(beside, facts={"rows": ({"name": "K", "country": "FI"}, {})})
    assert rules(at_home, NO_TRANSFERS, registry=registry) == []


@pytest.mark.parametrize("type_id", ["analytics", "third_party_services"])
def test_a_row_whose_service_is_gone_or_unconfirmed_is_an_error(type_id: str) -> None:
    [finding] = found(
        rows(type_id, {"service": MAPS.id}, {"service": GONE}), registry=REGISTRY
    )

    assert (finding.rule, finding.severity) == ("cookies.service_unknown", "error")
    assert finding.message.startswith("Row 2 names a service that has been deleted")


@pytest.mark.parametrize("type_id", ["analytics", "third_party_services"])
def test_a_row_whose_service_the_site_does_not_use_is_a_warning(type_id: str) -> None:
    [finding] = found(rows(type_id, {"service": ELSEWHERE.id}), registry=REGISTRY)

    assert (finding.rule, finding.severity) == ("cookies.service_not_used", "warning")
    assert finding.message.startswith("“Juniper Forms” is not among the services")


def test_unconfirmed_services_are_told_beside_the_disclosure() -> None:
    one = CookieRegistry(services=(OWN,), unconfirmed=("Birch",))
    two = CookieRegistry(unconfirmed=("Birch", "Maple"))

    [finding] = found(Section("cookies", id="c"), registry=one)
    assert (finding.rule, finding.severity) == (
        "cookies.service_unconfirmed",
        "warning",
    )
    assert finding.message.endswith("this service until somebody confirms it: Birch.")
    [finding] = found(Section("cookies", id="c"), registry=two)
    assert finding.message.endswith("somebody confirms them: Birch, Maple.")


def test_a_disclosure_of_nothing_is_advice() -> None:
    [finding] = found(Section("cookies", id="c"))

    assert (finding.rule, finding.severity) == ("cookies.none_selected", "advice")
    assert rules(Section("cookies"), registry=ONLY_OWN) == []


def test_a_disclosure_in_the_editor_s_own_words_is_left_alone() -> None:
    silent = Section("cookies", html="<p>None.</p>", silent=True)

    assert rules(silent) == []
    assert rules(silent, registry=CookieRegistry(unconfirmed=("Birch",))) == []


def test_findings_stand_in_the_order_of_the_sections() -> None:
    sections = [NO_TRANSFERS, NOT_DISCLOSED, NO_PROCESSORS]

    order = [item.section for item in found(*sections, registry=REGISTRY)]
    assert order == ["t", "r", "p"]
    order = [item.section for item in found(*sections[::-1], registry=REGISTRY)]
    assert order == ["p", "r", "t"]


@pytest.mark.parametrize(
    "denial", [NOT_DISCLOSED, NO_PROCESSORS, NO_TRANSFERS], ids=lambda item: item.type
)
def test_a_notice_of_others_than_visitors_gets_advice(denial: Section) -> None:
    [finding] = found(denial, registry=REGISTRY)

    assert finding.severity == "advice"
    assert "If the notice does not concern visitors of the website" in finding.message


@pytest.mark.parametrize("type_id", ["cookies", "cookie_choices", "analytics"])
def test_a_section_about_cookies_makes_a_notice_one_of_visitors(type_id: str) -> None:
    [finding] = found(NO_TRANSFERS, Section(type_id), registry=REGISTRY)

    assert finding.severity == "error"
    assert "If the notice" not in finding.message


def test_so_does_a_table_that_is_filled_from_the_registry() -> None:
    filled = Section("recipients", facts={"from_registry": True})

    assert [
        item.severity for item in found(NO_TRANSFERS, filled, registry=REGISTRY)
    ] == ["error"]


def test_what_rows_say_is_denied_in_any_notice() -> None:
    abroad = rows("processors", {"name": "Mail Inc", "country": "US"})

    [finding] = found(NO_TRANSFERS, abroad)

    assert finding.severity == "error"


def stores(kind: str, category: str, *, internal: bool = False) -> CookieRegistry:
    cookie = CookieFact(kind, "a", "first", category, internal=internal)
    return CookieRegistry((ServiceFact(1, "a", "Birch", cookies=(cookie,)),))


def test_measuring_without_consent_beside_cookies_that_need_it_is_an_error() -> None:
    measured = rows("analytics", {"service": 1, "consent": False})

    [finding] = found(measured, registry=stores("cookie", "statistics"))

    assert finding.rule == "contradiction.no_consent_vs_cookies"
    assert (finding.severity, finding.article) == ("error", "2002/58 5(3)")
    assert "“Birch” stores what is not necessary" in finding.message


@pytest.mark.parametrize(
    ("row", "registry"),
    [
        ({"consent": True}, stores("cookie", "statistics")),
        ({}, stores("local", "marketing")),
        ({"consent": False}, stores("cookie", "necessary")),
        ({"consent": False}, stores("request", "statistics")),
        ({"consent": False}, stores("cookie", "statistics", internal=True)),
    ],
)
def test_nothing_else_needs_consent_for_what_is_stored(
    row: dict[str, Any], registry: CookieRegistry
) -> None:
    assert rules(rows("analytics", {"service": 1, **row}), registry=registry) == []

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from i18nfield.strings import LazyI18nString

from wagtail_privacy.models import Cookie, CookieService, Organisation
from wagtail_privacy.models.cookie_gaps import country_of, gaps_of, repeated
from wagtail_privacy.vocabulary import CookieCategory, Lifetime


EVERY = LazyI18nString({"en": "To count", "fi": "Laskemiseen", "sv": "För att räkna"})
COMPLETE = {"name": "_drum", "lifetime": "session", "purpose": EVERY}


def provider(country="FI"):
    return Organisation(pk=7, name="Drumlin Analytics Ltd", country=country)


def make(**fields):
    """A service that lacks nothing but what ``fields`` take away; not saved."""
    given = {
        "name": "Drumlin",
        "provider": provider(),
        "category": "statistics",
        "purpose": EVERY,
    }
    return CookieService(**(given | fields))


def row(**fields):
    return Cookie(**(COMPLETE | fields))


def blocking(service, *rows):
    """What cannot be confirmed, as pairs of a row's place and a field."""
    found = gaps_of(service, rows or [row()])
    return [(gap.row, gap.field) for gap in found if gap.blocks]


def soft(service, *rows):
    return [gap for gap in gaps_of(service, rows or [row()]) if not gap.blocks]


def test_a_complete_service_lacks_nothing():
    assert gaps_of(make(), [row()]) == ()


def test_stored_rows_are_read_if_none_are_given(db):
    owner = Organisation.objects.create(name="Drumlin Analytics Ltd", country="FI")
    service = make(provider=owner)
    service.save()
    service.cookies.create(**(COMPLETE | {"name": ""}))

    [gap] = gaps_of(service)

    assert (gap.field, gap.row, gap.message) == ("name", 0, "Give the name.")


# Purposes (checklist C10, C23)


def test_a_cookie_without_any_purpose_is_refused():
    found = gaps_of(make(), [row(purpose="")])

    assert [(gap.field, gap.cookie, gap.message) for gap in found] == [
        ("purpose", "_drum", "Say what it is for.")
    ]
    assert blocking(make(), row(purpose="")) == [(0, "purpose")]


@pytest.mark.parametrize("empty", [LazyI18nString({"en": "", "fi": ""}), None, ""])
def test_empty_texts_are_no_purpose(empty):
    assert blocking(make(), row(purpose=empty)) == [(0, "purpose")]


def test_a_language_without_a_purpose_is_told_and_blocks_nothing():
    texts = LazyI18nString({"en": "To count", "fi": "Laskemiseen"})

    [gap] = soft(make(), row(purpose=texts))

    assert gap.message == "There is no purpose in this language: Swedish."
    assert blocking(make(), row(purpose=texts)) == []


def test_a_text_in_no_language_is_that_of_the_main_one():
    messages = [gap.message for gap in soft(make(), row(purpose="To count"))]

    assert len(messages) == 2
    assert "English" not in " ".join(messages)


def test_visitors_of_no_language_read_a_row_of_the_admin():
    assert soft(make(), row(purpose="To count", internal=True)) == []


def test_the_package_s_own_words_are_a_purpose():
    service = make(known="ga4", purpose="")

    assert blocking(service, row(name="_ga", purpose="")) == []
    assert blocking(service, row(name="_my_own", purpose="")) == [(0, "purpose")]


def test_a_service_that_stores_nothing_needs_a_purpose_of_its_own():
    service = make(purpose="", hosts="drumlin.example")

    assert [(gap.field, gap.blocks) for gap in gaps_of(service, [])] == [
        ("purpose", True)
    ]
    assert blocking(service, row()) == []


# Lifetimes (checklist C10)


def test_a_cookie_without_a_lifetime_is_refused():
    assert blocking(make(), row(lifetime="")) == [(0, "lifetime")]


@pytest.mark.parametrize("fields", [{}, {"lifetime_number": 0}, {"lifetime_number": 2}])
def test_a_duration_needs_its_number_and_unit(fields):
    unit = {"lifetime_unit": "day"} if fields.get("lifetime_number") == 0 else {}

    assert blocking(make(), row(lifetime="duration", **fields, **unit)) == [
        (0, "lifetime")
    ]


@pytest.mark.parametrize(
    "lifetime", [item for item in Lifetime if item != Lifetime.DURATION]
)
def test_other_lifetimes_need_no_number(lifetime):
    assert blocking(make(), row(lifetime=lifetime)) == []


def test_a_request_has_no_lifetime():
    request = row(kind="request", name="", domain="drumlin.example", lifetime="")

    assert blocking(make(), request) == []


def test_a_cookie_of_the_settings_has_their_lifetime():
    assert blocking(make(), row(lifetime="", setting="SESSION_COOKIE")) == []


# Names


def test_a_cookie_needs_a_name_and_a_request_a_domain():
    assert blocking(make(), row(name="", domain="a.example")) == [(0, "name")]
    assert blocking(make(), row(kind="request", name="", lifetime="")) == [
        (0, "domain")
    ]
    assert blocking(make(), row(kind="request", name="tr", lifetime="")) == []


def test_the_second_of_two_equal_rows_is_refused_with_its_name():
    rows = [row(domain="a.example"), row(), row(domain="A.example"), row(kind="local")]

    [gap] = gaps_of(make(), rows)

    assert (gap.row, gap.field) == (2, "name")
    assert gap.message == "“_drum” is in this service twice. Remove one of the two."
    assert repeated(rows) == {2}


# Providers (checklist C11)


def test_a_service_of_somebody_else_needs_its_provider():
    assert blocking(make(provider=None)) == [(None, "provider")]


def test_a_service_of_the_controller_has_no_provider():
    assert blocking(make(role="own")) == [(None, "provider")]
    assert blocking(make(role="own", provider=None)) == []


def test_what_looks_like_others_in_a_service_of_the_controller_is_told():
    service = make(role="own", provider=None)

    assert [gap.field for gap in soft(service, row(party="third"))] == ["party"]
    assert [gap.field for gap in soft(service, row(access="others"))] == ["access"]
    assert soft(service, row(access="site")) == []


def test_a_service_needs_something_that_is_known_of_it():
    assert [gap.field for gap in gaps_of(make(), [])] == ["hosts"]
    assert [gap.field for gap in gaps_of(make(), [row(confirmed=False)])] == ["hosts"]
    assert gaps_of(make(hosts="drumlin.example"), []) == ()


# Transfers (checklist C22)


def test_the_country_is_that_of_the_data_else_of_the_provider():
    assert country_of(make(country="US")) == "US"
    assert country_of(make()) == "FI"
    assert country_of(make(provider=None)) == ""


def test_a_service_whose_country_nobody_knows_is_refused():
    assert blocking(make(provider=provider(""))) == [(None, "country")]


@pytest.mark.parametrize(
    "fields", [{"country": "US"}, {"provider": provider("US")}], ids=["own", "provider"]
)
def test_a_country_outside_the_eea_needs_a_safeguard(fields):
    [gap] = gaps_of(make(**fields), [row()])

    assert gap.field == "safeguard"
    assert "outside the EU and EEA: United States" in gap.message
    assert gaps_of(make(**fields, safeguard="dpf"), [row()]) == ()


@pytest.mark.parametrize("country", ["FI", "AX", "NO"])
def test_a_country_inside_the_eea_needs_none(country):
    assert gaps_of(make(country=country), [row()]) == ()


def test_a_safeguard_for_no_transfer_is_refused():
    [gap] = gaps_of(make(safeguard="standard_clauses"), [row()])

    assert gap.field == "country"
    assert "does not leave the EU and EEA: Finland" in gap.message


@pytest.mark.parametrize(
    ("country", "safeguard"), [("US", "adequacy"), ("CH", "adequacy"), ("IN", "ad_hoc")]
)
def test_a_safeguard_that_can_be_is_accepted(country, safeguard):
    assert gaps_of(make(country=country, safeguard=safeguard), [row()]) == ()


@pytest.mark.parametrize(
    ("country", "safeguard"), [("IN", "adequacy"), ("CH", "dpf"), ("IN", "dpf")]
)
def test_an_impossible_safeguard_is_refused(country, safeguard):
    assert blocking(make(country=country, safeguard=safeguard)) == [(None, "safeguard")]


def test_the_site_s_own_list_of_countries_holds(settings):
    settings.WAGTAIL_PRIVACY_EEA_COUNTRIES = ["US"]

    assert blocking(make()) == [(None, "safeguard")]
    assert blocking(make(country="US")) == []


def test_nothing_leaves_a_controller_that_keeps_it():
    assert blocking(make(role="own", provider=None, country="US")) == []


# Categories (checklist C15)


def test_unclassified_is_a_category():
    assert blocking(make(category=CookieCategory.UNCLASSIFIED)) == []


def test_a_known_analytics_cookie_is_not_necessary():
    [gap] = gaps_of(make(category="necessary"), [row(name="_ga")])

    assert (gap.field, gap.row, gap.blocks) == ("category", 0, True)
    assert "“_ga” of Google Analytics 4 is known for this category: Statistics" in (
        gap.message
    )


def test_a_known_analytics_service_is_not_necessary():
    gaps = gaps_of(
        make(category="necessary", known="ga4"), [row(category="statistics")]
    )

    [gap] = gaps
    assert (gap.field, gap.row, gap.blocks) == ("category", None, True)
    assert gap.message.startswith("Google Analytics 4 is known for this category: ")


# Suggestions


def test_a_row_that_nobody_has_confirmed_blocks_nothing():
    rows = [row(), row(name="", lifetime="", purpose="", confirmed=False)]

    assert {gap.field for gap in gaps_of(make(), rows)} == {
        "name",
        "lifetime",
        "purpose",
    }
    assert blocking(make(), *rows) == []


def test_many_rows_cost_as_many_queries_as_one(db):
    owner = Organisation.objects.create(name="Drumlin Analytics Ltd", country="US")

    def cost(count):
        service = make(provider=owner, slug=f"service-{count}")
        service.save()
        Cookie.objects.bulk_create(
            Cookie(service=service, name=f"n{place}", key=str(place))
            for place in range(count)
        )
        service = CookieService.objects.get(pk=service.pk)
        with CaptureQueriesContext(connection) as captured:
            assert len(gaps_of(service)) == 2 * count + 1
        return len(captured)

    assert cost(1) == cost(1_000) == 2

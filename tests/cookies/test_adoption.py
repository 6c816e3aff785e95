"""Known services become rows, and follow the package only where an editor says so."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from threading import Barrier
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db import DataError, IntegrityError, connection
from django.utils.translation import override
from wagtail.models import ModelLogEntry

from wagtail_privacy.cookies import adoption
from wagtail_privacy.cookies.adoption import adopt, differences, leave, take
from wagtail_privacy.cookies.snapshots import snapshot, stored
from wagtail_privacy.models import Cookie, CookieService, Organisation
from wagtail_privacy.models.cookie_gaps import gaps_of
from wagtail_privacy.notice.known_services import (
    SESSION,
    KnownCookie,
    KnownService,
    known_services,
    lasts,
)


OUTSIDE = {"cloudflare", "vimeo", "matomo_cloud"}
OURS = list(known_services)
each_service = pytest.mark.parametrize("known", OURS, ids=lambda item: item.id)
ROW = KnownCookie(
    name="birch_id",
    purpose="Tells visits apart.",
    lifetime=lasts(30, "day"),
    source="https://birch.example/cookies/",
    evidence="primary",
)
BIRCH = KnownService(
    id="birch_statistics",
    name="Birch Statistics",
    provider="Birch Statistics Ltd",
    country="IE",
    website="https://birch.example/",
    role="processor",
    category="statistics",
    purpose="Counts the visits of the site.",
    checked_on=date(2026, 11, 1),
    hosts=("*.birch.example",),
    privacy_url="https://birch.example/privacy/",
    cookies=(ROW, replace(ROW, name="birch_visit", lifetime=SESSION)),
)
#: No database has such a number.
TOO_LONG = replace(ROW, name="birch_ever", lifetime=lasts(10**20, "day"))
Release = Callable[..., KnownService]


@pytest.fixture
def release() -> Iterator[Release]:
    """Register the service as a release of the package has it."""

    def release(*cookies: KnownCookie, **fields: Any) -> KnownService:
        entries = cookies or BIRCH.cookies
        return known_services.replace(replace(BIRCH, cookies=entries, **fields))

    release()
    yield release
    known_services._items.pop("birch_statistics", None)


@pytest.fixture
def birch(db: None, release: Release) -> CookieService:
    """The service as it was adopted from the first release."""
    adopt("birch_statistics")
    return CookieService.objects.get()


def row(service: CookieService, name: str = "birch_id") -> Cookie:
    return service.cookies.get(name=name)


def labels(service: CookieService) -> list[str]:
    return [item.label for item in differences(service)]


def texts(service: CookieService) -> list[tuple[str, str, str]]:
    return [(item.then, item.now, item.current) for item in differences(service)]


def keys(service: CookieService) -> list[str]:
    return [item.key for item in differences(service)]


# Adopting


@pytest.mark.django_db
@each_service
@pytest.mark.parametrize("language", ["en", "fi", "sv"])
def test_every_known_service_can_be_adopted(known: KnownService, language: str) -> None:
    with override(language):
        service = adopt(known.id)

    assert stored(service) == snapshot(known) == service.adopted
    service.full_clean()
    for item in service.cookies.all():
        item.full_clean()
        assert str(item.purpose) == ""
    assert str(service.purpose) == ""
    assert differences(service) == ()


@pytest.mark.django_db
@each_service
def test_an_adopted_service_lacks_only_the_safeguard(
    known: KnownService,
) -> None:
    service = adopt(known.id)

    missing = [gap.field for gap in gaps_of(service) if gap.blocks]

    assert missing == (["safeguard"] if known.id in OUTSIDE else [])
    assert service.confirmed is (known.id not in OUTSIDE)


@pytest.mark.django_db
def test_the_rows_stand_in_the_order_of_the_package() -> None:
    known = known_services["wagtail"]
    service = adopt("wagtail")

    names = [item.name for item in known.cookies if not item.nothing]
    assert [item.name for item in service.cookies.all()] == names
    assert all(item.internal for item in service.cookies.all())


@pytest.mark.django_db
def test_a_request_that_stores_nothing_is_a_row_with_its_domain() -> None:
    service = adopt("plausible")
    request = service.cookies.get(kind="request")

    assert (request.name, request.domain, request.lifetime) == ("", "plausible.io", "")


def test_the_slug_is_the_id_with_hyphens(birch: CookieService) -> None:
    assert (birch.slug, birch.known) == ("birch-statistics", "birch_statistics")


def test_the_provider_becomes_an_organisation(birch: CookieService) -> None:
    provider = birch.provider

    assert provider.name == "Birch Statistics Ltd"
    assert (provider.country, provider.website) == ("IE", "https://birch.example/")
    assert birch.country == ""


@pytest.mark.django_db
def test_a_provider_that_is_there_is_taken(release: Release) -> None:
    existing = Organisation.objects.create(name="BIRCH statistics ltd", country="IE")

    service = adopt("birch_statistics")

    assert service.provider == existing
    assert Organisation.objects.count() == 1


@pytest.mark.django_db
def test_an_organisation_in_another_country_keeps_it_and_the_service_has_its_own(
    release: Release,
) -> None:
    existing = Organisation.objects.create(name="Birch Statistics Ltd", country="FI")

    service = adopt("birch_statistics")

    existing.refresh_from_db()
    assert (existing.country, service.country) == ("FI", "IE")


@pytest.mark.django_db
def test_a_name_with_other_letters_is_another_organisation(release: Release) -> None:
    release(provider="Björk Ou")
    other = Organisation.objects.create(name="Bjork Oü", country="EE")

    assert adopt("birch_statistics").provider != other


@pytest.mark.django_db
def test_services_of_one_provider_share_it() -> None:
    assert adopt("ga4").provider == adopt("youtube").provider
    assert Organisation.objects.count() == 1


def test_what_is_adopted_already_is_returned_as_it_is(
    birch: CookieService, release: Release
) -> None:
    birch.name = "Birch, as we call it"
    birch.save()
    row(birch).delete()
    release(category="marketing")

    again = adopt("birch_statistics")

    assert again == birch
    assert (again.name, again.category) == ("Birch, as we call it", "statistics")
    assert again.cookies.count() == 1
    assert CookieService.objects.count() == 1


@pytest.mark.django_db
def test_a_slug_that_another_service_has_is_not_taken(release: Release) -> None:
    mine = CookieService.objects.create(name="Mine", slug="birch-statistics")

    service = adopt("birch_statistics")

    assert (service.slug, service.known) == ("birch-statistics-2", "birch_statistics")
    mine.refresh_from_db()
    assert (mine.known, mine.name) == ("", "Mine")
    assert Organisation.objects.count() == 1


@pytest.mark.django_db
def test_nothing_is_half_written(release: Release) -> None:
    release(*BIRCH.cookies, TOO_LONG)

    with pytest.raises((DataError, OverflowError)):
        adopt("birch_statistics")

    assert not CookieService.objects.exists()
    assert not Organisation.objects.exists()
    assert not ModelLogEntry.objects.exists()


@pytest.mark.django_db
def test_what_the_database_refuses_for_good_is_an_error(release: Release) -> None:
    release(name=None)

    with pytest.raises(IntegrityError):
        adopt("birch_statistics")

    assert not Organisation.objects.exists()


@pytest.mark.django_db
def test_a_service_that_is_not_known_is_an_error() -> None:
    with pytest.raises(KeyError):
        adopt("nobody")


@pytest.mark.django_db
def test_who_adopted_it_stands_in_the_log(release: Release) -> None:
    user = User.objects.create(username="vera")

    service = adopt("birch_statistics", user)

    entries = ModelLogEntry.objects.for_instance(service)
    assert [(item.action, item.user) for item in entries] == [("wagtail.create", user)]
    assert entries[0].data == {"known": "birch_statistics"}
    provider = ModelLogEntry.objects.for_instance(service.provider)
    assert provider.get().user == user


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_two_adoptions_at_once_make_one_service(release: Release) -> None:
    start = Barrier(4)

    def adopt_at_once(_number: int) -> int:
        if connection.vendor == "sqlite":
            connection.ensure_connection()
            connection.transaction_mode = None  # Django's own: it locks when it writes.
        start.wait(timeout=10)
        try:
            return adopt("birch_statistics").pk
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as threads:
        found = set(threads.map(adopt_at_once, range(4)))

    assert len(found) == CookieService.objects.count() == 1
    assert Cookie.objects.count() == 2
    assert Organisation.objects.count() == 1


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_services_of_one_provider_at_once_make_one_organisation() -> None:
    ids = ["ga4", "google_ads", "gtm", "youtube"]
    start = Barrier(len(ids))

    def adopt_at_once(known_id: str) -> int | None:
        if connection.vendor == "sqlite":
            connection.ensure_connection()
            connection.transaction_mode = None  # Django's own: it locks when it writes.
        start.wait(timeout=10)
        try:
            return adopt(known_id).provider_id
        finally:
            connection.close()

    with ThreadPoolExecutor(len(ids)) as threads:
        found = set(threads.map(adopt_at_once, ids))

    assert len(found) == Organisation.objects.count() == 1


@pytest.mark.django_db
def test_whoever_comes_second_gets_the_row_of_the_first(
    release: Release, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other one saves between the look and the save: no thread is that exact."""
    create = adoption._create

    def after_somebody_else(known: KnownService, slug: str, user: Any) -> CookieService:
        monkeypatch.setattr(adoption, "_create", create)
        adopt(known.id)
        return create(known, slug, user)

    monkeypatch.setattr(adoption, "_create", after_somebody_else)

    service = adopt("birch_statistics")

    assert service == CookieService.objects.get()
    assert service.slug == "birch-statistics"
    assert Organisation.objects.count() == 1


# What is new


def test_a_release_that_says_the_same_is_no_news(
    birch: CookieService, release: Release, django_assert_num_queries: Any
) -> None:
    release(checked_on=date(2027, 3, 1), purpose="Says it better.", doubt="Look.")
    birch.name = "Our own name"

    with django_assert_num_queries(0):
        assert differences(birch) == ()


def test_a_field_that_has_changed_shows_then_now_and_current(
    birch: CookieService, release: Release
) -> None:
    birch.name = "Birch, as we call it"
    birch.country = "FI"
    release(name="Birch Insights", country="US")

    assert labels(birch) == ["Name", "Country of the data"]
    assert texts(birch) == [
        ("Birch Statistics", "Birch Insights", "Birch, as we call it"),
        ("Ireland", "United States", "Finland"),
    ]


def test_every_field_of_a_service_is_told_in_words(
    birch: CookieService, release: Release
) -> None:
    release(
        provider="Birch Group Ltd",
        role="controller",
        category="marketing",
        legal_basis="consent",
        hosts=("a.example", "b.example"),
        privacy_url="",
        opt_out_url="https://birch.example/out/",
    )

    assert dict(zip(labels(birch), texts(birch), strict=True)) == {
        "Provider": ("Birch Statistics Ltd", "Birch Group Ltd", "Birch Statistics Ltd"),
        "Role of the provider": ("Processor", "Independent controller", "Processor"),
        "Category": ("Statistics", "Marketing", "Statistics"),
        "Legal basis": ("", "Consent", ""),
        "Hosts": ("*.birch.example", "a.example, b.example", "*.birch.example"),
        "Privacy notice of the provider": (
            "https://birch.example/privacy/",
            "",
            "https://birch.example/privacy/",
        ),
        "Address for opting out": ("", "https://birch.example/out/", ""),
    }


def test_every_field_of_a_cookie_is_told_in_words(
    birch: CookieService, release: Release
) -> None:
    changed = replace(
        ROW,
        party="third",
        lifetime=lasts(2, "year", at_most=True, renewed=True),
        category="marketing",
        access="others",
        internal=True,
        setting="SESSION_COOKIE",
    )
    release(changed, BIRCH.cookies[1])

    assert dict(zip(labels(birch), texts(birch), strict=True)) == {
        "birch_id: Party": ("First party", "Third party", "First party"),
        "birch_id: Lifetime": ("30 days", "2 years (at most, renewed)", "30 days"),
        "birch_id: Category": ("", "Marketing", ""),
        "birch_id: Who can read it": ("", "The provider and others", ""),
        "birch_id: Only in the admin": ("No", "Yes", "No"),
        "birch_id: Name and lifetime from these settings of Django": (
            "",
            "SESSION_COOKIE",
            "",
        ),
    }


def test_a_lifetime_is_told_in_the_language_of_the_editor(
    birch: CookieService, release: Release
) -> None:
    release(replace(ROW, lifetime=lasts(13, "month")), BIRCH.cookies[1])

    with override("fi"):
        assert texts(birch) == [("30 päivää", "13 kuukautta", "30 päivää")]


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("duration", "For a time"),
        ("", ""),
        ("varies", "Depends on the settings of the service"),
    ],
)
def test_a_lifetime_that_is_not_complete_is_told_as_far_as_it_goes(
    birch: CookieService, release: Release, kind: str, words: str
) -> None:
    Cookie.objects.filter(name="birch_id").update(
        lifetime=kind, lifetime_number=None, lifetime_unit=""
    )
    release(replace(ROW, lifetime=SESSION), BIRCH.cookies[1])

    assert texts(birch) == [("30 days", "Until the browser is closed", words)]


def test_cookies_that_came_and_went_are_told_whole(
    birch: CookieService, release: Release
) -> None:
    release(BIRCH.cookies[1], replace(ROW, name="birch_new", category="marketing"))

    assert labels(birch) == ["New: birch_new", "Not in use any more: birch_id"]
    assert texts(birch) == [
        ("", "Cookie, First party, 30 days, Marketing", ""),
        ("Cookie, First party, 30 days", "", "Cookie, First party, 30 days"),
    ]
    assert [item.change.value for item in differences(birch)] == ["added", "removed"]


def test_what_an_editor_has_done_already_is_no_news(
    birch: CookieService, release: Release
) -> None:
    birch.name = "Birch Insights"
    row(birch, "birch_visit").delete()
    Cookie.objects.create(
        service=birch, name="birch_new", lifetime="session", sort_order=9
    )
    Cookie.objects.filter(name="birch_id").update(
        lifetime="session", lifetime_number=None, lifetime_unit=""
    )
    release(
        replace(ROW, lifetime=SESSION),
        replace(ROW, name="birch_new", lifetime=SESSION),
        name="Birch Insights",
    )

    assert differences(birch) == ()


def test_a_row_that_an_editor_removed_or_renamed_is_left_in_peace(
    birch: CookieService, release: Release
) -> None:
    row(birch).delete()
    Cookie.objects.filter(name="birch_visit").update(name="other", key="0" * 64)
    release(*(replace(item, category="marketing") for item in BIRCH.cookies))

    assert differences(birch) == ()


def test_a_service_that_is_not_known_any_more_goes_on_as_it_is(
    birch: CookieService,
) -> None:
    del known_services._items["birch_statistics"]

    assert differences(birch) == ()
    assert take(birch, ["anything"]) == ()
    leave(birch)
    birch.full_clean()
    birch.save()
    assert birch.cookies.count() == 2


@pytest.mark.django_db
def test_a_service_of_an_editor_s_own_has_no_news(release: Release) -> None:
    assert differences(CookieService.objects.create(name="Mine")) == ()


def test_what_was_suggested_without_being_adopted_shows_all_that_differs(
    birch: CookieService,
) -> None:
    CookieService.objects.update(adopted={}, category="unclassified")
    row(birch, "birch_visit").delete()
    birch.refresh_from_db()

    assert labels(birch) == ["Category", "New: birch_visit"]
    assert texts(birch)[0] == ("", "Statistics", "Unclassified")


def test_a_snapshot_without_a_field_that_came_later_is_read(
    birch: CookieService, release: Release
) -> None:
    del birch.adopted["service"]["legal_basis"]
    del birch.adopted["cookies"][row(birch).key]["access"]
    assert differences(birch) == ()

    release(replace(ROW, access="others"), BIRCH.cookies[1], legal_basis="consent")
    assert labels(birch) == ["Legal basis", "birch_id: Who can read it"]


@pytest.mark.parametrize("count", [1, 40])
def test_news_cost_the_same_for_one_and_for_many_cookies(
    birch: CookieService, release: Release, count: int, django_assert_num_queries: Any
) -> None:
    release(*(replace(ROW, name=f"birch_{number}") for number in range(count)))
    service = CookieService.objects.select_related("provider").get()

    with django_assert_num_queries(1):
        assert len(differences(service)) == count + 2


# Taking and leaving


def test_what_is_chosen_is_taken_and_the_rest_stays_open(
    birch: CookieService, release: Release
) -> None:
    release(
        replace(ROW, lifetime=lasts(2, "year")), name="Birch Insights", country="US"
    )
    name, country, lifetime, gone = differences(birch)

    taken = take(birch, [name.key, lifetime.key])

    assert taken == (name, lifetime)
    assert birch.name == "Birch Insights"
    assert row(birch).to_lifetime() == lasts(2, "year")
    assert (birch.country, birch.cookies.count()) == ("", 2)
    assert differences(birch) == (country, gone)
    assert take(birch, [country.key, gone.key]) == (country, gone)
    assert (birch.country, birch.cookies.get().name) == ("US", "birch_id")
    assert birch.adopted == snapshot(known_services["birch_statistics"])


def test_a_new_release_can_be_taken_whole(
    birch: CookieService, release: Release
) -> None:
    known = release(
        replace(ROW, party="third", domain="birch.example", access="others"),
        replace(ROW, name="birch_new", lifetime=lasts(2, "minute", renewed=True)),
        provider="Birch Group Inc.",
        country="US",
        role="controller",
        category="marketing",
        legal_basis="consent",
        hosts=("birch.example", "*.birch.example"),
        opt_out_url="https://birch.example/out/",
    )

    take(birch, keys(birch))

    assert stored(birch) == snapshot(known) == birch.adopted
    assert birch.provider.name == "Birch Group Inc."
    assert birch.country == ""
    birch.full_clean()


def test_a_row_of_an_editor_s_own_becomes_the_package_s_if_it_is_taken(
    birch: CookieService, release: Release
) -> None:
    mine = Cookie.objects.create(
        service=birch, name="birch_new", lifetime="session", sort_order=9
    )
    release(*BIRCH.cookies, replace(ROW, name="birch_new"))
    assert texts(birch) == [
        (
            "",
            "Cookie, First party, 30 days",
            "Cookie, First party, Until the browser is closed",
        )
    ]

    take(birch, keys(birch))

    mine.refresh_from_db()
    assert mine.to_lifetime() == lasts(30, "day")
    assert birch.cookies.count() == 3


def test_one_thing_about_a_cookie_can_be_taken_without_the_others(
    birch: CookieService, release: Release
) -> None:
    release(replace(ROW, lifetime=SESSION, category="marketing"), BIRCH.cookies[1])
    _lifetime, category = differences(birch)

    take(birch, [category.key])

    assert row(birch).category == "marketing"
    assert row(birch).to_lifetime() == lasts(30, "day")
    assert labels(birch) == ["birch_id: Lifetime"]


def test_nothing_is_taken_that_nobody_chose(
    birch: CookieService, release: Release
) -> None:
    release(name="Birch Insights")
    before = birch.changed_at

    assert take(birch, ["", "name", "0" * 16]) == ()

    birch.refresh_from_db()
    assert (birch.name, birch.changed_at) == ("Birch Statistics", before)
    assert ModelLogEntry.objects.for_instance(birch).count() == 1


def test_what_has_changed_since_the_editor_looked_is_left_alone(
    birch: CookieService, release: Release
) -> None:
    release(name="Birch Insights")
    seen = keys(birch)
    CookieService.objects.update(name="Written in the meantime")

    assert take(birch, seen) == ()

    assert birch.name == "Written in the meantime"
    assert texts(birch) == [
        ("Birch Statistics", "Birch Insights", "Written in the meantime")
    ]


def test_other_words_and_rows_of_an_editor_stay(
    birch: CookieService, release: Release
) -> None:
    changed = row(birch)
    changed.purpose = "Our own words."
    changed.save()
    Cookie.objects.create(service=birch, name="mine", sort_order=9)
    release(replace(ROW, lifetime=SESSION), BIRCH.cookies[1])

    take(birch, keys(birch))

    assert str(row(birch).purpose) == "Our own words."
    assert row(birch, "mine").pk


def test_taking_is_a_change_of_the_disclosure_and_leaving_is_none(
    birch: CookieService, release: Release
) -> None:
    release(name="Birch Insights", category="marketing")
    before = birch.changed_at
    name, _category = differences(birch)

    take(birch, [name.key])
    taken = birch.changed_at
    leave(birch)

    assert before < taken == birch.changed_at
    assert differences(birch) == ()


def test_what_is_left_stays_as_it_is_until_there_is_other_news(
    birch: CookieService, release: Release
) -> None:
    release(replace(ROW, lifetime=lasts(2, "year")), name="Birch Insights")

    leave(birch)

    assert differences(birch) == ()
    assert birch.name == "Birch Statistics"
    assert row(birch).to_lifetime() == lasts(30, "day")
    assert birch.cookies.count() == 2
    release(replace(ROW, lifetime=lasts(3, "year")), name="Birch Insights")
    assert texts(birch) == [("2 years", "3 years", "30 days")]


def test_who_took_and_who_left_stands_in_the_log(
    birch: CookieService, release: Release
) -> None:
    user = User.objects.create(username="vera")
    release(name="Birch Insights", category="marketing")
    name, _category = differences(birch)

    take(birch, [name.key], user)
    leave(birch, user)
    leave(birch, user)

    entries = ModelLogEntry.objects.for_instance(birch).order_by("pk")[1:]
    assert [(item.action, item.user, item.data) for item in entries] == [
        ("wagtail.edit", user, {"taken": ["Name"]}),
        ("wagtail.edit", user, {"left": ["Category"]}),
    ]


def test_a_release_that_cannot_be_taken_whole_is_not_taken_at_all(
    birch: CookieService, release: Release
) -> None:
    release(*BIRCH.cookies, TOO_LONG, name="Birch Insights")

    with pytest.raises((DataError, OverflowError)):
        take(birch, keys(birch))

    birch.refresh_from_db()
    assert birch.name == "Birch Statistics"
    assert differences(birch)[0].label == "Name"

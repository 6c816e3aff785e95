"""The cookies of a site as one statement reads them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from i18nfield.strings import LazyI18nString

from tests.models.registry_rows import (
    BIRCH,
    add_cookie,
    add_many,
    add_service,
    selected,
)
from tests.two_sites import make_two_sites
from wagtail_privacy.models import Organisation
from wagtail_privacy.models.site_facts import (
    SiteRegistry,
    facts_of,
    forget_facts,
    registry_mark,
)
from wagtail_privacy.models.site_registry import (
    day_of,
    lifetime_of,
    mark_of,
    read_registry,
    running_mark,
)
from wagtail_privacy.notice import (
    CookieLifetime,
    CookieRegistry,
    Notice,
    canonical_json,
    known_services,
)


LANGUAGES = ["en", "fi", "sv"]


@pytest.fixture
def sites(home):
    forget_facts()
    return [item.site for item in make_two_sites()]


@pytest.fixture
def site(home):
    forget_facts()
    return home.get_site()


@pytest.fixture
def birch():
    """A service that the package knows, for the length of a test."""
    known_services.add(BIRCH)
    yield BIRCH
    known_services._items.pop(BIRCH.id)


@pytest.fixture
def read(site):
    return lambda: read_registry(site.pk, LANGUAGES)


def test_every_fact_of_a_service_is_read(site, read, organisation):
    stated = {
        "role": "joint_controller",
        "country": "US",
        "safeguard": "dpf",
        "category": "marketing",
        "legal_basis": "consent",
        "privacy_url": "https://birch.example/privacy",
        "opt_out_url": "https://birch.example/no",
    }
    service = add_service(
        "Birch Statistics",
        provider=organisation,
        purpose=LazyI18nString({"en": "Statistics.", "fi": "Tilastot."}),
        hosts="birch.example\n*.birch.example\n",
        **stated,
    )
    selected(site, service)

    [fact] = read().services
    assert {name: getattr(fact, name) for name in stated} == stated
    assert (fact.id, fact.slug, fact.name, fact.known) == (
        service.pk,
        "birch-statistics",
        "Birch Statistics",
        "",
    )
    assert fact.purpose == {"en": "Statistics.", "fi": "Tilastot."}
    assert fact.provider["fi"] == organisation.to_party("fi")
    assert fact.hosts == ("birch.example", "*.birch.example")


def test_every_fact_of_a_cookie_is_read(site, read):
    service = add_service("Birch")
    stated = {
        "kind": "local",
        "name": "_birch",
        "party": "third",
        "domain": "birch.example",
        "category": "marketing",
        "access": "others",
        "internal": True,
    }
    add_cookie(
        service,
        at_most=True,
        renewed=True,
        purpose=LazyI18nString({"en": "Counts visits."}),
        **stated,
    )
    selected(site, service)

    [cookie] = read().services[0].cookies
    assert {name: getattr(cookie, name) for name in stated} == stated
    assert cookie.lifetime == CookieLifetime(
        "duration", 3, "day", at_most=True, renewed=True
    )
    assert cookie.purpose == {"en": "Counts visits."}


def test_what_a_cookie_leaves_empty_is_that_of_its_service(site, read, organisation):
    selected(
        site,
        add_service("A", "_a", category="marketing", provider=organisation),
        add_service("B", "_b", category="necessary", role="own"),
    )

    [of_provider], [of_site] = (item.cookies for item in read().services)
    assert (of_provider.category, of_provider.access) == ("marketing", "provider")
    assert (of_site.category, of_site.access) == ("necessary", "site")


def test_the_country_is_that_of_the_data_else_of_the_provider(site, read):
    provider = Organisation.objects.create(name="Birch Ltd", country="US")
    selected(
        site,
        add_service("A", provider=provider, country="IE"),
        add_service("B", provider=provider),
        add_service("C", role="own"),
    )

    assert [item.country for item in read().services] == ["IE", "US", ""]


def test_the_provider_is_named_in_each_language(site, read, organisation):
    organisation.name_translations = LazyI18nString({"fi": "Kuusikon Kirjat Oy"})
    organisation.save()
    selected(site, add_service("Birch", provider=organisation))

    [fact] = read().services
    names = {code: party.name for code, party in fact.provider.items()}
    assert names == {
        "": "Kuusikko Books Ltd",
        "en": "Kuusikko Books Ltd",
        "fi": "Kuusikon Kirjat Oy",
        "sv": "Kuusikko Books Ltd",
    }


def test_services_and_cookies_are_in_an_order_of_their_own(site, read):
    selected(
        site,
        add_service("willow", "_b", "_A", "_a"),
        add_service("Birch", "_z"),
        add_service("alder"),
    )

    registry = read()
    assert [item.name for item in registry.services] == ["alder", "Birch", "willow"]
    assert [item.name for item in registry.services[2].cookies] == ["_A", "_a", "_b"]


def test_the_order_of_entering_does_not_change_what_is_said(sites):
    first = add_service("Birch", "_a", "_b")
    second = add_service("Alder", "_c")
    selected(sites[0], first, second)
    said = canonical_json(read_registry(sites[0].pk, LANGUAGES))
    selected(sites[0])
    for service in (first, second):
        service.delete()

    second, first = add_service("Alder", "_c"), add_service("Birch", "_b", "_a")
    selected(sites[0], second, first)

    assert canonical_json(read_registry(sites[0].pk, LANGUAGES)) == said


def test_each_site_has_the_services_that_it_uses(sites):
    here, there = add_service("Alder", "_a"), add_service("Birch", "_b")
    selected(sites[0], here)
    selected(sites[1], there)

    first, second = (read_registry(item.pk, LANGUAGES) for item in sites)
    assert [item.name for item in first.services] == ["Alder"]
    assert [item.name for item in first.others] == ["Birch"]
    assert [item.name for item in second.services] == ["Birch"]
    assert first.service(there.pk).cookies[0].name == "_b"


def test_a_site_that_has_chosen_nothing_uses_nothing(site, read):
    add_service("Birch", "_b")

    registry = read()
    assert not registry
    assert [item.name for item in registry.others] == ["Birch"]


def test_suggestions_are_left_out_and_those_of_the_site_are_named(site, read):
    confirmed = add_service("Alder", "_a")
    add_cookie(confirmed, "_suggested", confirmed=False)
    waiting = [add_service(name, confirmed=False) for name in ("Willow", "Birch")]
    add_service("Rowan", confirmed=False)
    selected(site, confirmed, *waiting)

    registry = read()
    [fact] = registry.services
    assert [item.name for item in fact.cookies] == ["_a"]
    assert registry.others == ()
    assert registry.unconfirmed == ("Birch", "Willow")


class TestTexts:
    def test_the_words_of_the_package_stand_in_for_each_language(
        self, site, read, birch
    ):
        service = add_service("Birch", "_birch", known="birch")
        selected(site, service)

        [fact] = read().services
        assert fact.known == "birch"
        assert fact.purpose == {
            "en": "Controller",
            "fi": "Rekisterinpitäjä",
            "sv": "Personuppgiftsansvarig",
        }
        assert fact.cookies[0].purpose["en"] == "Purpose"
        assert set(fact.cookies[0].purpose) == {"en", "fi", "sv"}

    def test_the_words_of_an_editor_win_language_by_language(self, site, read, birch):
        service = add_service("Birch", known="birch")
        own = LazyI18nString({"fi": "Omat sanat.", "sv": ""})
        add_cookie(service, "_birch", purpose=own)
        add_cookie(service, "_other", purpose=own)
        selected(site, service)

        known, other = read().services[0].cookies
        assert known.purpose["fi"] == "Omat sanat."
        assert known.purpose["en"] == "Purpose"
        assert known.purpose["sv"] not in {"", "Omat sanat."}
        assert other.purpose == {"fi": "Omat sanat."}


class TestOwnCookies:
    """Django’s own cookies are called, and last, as the settings say."""

    @pytest.fixture
    def cookies(self, site, read):
        service = add_service("Site", role="own")
        for name in ("SESSION", "CSRF", "LANGUAGE", "MESSAGES"):
            setting = f"{name}_COOKIE"
            add_cookie(service, f"stored-{name.lower()}", setting=setting)
        selected(site, service)
        return lambda: {item.name: item.lifetime for item in read().services[0].cookies}

    def test_by_default(self, cookies):
        assert cookies() == {
            "csrftoken": CookieLifetime("duration", 364, "day"),
            "django_language": CookieLifetime("session"),
            "messages": CookieLifetime("session"),
            "sessionid": CookieLifetime("duration", 14, "day"),
        }

    def test_by_other_settings(self, cookies, settings):
        settings.SESSION_COOKIE_NAME = "shop"
        settings.SESSION_COOKIE_AGE = 3_600
        settings.CSRF_COOKIE_AGE = None
        settings.LANGUAGE_COOKIE_AGE = 90

        assert cookies() == {
            "csrftoken": CookieLifetime("session"),
            "django_language": CookieLifetime("duration", 90, "second"),
            "messages": CookieLifetime("session"),
            "shop": CookieLifetime("duration", 1, "hour"),
        }

    def test_a_session_that_ends_with_the_browser(self, cookies, settings):
        settings.SESSION_EXPIRE_AT_BROWSER_CLOSE = True

        assert cookies()["sessionid"] == CookieLifetime("session")

    def test_cookies_that_the_site_does_not_set(self, cookies, settings):
        settings.CSRF_USE_SESSIONS = True
        settings.MESSAGE_STORAGE = (
            "django.contrib.messages.storage.session.SessionStorage"
        )

        assert set(cookies()) == {"django_language", "sessionid"}

    def test_a_setting_that_is_not_django_s_changes_nothing(self, site, read):
        service = add_service("Site", role="own")
        add_cookie(service, "basket", setting="BASKET_COOKIE")
        selected(site, service)

        [cookie] = read().services[0].cookies
        assert (cookie.name, cookie.lifetime.number) == ("basket", 3)

    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("SESSION_COOKIE_NAME", "shop"),
            ("SESSION_COOKIE_AGE", 60),
            ("SESSION_EXPIRE_AT_BROWSER_CLOSE", True),
            ("CSRF_USE_SESSIONS", True),
            ("CSRF_COOKIE_NAME", "token"),
            ("LANGUAGE_COOKIE_AGE", 60),
            (
                "MESSAGE_STORAGE",
                "django.contrib.messages.storage.session.SessionStorage",
            ),
            ("LANGUAGE_CODE", "fi"),
            ("WAGTAIL_CONTENT_LANGUAGES", [("en", "English")]),
            ("TIME_ZONE", "Asia/Tokyo"),
        ],
    )
    def test_what_was_kept_with_other_settings_does_not_count(
        self, name, value, settings
    ):
        before = running_mark()

        setattr(settings, name, value)

        assert running_mark() != before


@pytest.mark.parametrize(
    ("seconds", "number", "unit"),
    [
        (1_209_600, 14, "day"),
        (5_400, 90, "minute"),
        (7_200, 2, "hour"),
        (61, 61, "second"),
    ],
)
def test_an_age_is_said_in_the_largest_unit_that_fits(seconds, number, unit):
    lifetime = lifetime_of(seconds)

    assert lifetime == CookieLifetime("duration", number, unit)
    assert lifetime.max_age == seconds


def test_without_time_zones_the_day_is_the_one_that_is_stored():
    assert str(day_of(datetime(2026, 3, 5, 0, 30))) == "2026-03-05"


@pytest.mark.parametrize("count", [10, 1_000])
def test_reading_is_one_statement(count, site, read, django_assert_num_queries):
    service = add_service("Birch")
    add_many(service, count)
    others = [add_service(f"Service {number}", "_a") for number in range(count // 20)]
    selected(site, service, *others)

    with django_assert_num_queries(1):
        registry = read()

    assert len(registry.services[0].cookies) == count


class TestMarks:
    @pytest.fixture
    def registry(self, site):
        selected(site, add_service("Birch", "_birch", purpose="Counts."))
        return facts_of(site.pk).registry

    def test_whatever_is_read_changes_the_mark(self, registry):
        [service] = registry.services
        [cookie] = service.cookies
        changed = [
            replace(registry, others=(service,)),
            replace(registry, changed_on=None),
            replace(registry, services=()),
            replace(registry, services=(replace(service, name="Alder"),)),
            replace(
                registry,
                services=(
                    replace(service, cookies=(replace(cookie, purpose={"fi": "x"}),)),
                ),
            ),
        ]

        marks = [mark_of(registry), *map(mark_of, changed)]
        assert len(set(marks)) == len(marks)

    def test_that_of_a_lazy_registry_is_that_of_what_it_reads(self, site, registry):
        lazy = SiteRegistry(facts_of(site.pk))

        assert registry_mark(lazy) == registry_mark(registry) == mark_of(registry)
        assert registry_mark(CookieRegistry()) == mark_of(CookieRegistry())


def test_a_notice_that_is_handed_on_does_not_read_the_registry(
    site, django_assert_num_queries
):
    selected(site, add_service("Birch", "_birch"))
    facts = facts_of(site.pk)
    notice = Notice("Customers", "en", registry=SiteRegistry(facts))

    with django_assert_num_queries(0):
        copied = replace(notice, title="Others")
        assert copied != notice
        assert repr(copied)
        assert replace(copied, title="Customers") == notice
    with django_assert_num_queries(1):
        assert copied.registry.services[0].name == "Birch"
        assert notice.registry.services[0].name == "Birch"

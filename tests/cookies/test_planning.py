"""What an import would add."""

import pytest

from wagtail_privacy.cookies.planning import MAX_SERVICES, PlannedService, plan
from wagtail_privacy.cookies.stored import StoredCookie, StoredService
from wagtail_privacy.cookies.suggestions import SuggestedCookie
from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.notice.cookies import CookieLifetime


HOSTS = ["www.kuusikko.example", "bjork.example"]
STORED = StoredService(
    pk=7,
    name="Hjortron",
    slug="hjortron",
    category="necessary",
    cookies=(
        StoredCookie(
            "cookie",
            "hj_visit",
            "first",
            category="necessary",
            lifetime=CookieLifetime("session"),
        ),
    ),
)


def planned(*items, stored=(), hosts=HOSTS):
    return plan(items, stored, hosts)[0]


def only(item, **options):
    """The one service of an item, and its one cookie."""
    (service,) = planned(item, **options)
    (cookie,) = service.cookies.values()
    return service, cookie


def test_a_cookie_that_is_not_known_goes_under_a_service_of_the_platform_s_name():
    item = SuggestedCookie(
        "lk_visit",
        party="third",
        domain=".lakka.example",
        category="statistics",
        lifetime=CookieLifetime("session"),
        purpose="Counts visits.",
        language="en",
        platform="Lakka",
        hosts=(".lakka.example",),
        privacy_url="https://lakka.example/privacy",
    )

    service, cookie = only(item)

    assert (service.name, service.stored, service.known) == ("Lakka", None, None)
    assert (service.category, service.hosts) == ("statistics", [])
    assert service.privacy_url == "https://lakka.example/privacy"
    assert (cookie.name, cookie.party, cookie.domain) == (
        "lk_visit",
        "third",
        ".lakka.example",
    )
    assert (cookie.category, cookie.lifetime) == (
        "statistics",
        CookieLifetime("session"),
    )
    assert (cookie.purpose, cookie.is_new) == ({"en": "Counts visits."}, True)


def test_a_known_cookie_has_the_facts_of_the_package_and_not_those_of_the_file():
    item = SuggestedCookie(
        "_ga_ABC",
        party="first",
        category="marketing",
        lifetime=CookieLifetime("session"),
        purpose="Sells you.",
    )

    service, cookie = only(item)

    assert service.known.id == "ga4"
    assert (cookie.name, cookie.category, cookie.purpose) == (
        "_ga_*",
        "statistics",
        {},
    )
    assert cookie.lifetime == CookieLifetime("duration", 2, "year")


def test_what_the_registry_has_is_told_as_it_is():
    item = SuggestedCookie("hj_visit", party="first", category="marketing")

    service, cookie = only(item, stored=[STORED])

    assert (service.stored, service.name) == (STORED, "Hjortron")
    assert (cookie.is_new, cookie.category) == (False, "necessary")
    assert cookie.lifetime == CookieLifetime("session")


@pytest.mark.parametrize(
    ("domain", "party", "kept"),
    [
        ("", "first", ""),
        ("kuusikko.example", "first", ""),
        (".www.kuusikko.example", "first", ""),
        ("shop.bjork.example", "first", ""),
        ("evilbjork.example", "third", "evilbjork.example"),
        (".lakka.example", "third", ".lakka.example"),
    ],
)
def test_the_hosts_of_the_sites_tell_whose_a_domain_is(domain, party, kept):
    hosts = (domain,) if domain else ()
    item = SuggestedCookie("lk", domain=domain, hosts=hosts, platform="Lakka")

    _service, cookie = only(item)

    assert (cookie.party, cookie.domain) == (party, kept)


@pytest.mark.parametrize(
    ("item", "hosts", "name"),
    [
        (SuggestedCookie("a", platform="Lakka", group="x"), HOSTS, "Lakka"),
        (SuggestedCookie("a", group="Visitor statistics"), HOSTS, "Visitor statistics"),
        (SuggestedCookie("a", domain=".lakka.example"), HOSTS, "lakka.example"),
        (SuggestedCookie("a"), HOSTS, "www.kuusikko.example"),
        (SuggestedCookie("a"), [], "Unknown service"),
    ],
)
def test_a_service_is_called_by_what_is_known_of_it(item, hosts, name):
    service, _cookie = only(item, hosts=hosts)

    assert service.name == name


def test_hosts_of_requests_become_hosts_of_the_service():
    items = [
        SuggestedCookie(
            "",
            kind="request",
            party="third",
            domain=host,
            hosts=(host,),
            group="lakka.example",
        )
        for host in ("a.lakka.example", "b.lakka.example", "a.lakka.example")
    ]

    (service,) = planned(*items)

    assert service.hosts == ["a.lakka.example", "b.lakka.example"]
    assert [item.domain for item in service.cookies.values()] == service.hosts


def test_a_request_that_a_service_covers_adds_the_service_alone():
    item = SuggestedCookie(
        "", kind="request", party="third", domain="i.ytimg.com", hosts=("i.ytimg.com",)
    )

    (service,) = planned(item)

    assert (service.known.id, service.cookies) == ("youtube", {})


def test_a_service_has_a_category_only_if_all_its_cookies_have_it():
    def suggested(name, category):
        return SuggestedCookie(name, category=category, platform="Lakka")

    both = [suggested("a", "marketing"), suggested("b", "statistics")]

    assert planned(*both)[0].category == "unclassified"
    assert planned(both[0])[0].category == "marketing"
    assert PlannedService("Lakka").category == "unclassified"


def test_a_purpose_is_kept_under_a_language_of_the_site(settings):
    def purpose(language):
        item = SuggestedCookie("a", purpose="Words.", language=language, row=3)
        ((service,), messages) = plan([item], [], HOSTS)
        (cookie,) = service.cookies.values()
        return cookie.purpose, [(item.code, item.row) for item in messages]

    assert purpose("en") == ({"en": "Words."}, [])
    assert purpose("") == ({"en": "Words."}, [])
    assert purpose("de") == ({}, [("purpose-language", 3)])
    settings.WAGTAIL_CONTENT_LANGUAGES = [("fi", "Finnish"), ("en-gb", "English")]
    settings.LANGUAGES = settings.WAGTAIL_CONTENT_LANGUAGES
    settings.LANGUAGE_CODE = "fi"
    assert purpose("en") == ({"en-gb": "Words."}, [])
    assert purpose("") == ({"fi": "Words."}, [])


def test_the_order_of_the_services_does_not_depend_on_the_file():
    items = [
        SuggestedCookie("a", platform="Lakka"),
        SuggestedCookie("_ga", party="first"),
        SuggestedCookie("b", platform="Bär"),
        SuggestedCookie("hj_visit", party="first"),
    ]

    orders = [
        [service.name for service in planned(*order, stored=[STORED])]
        for order in (items, items[::-1])
    ]

    assert orders[0] == orders[1]
    assert sorted(orders[0]) == ["Bär", "Google Analytics 4", "Hjortron", "Lakka"]


def test_a_file_about_too_many_services_is_refused():
    items = [
        SuggestedCookie("a", platform=f"Lakka {number}")
        for number in range(MAX_SERVICES + 1)
    ]

    assert len(planned(*items[1:])) == MAX_SERVICES
    with pytest.raises(ImportRefused, match="more than 1000 services"):
        planned(*items)

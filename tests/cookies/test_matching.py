"""Which service a suggestion belongs to."""

import pytest

from wagtail_privacy.cookies.matching import Match, Matcher
from wagtail_privacy.cookies.stored import StoredCookie, StoredService
from wagtail_privacy.cookies.suggestions import SuggestedCookie


HJORTRON = StoredService(
    pk=7,
    name="Hjortron",
    slug="hjortron",
    category="statistics",
    hosts=("cdn.hjortron.example", "*.hjortron-cdn.example"),
    cookies=(
        StoredCookie("cookie", "hj_visit", "first"),
        StoredCookie("cookie", "hj_page_*", "first"),
        StoredCookie("cookie", "m*", "first"),
        StoredCookie("cookie", "uid", "third", ".hjortron.example"),
        StoredCookie("request", "", "third", "pixel.hjortron.example"),
    ),
)
ADOPTED = StoredService(pk=9, name="Our statistics", slug="ga4", known="ga4")


def first(name, **fields):
    return SuggestedCookie(name, party="first", **fields)


def third(name, host, domain="", **fields):
    kind = "cookie" if name else "request"
    return SuggestedCookie(
        name, kind=kind, party="third", domain=domain or host, hosts=(host,), **fields
    )


def match(item, *stored, seen=()):
    return Matcher(stored, [item, *seen]).match(item)


def known(item, *stored, **options):
    """The id of the known service and the entry that an item is matched with."""
    found = match(item, *stored, **options)
    return (
        found.known.id if found.known else None,
        found.entry.name if found.entry else None,
    )


def row(item, *stored):
    """The row of the registry that an item is matched with."""
    found = match(item, *stored).row
    return found.name if found else None


@pytest.mark.parametrize(
    ("name", "id", "entry"),
    [
        ("_ga", "ga4", "_ga"),
        ("_ga_1AB2CD3EF4", "ga4", "_ga_*"),
        ("_gac_gb_UA-1", "ga4", "_gac_gb_*"),
        ("_gac_UA-1", "google_ads", "_gac_*"),
        ("csrftoken", "django", "csrftoken"),
        ("_GA", None, None),
        ("anything_key", None, None),
        ("m", None, None),
    ],
)
def test_a_name_of_the_first_party_is_found_the_most_exact_first(name, id, entry):
    assert known(first(name)) == (id, entry)


def test_a_renamed_cookie_of_django_is_found_by_its_running_name(settings):
    settings.SESSION_COOKIE_NAME = "kuusikko_session"

    assert known(first("kuusikko_session")) == ("django", "sessionid")
    assert known(first("sessionid")) == (None, None)


def test_a_host_decides_before_a_name():
    assert known(third("IDE", "ad.doubleclick.net")) == ("google_ads", "IDE")
    assert known(third("IDE", "ad.hjortron.example")) == (None, None)
    assert known(third("IDE", "evildoubleclick.net")) == (None, None)
    assert known(third("sessionid", "www.photos.example")) == (None, None)


def test_a_host_counts_for_a_cookie_that_a_list_gives_to_the_wrong_party():
    assert known(third("_fbp", "www.facebook.com")) == ("meta_pixel", "_fbp")


def test_a_short_pattern_counts_only_where_the_host_fits():
    assert known(first("x_password")) == (None, None)
    assert known(third("x_password", "player.vimeo.com", ".vimeo.com")) == (
        "vimeo",
        "*_password",
    )
    assert row(first("menu"), HJORTRON) is None
    assert row(third("menu", "cdn.hjortron.example"), HJORTRON) == "m*"


def test_a_list_that_names_another_platform_is_believed():
    assert known(first("sessionid")) == ("django", "sessionid")
    assert known(first("sessionid", platform="Photos")) == (None, None)
    assert known(first("_ga", platform="Google Analytics")) == ("ga4", "_ga")
    assert known(first("_ga", platform="An Analytics Platform")) == (None, None)
    assert row(first("hj_visit", platform="Another"), HJORTRON) is None
    assert row(first("hj_visit", platform="Hjortron Analytics"), HJORTRON) == (
        "hj_visit"
    )


def test_of_two_services_with_a_name_the_one_whose_host_is_seen_has_it():
    cookie = first("_pk_id.1.1f2e")

    assert known(cookie) == ("matomo_self", "_pk_id.*")
    seen = [third("", "kuusikko.matomo.cloud")]
    assert known(cookie, seen=seen) == ("matomo_cloud", "_pk_id.*")


def test_a_row_of_the_registry_comes_before_a_known_entry():
    own = StoredService(
        pk=3,
        name="Own counter",
        slug="own",
        cookies=(StoredCookie("cookie", "_ga", "first"),),
    )

    found = match(first("_ga"), own)

    assert (found.stored, found.row.name, found.known) == (own, "_ga", None)


def test_rows_of_the_registry_are_found_by_name_pattern_and_host():
    assert row(first("hj_visit"), HJORTRON) == "hj_visit"
    assert row(first("hj_page_7"), HJORTRON) == "hj_page_*"
    assert row(third("uid", "a.hjortron.example"), HJORTRON) == "uid"
    assert row(third("uid", "a.other.example"), HJORTRON) is None
    assert row(first("uid"), HJORTRON) is None
    assert row(first("hj_visit", kind="local"), HJORTRON) is None


def test_a_new_cookie_of_a_host_belongs_to_the_service_of_the_host():
    for host in ("a.hjortron.example", "x.hjortron-cdn.example"):
        found = match(third("new", host), HJORTRON)
        assert (found.stored, found.row, found.is_covered) == (HJORTRON, None, False)


def test_a_request_to_a_host_that_the_service_names_needs_no_row():
    covered = match(third("", "cdn.hjortron.example"), HJORTRON)
    stated = match(third("", "pixel.hjortron.example"), HJORTRON)
    other = match(third("", "new.hjortron.example"), HJORTRON)

    assert (covered.stored, covered.row, covered.is_covered) == (HJORTRON, None, True)
    assert (stated.row.domain, stated.is_covered) == ("pixel.hjortron.example", False)
    assert (other.stored, other.row, other.is_covered) == (HJORTRON, None, False)


def test_a_request_to_a_known_host_needs_a_row_only_where_one_is_known():
    image = match(third("", "i.ytimg.com"))
    manager = match(third("", "www.googletagmanager.com"))

    assert (image.known.id, image.entry, image.is_covered) == ("youtube", None, True)
    assert (manager.known.id, manager.is_covered) == ("gtm", False)
    assert manager.entry.kind == "request"


def test_a_cookie_of_a_domain_that_many_services_share_is_of_none_of_them():
    assert known(third("SOCS", "www.maps.google.com", ".google.com")) == (None, None)


def test_a_cookie_of_a_known_host_that_is_not_known_belongs_to_the_service():
    assert known(third("new", "www.youtube.com")) == ("youtube", None)
    other = third("new", "www.youtube.com", platform="Film club")
    assert known(other) == (None, None)


def test_what_was_adopted_is_found_by_all_that_is_known_of_it():
    by_name = match(first("_ga"), ADOPTED)
    by_host = match(third("", "region1.google-analytics.com"), ADOPTED)

    assert (by_name.stored, by_name.known.id) == (ADOPTED, "ga4")
    assert (by_name.row, by_name.entry.name) == (None, "_ga")
    assert (by_host.stored, by_host.known.id) == (ADOPTED, "ga4")


def test_a_service_that_is_not_known_any_more_is_found_by_its_rows():
    old = StoredService(
        pk=4,
        name="Old",
        slug="old",
        known="gone",
        cookies=(StoredCookie("cookie", "old_id", "first"),),
    )

    assert match(first("old_id"), old) == Match(stored=old, row=old.cookies[0])


def test_an_entry_that_says_that_nothing_is_stored_is_about_no_cookie():
    wagtail = StoredService(pk=5, name="Wagtail", slug="wagtail", known="wagtail")

    assert known(first("wagtail_sidebar_collapsed"), wagtail) == (
        "wagtail",
        "wagtail_sidebar_collapsed",
    )
    assert known(third("", "plausible.io")) == ("plausible", "")


def test_a_platform_is_a_service_of_that_name():
    assert match(first("new", platform="HJORTRON"), HJORTRON).stored == HJORTRON
    assert match(first("new", group="hjortron"), HJORTRON).stored == HJORTRON
    assert known(first("_hjNew", platform="Hotjar")) == ("hotjar", None)
    adopted = match(first("new", platform="google analytics 4"), ADOPTED)
    assert (adopted.stored, adopted.known.id) == (ADOPTED, "ga4")


def test_a_service_that_nobody_knows_is_new():
    assert match(first("new", platform="Lakka"), HJORTRON, ADOPTED) == Match()
    assert match(first("new")) == Match()

"""What a browser recorded."""

import pytest

from tests.cookies.files import SECRET, entry, har
from wagtail_privacy.cookies.durations import SESSION
from wagtail_privacy.cookies.reading import read_bytes
from wagtail_privacy.cookies.source import MAX_ROWS
from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.notice.cookies import CookieLifetime


IN_AN_HOUR = "2026-03-02T11:00:00.000Z"
TOMORROW = "2026-03-03T10:00:00.000Z"
LONG_AGO = "1970-01-01T00:00:00.000Z"


def read(*entries):
    return read_bytes(har(*entries))


def cookies(*entries):
    """Name, party, domain and lifetime of what is suggested."""
    return [
        (item.name, item.party, item.domain, item.lifetime)
        for item in read(*entries).cookies
    ]


def hosts(*entries):
    """The hosts that count as somebody else's."""
    return [item.domain for item in read(*entries).cookies if item.kind == "request"]


def codes(*entries):
    return [message.code for message in read(*entries).messages]


def lasts(number, unit):
    return CookieLifetime("duration", number, unit)


def test_cookies_and_hosts_of_others_are_suggested_each_once():
    visit = [
        entry(set=[{"name": "cart"}]),
        entry(
            "https://cdn.hjortron.example/a.js?user=ann",
            set=[{"name": "uid", "domain": ".hjortron.example", "expires": TOMORROW}],
        ),
        entry(sent=["cart", "lang"]),
        entry("https://cdn.hjortron.example/b.js", sent=["uid", "seen"]),
    ]

    assert cookies(*visit) == [
        ("cart", "first", "", SESSION),
        ("", "third", "cdn.hjortron.example", CookieLifetime()),
        ("uid", "third", ".hjortron.example", lasts(1, "day")),
        ("lang", "first", "", CookieLifetime()),
        ("seen", "third", "cdn.hjortron.example", CookieLifetime()),
    ]
    found = read(*visit)
    assert found.format == "har"
    assert [item.row for item in found.cookies] == [1, 2, 2, 3, 4]
    assert {item.group for item in found.cookies} == {
        "kuusikko.example",
        "hjortron.example",
    }
    assert {item.category for item in found.cookies} == {"unclassified"}


def test_no_value_and_no_address_is_kept():
    found = read(
        entry(sent=["a"], set=[{"name": "b"}]),
        entry("https://cdn.hjortron.example/p/ann?q=ann#ann", sent=["c"]),
    )

    assert SECRET not in repr(found)
    assert "ann" not in repr(found)


def test_the_first_host_is_told_and_is_first_party_with_all_below_it():
    visit = [
        entry("https://www.kuusikko.example/"),
        entry("https://kuusikko.example/"),
        entry("https://img.kuusikko.example/"),
        entry("https://evilkuusikko.example/"),
    ]

    assert hosts(*visit) == ["evilkuusikko.example"]
    message = read(*visit).messages[0]
    assert (message.code, message.text) == ("first-party", "kuusikko.example")


def test_a_redirect_leads_to_the_first_host():
    visit = [
        entry("http://old.example/", redirect="https://www.kuusikko.example/"),
        entry("https://www.kuusikko.example/"),
    ]

    assert hosts(*visit) == ["old.example"]


def test_a_visit_that_only_redirects_has_a_first_host():
    assert hosts(entry("http://old.example/", redirect="/x")) == []


def test_a_sibling_is_the_site_s_own_if_a_cookie_of_both_proves_it():
    visit = [
        entry("https://shop.kuusikko.example/"),
        entry("https://img.kuusikko.example/"),
    ]
    shared = {"name": "a", "domain": "kuusikko.example"}

    assert hosts(*visit) == ["img.kuusikko.example"]
    proven = [entry("https://shop.kuusikko.example/", set=[shared]), visit[1]]
    assert hosts(*proven) == []
    assert read(*proven).messages[0].text == "kuusikko.example"


def test_no_cookie_makes_a_whole_top_level_one_site():
    visit = [
        entry(set=[{"name": "a", "domain": ".example"}]),
        entry("https://hjortron.example/"),
    ]

    assert hosts(*visit) == ["hjortron.example"]


def test_of_several_lifetimes_the_longest_counts():
    times = [IN_AN_HOUR, TOMORROW, None, IN_AN_HOUR, "soon", LONG_AGO]
    visit = [entry(set=[{"name": "a", "expires": time}]) for time in times]

    assert cookies(*visit) == [("a", "first", "", lasts(1, "day"))]
    assert read(*visit).cookies[0].row == 1


def test_a_cookie_that_is_only_deleted_is_left_out_and_told():
    visit = [entry(set=[{"name": "old", "expires": LONG_AGO}])]

    assert cookies(*visit) == []
    assert codes(*visit) == ["first-party", "deleted"]


def test_a_cookie_that_is_sent_and_then_deleted_exists():
    visit = [entry(sent=["old"], set=[{"name": "old", "expires": LONG_AGO}])]

    assert cookies(*visit) == [("old", "first", "", CookieLifetime())]
    assert codes(*visit) == ["first-party"]


@pytest.mark.parametrize("expires", ["soon", "9999-12-31T23:59:59Z"])
def test_a_lifetime_that_nobody_means_is_left_empty_and_told(expires):
    visit = [entry(set=[{"name": "a", "expires": expires}])]

    assert cookies(*visit) == [("a", "first", "", CookieLifetime())]
    assert codes(*visit) == ["first-party", "unknown-lifetime"]


def test_a_name_that_is_not_possible_is_told_once():
    visit = [
        entry(sent=["<b>", "<b>", "fine"], set=[{"name": "<b>"}, {"name": "all*"}]),
        entry(sent=["<b>"]),
    ]

    assert [name for name, *_rest in cookies(*visit)] == ["fine"]
    assert codes(*visit) == ["first-party", "bad-name", "bad-name"]


def test_a_recording_of_nothing_suggests_nothing():
    assert read().cookies == read().messages == ()


def test_too_many_cookies_are_refused():
    sent = [f"c{number}" for number in range(MAX_ROWS + 1)]

    with pytest.raises(ImportRefused, match="more than 20000 rows"):
        read(entry(sent=sent))


def test_too_many_requests_are_refused():
    with pytest.raises(ImportRefused, match="more than 20000 rows"):
        read_bytes(har(*[{}] * (MAX_ROWS + 1)))

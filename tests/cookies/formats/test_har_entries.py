"""The requests of a HAR file."""

import json

import pytest

from tests.cookies.files import PAGE, SECRET, entry, har
from wagtail_privacy.cookies.cleaning import Cleaning
from wagtail_privacy.cookies.formats.har_entries import (
    Entry,
    SetCookie,
    read_entries,
)
from wagtail_privacy.exceptions import ImportRefused


def read(*entries):
    cleaning = Cleaning(0)
    found = read_entries(json.loads(har(*entries)), cleaning)
    return found, [message.code for message in cleaning.messages]


def set_cookie(**fields):
    """What is read of a cookie that a response sets, and what was told."""
    (found,), told = read(entry(set=[{"name": "hj", **fields}]))
    return found.set[0], told


def test_a_request_has_its_host_and_the_names_of_its_cookies():
    (found,), told = read(entry(sent=["a", "b"], set=[{"name": "c"}]))

    assert told == []
    assert found == Entry(
        row=1,
        host="www.kuusikko.example",
        is_redirect=False,
        sent=("a", "b"),
        set=(SetCookie("c"),),
    )
    assert SECRET not in repr(found)
    assert "ann" not in repr(found)


@pytest.mark.parametrize(
    ("expires", "seconds"),
    [
        ("2026-03-02T11:00:00.000Z", 3_600),
        ("2026-03-02T12:00:00", 7_200),
        ("Mon, 02 Mar 2026 10:30:00 GMT", 1_800),
        ("1970-01-01T00:00:00.000Z", -1_772_445_600),
    ],
)
def test_the_time_is_counted_from_the_request(expires, seconds):
    assert set_cookie(expires=expires) == (SetCookie("hj", seconds=seconds), [])


@pytest.mark.parametrize("expires", ["", None])
def test_without_a_date_a_cookie_ends_with_the_session(expires):
    assert set_cookie(expires=expires) == (SetCookie("hj"), [])


@pytest.mark.parametrize("expires", ["soon", "2026-99-99T00:00:00Z", "-1", "9" * 400])
def test_a_date_that_is_unclear_is_kept_as_such(expires):
    assert set_cookie(expires=expires) == (SetCookie("hj", unclear=expires), [])


def test_without_the_time_of_the_request_a_date_says_nothing():
    item = entry(
        set=[{"name": "hj", "expires": "2026-03-02T11:00:00Z"}], startedDateTime=""
    )

    ((found,), _told) = read(item)

    assert found.set[0].unclear == "2026-03-02T11:00:00Z"


def test_a_cookie_for_a_domain_stands_for_all_below_it():
    assert set_cookie(domain=".Kuusikko.example") == (
        SetCookie("hj", "kuusikko.example"),
        [],
    )


def test_a_domain_that_the_browser_refuses_counts_for_nothing():
    assert set_cookie(domain="bank.example") == (SetCookie("hj"), ["bad-domain"])


@pytest.mark.parametrize(
    "url", ["data:image/gif;base64,AA", "blob:https://x.example/1", "about:blank", ""]
)
def test_what_goes_to_no_host_is_no_request(url):
    assert read(entry(url)) == ([], [])


@pytest.mark.parametrize(
    "url", ["https://[::1/", "https://a..b/?q=ann@kuusikko.example"]
)
def test_a_host_that_is_not_possible_is_told_without_the_address(url):
    cleaning = Cleaning(0)

    assert read_entries(json.loads(har(entry(url))), cleaning) == []
    assert [message.code for message in cleaning.messages] == ["bad-domain"]
    assert "ann" not in cleaning.messages[0].text


def test_a_web_socket_is_a_request():
    assert read(entry("wss://live.hjortron.example/"))[0][0].host == (
        "live.hjortron.example"
    )


def test_a_response_that_never_came_is_no_fault():
    (found,), _told = read(entry(response=None))

    assert found.set == ()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ([], "“HAR” is of the type array"),
        ({}, "“log” is of the type null"),
        ({"log": []}, "“log” is of the type array"),
        ({"log": {"entries": {}}}, "“entries” is of the type object"),
        ({"log": {"entries": ["a"]}}, "Row 1: “entry” is of the type string"),
        ({"log": {"entries": [{}]}}, "Row 1: “request” is of the type null"),
        (
            {"log": {"entries": [{"request": {"url": 5}}]}},
            "Row 1: “url” is of the type",
        ),
        (
            {"log": {"entries": [{"request": {"url": PAGE, "cookies": "a"}}]}},
            "Row 1: “cookies” is of the type string",
        ),
        (
            {"log": {"entries": [{"request": {"url": PAGE, "cookies": ["a"]}}]}},
            "Row 1: “cookie” is of the type string",
        ),
        (
            {"log": {"entries": [{"request": {"url": PAGE}, "response": "a"}]}},
            "Row 1: “response” is of the type string",
        ),
    ],
)
def test_another_type_is_refused_with_the_number(data, reason):
    with pytest.raises(ImportRefused) as refused:
        read_entries(data, Cleaning(0))

    assert str(refused.value).startswith(reason)

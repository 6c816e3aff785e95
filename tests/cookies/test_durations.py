"""Words, seconds and lifetimes."""

import pytest

from wagtail_privacy.cookies.durations import (
    SESSION,
    lifetime_of_seconds,
    lifetime_of_words,
)
from wagtail_privacy.notice.cookies import CookieLifetime


def lasts(number, unit, **more):
    return CookieLifetime("duration", number, unit, **more)


@pytest.mark.parametrize(
    ("words", "lifetime"),
    [
        ("2 years", lasts(2, "year")),
        ("13 months", lasts(13, "month")),
        ("1 day", lasts(1, "day")),
        (" 30  Minutes. ", lasts(30, "minute")),
        ("24h", lasts(24, "hour")),
        ("a year", lasts(1, "year")),
        ("6-month", lasts(6, "month")),
        ("2 weeks", lasts(2, "week")),
        ("20 seconds", lasts(20, "second")),
        ("up to 90 days", lasts(90, "day", at_most=True)),
        ("30 minutes after last activity", lasts(30, "minute", renewed=True)),
        ("session", SESSION),
        ("Session cookie", SESSION),
        ("End of session (browser)", SESSION),
        ("persistent", CookieLifetime("until_deleted")),
        ("Never expires", CookieLifetime("until_deleted")),
    ],
)
def test_english_words_are_understood(words, lifetime):
    assert lifetime_of_words(words) == lifetime


@pytest.mark.parametrize(
    "words",
    [
        "",
        "0 days",
        "some time",
        "30 seconds till 1 year",
        "2 fortnights",
        "999999999 years",
        "2 years; DROP TABLE",
        "9" * 5_000 + " years",
        "180 days or 10 years when opting out",
    ],
)
def test_what_is_unclear_is_no_lifetime(words):
    assert lifetime_of_words(words) is None


@pytest.mark.parametrize(
    ("seconds", "lifetime"),
    [
        (63_072_000, lasts(2, "year")),
        (63_071_998, lasts(2, "year")),
        (400 * 86_400, lasts(400, "day")),
        (7_776_000, lasts(90, "day")),
        (86_399, lasts(1, "day")),
        (7_200, lasts(2, "hour")),
        (1_800.4, lasts(30, "minute")),
        (59, lasts(1, "minute")),
        (45, lasts(45, "second")),
        (0.4, lasts(1, "second")),
        (5_000, lasts(83, "minute")),
        (10_000_000, lasts(116, "day")),
    ],
)
def test_measured_seconds_are_told_in_round_numbers(seconds, lifetime):
    assert lifetime_of_seconds(seconds) == lifetime


@pytest.mark.parametrize(
    "seconds", [0, -5, float("inf"), float("nan"), 101 * 365 * 86_400]
)
def test_no_cookie_lasts_for_no_time_or_for_ever(seconds):
    assert lifetime_of_seconds(seconds) is None

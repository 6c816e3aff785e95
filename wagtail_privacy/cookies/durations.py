"""From words, seconds and stored durations to a lifetime."""

from __future__ import annotations

import re

from wagtail_privacy.notice.cookies import CookieLifetime
from wagtail_privacy.notice.known_services import SESSION, UNTIL_DELETED
from wagtail_privacy.vocabulary import Lifetime, LifetimeUnit


_DAY = 86_400
#: The longest that anybody means: what is above is a slip.
_LONGEST = 100 * 365 * _DAY
_UNITS = {
    "s": LifetimeUnit.SECOND,
    "sec": LifetimeUnit.SECOND,
    "second": LifetimeUnit.SECOND,
    "min": LifetimeUnit.MINUTE,
    "minute": LifetimeUnit.MINUTE,
    "h": LifetimeUnit.HOUR,
    "hr": LifetimeUnit.HOUR,
    "hour": LifetimeUnit.HOUR,
    "d": LifetimeUnit.DAY,
    "day": LifetimeUnit.DAY,
    "week": LifetimeUnit.WEEK,
    "mo": LifetimeUnit.MONTH,
    "month": LifetimeUnit.MONTH,
    "y": LifetimeUnit.YEAR,
    "yr": LifetimeUnit.YEAR,
    "year": LifetimeUnit.YEAR,
}
_NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "six": 6}
_SESSION = re.compile(
    r"(?:browser )?session(?: cookie| only)?|(?:at |until )?(?:the )?end of (?:the )?"
    r"(?:browser )?session(?: \(browser\))?|(?:when|until) (?:the )?browser "
    r"(?:is closed|closes)|after session"
)
_UNTIL_DELETED = re.compile(
    r"persistent|permanent|forever|never(?: expires)?|unlimited|no expir\w+|"
    r"until (?:deleted|cleared|removed)"
)
_DURATION = re.compile(
    r"(?P<most>up to |max(?:imum|\.)? |at most )?"
    rf"(?P<number>\d{{1,9}}|{'|'.join(_NUMBERS)})[ -]?(?P<unit>[a-z]+?)s?\.?"
    r"(?P<renewed> (?:after|from|since) (?:the )?last (?:activity|use|visit|update))?"
)
#: The units that seconds are told in, the largest first, with their length.
_SIZES = (
    (LifetimeUnit.YEAR, 365 * _DAY),
    (LifetimeUnit.DAY, _DAY),
    (LifetimeUnit.HOUR, 3_600),
    (LifetimeUnit.MINUTE, 60),
)


def lifetime_of_words(text: str) -> CookieLifetime | None:
    """Return what English words such as “13 months” say; None if that is unclear."""
    words = " ".join(text.casefold().split()).rstrip(".")
    if _SESSION.fullmatch(words):
        return SESSION
    if _UNTIL_DELETED.fullmatch(words):
        return UNTIL_DELETED
    match = _DURATION.fullmatch(words)
    unit = _UNITS.get(match["unit"]) if match else None
    if match is None or unit is None:
        return None
    number = _NUMBERS.get(match["number"]) or int(match["number"])
    found = CookieLifetime(
        Lifetime.DURATION,
        number,
        unit,
        at_most=bool(match["most"]),
        renewed=bool(match["renewed"]),
    )
    return found if 0 < (found.max_age or 0) <= _LONGEST else None


def lifetime_of_seconds(seconds: float) -> CookieLifetime | None:
    """Return a measured time in round numbers; None if no cookie lasts so long.

    A clock that goes a moment wrong makes 2 years of 63,071,998 seconds.
    """
    if not 0 < seconds <= _LONGEST:
        return None
    for unit, size in _SIZES:
        number = round(seconds / size)
        near = max(2, min(seconds / 1_000, size / 100))
        if number and abs(seconds - number * size) <= near:
            return CookieLifetime(Lifetime.DURATION, number, unit)
    fitting = ((unit, size) for unit, size in _SIZES[1:] if seconds >= 2 * size)
    unit, size = next(fitting, (LifetimeUnit.SECOND, 1))
    return CookieLifetime(Lifetime.DURATION, max(1, round(seconds / size)), unit)

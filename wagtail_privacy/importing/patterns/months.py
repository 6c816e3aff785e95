"""Names of months, and days that are written in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from wagtail_privacy.importing.cues import (
    cues_of,
    known_languages,
    longest_first,
    words_of_all,
)


#: Spellings of months that no list has: slips, short forms, Austria's January.
_OTHER_MONTHS = {
    "jänner": 1,
    "jän": 1,
    "feber": 2,
    "mrz": 3,
    "maij": 5,
    "sept": 9,
    "dez": 12,
    "okt": 10,
    "juno": 6,
}


@cache
def _months() -> dict[str, int]:
    """Names of months in all known languages; Finnish also without its ending."""
    names: dict[str, int] = dict(_OTHER_MONTHS)
    for language in known_languages():
        for number, name in enumerate(cues_of(language).words["months"], start=1):
            names[name] = number
            if language == "fi":
                names[name.removesuffix("ta")] = number
            elif len(name) > 3:
                names.setdefault(name[:3], number)
    return names


def is_month(word: str) -> bool:
    """True for the name of a month in any known language, as it is spelt."""
    return word.casefold() in _months()


def month_of(name: str) -> int:
    """The number of a month, also of one with a slip of one letter; 0 for no month."""
    months = _months()
    folded = name.casefold()
    if folded in months or len(folded) < 5:
        return months.get(folded, 0)
    near = {number for known, number in months.items() if _is_near(folded, known)}
    return near.pop() if len(near) == 1 else 0


def _is_near(word: str, other: str) -> bool:
    """True if one letter more, less or else makes one of the other."""
    if len(other) < 5 or abs(len(word) - len(other)) > 1:
        return False
    start = next(
        (i for i, (a, b) in enumerate(zip(word, other, strict=False)) if a != b),
        min(len(word), len(other)),
    )
    rests = word[start:], other[start:]
    longer, shorter = sorted(rests, key=len, reverse=True)
    same_length = len(longer) == len(shorter)
    return longer[1:] == (shorter[1:] if same_length else shorter)


def days_in_words(text: str) -> Iterator[tuple[date, int, int]]:
    """Yield each day whose number is a word, and where it stands.

    “the eighth of October 2024”, “on the fourteenth day of November 2023”.
    """
    if not _MONTH_AND_YEAR.search(text):
        return
    for match in _day_in_words().finditer(text):
        month = _months().get(match["month"].casefold(), 0)
        day = _ordinals()[" ".join(match["day"].casefold().split()).replace(" ", "-")]
        try:
            yield date(int(match["year"]), month, day), match.start(), match.end()
        except ValueError:
            continue


#: Most lines have no month with its year.
_MONTH_AND_YEAR = re.compile(r"[^\W\d_]{3}\W{1,3}(?:19|20)\d\d(?!\d)")


@cache
def _ordinals() -> dict[str, int]:
    """The numbers of days in words, of all known languages."""
    return {
        word: number
        for language in known_languages()
        for number, word in enumerate(cues_of(language).words["days_of_month"], start=1)
    }


@cache
def _day_in_words() -> re.Pattern[str]:
    days = longest_first(words_of_all("days_of_month")).replace(r"\-", "[- ]")
    return re.compile(
        rf"(?<![\w-])(?P<day>{days})(?: day)?(?: of)? (?P<month>[^\W\d_]{{3,12}}),?"
        r" (?P<year>(?:19|20)\d\d)(?!\d)",
        re.IGNORECASE,
    )

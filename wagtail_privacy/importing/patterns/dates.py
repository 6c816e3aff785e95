"""Dates as notices write them, and what kind of date a line gives."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache

from wagtail_privacy.importing.cues import cues_of, known_languages
from wagtail_privacy.importing.folding import fold
from wagtail_privacy.importing.patterns.months import days_in_words, month_of


#: Facts of a date section, in the order in which one becomes the notice's date.
KINDS = ("drawn_up", "updated", "effective_from")
#: All that a label announces; the day of the next review is never the notice's.
_LABELLED = (*KINDS, "next_review")
#: The list of word beginnings that tell each kind in a longer label.
_STEMS = {
    "updated": "updated_stems",
    "effective_from": "effective_stems",
    "drawn_up": "drawn_up_stems",
}
#: A label that is longer is a sentence.
_MAX_LABEL_WORDS = 7
#: What names a day but no month: “1:a januari”, “14th of May”, “1st day of”.
_ORDINAL = r"(?:\.|:?(?:a|e)|st|nd|rd|th)?(?:\s+(?:day|päivänä))?"
#: Between day and month: “1 of May”; a space is often forgotten behind a full stop.
_TO_MONTH = r"(?:\s+|-|(?<=\.))(?:of\s+)?"
_TO_YEAR = r"\.?,?(?:\s+|-)(?:(?:år|vuonna|in)\s+)?"
#: The year behind a month's name: “2024”, “’24”, at the end of a line also “24”.
_YEAR = r"\d{4}|['’]\d\d|\d\d(?=[.)]?\Z)"
#: The year of every date.
_TWO_DIGITS = re.compile(r"\d\d")
_VERSION = re.compile(r"\b(?:v|ver|versio|version|versionen)[. ]{0,2}\Z", re.IGNORECASE)
_PATTERN = re.compile(
    r"(?<![\d.,-])(?<!(?<!\d{4})/)(?:(?P<iso>\d{4})(?P<dash>[-./])(?P<iso_month>\d{1,2})(?P=dash)"
    r"(?P<iso_day>\d{1,2})"
    r"|(?P<day>\d{1,2})(?P<sign>\s?[./-])\s?(?P<month>\d{1,2})(?:\s?[./-]\s?|\s)"
    r"(?P<year>\d{4}|\d\d(?=[.,;)]?(?:\s|\Z)))"
    rf"|(?P<wday>\d{{1,2}}){_ORDINAL}{_TO_MONTH}(?P<wname>[^\W\d_]{{3,12}})"
    rf"{_TO_YEAR}(?P<wyear>{_YEAR})"
    rf"|(?P<mname>[^\W\d_]{{3,12}})\.?\s+(?:the\s+)?(?P<mday>\d{{1,2}}){_ORDINAL}"
    r",?\s+(?:vuonna\s+)?(?P<myear>\d{4})"
    r")(?![\d])",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date and where it stands in the text."""

    value: date
    start: int
    end: int


def find_dates(text: str) -> list[FoundDate]:
    """Return the exact dates in ``text``; a month without a day is none.

    Of two numbers that could both be the month, the second is it, as in Europe; one
    that cannot be is the day: “04/27/2019”. The number of a version, such as 1.5.18,
    is no date.
    """
    if not _TWO_DIGITS.search(text):
        return []
    return list(_kept_dates(text) if len(text) <= _SHORT else _find_dates(text))


def find_days(text: str) -> list[FoundDate]:
    """The same with the days whose numbers are words: “the eighth of October 2024”.

    A sentence states such a day; it is too much said to leave its line for a fact.
    """
    spoken = [FoundDate(*said) for said in days_in_words(text)]
    return sorted([*find_dates(text), *spoken], key=lambda day: day.start)


def _find_dates(text: str) -> tuple[FoundDate, ...]:
    """The same; a line is asked for at every step, and most lines have no number."""
    found, place = [], 0
    while match := _PATTERN.search(text, place):
        value = _date_of(match)
        # “Version 3, 2025-02-17” looks as “March 3, 2025” does: the date is behind it.
        place = match.end() if value or not match["mname"] else match.end("mname")
        before = text[max(0, match.start() - 12) : match.start()]
        if value and not (len(match["year"] or "") == 2 and _VERSION.search(before)):
            found.append(FoundDate(value, match.start(), match.end()))
    return tuple(found)


#: Longer lines are not kept.
_SHORT = 300
_kept_dates = lru_cache(maxsize=32768)(_find_dates)


def kind_of(label: str, language: str, *, loosely: bool = False) -> str | None:
    """Which date a label such as “Päivitetty” announces, if any.

    ``loosely`` also takes a short label with a telling word: “Approved by the board”.
    """
    folded = fold(label)
    languages = tuple(dict.fromkeys([language, *known_languages()]))
    for known in languages:
        words = cues_of(known).words
        for kind in _LABELLED:
            if folded in words.get(kind, ()):
                return kind
    if not loosely or not 0 < len(folded.split()) <= _MAX_LABEL_WORDS:
        return None
    if is_future(folded):
        return "next_review"
    for known in languages:
        for kind, stems in stems_of_dates(known).items():
            if stems.search(folded):
                return kind
    return None


def is_future(folded: str) -> bool:
    """True for words about what will happen on a date: “To be reviewed again by”."""
    return bool(_FUTURE.search(folded))


_FUTURE = re.compile(
    r"(?<!\w)(?:next|will be|to be|again|due|no later|seuraav|uudelleen|viimeistään"
    r"|tarkistetaan|nästa|igen\b|senast i\b|ska\b|nächst|erneut|spätestens|wird)"
)


@cache
def stems_of_dates(language: str) -> dict[str, re.Pattern[str]]:
    """The word beginnings that tell a kind of date, as expressions, by kind."""
    words = cues_of(language).words
    return {
        kind: re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words[name]))})")
        for kind, name in _STEMS.items()
        if words.get(name)
    }


def _date_of(match: re.Match[str]) -> date | None:
    group = match.groupdict()
    month_name = group["wname"] or group["mname"] or ""
    year = group["iso"] or group["year"] or group["wyear"] or group["myear"]
    month = group["iso_month"] or group["month"] or month_of(month_name)
    day = group["iso_day"] or group["day"] or group["wday"] or group["mday"]
    year = year.lstrip("'’")
    if group["sign"] and group["sign"].strip() == "/" and int(month) > 12:
        day, month = month, day
    try:
        return date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day))
    except ValueError:
        return None

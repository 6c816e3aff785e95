"""Dates as notices write them, and what kind of date a line gives."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache

from wagtail_privacy.importing.cues import cues_of, known_languages
from wagtail_privacy.importing.folding import fold


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
#: What names a day but no month: “den 3 maj”, “1:a januari”, “14th of May”.
_ORDINAL = r"(?:\.|:?(?:a|e)|st|nd|rd|th)?"
#: Spellings of months that no list has: slips, short forms, Austria's January.
_OTHER_MONTHS = {
    "jänner": 1,
    "jän": 1,
    "feber": 2,
    "maij": 5,
    "sept": 9,
    "dez": 12,
    "okt": 10,
    "juno": 6,
}
#: The year of every date.
_TWO_DIGITS = re.compile(r"\d\d")
_VERSION = re.compile(r"\b(?:v|ver|versio|version|versionen)[. ]{0,2}\Z", re.IGNORECASE)
_PATTERN = re.compile(
    r"(?<![\d.,-])(?<!(?<!\d{4})/)(?:(?P<iso>\d{4})(?P<dash>[-./])(?P<iso_month>\d{1,2})(?P=dash)"
    r"(?P<iso_day>\d{1,2})"
    r"|(?P<day>\d{1,2})(?P<sign>\s?[./-])\s?(?P<month>\d{1,2})(?:\s?[./-]\s?|\s)"
    r"(?P<year>\d{4}|\d\d(?=[.,;)]?(?:\s|\Z)))"
    rf"|(?P<wday>\d{{1,2}}){_ORDINAL}(?:\s+|-)(?:of\s+)?(?P<wname>[^\W\d_]{{3,12}})\.?,?"
    r"(?:\s+|-)(?P<wyear>\d{4})"
    rf"|(?P<mname>[^\W\d_]{{3,12}})\.?\s+(?P<mday>\d{{1,2}}){_ORDINAL},?\s+(?P<myear>\d{{4}})"
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

    Of two numbers that could both be the month, the second is it, as in Europe. The
    number of a version, such as 1.5.18, is no date.
    """
    if not _TWO_DIGITS.search(text):
        return []
    return list(_kept_dates(text) if len(text) <= _SHORT else _find_dates(text))


def _find_dates(text: str) -> tuple[FoundDate, ...]:
    """The same; a line is asked for at every step, and most lines have no number."""
    found = []
    for match in _PATTERN.finditer(text):
        value = _date_of(match)
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


@cache
def _months() -> dict[str, int]:
    """Names of months in all known languages; Finnish also without its ending."""
    names: dict[str, int] = dict(_OTHER_MONTHS)
    for language in known_languages():
        for number, name in enumerate(cues_of(language).words["months"], start=1):
            names[name] = number
            if language == "fi":
                names[name.removesuffix("ta")] = number
            elif len(name) > 4:
                names.setdefault(name[:3], number)
    return names


def _month_of(name: str) -> int:
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


def _date_of(match: re.Match[str]) -> date | None:
    group = match.groupdict()
    month_name = group["wname"] or group["mname"] or ""
    year = group["iso"] or group["year"] or group["wyear"] or group["myear"]
    month = group["iso_month"] or group["month"] or _month_of(month_name)
    day = group["iso_day"] or group["day"] or group["wday"] or group["mday"]
    try:
        return date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day))
    except ValueError:
        return None

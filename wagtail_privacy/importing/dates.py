"""Dates as notices write them, and what kind of date a line gives."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from wagtail_privacy.importing.cues import cues_of, known_languages
from wagtail_privacy.importing.matching import fold


#: Facts of a date section, in the order in which one becomes the notice's date.
KINDS = ("drawn_up", "updated", "effective_from")


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date and where it stands in the text."""

    value: date
    start: int
    end: int


def find_dates(text: str) -> list[FoundDate]:
    """Return the exact dates in ``text``; a month without a day is none."""
    found = []
    for match in _pattern().finditer(text):
        value = _date_of(match)
        if value:
            found.append(FoundDate(value, match.start(), match.end()))
    return found


def kind_of(label: str, language: str) -> str | None:
    """Which date a label such as “Päivitetty” announces, if any."""
    folded = fold(label)
    for known in dict.fromkeys([language, *known_languages()]):
        words = cues_of(known).words
        for kind in KINDS:
            if folded in words[kind]:
                return kind
    return None


def date_line(text: str, language: str) -> tuple[str, str, FoundDate] | None:
    """Return (label, kind, date) if ``text`` is a label and a date, and no more."""
    dates = find_dates(text)
    if len(dates) != 1:
        return None
    found = dates[0]
    label = text[: found.start].strip()
    rest = text[found.end :].strip(" .)")
    words = _JOINING.sub("", label.rstrip(": ("))
    kind = kind_of(f"{words} {rest}", language)
    return (label, kind, found) if kind else None


_JOINING = re.compile(r"\s+(?:den|am|on|the)\Z", re.IGNORECASE)


@cache
def _months() -> dict[str, int]:
    """Names of months in all known languages; Finnish also without its ending."""
    names: dict[str, int] = {}
    for language in known_languages():
        for number, name in enumerate(cues_of(language).words["months"], start=1):
            names[name] = number
            if language == "fi":
                names[name.removesuffix("ta")] = number
            elif len(name) > 4:
                names.setdefault(name[:3], number)
    return names


@cache
def _pattern() -> re.Pattern[str]:
    names = "|".join(sorted(_months(), key=len, reverse=True))
    return re.compile(
        r"(?<![\d.])(?:(?P<iso>\d{4})-(?P<iso_month>\d{2})-(?P<iso_day>\d{2})"
        r"|(?P<day>\d{1,2})\s?[./]\s?(?P<month>\d{1,2})\s?[./]\s?(?P<year>\d{4})"
        rf"|(?P<wday>\d{{1,2}})(?:\.|st|nd|rd|th)?\s+(?:of\s+)?(?P<wname>{names})\.?,?"
        r"\s+(?P<wyear>\d{4})"
        rf"|(?P<mname>{names})\s+(?P<mday>\d{{1,2}})(?:st|nd|rd|th)?,\s+(?P<myear>\d{{4}})"
        r")(?![\d])",
        re.IGNORECASE,
    )


def _date_of(match: re.Match[str]) -> date | None:
    group = match.groupdict()
    month_name = (group["wname"] or group["mname"] or "").casefold()
    year = group["iso"] or group["year"] or group["wyear"] or group["myear"]
    month = group["iso_month"] or group["month"] or _months().get(month_name)
    day = group["iso_day"] or group["day"] or group["wday"] or group["mday"]
    try:
        return date(int(year), int(month or 0), int(day))
    except ValueError:
        return None

"""The services and cookies of a notice become suggestions in the registry."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from wagtail_privacy.cookies.cleaning import LONGEST_PURPOSE, Cleaning
from wagtail_privacy.cookies.durations import lifetime_of_words
from wagtail_privacy.cookies.result import CookieImport
from wagtail_privacy.cookies.saving import import_suggestions
from wagtail_privacy.cookies.suggestions import (
    SuggestedCookie,
    SuggestedService,
    Suggestions,
)
from wagtail_privacy.importing.facts.service_names import NamedCookie, NamedService
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.result import ImportResult
from wagtail_privacy.importing.statements.phrases import (
    languages_with_phrases,
    phrases_of,
)
from wagtail_privacy.notice.cookies import CookieLifetime
from wagtail_privacy.notice.globs import matches
from wagtail_privacy.notice.known_services import KnownCookie, known_services
from wagtail_privacy.vocabulary import CookieParty


_FORMAT = "notice"
_NUMBER = re.compile(r"(?P<number>\d{1,4})\s*(?P<unit>[^\W\d]+)")
#: Units that no period of storage of a notice is told in, so no list has them.
_SHORT_UNITS = {
    "hour": r"h|hrs?|hours?|tunti\w*|tuntia|timm\w*|stund\w*|std",
    "minute": r"min|minut\w*|minuut\w*",
    "second": r"s|sek\w*|sec\w*",
    "day": r"vrk|vuorokau\w*|dygn|päivä\w*|dag\w*|tag\w*|days?",
    "week": r"viikko\w*|veck\w*|woche\w*|weeks?",
    "month": r"kk|kuukau\w*|mån\w*|monat\w*|months?",
    "year": r"v|vuo(?:si|tta|den)|år|jahr\w*|years?|yrs?",
}
_SESSION = re.compile(
    r"istun|session|sitzung|selaimen|selain|browser|webbläsar|schließ|loggar ut",
    re.IGNORECASE,
)
_ALWAYS = re.compile(
    r"pysyv|persistent|permanent|bestående|dauerhaft|unbegrenzt|tills vidare",
    re.IGNORECASE,
)


def suggest_services(result: ImportResult, user: Any = None) -> list[ImportMessage]:
    """Add what ``result`` names to the registry; return a message if that is anything.

    Nothing is confirmed, nothing that is there is changed, and the choice of no site is
    touched. Raise ``ImportRefused`` if the database is busy for too long.
    """
    if not result.services:
        return []
    language = result.notice.language
    found = Suggestions(
        _FORMAT,
        tuple(
            item for service in result.services for item in _cookies(service, language)
        ),
        services=tuple(
            SuggestedService(_name(service), service.known)
            for service in result.services
            if service.name
        ),
    )
    added = _added(import_suggestions(result.file, found, user=user))
    return [ImportMessage("services-suggested", quote=added)] if added else []


def _added(done: CookieImport) -> str:
    """What is new in the registry: “Matomo: _pk_id.*, _pk_ses.*; YouTube”."""
    texts = []
    for service in done.services:
        cookies = [item.name or item.domain for item in service.cookies if item.is_new]
        if service.is_new or cookies:
            texts.append(": ".join(filter(None, [service.name, ", ".join(cookies)])))
    return "; ".join(texts)


def _name(service: NamedService) -> str:
    known = known_services.get(service.known)
    return known.name if known else service.name


def _cookies(service: NamedService, language: str) -> Iterator[SuggestedCookie]:
    for row, cookie in enumerate(service.cookies, start=1):
        cleaning = Cleaning(row)
        name = cleaning.name(cookie.name)
        if not name:
            continue
        entry = _entry(service, cookie)
        domain = entry.domain.split()[0] if entry and entry.domain else ""
        yield SuggestedCookie(
            name,
            party=entry.party if entry else CookieParty.FIRST.value,
            domain=domain,
            hosts=(domain,) if domain else (),
            lifetime=lifetime_of(cookie.lifetime, language) or CookieLifetime(),
            purpose=cleaning.text(cookie.purpose, LONGEST_PURPOSE),
            language=language,
            platform=_name(service),
            row=row,
        )


def _entry(service: NamedService, cookie: NamedCookie) -> KnownCookie | None:
    """What the package knows of a cookie: above all, whose it is."""
    known = known_services.get(service.known)
    entries = known.cookies if known else ()
    return next(
        (
            item
            for item in entries
            if item.is_row and item.kind == "cookie" and matches(item.name, cookie.name)
        ),
        None,
    )


def lifetime_of(words: str, language: str) -> CookieLifetime | None:
    """The lifetime that words of a notice’s language say; None if that is unclear."""
    found = _NUMBER.search(words)
    number, unit = found.groups() if found else _spelt(words, language)
    english = _unit_of(unit)
    if number and english:
        return lifetime_of_words(f"{number} {english}")
    if _SESSION.search(words):
        return lifetime_of_words("session")
    if _ALWAYS.search(words):
        return lifetime_of_words("persistent")
    return None


def _spelt(words: str, language: str) -> tuple[str, str]:
    """“a year”, “yksi kuukausi”, “vuosi”: a number in words, or none, and the unit."""
    base = language.split("-")[0]
    numbers = phrases_of(base).numbers if base in languages_with_phrases() else {}
    number = "1"
    for word in words.casefold().split():
        if word in numbers:
            number = str(numbers[word])
        elif len(word) > 2 and _unit_of(word.strip(".,")):
            return number, word.strip(".,")
    return "", ""


@cache
def _units() -> dict[str, re.Pattern[str]]:
    return {unit: re.compile(words) for unit, words in _SHORT_UNITS.items()}


def _unit_of(word: str) -> str:
    folded = word.casefold()
    return next(
        (unit for unit, pattern in _units().items() if pattern.fullmatch(folded)), ""
    )

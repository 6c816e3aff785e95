"""What facts look like in a line: addresses, numbers, names of companies."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from wagtail_privacy.importing.cues import (
    longest_first,
    words_of_all,
)
from wagtail_privacy.importing.patterns.addresses import find_codes, find_streets
from wagtail_privacy.importing.patterns.business_ids import find_business_ids
from wagtail_privacy.importing.patterns.countries import find_countries
from wagtail_privacy.importing.patterns.dates import find_dates
from wagtail_privacy.importing.patterns.obfuscation import find_addresses


WEBSITE = re.compile(r"(?:https?://|www\.)[^\s<>,;()]+[^\s<>,;().]", re.IGNORECASE)
PHONE = re.compile(
    r"(?<![\w.,/-])(?:\+ ?)?\(?\d(?:[ \u00a0()/.‐‑–-]{0,3}\d){4,14}(?![\w-]|[.,/]\d)"
)
#: Where a year or an amount could be meant, only these begin a phone number.
_DIALLED = ("0", "+", "(")
#: “613-555-0176”: nothing else is written so.
_AMERICAN = re.compile(r"(?:1[-. ])?[2-9]\d\d([-. ])[2-9]\d\d\1\d{4}")
_FAX = re.compile(r"fax\w*\W{0,3}\Z|faksi\W{0,3}\Z", re.IGNORECASE)
#: What stands before numbers that nobody can call: accounts, files, licences.
_NO_PHONE = re.compile(
    r"(?<!\w)(?:IBAN|BIC|konto(?!r)|tili(?!toi)|diaari|diari|dnr|aktenzeichen|az|steuer|st\.?-nr|bankgiro"
    r"|plusgiro|bg|pg|swish|sort code|account(?!an)|case"
    r"|file|fca|sra|ico|kvk|rsin|siret|bsnr"
    r"|lanr|isbn|issn|gln|ovt|verkkolasku|viite|roll|licen[cs]e|permit)[^\d,;]{0,20}\Z",
    re.IGNORECASE,
)
#: “012/55.01/2024” is a file of a year.
_FILED = re.compile(r"/(?:19|20)\d\d\Z")
_DIGITS = re.compile(r"\d")
#: The facts that are parts of an address, in its order, and those that reach somebody.
ADDRESS = ("street", "postal_code", "city", "country")
REACH = frozenset({"email", "phone"})
#: The most characters of a line or a title that are looked at.
_LONGEST = 2_000


@dataclass(frozen=True, slots=True)
class Span:
    """A fact in a line: which, its value, and from where to where.

    ``right`` is false for a number that cannot be the fact it looks like.
    """

    key: str
    value: str
    start: int
    end: int
    right: bool = True


def spans_of(line: str) -> list[Span]:
    """Return the facts that ``line`` states, in their order, none overlapping.

    No line of facts is as long as a page: what stands further on is not read.
    """
    return list(_spans_of(line[:_LONGEST]))


@lru_cache(maxsize=4096)
def _spans_of(line: str) -> tuple[Span, ...]:
    """The same; a line is asked for when it is judged, and again when it is read."""
    found: list[Span] = []
    rest = line = line.translate(_DOTS)
    for find in (_addresses, _business_ids, _places, _phones):
        for span in find(rest):
            if all(
                span.end <= other.start or span.start >= other.end for other in found
            ):
                found.append(span)
        rest = _masked(line, found)
    return tuple(sorted(found, key=lambda span: span.start))


#: Signs between facts that stand where others write a comma.
_DOTS = str.maketrans("·•|", ",,,")


def _masked(line: str, spans: list[Span]) -> str:
    """The line with commas for what is a fact, so that nothing goes across it."""
    for span in spans:
        line = f"{line[: span.start]}{',' * (span.end - span.start)}{line[span.end :]}"
    return line


def _addresses(line: str) -> Iterator[Span]:
    """E-mail and web addresses."""
    for found in find_addresses(line):
        yield Span("email", found.value, found.start, found.end)
    for match in WEBSITE.finditer(line):
        yield Span("website", _with_scheme(match[0]), *match.span())
    for match in _BARE_HOST.finditer(line):
        yield Span("website", f"https://{match[0]}", *match.span())
    for match in _labelled_host().finditer(line):
        yield Span(
            "website",
            _with_scheme(f"www.{match['host']}").replace("www.", "", 1),
            *match.span("host"),
        )


#: A host without “www” where it stands by itself, between commas.
_BARE_HOST = re.compile(
    r"(?:(?<=\A)|(?<=[,;] )|(?<= / ))(?:[a-z0-9åäöü][\wåäöü-]{1,62}\.){1,3}"
    r"(?:fi|se|ax|de|at|ch|ee|ie|com|eu|net|org|info|example|uk)(?=\s*(?:[,;/]|\.?\Z))"
)


def _business_ids(line: str) -> Iterator[Span]:
    for found in find_business_ids(line):
        yield Span("business_id", found.value, found.start, found.end, found.right)


def _places(line: str) -> Iterator[Span]:
    """Parts of postal addresses; dates and labels are no streets."""
    for date in find_dates(line):
        line = f"{line[: date.start]}{';' * (date.end - date.start)}{line[date.end :]}"
    masked = without_labels(line, lambda label: "," * len(label[0]))
    codes = list(find_codes(masked))
    for key, value, start, end in (*codes, *find_streets(masked)):
        if key == "street" and _MONTH_AND_YEAR.search(value):
            continue
        if key == "street" and (through := _CARE_OF.search(line[:start][-_CARE:])):
            start -= len(through[0])
            value = line[start:end]
        yield Span(key, value, start, end)
    ends = [end for key, _value, _start, end in codes if key != "street"]
    for value, start, end in find_countries(masked, ends):
        yield Span("country", value, start, end)


#: Through whom a letter goes is the first part of a street: “c/o Ann Example, Box 5”.
_CARE_OF = re.compile(r"(?<!\w)(?:c/o|C/O|℅)[.:]? [^\W\d][^,;:()\d@]{1,50},\s\Z")
_CARE = 60
#: “März 2025”, “EU 2016/679”, “laki 523/1999”.
_MONTH_AND_YEAR = re.compile(r"\b(?:19|20)\d\d\Z|\b\d{3,4}/\d{2,4}\b")


def _phones(line: str) -> Iterator[Span]:
    """Phone numbers: what is dialled, or stands behind the label of a phone."""
    dates = [(date.start, date.end) for date in find_dates(line)]
    for match in PHONE.finditer(line):
        start, end = match.span()
        before = line[max(0, start - 40) : start]
        dialled = match[0].startswith(_DIALLED) or _AMERICAN.fullmatch(match[0])
        other = _NO_PHONE.search(before) or _FILED.search(match[0])
        dialled = (dialled and not other) or _phone_label().search(before)
        is_date = any(first < end and last > start for first, last in dates)
        digits = len(_DIGITS.findall(match[0]))
        if dialled and digits >= 6 and not is_date and not _FAX.search(before):
            if match[0].startswith("(") and ")" not in match[0]:
                start += 1  # “(01632 555 010)” stands in brackets as a whole.
            yield Span("phone", line[start:end].strip(), start, end)


def _with_scheme(address: str) -> str:
    """The address as a browser needs it: “www.” alone is no address to link to."""
    return f"https://{address}" if address.lower().startswith("www.") else address


@cache
def _phone_label() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:{longest_first(words_of_all('phone'))})[ .:]{{0,3}}\Z",
        re.IGNORECASE,
    )


@cache
def _labelled_host() -> re.Pattern[str]:
    """A web address without “www” behind its label: “Kotisivut: sade.example”."""
    return re.compile(
        rf"(?<![\w-])(?:{longest_first(words_of_all('website'))}) ?: ?"
        r"(?P<host>(?!www\.)(?:[\w-]{1,63}\.){1,4}[^\W\d_]{2,24}(?:/[\w./-]*)?)(?![\w@.-]*@)",
        re.IGNORECASE,
    )


#: The facts that labels announce.
_LABELS = ("phone", "email", "business_id", "address", "website", "name")


@cache
def label_pattern() -> re.Pattern[str]:
    """A word that announces a fact, with its colon: “Puh.”, “Y-tunnus”, “E-mail:”."""
    choice = longest_first(words_of_all(*_LABELS))
    return re.compile(
        rf"(?<![\w-])(?:{choice})(?![\w-]|\.[^\W\d])\s*[.:]*", re.IGNORECASE
    )


def without_labels(text: str, replacement: str | Callable[[re.Match[str]], str]) -> str:
    """``text`` with something else for each label: most texts have no word of one."""
    words = _WORDS.findall(text.casefold())
    if _label_beginnings().isdisjoint(words):
        return text
    return label_pattern().sub(replacement, text)


_WORDS = re.compile(r"\w+")


@cache
def _label_beginnings() -> frozenset[str]:
    """The first word of each label."""
    found = map(_WORDS.search, words_of_all(*_LABELS))
    return frozenset(first[0] for first in found if first)


def ends_in_label(words: str) -> bool:
    """True for words that end in what a number is called: “Företagets FO-nummer”."""
    last = words.rpartition(" ")[2].casefold()
    return len(last) > _TELLING and last in words_of_all("business_id", "phone")


#: Shorter labels are in names, too: “Fn”, “Tel”.
_TELLING = 4


def is_name_label(label: str) -> bool:
    """True for “Nimi:” and the like, which a name follows."""
    folded = label.strip().casefold()
    return folded.endswith(":") and folded.rstrip(": ") in words_of_all("name")


@cache
def company_pattern() -> re.Pattern[str]:
    """A name with a company form or a public body's word in it."""
    choice = longest_first(words_of_all("forms"))
    return re.compile(rf"(?:^|[\s-])(?:{choice})\.?(?=$|[\s,:)])", re.IGNORECASE)

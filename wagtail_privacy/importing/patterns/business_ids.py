"""Business ids in a line, in whatever spelling, and their official form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from wagtail_privacy.importing.cues import longest_first, words_of_all
from wagtail_privacy.models.business_ids import check_business_id


_DASH = r"[-‐‑‒–—−]"
#: A number that is one by its shape alone: what country, and how it looks.
_SHAPES = (
    ("FI", re.compile(rf"(?<![\d-])(?:FI[ -]?)?\d{{6,7}} ?{_DASH} ?\d(?![\d-])")),
    ("FI", re.compile(r"\bFI[ -]?\d{8}(?!\d)")),
    ("SE", re.compile(rf"(?<![\d-])\d{{6}} ?{_DASH} ?\d{{4}}(?![\d-])")),
    ("SE", re.compile(r"\bSE[ -]?\d{10}01(?!\d)")),
    # Right behind the form of a company no label is needed: “Exempel AB, 556…”.
    ("SE", re.compile(r"(?:(?<=[AHK]B, )|(?<=[AHK]B \())[2-9]\d{9}(?![\d-])")),
    # As the tax agency writes it: with the century that no organisation has.
    ("SE", re.compile(rf"(?<![\d-])16\d{{6}} ?{_DASH} ?\d{{4}}(?![\d-])")),
    ("DE", re.compile(r"\bHR[AB][ .:]{0,3}(?:Nr\.? ?)?\d{1,6}(?: ?[A-Z]{1,2}\b)?")),
    ("DE", re.compile(r"\b(?:VR|PR|GnR|GsR)[ .:-]{0,3}(?:Nr\.? ?)?\d{2,6}(?![\d/])")),
    ("DE", re.compile(r"\bDE ?\d{9}(?!\d)")),
    ("AT", re.compile(r"\bFN ?\d{1,6} ?[a-z]\b")),
    ("AT", re.compile(r"\bATU ?\d{8}(?!\d)")),
    ("CH", re.compile(r"\bCHE[- ]?\d{3}[. ]?\d{3}[. ]?\d{3}(?: (?:MWST|HR|TVA))?")),
    ("EE", re.compile(r"\bEE ?\d{9}(?!\d)")),
    # Companies of Scotland and Northern Ireland, and partnerships.
    ("GB", re.compile(r"(?<![\w-])(?:SC|NI|OC|SO|NC)\d{6}(?![\w-])")),
    ("US", re.compile(r"(?:(?<=EIN )|(?<=EIN: )|(?<=EIN\) ))\d\d-\d{7}(?![\w-])")),
)
#: Which country’s numbers a label announces; another label announces any number.
_LABELS = {
    "tunnus": "FI",
    "fo-n": "FI",
    "business id": "FI",
    "org": "SE",
    "handelsr": "DE",
    "hrb": "DE",
    "ust": "DE",
    "umsatz": "DE",
    "firmenb": "AT",
    "uid": "",
    "registrikood": "EE",
    "registry code": "EE",
    "company n": "GB",
    "company registration": "GB",
    "registered": "GB",
    "charity": "GB",
}
#: Whose numbers of companies nobody can check.
_UNCHECKED = frozenset({"GB", "US"})
#: The number of a German register: companies, associations, partnerships.
_REGISTER = re.compile(r"(HR[AB]|VR|PR|GnR|GsR)\D*(\d+) ?([A-Z]*)")
_NUMBER = (
    rf"(?P<number>(?:[A-Z]{{2,3}}[ -]?)?\d(?:[ .]?{_DASH}?[ .]?\d){{4,12}}(?![\w@])"
    r"|(?:[A-Z]{2})?\d{3,7}[A-Z]{1,2}(?![\w@]))"
)
_DIGIT = re.compile(r"\d")
#: With these digits a Finnish number is one, however it is cut.
_NORWEGIAN = 9
_CENTURY = re.compile(rf"16(?=\d{{6}} ?{_DASH}? ?\d{{4}}(?!\d))")
_LENGTHS = {"FI": (8,), "SE": (10,), "EE": (8,), "GB": (6, 7, 8)}


@dataclass(frozen=True, slots=True)
class FoundId:
    """A business id, and from where to where it stands.

    ``value`` is its official form; as it stands where it cannot be right, and then
    ``right`` is false.
    """

    value: str
    start: int
    end: int
    right: bool = True


def find_business_ids(line: str) -> Iterator[FoundId]:
    """Yield the business ids in ``line``: behind a label, or of a telling shape."""
    end = -1
    for country, match, group in sorted(
        _candidates(line), key=lambda item: item[1].start(item[2])
    ):
        start = match.start(group)
        if start >= end:
            written = _without_more(match[group], country)
            end = start + len(written)
            yield _read(written, country, start, end)


def country_of(business_id: str) -> str:
    """The country whose business ids look like this one, or "".

    The number of a German register says nothing without its court, and no German
    organisation could be saved with it: it is of no country. Nor could a British one,
    whose numbers are checked as those of taxes.
    """
    for country, pattern in _SHAPES:
        known = country not in _UNCHECKED and not _REGISTER.match(business_id)
        if known and pattern.fullmatch(business_id):
            return country
    return ""


def _candidates(line: str) -> Iterator[tuple[str, re.Match[str], str | int]]:
    if not _DIGIT.search(line):
        return
    for country, pattern in _SHAPES:
        for match in pattern.finditer(line):
            yield country, match, 0
    for match in _labelled().finditer(line):
        yield _announced(match["label"]), match, "number"


def _announced(label: str) -> str:
    folded = label.casefold()
    return next((code for part, code in _LABELS.items() if part in folded), "")


def _without_more(written: str, country: str) -> str:
    """The digits of a number of this country, without those of a phone behind it."""
    longest = max(_LENGTHS.get(country, ()), default=20)
    longest += 2 * (country == "SE" and bool(_CENTURY.match(written)))
    digits = [place for place, sign in enumerate(written) if sign.isdigit()]
    return written[: digits[longest - 1] + 1] if len(digits) > longest else written


def _read(written: str, country: str, start: int, end: int) -> FoundId:
    if country == "SE":
        written = _CENTURY.sub("", written)
    digits = re.sub(r"\D", "", written)
    if country == "SE" and len(digits) == _NORWEGIAN:
        country = "NO"  # Both call it the number of the organisation.
    lengths = _LENGTHS.get(country)
    if not country or country in _UNCHECKED:
        plain = " ".join(written.split())
        return FoundId(digits if digits == _bare(written) else plain, start, end)
    # Six digits and one are the oldest Finnish numbers; a nought is left out.
    is_old = country == "FI" and len(digits) == 7
    whole = not lengths or len(digits) in lengths or is_old
    if written[:1].isdigit() and not whole:
        return FoundId(written, start, end, right=False)
    official = _official(written, country)
    return FoundId(official or written, start, end, right=bool(official))


def _official(written: str, country: str) -> str:
    """The number in the form of its country, or "" if it cannot be right."""
    if register := _REGISTER.match(written):
        # A register’s number has no check digit, and says nothing of its court.
        return " ".join(filter(None, register.groups()))
    bare = _bare(written)
    if bare.startswith("FN"):
        bare = f"FN {bare[2:-1]} {bare[-1]}"
    if country == "FI":
        bare = bare.removeprefix("FI").rjust(8, "0")
    elif country == "SE":
        bare = bare.removeprefix("SE")
        bare = bare[:10] if len(bare) == 12 and bare.endswith("01") else bare
    try:
        return check_business_id(bare, country)
    except ValueError:
        return ""


def _bare(written: str) -> str:
    return re.sub(r"[^0-9A-Za-z]", "", written)


@cache
def _labelled() -> re.Pattern[str]:
    """A number of any country behind its label: “Company number 09123456”."""
    choice = longest_first(words_of_all("business_id"))
    return re.compile(
        rf"(?<![\w-])(?P<label>{choice})[ .:,#(]{{1,4}}"
        r"(?:(?:on|is|är|lautet|nro?|n:o|nr|no|number|nummer|numero|code|under|with"
        r"|company|kvk|cro|crn|in|england|wales|scotland|ireland|northern|and|&|the)"
        r"[ .:,(]{1,3}){0,7}"
        rf"{_NUMBER}",
        re.IGNORECASE,
    )

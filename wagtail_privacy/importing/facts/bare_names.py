"""A controller's name without what is none of it, and with the branch that it is.

“Der Verein Regenkinder e. V.” says what it is, twice; the foot of a page has “Contact
us” and the name in one line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from wagtail_privacy.importing.patterns.company_names import company_in_title


#: What a body is, before a name that says it again with its form.
_KINDS = (
    ("Verein ", re.compile(r" e\. ?V\.\Z")),
    ("Genossenschaft ", re.compile(r" e\.? ?G\.?\Z")),
    ("Firma ", re.compile(r"")),
    ("Unternehmen ", re.compile(r"")),
    ("föreningen ", re.compile(r"(?i) (?:ek\. ?för|ekonomisk förening|r\.?f)\.?\Z")),
)
#: Only a sentence has an article there.
_ARTICLE = re.compile(r"(?<!\w)(?:der|dem|den|des|die|das|ein|einem|vom|beim|zum)\s\Z")
#: “Verein der Freunde …”, “Verein zur Förderung …”: there the word is the name's.
_GOES_ON = re.compile(r"(?:der|des|die|für|zur|zum|von|vom|im|in)\s")
_MAX_HEAD = 3


def without_kind(name: str, quote: str, title: str) -> str:
    """The ``name`` without what its form says again, if ``quote`` has an article."""
    place = quote.find(name)
    if place <= 0 or name in title:
        return name
    for kind, form in _KINDS:
        rest = name.removeprefix(kind)
        again = rest != name and form.search(rest) and not _GOES_ON.match(rest)
        if again and " " in rest and _ARTICLE.search(quote[:place]):
            return rest
    return name


def without_heading(name: str, texts: Iterable[str]) -> str:
    """The ``name`` as the notice itself writes it, if the page has words before it.

    That the notice has it nowhere with these words tells that they are none of it.
    """
    heads = name.split(" ")
    found = ""
    for text in texts:
        if name in text:
            return name
        for count in range(1, min(_MAX_HEAD, len(heads) - 2) + 1):
            short = " ".join(heads[count:])
            if not found and short in text and company_in_title().fullmatch(short):
                before = text[: text.find(short)].split()
                found = short if not before or before[-1].islower() else ""
    return found or name


def with_branch(name: str, quote: str) -> str:
    """The ``name`` with the branch of it that ``quote`` has right behind it.

    “Sample Workers’ Union, Oxby Branch” is who decides there, and not the whole union.
    """
    place = quote.find(name)
    branch = _BRANCH.match(quote, place + len(name)) if place >= 0 else None
    return f"{name}{branch[0]}" if branch else name


_CAPITAL = r"[A-ZÀ-ÖØ-ÞŠŽ][\w’'-]*"
_BRANCH = re.compile(
    rf", (?:(?:{_CAPITAL} ){{1,3}}(?:Branch|Lodge|Chapter|Circuit|Section|Local Group)"
    rf"|(?:Orts|Kreis|Bezirks|Landes|Regional|Stadt)(?:gruppe|verein|verband|sektion)"
    rf" {_CAPITAL}(?: {_CAPITAL})?|Sektion {_CAPITAL}"
    r"|(?:(?:lokal)?avdelning(?:en)?|krets(?:en)?|sektion(?:en)?)"
    rf" (?:{_CAPITAL}|\d{{1,4}})"
    rf"|{_CAPITAL} (?:(?:lokal)?avdelning|krets)"
    rf"|{_CAPITAL}n (?:(?:paikallis)?osasto|piiri|paikallisyhdistys))(?!\w)"
)

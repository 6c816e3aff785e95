"""The form in which headings are compared: without case, numbers and outer signs."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from wagtail_privacy.importing.numbering import NUMBERING


#: Signs that stand around a heading and say nothing.
EDGES = " \t:?.!–-—*#_\"'”“»«|"
#: “B2 Sources”: in running text it may be the name of a company or a vitamin.
#: So may be “C”; “A” and “I” are words.
_LETTER_AND_NUMBER = re.compile(
    r"^(?:[A-Z]\d{1,2}[.):]?|[B-H]|(?=[IVX]{2})X{0,2}(?:IX|IV|V?I{0,3}))"
    r"\s+(?=[A-ZÅÄÖÜ])"
)
_LAW = re.compile(r"\bart|gdpr|dsgvo|ds-gvo|artik|§|2016/679", re.I)
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―", "-"))
_OPTIONAL = re.compile(r"\((?:e|n|en|er|s|t|r|a|na|ne)\)")
#: Longer lines are not kept.
_SHORT = 300
_GAPS = re.compile(r"[\s-]+")


def fold(heading: str) -> str:
    """Return a heading in the form in which headings are compared."""
    return _kept_fold(heading) if len(heading) <= _SHORT else fold_once(heading)


def fold_once(heading: str) -> str:
    """The same for what is folded but once, such as a known heading."""
    text = unicodedata.normalize("NFKC", heading).replace("\u00ad", "")
    text = NUMBERING.sub("", text.strip(EDGES + " "), count=1)
    text = _LETTER_AND_NUMBER.sub("", text, count=1)
    text = _without_citation(text).casefold().translate(_DASHES).replace("’", "'")
    text = _OPTIONAL.sub("", text) if "(" in text else text
    return " ".join(text.split()).strip(EDGES)


#: Lines of as many files at once as may have the most: each is folded at several steps.
_kept_fold = lru_cache(maxsize=32768)(fold_once)


def _without_citation(text: str) -> str:
    """Without the article of a law in brackets that a heading ends with."""
    whole = text.rstrip()
    begin, end = whole.rfind("("), len(whole) - 1
    if begin < 0 or whole.find(")", begin) != end:
        return text
    return whole[:begin].rstrip() if _LAW.search(whole[begin + 1 : end]) else text


def squeeze(folded: str) -> str:
    """The same without spaces and hyphens: “Rekisterin pitäjä” is one word."""
    return _GAPS.sub("", folded)


def bare_letters(word: str) -> str:
    """The word as addresses of the internet have it, without what is above letters."""
    return unicodedata.normalize("NFKD", word).encode("ascii", "ignore").decode()

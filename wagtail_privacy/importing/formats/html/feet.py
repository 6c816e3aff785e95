"""The foot of a page that no name tells: what stands below all the rest of it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bs4 import Tag

from wagtail_privacy.importing.formats.html.weights import (
    Weights,
    tags_among,
    words_of,
)


#: So many words, at most, in lines of so many.
_MAX_WORDS, _MAX_LINE = 40, 14
#: What stands above a foot has most words of the page, and several headings.
_MIN_SHARE, _MIN_HEADINGS = 0.6, 3
_COPYRIGHT = re.compile(r"©|\(c\) ?\d{4}|\bcopyright\b", re.IGNORECASE)
#: A day, a mailbox or a sentence may be the notice's.
_TELLING = re.compile(r"\b(?:19|20)\d\d\b|@|\(at\)|[.:!?](?:\s|\Z)|\d{3}[ \d/-]{4}")
_LINES = ("p", "li", "div", "span")


def is_foot(tag: Tag, weights: Weights) -> bool:
    """True for a last part with a copyright, or with a few words of the page.

    “Open from May to October”, “Member of the Guild” stand below what holds the notice.
    """
    weight = weights.of(tag)
    if tag.name not in _PARTS or weight.headings or not 0 < weight.words <= _MAX_WORDS:
        return False
    if any(weights.of(other).words for other in tags_among(tag.next_siblings)):
        return False
    text = words_of(tag)
    if _COPYRIGHT.search(text):
        return True
    return _is_below_all(tag, weights) and not _TELLING.search(text) and _is_short(tag)


#: A paragraph is one below a table, which ends where the notice does.
_PARTS = frozenset({"div", "section", "p"})


def _is_below_all(tag: Tag, weights: Weights) -> bool:
    """True if one element above, beside this one, is nearly all of the page."""
    above = next(tags_among(tag.previous_siblings), None)
    if above is None or (tag.name == "p" and above.name != "table"):
        return False
    whole = weights.of(above)
    headed = "tr" if tag.name == "p" else "dt"
    return whole.prose > weights.total.prose * _MIN_SHARE and (
        whole.headings >= _MIN_HEADINGS
        or len(above.find_all(headed, limit=_MIN_HEADINGS)) == _MIN_HEADINGS
        or _begins_in_bold(above)
    )


def _begins_in_bold(tag: Tag) -> bool:
    """True for several paragraphs that begin with bold words, as with a heading."""
    bold = tag.find_all(["b", "strong"], limit=_MAX_BOLD)
    begun = [
        mark
        for mark in bold
        if mark.parent is not None
        and mark.parent.name == "p"
        and mark.find_previous_sibling() is None
    ]
    return len(begun) >= _MIN_HEADINGS


def closes_notice(tag: Tag, names: Iterable[str], weights: Weights) -> bool:
    """True for what is called a foot, and says whom to ask and when it was changed.

    It has a heading and a day; the foot of every page has links and a copyright.
    """
    weight = weights.of(tag)
    if not any(map(_FOOT.search, names)) or not weight.headings or weight.linked:
        return False
    text = words_of(tag)
    return not _COPYRIGHT.search(text) and _DAY.search(text) is not None


_FOOT = re.compile(r"foot|fot|fuss|fuß|alatunniste|alapalkki", re.IGNORECASE)
_DAY = re.compile(r"\b(?:20\d\d-\d\d-\d\d|\d{1,2}\. ?\d{1,2}\. ?20\d\d)\b")
#: So many bold words are looked at.
_MAX_BOLD = 20


def _is_short(tag: Tag) -> bool:
    lines = [words_of(line) for line in tag.find_all(_LINES)] or [words_of(tag)]
    return all(len(line.split()) <= _MAX_LINE for line in lines)

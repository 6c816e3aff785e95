"""Where visitors go, beside the address that letters reach: the latter is the party's.

“Visiting address: 3 Mill Lane. Postal address: PO Box 7, Oxby OX1 2AB”: what stands
behind the one word or the other is told apart, in lines and in sentences alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from wagtail_privacy.importing.cues import longest_first
from wagtail_privacy.importing.patterns.fact_patterns import (
    ADDRESS,
    spans_of,
)
from wagtail_privacy.importing.sections import FoundSection
from wagtail_privacy.importing.word_files import read_words


_LONGEST = 2_000


def visited_in(texts: Sequence[str]) -> frozenset[str]:
    """The parts of an address that only visitors need, if letters go elsewhere.

    What both addresses have in common, such as the town, is not among them.
    """
    texts = [text for text in texts if len(text) <= _LONGEST]
    if not any(map(_visiting().search, texts)) or not any(map(_postal().search, texts)):
        return frozenset()
    found: dict[str, dict[str, set[str]]] = {"visiting": {}, "postal": {}}
    mode = ""
    for text in texts:
        for _start, key, value in sorted([*_labels_in(text), *_facts_in(text)]):
            if key in found:
                mode = key
            elif key not in ADDRESS:
                mode = ""  # Behind a phone or a number begins something else.
            elif mode:
                found[mode].setdefault(key, set()).add(value)
    postal = found["postal"]
    if "postal_code" not in postal:
        return frozenset()
    return _values(found["visiting"]) - _values(postal)


def _values(found: dict[str, set[str]]) -> frozenset[str]:
    return frozenset().union(*found.values())


def _labels_in(text: str) -> Iterable[tuple[int, str, str]]:
    """Where the word for either address stands; none where one word is for both."""
    if _BOTH.search(text):
        return
    for kind, pattern in (("visiting", _visiting()), ("postal", _postal())):
        for match in pattern.finditer(text):
            yield match.start(), kind, ""


def _facts_in(text: str) -> Iterable[tuple[int, str, str]]:
    return ((span.start, span.key, span.value) for span in spans_of(text))


#: “Besöks- och postadress”, “Käynti-/postiosoite”, “Visiting and postal address”.
_BOTH = re.compile(
    r"(?:besöks|käynti|haus|besuch\w{0,3})-? ?(?:och|ja|und|/|&) ?post"
    r"|post(?:i|al)?-? ?(?:och|ja|und|and|/|&) ?(?:besök|käynti|haus|besuch|visit)"
    r"|(?:visit\w{0,4}|street|physical)(?: address)? ?(?:and|/|&) ?(?:post|mail)",
    re.IGNORECASE,
)


def is_for_visitors(text: str, visited: frozenset[str]) -> bool:
    """True for a line that has nothing of a party but where visitors go."""
    if not visited:
        return False
    begins = _visiting().match(text) and not _postal().search(text)
    spans = spans_of(text)
    if begins and not spans:
        return True
    places = [span for span in spans if span.key in ADDRESS]
    if not places or len(places) < len(spans):
        return False
    return any(span.value in visited for span in places) and not _postal().search(text)


def keep_for_visitors(sections: Sequence[FoundSection]) -> list[FoundSection]:
    """The rows of a controller that are where visitors go, if another row is for mail.

    “Besöksadress” and “Postadress” are sections there, each with its address.
    """
    rows = [item for item in sections if item.type == "controller" and item.heading]
    visiting = [item for item in rows if _visiting().match(item.heading)]
    if not visiting:
        return []
    texts = [
        text
        for item in rows
        for text in (item.heading, *(block.text for block in item.blocks))
    ]
    visited = visited_in(texts)
    return [item for item in visiting if visited and not _BOTH.search(item.heading)]


@cache
def _visiting() -> re.Pattern[str]:
    return _pattern("visiting")


@cache
def _postal() -> re.Pattern[str]:
    return _pattern("postal")


def _pattern(key: str) -> re.Pattern[str]:
    """The words for an address, with the ending of a case or an article."""
    table = read_words(__package__, "mentions.toml")[key]
    words = longest_first(word for each in table.values() for word in each)
    return re.compile(rf"(?<![\w-])(?:{words})\w{{0,8}}", re.IGNORECASE)

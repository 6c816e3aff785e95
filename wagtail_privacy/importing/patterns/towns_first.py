"""Towns that stand before a code of four digits: New Zealand and South Africa.

The digits are as many as those of a year or a number in a street: only the street
before them, or the country behind them, tells what they are.
"""

from __future__ import annotations

import re

from wagtail_privacy.importing.patterns.british_streets import ROAD, UPPER


_WORD = rf"[{UPPER}](?:[^\W\d_]|[’'-])+"
TOWN_BEFORE_CODE = re.compile(
    rf"(?:(?<=, )|\A)(?P<city>{_WORD}(?: {_WORD}){{0,2}}),? (?P<code>\d{{4}})"
    r"(?=(?P<country>,? (?:New Zealand|NZ|Aotearoa|South Africa)\b)?"
    r"\s*(?:[,(]|\.?\s*\Z))"
)
#: The street right before the town, or before its suburb.
_STREET = re.compile(
    rf"(?:(?:\A|[ ,:(])\d{{1,5}}[a-zA-Z]?(?: {_WORD}){{1,4}}"
    rf"|Box \d[\d ]{{0,6}}|{_WORD} (?:{ROAD}))"
    rf"(?:, {_WORD}(?: {_WORD})?)?, \Z"
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_BEFORE = 100
_BOXES = frozenset({"Box", "Postbox", "Postfach", "PO Box", "Private Bag"})


def is_placed(line: str, match: re.Match[str]) -> bool:
    """True if the country behind the code, or the street before the town, tells it."""
    before = line[max(0, match.start() - _BEFORE) : match.start()]
    return bool(match["country"]) or (
        not _YEAR.match(match["code"]) and bool(_STREET.search(before))
    )


def is_town_below(street: str, words: str) -> bool:
    """True for a town and its digits on the line below a street: “Oxby 9899”."""
    match = TOWN_BEFORE_CODE.fullmatch(words)
    if match is None or match["city"] in _BOXES or _YEAR.match(match["code"]):
        return False
    return bool(_STREET.search(f"{street[-_BEFORE:]}, "))

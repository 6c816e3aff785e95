"""Who wishes the reader well at the end of a letter or an e-mail, and signs it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from wagtail_privacy.importing.folding import fold
from wagtail_privacy.importing.headings.greetings import is_greeting
from wagtail_privacy.importing.outline import Block, Kind
from wagtail_privacy.importing.patterns.date_lines import date_line
from wagtail_privacy.importing.patterns.folded_words import folded_words
from wagtail_privacy.importing.patterns.names import is_company, is_person


#: More blocks follow no farewell; so long is one, or the line of who signs.
_FROM_END, _MAX_LENGTH = 10, 60
#: So many lines sign, at most: a name, what she is, where she works.
_MAX_SIGNED = 4
#: The words among which it begins: “With sunny spring greetings from all of us”.
_MAX_BEFORE = 4
#: So long are words that others are made of: “kevätterveisin”, “sommarhälsningar”.
_MIN_ENDING = 6
#: In so many blocks a letter greets; a wish that nobody knows has so many words.
_GREETED, _MAX_WISH = 6, 7
#: What is more than a name: a number, an address of e-mail.
_TELLING = re.compile(r"[\d@:/]")


def farewells(blocks: Sequence[Block], language: str) -> frozenset[int]:
    """Indices of the line that ends a letter, and of the names below it.

    Lines with an address or a number stay in the notice: they tell how to reach
    somebody.
    """
    start = max(1, len(blocks) - _FROM_END)
    letter = any(is_greeting(block.text) for block in blocks[:_GREETED])
    for index in range(start, len(blocks)):
        wishes = _is_short(blocks[index]) and is_farewell(blocks[index].text)
        if not wishes and not _calls_out(blocks[index:], language, letter=letter):
            continue
        end = index + 1
        last = min(len(blocks), end + _MAX_SIGNED)
        while end < last and _signs(blocks[end], language):
            end += 1
        told = end < len(blocks) and not date_line(blocks[end].text, language)
        if wishes and told and any(is_company(it.text) for it in blocks[index:end]):
            end = index + 1  # Whose address follows: “Sample Ltd” above “3 Mill Lane”.
        return frozenset(range(index, end))
    return frozenset()


def _calls_out(rest: Sequence[Block], language: str, *, letter: bool) -> bool:
    """True for “Mind the stairs,” in other words than known, above names alone.

    A letter ends so, whatever it wishes. What does not greet must end with a comma and
    one name: “See you in the woods, / Ann”.
    """
    text, below = rest[0].text, rest[1:]
    lone = len(below) == 1 and text.endswith(",") and len(text.split()) > _MIN_CALL
    if not letter and not (lone and len(below[0].text.split()) <= _MIN_CALL):
        return False
    if not text.endswith((",", "!")) or not 0 < len(below) <= _MAX_SIGNED:
        return False
    few = _is_short(rest[0]) and 1 < len(text.split()) <= _MAX_WISH
    if not few or rest[0].tight or is_person(text.strip(",!")):
        return False
    named = len(below[0].text.split()) <= _MAX_BEFORE and below[0].text[:1].isupper()
    return named and all(_signs(block, language) for block in below)


#: Words of a name, and one less than those of a wish that nobody knows.
_MIN_CALL = 2


def is_farewell(text: str) -> bool:
    """True for “Kind regards”, with or without who says so: “Cheers, Ann”."""
    words = [fold(word.rstrip(",!")) for word in text.split()]
    known = folded_words("farewells")
    if any(" ".join(words[:end]) in known for end in range(1, _MAX_BEFORE + 1)):
        return True
    return any(word.endswith(_endings()) for word in words[:_MAX_BEFORE])


@cache
def _endings() -> tuple[str, ...]:
    return tuple(word for word in folded_words("farewells") if len(word) >= _MIN_ENDING)


def _signs(block: Block, language: str) -> bool:
    return _is_short(block) and not date_line(block.text, language)


def _is_short(block: Block) -> bool:
    """True for a line that may be a name or a wish: no sentence, and no number."""
    plain = block.kind is Kind.PARAGRAPH and not block.cell and not block.strong
    short = plain and len(block.text) <= _MAX_LENGTH
    ended = block.text[-1] in ".:?" and len(block.text) > _MAX_SHORT
    return short and not ended and not _TELLING.search(block.text)


#: “Terv.” and “BR.” are short for a wish.
_MAX_SHORT = 6

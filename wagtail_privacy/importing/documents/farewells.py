"""Who wishes the reader well at the end of a letter or an e-mail, and signs it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from wagtail_privacy.importing.documents.page_lines import page_words
from wagtail_privacy.importing.folding import fold
from wagtail_privacy.importing.outline import Block, Kind
from wagtail_privacy.importing.patterns.date_lines import date_line


#: More blocks follow no farewell; so long is one, or the line of who signs.
_FROM_END, _MAX_LENGTH = 10, 60
#: So many lines sign, at most: a name, what she is, where she works.
_MAX_SIGNED = 4
#: The words among which it begins: “With sunny spring greetings from all of us”.
_MAX_BEFORE = 4
#: So long are words that others are made of: “kevätterveisin”, “sommarhälsningar”.
_MIN_ENDING = 6
#: What is more than a name: a number, an address of e-mail.
_TELLING = re.compile(r"[\d@:/]")


def farewells(blocks: Sequence[Block], language: str) -> frozenset[int]:
    """Indices of the line that ends a letter, and of the names below it.

    Lines with an address or a number stay in the notice: they tell how to reach
    somebody.
    """
    start = max(1, len(blocks) - _FROM_END)
    for index in range(start, len(blocks)):
        if not _is_short(blocks[index]) or not is_farewell(blocks[index].text):
            continue
        end = index + 1
        last = min(len(blocks), end + _MAX_SIGNED)
        while end < last and _signs(blocks[end], language):
            end += 1
        return frozenset(range(index, end))
    return frozenset()


def is_farewell(text: str) -> bool:
    """True for “Kind regards”, with or without who says so: “Cheers, Ann”."""
    words = [fold(word.rstrip(",!")) for word in text.split()]
    known = page_words("farewells")
    if any(" ".join(words[:end]) in known for end in range(1, _MAX_BEFORE + 1)):
        return True
    return any(word.endswith(_endings()) for word in words[:_MAX_BEFORE])


@cache
def _endings() -> tuple[str, ...]:
    return tuple(word for word in page_words("farewells") if len(word) >= _MIN_ENDING)


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

"""Lines that stand as headings stand, judged by the whole document.

One short line alone says little; where many stand in the same way, each above text
of its own, they are the headings of that document, whatever their words are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import pairwise

from wagtail_privacy.importing.cues import words_of_all
from wagtail_privacy.importing.numbering import NUMBERING, number_of
from wagtail_privacy.importing.outline import Block, Kind
from wagtail_privacy.importing.patterns.dates import find_dates


_MIN_LINES = 4
_MAX_LENGTH = 110
_MAX_WORDS = 14
#: A paragraph as long as this is text, not a line of an address.
_TEXT = 60
#: An e-mail address, a page, a number of a telephone or company, a postal code.
FACT = re.compile(r"@|\(ät\)|\(at\)|\[at\]|www\.|https?:|\+?\d[\d ()/-]{6,}|\b\d{5}\b")
#: What stands in an address, and in no heading, whatever its words are.
_ADDRESS = re.compile(
    r"@|\((?:at|ät)\)|\[at\]|\b(?:\d{5}|(?!19|20)\d{4}|\d{3} \d\d) [A-ZÅÄÖÜ]"
    r"|\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b"
)
#: So many lines that stand alone are the rule of a document.
_RULE = 8
#: Lines of an address, with a name, a street, a phone number and more.
_MAX_ADDRESS = 8
_LETTERS = re.compile(r"[^\W\d_]+")
_ROMAN = (
    "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII"
).split()
_LETTERS_ALONE = list("ABCDEFGHIJKLMNOPQRSTUVWXYZ")


def capital_lines(blocks: Sequence[Block]) -> frozenset[int]:
    """Indices of lines in capitals, where a document has several above text.

    Where they are the rule, one above a few words is a heading, too.
    """
    found = [
        index
        for index, block in enumerate(blocks)
        if index and may_head(block) and is_capitals(block.text)
    ]
    strong = [index for index in found if _is_above_text(blocks, index)]
    if len(strong) < _MIN_LINES - 1:
        return frozenset()
    # “SWEDEN” in an address has lines right above; a heading has none, where none has.
    apart = not any(blocks[index].tight for index in strong)
    return frozenset(strong) | frozenset(
        index
        for index in found
        if len(strong) > _MIN_LINES
        and not (apart and blocks[index].tight)
        and (_has_little(blocks, index) or _has_part(blocks, index))
        and not is_capitals(blocks[index + 1].text)
    )


def heads_of_rows(blocks: Sequence[Block]) -> frozenset[int]:
    """Indices of lines in capitals above rows of their own, where most labels are loud.

    “SECURITY” stands above “Papers | …” and “Computers | …”.
    """
    labels = [block for block in blocks if block.kind is Kind.LABEL]
    loud = sum(is_capitals(block.text) for block in labels)
    if loud < _MIN_LINES or loud * 2 < len(labels):
        return frozenset()
    return frozenset(
        index
        for index, (block, below) in enumerate(pairwise(blocks))
        if index
        and may_head(block)
        and is_capitals(block.text)
        and not block.cell
        and below.kind is Kind.LABEL
        and not is_capitals(below.text)
    )


def is_capitals(text: str) -> bool:
    """True for two words or more, or one long one, without a small letter."""
    letters = "".join(_LETTERS.findall(text))
    return len(letters) >= 4 and letters == letters.upper() != letters.lower()


def numbered_lines(blocks: Sequence[Block]) -> frozenset[int]:
    """Indices of lines that count on from each other and have text between them."""
    found: list[int] = []
    weak: list[int] = []
    last: tuple[int, ...] = ()
    for index, block in enumerate(blocks):
        number = number_of(block.text) if may_head(block) else ()
        words = NUMBERING.sub("", block.text, count=1)
        if not number or not words[:1].isupper():
            continue
        above_text = _is_above_text(blocks, index)
        if not above_text and not has_value(blocks, index):
            continue
        if last < number and (not last or number[0] - last[0] <= 2):
            found.append(index)
            weak += [] if above_text else [index]
            last = number
    strong = len(found) - len(weak)
    if strong >= _MIN_LINES and strong > len(weak):
        return frozenset(found)
    left_out = frozenset(weak)
    found = [index for index in found if index not in left_out]
    return frozenset(found) if len(found) >= _MIN_LINES else frozenset()


def _is_above_text(blocks: Sequence[Block], index: int) -> bool:
    return _has_text(blocks, index) or _has_address(blocks, index)


def has_value(blocks: Sequence[Block], index: int) -> bool:
    """True if a few words stand right below that have no number of their own."""
    if index + 1 >= len(blocks):
        return False
    below = blocks[index + 1]
    return below.kind is Kind.PARAGRAPH and not NUMBERING.match(below.text)


def _has_little(blocks: Sequence[Block], index: int) -> bool:
    """True if a few words or rows of labels and values stand right below."""
    rows = index + 1 < len(blocks) and blocks[index + 1].kind is Kind.LABEL
    return (rows and not blocks[index].cell) or has_value(blocks, index)


def _has_part(blocks: Sequence[Block], index: int) -> bool:
    """True if a numbered heading stands right below, above text of its own."""
    below = index + 1
    if below >= len(blocks) or not may_head(blocks[below]):
        return False
    return bool(NUMBERING.match(blocks[below].text)) and _is_above_text(blocks, below)


def bare_numbered_lines(blocks: Sequence[Block]) -> frozenset[int]:
    """Indices of “I Who we are”, “II What for”, or of “A …”, “B …”, above text.

    Such a number without a sign may be a word: they must count on from the first.
    """
    for numbers in (_ROMAN, _LETTERS_ALONE):
        found: list[int] = []
        for index, block in enumerate(blocks):
            number, _, words = block.text.partition(" ")
            begins = number == next(iter(numbers[len(found) :]), "")
            if begins and words.lstrip()[:1].isupper() and may_head(block):
                above = _is_above_text(blocks, index) or has_value(blocks, index)
                found += [index] if above else []
        if len(found) >= _MIN_LINES:
            return frozenset(found)
    return frozenset()


def standing_lines(blocks: Sequence[Block]) -> frozenset[int]:
    """Indices of short lines that stand alone above text, where they are the rule."""
    found = [index for index in range(len(blocks)) if _stands(blocks, index)]
    small = [index for index in range(len(blocks)) if _stands_small(blocks, index)]
    if len(small) >= _MIN_LINES and len(small) > len(found):
        found += small
    texts = sum(
        block.kind is Kind.PARAGRAPH and len(block.text) > _TEXT for block in blocks
    )
    enough = len(found) >= _MIN_LINES and len(found) * 4 >= texts
    if not enough:
        return frozenset()
    if len(found) >= _RULE:
        found += [
            index for index in range(len(blocks)) if _stands_above_little(blocks, index)
        ]
    return frozenset(found)


def _stands_above_little(blocks: Sequence[Block], index: int) -> bool:
    """A line between a full stop and a sentence of a word or two, such as “None.”."""
    if not 0 < index < len(blocks) - 1 or not _may_stand(blocks[index]):
        return False
    above, below = blocks[index - 1], blocks[index + 1]
    ended = above.text.endswith(".") and below.text.endswith(".")
    return ended and below.kind is Kind.PARAGRAPH and not below.tight


def _may_stand(block: Block, *, small: bool = False) -> bool:
    if block.tight or block.strong or block.cell or not may_head(block):
        return False
    first = block.text[:1]
    begins = first.islower() if small else first.isupper()
    return begins and not ends_in_company_form(block.text)


def _stands_small(blocks: Sequence[Block], index: int) -> bool:
    """True for “what we keep” between two texts: some write headings without capitals.

    The line above must end as a sentence does, or this one may go on with it.
    """
    if not index or not _may_stand(blocks[index], small=True):
        return False
    above, below = blocks[index - 1], blocks[index + 1 : index + 2]
    apart = bool(below) and not below[0].tight and not below[0].text[:1].islower()
    ends = index == 1 or above.text.endswith((".", "!", "?"))
    return ends and apart and _has_text(blocks, index)


def _stands(blocks: Sequence[Block], index: int) -> bool:
    block = blocks[index]
    if not index or not _may_stand(block):
        return False
    above = blocks[index - 1]
    if above.text.endswith(":") and not above.level:
        return False
    # Below a title, or below lines that hang together, something new begins.
    ends = index == 1 or above.tight or above.text.endswith((".", "!", "?"))
    return _has_text(blocks, index) or (ends and _has_address(blocks, index))


def states_fact(text: str) -> bool:
    """True for words with an e-mail address or a postal code and its place."""
    return _ADDRESS.search(text) is not None


def may_head(block: Block) -> bool:
    """True for a short line that is no sentence and states no address or number."""
    short = len(block.text) <= 2 * _MAX_LENGTH
    return short and block.kind is Kind.PARAGRAPH and _is_short_line(block.text)


@lru_cache(maxsize=32768)
def _is_short_line(text: str) -> bool:
    text = NUMBERING.sub("", text, count=1)
    return (
        len(text) <= _MAX_LENGTH
        and len(text.split()) <= _MAX_WORDS
        and not text.endswith((".", ",", ";", "!"))
        and not FACT.search(text)
        and not find_dates(text)
    )


def ends_in_company_form(text: str) -> bool:
    """True for a name such as “Kukkapaja Kurjenmiekka Ky”, which heads an address."""
    last = text.split()[-1].casefold().strip(".,")
    return last in _company_forms()


@cache
def _company_forms() -> frozenset[str]:
    return frozenset(form.strip(".") for form in words_of_all("forms"))


def _has_text(blocks: Sequence[Block], index: int) -> bool:
    """True if sentences or a list stand right below."""
    if index + 1 >= len(blocks):
        return False
    below = blocks[index + 1]
    if below.kind is Kind.ITEM:
        return True
    if below.kind is not Kind.PARAGRAPH:
        return False
    ends = below.text.endswith((".", ":", "!", "?"))
    ends = ends and not _ABBREVIATED.search(below.text)
    address = "," in below.text and FACT.search(below.text) is not None
    words = len(below.text.split())
    return len(below.text) > _TEXT or (words > 3 and (ends or address))


#: The point of a form ends no sentence: “Inhaber: Ann Muster e. K.”.
_ABBREVIATED = re.compile(
    r"(?<!\w)(?:e\. ?(?:K(?:fr|fm)?|[VUG])\.|r\. ?[yf]\.|ek\. för\."
    r"|(?:Ltd|Inc|Corp|Bros|Co)\.)\Z"
)


def _has_address(blocks: Sequence[Block], index: int) -> bool:
    """True if short lines that hang together stand below, with an address in them."""
    if index + 1 >= len(blocks) or blocks[index + 1].tight:
        return False
    for block in blocks[index + 1 : index + 1 + _MAX_ADDRESS]:
        if block.kind is not Kind.PARAGRAPH or len(block.text) > _MAX_LENGTH:
            return False
        if not block.tight and block is not blocks[index + 1]:
            return False
        if FACT.search(block.text) or states_fact(block.text):
            return True
    return False

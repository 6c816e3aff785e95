"""Headings that lost the line break to their text: “Your rightsYou may ask us”."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wagtail_privacy.importing.headings.cutting import MAX_LENGTH, is_known
from wagtail_privacy.importing.headings.matching import match_heading
from wagtail_privacy.importing.numbering import NUMBERING
from wagtail_privacy.importing.outline import Block, Kind


_GLUE = re.compile(r"(?<=[a-zåäöüß)?])(?=[A-ZÅÄÖÜ])")
_GLUED_NUMBER = re.compile(
    r"\s*(?:\d{1,2}|[A-Z]|[IVX]{1,5})[.)]\s[^.!?]{3,80}?[a-zåäöüß)?][A-ZÅÄÖÜ][a-zåäöüß]"
)
#: “an xAPI file”, “mit der eID”: a capital behind so few letters is inside a word, and
#: what stands behind a sentence is no heading.
_INSIDE = re.compile(r"(?<![^\W\d_])[a-z]{1,2}\Z|[^\W\d_]{4}\. [A-ZÅÄÖÜ]")
_LETTERS = re.compile(r"[^\W\d_]+")
_MANY_GLUED = 2
_MANY_NUMBERED = 4
#: So many paragraphs that begin in capitals, and this share of all, have headings.
_MANY_CAPITALS, _CAPITALS_SHARE = 4, 0.4
_MIN_LETTERS = 4


def are_glued(blocks: Sequence[Block], language: str) -> bool:
    """True if several headings of a document were glued to their text."""
    texts = [block.text for block in blocks if block.kind is Kind.PARAGRAPH]
    known = sum(glued_end(text, language, by_look=False) > 0 for text in texts)
    numbered = sum(_GLUED_NUMBER.match(text) is not None for text in texts)
    return known >= _MANY_GLUED or numbered > _MANY_NUMBERED


def glued_end(text: str, language: str, *, by_look: bool) -> int:
    """Where a heading ends that its text was glued to, 0 if none was.

    ``by_look`` takes any wording, where other headings of the document were glued.
    """
    for boundary in _GLUE.finditer(text, 0, MAX_LENGTH):
        label, rest = text[: boundary.start()], text[boundary.start() :]
        numbered = NUMBERING.match(label)
        if len(label) <= 5 or (_INSIDE.search(label) and not numbered):
            continue
        if is_known(label, language):
            return boundary.start()
        if _is_name(text, boundary.start()):
            continue
        if by_look and match_heading(label, language, nearly=True):
            return boundary.start()
        first = rest.split(maxsplit=1)
        sentence = len(first) > 1 and len(first[0]) > 1 and first[0][1:].islower()
        if by_look and numbered and sentence:
            return boundary.start()
    return 0


def _is_name(text: str, place: int) -> bool:
    """True for a name with a capital inside, such as “PeisKas”: it comes again."""
    begin = text.rfind(" ", 0, place) + 1
    word = _LETTERS.match(text, begin)
    return word is not None and text.count(word[0]) > 1


def begin_in_capitals(blocks: Sequence[Block]) -> bool:
    """True if a fair share of the paragraphs begin with a few words in capitals."""
    texts = [block.text for block in blocks if block.kind is Kind.PARAGRAPH]
    begun = sum(capitals_end(text) > 0 for text in texts)
    return begun >= max(_MANY_CAPITALS, _CAPITALS_SHARE * len(texts))


def capitals_end(text: str) -> int:
    """Where “HOW LONG? Two years.” has said its heading, 0 where there is none."""
    place = end = letters = 0
    for word in text[:MAX_LENGTH].split(" "):
        shape = "".join(_LETTERS.findall(word))
        if shape != shape.upper():
            break
        letters += len(shape) * (not end)
        place += len(word) + 1
        if word.endswith(("?", ":", ".", "!")) or word in {"–", "—", "-"}:
            end = place
    else:
        return 0
    begins = text[end : end + 1]
    return end if letters >= _MIN_LETTERS and not begins.islower() else 0

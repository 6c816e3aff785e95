"""Headings that a dash or a full stop parts from their text: “Who I am – I bake.”"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wagtail_privacy.importing.headings.cutting import MAX_LENGTH, parts_of
from wagtail_privacy.importing.headings.matching import match_heading
from wagtail_privacy.importing.numbering import NUMBERING
from wagtail_privacy.importing.outline import Block, Kind
from wagtail_privacy.importing.patterns.date_lines import date_line


#: What stands between a label and its text, where many known labels have it.
_DASHES = (" – ", " — ", " - ", " -- ", " | ")
_ENDS = (". ", "? ")
_SIGNS = (*_ENDS, *_DASHES)
_MANY_KNOWN = 3
#: So many paragraphs with a dash behind a few words, and this share, are sections.
_MANY_ALIKE, _SHARE = 5, 0.6
_MAX_PLACE, _MAX_WORDS = 80, 10
#: A paragraph as short as this is a date or a signature.
_TEXT = 40


@dataclass(frozen=True, slots=True)
class Separators:
    """The signs that part headings from their text in a document.

    ``known`` part those that are known, ``ruling`` whatever stands before them.
    """

    known: tuple[str, ...] = ()
    ruling: tuple[str, ...] = ()

    def cut(self, block: Block, language: str) -> list[Block] | None:
        """Heading and text of a paragraph, at the first sign that parts them."""
        if len(block.text) <= MAX_LENGTH and date_line(block.text, language):
            return None
        ends = [
            (place, sign)
            for sign in {*self.known, *self.ruling}
            if (place := _place(block, sign))
        ]
        for place, sign in sorted(ends):
            words = block.text[:place]
            rules = sign in self.ruling and _is_alike(block, sign)
            if rules or match_heading(words, language, nearly=True):
                end = place + len(sign)
                label = block.text[:end].rstrip(" -–—|")
                return parts_of(block, label, block.text[end:])
        return None


def separators(blocks: Sequence[Block], language: str) -> Separators:
    """The signs, other than a colon, that part headings of ``blocks`` from their text.

    Where most paragraphs begin with a few words and a dash, those are the headings;
    behind a full stop they are if most numbered paragraphs begin so.
    """
    known = tuple(
        sign
        for sign in _SIGNS
        if sum(_parts_known(block, sign, language) for block in blocks) >= _MANY_KNOWN
    )
    texts = [b for b in blocks if b.kind is Kind.PARAGRAPH and len(b.text) > _TEXT]
    numbered = [block for block in texts if NUMBERING.match(block.text)]
    ruling = tuple(
        sign for sign in known if _rules(sign, numbered if sign in _ENDS else texts)
    )
    return Separators(known, ruling)


def _rules(sign: str, blocks: Sequence[Block]) -> bool:
    enough = max(_MANY_ALIKE, _SHARE * len(blocks))
    return sum(_is_alike(block, sign) for block in blocks) >= enough


def _parts_known(block: Block, sign: str, language: str) -> bool:
    place = _place(block, sign)
    return place > 0 and match_heading(block.text[:place], language) is not None


def _is_alike(block: Block, sign: str) -> bool:
    """True for a few words with a capital before the sign, and a capital behind.

    Where a full stop is the sign, a number must tell them from a sentence.
    """
    place = _place(block, sign)
    if sign in _ENDS and not NUMBERING.match(block.text):
        return False
    words = NUMBERING.sub("", block.text[:place], count=1)
    rest = block.text[place + len(sign) :].lstrip()
    few = 0 < len(words.split()) <= _MAX_WORDS and ". " not in words
    return few and words[:1].isupper() and not rest[:1].islower()


def _place(block: Block, sign: str) -> int:
    """Where the sign stands near the start of a paragraph, 0 if it does not."""
    if block.kind is not Kind.PARAGRAPH or "<" in block.html:
        return 0
    if sign not in block.text:
        return 0
    numbered = NUMBERING.match(block.text)
    place = block.text.find(sign, numbered.end() if numbered else 0)
    text = block.text[place + len(sign) :]
    return place if 0 < place <= _MAX_PLACE and text.strip() else 0

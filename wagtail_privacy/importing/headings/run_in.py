"""A heading in the paragraph that it heads: in bold, in capitals, before a colon."""

from __future__ import annotations

import html
import re
from itertools import zip_longest

from wagtail_privacy.importing.headings.cutting import (
    MAX_LENGTH,
    TAG,
    is_known,
    parts_of,
)
from wagtail_privacy.importing.headings.glued import capitals_end, glued_end
from wagtail_privacy.importing.headings.matching import match_heading
from wagtail_privacy.importing.outline import Block, Kind
from wagtail_privacy.importing.patterns.date_lines import date_line
from wagtail_privacy.importing.patterns.fact_patterns import PHONE


BOLD_START = re.compile(r"^<b>(?P<label>.*?)</b>\s*(?P<rest>.*)$")
#: So many commas make a list that begins a sentence: “Access, erasure, …: write”.
_MANY_PARTS = 4
#: So many paragraphs that begin with bold words, and this share of all, are sections.
_MANY_BOLD, _BOLD_SHARE = 4, 0.5
#: Bold words at the start of a paragraph are a heading up to this length.
_MAX_BOLD = 80


def cut_run_in(
    block: Block, language: str, *, by_look: bool, bold: bool
) -> tuple[list[Block], bool] | None:
    """Heading and text of a paragraph, and whether a line break between was lost.

    ``bold`` takes any bold words, ``by_look`` any that look glued to their text.
    """
    if block.kind is not Kind.PARAGRAPH:
        return None
    if len(block.text) <= MAX_LENGTH and date_line(block.text, language):
        return None
    begin = BOLD_START.match(block.html)
    if begin and begin["rest"].strip() and not block.strong:
        label = html.unescape(TAG.sub("", begin["label"])).strip()
        announced = bold or label.endswith((":", "?"))
        if (announced and len(label) <= _MAX_BOLD) or is_known(label, language):
            return parts_of(block, label, begin["rest"], strong=True), False
    if "<" in block.html:
        return None
    end = label_end(block, language)
    if end:
        return parts_of(block, block.text[:end], block.text[end:]), False
    end = glued_end(block.text, language, by_look=by_look)
    if end:
        return parts_of(block, block.text[:end], block.text[end:]), True
    return None


def cut_capitals(block: Block) -> tuple[list[Block], bool] | None:
    """“HOW LONG? Two years.” where the headings of a document stand so."""
    plain = block.kind is Kind.PARAGRAPH and "<" not in block.html
    end = capitals_end(block.text) if plain else 0
    if not end:
        return None
    return parts_of(block, block.text[:end].rstrip(" –—-"), block.text[end:]), False


def begin_in_bold(blocks: list[Block]) -> bool:
    """True if most paragraphs begin with a few bold words: those are the headings.

    A document that has headings of its own only stresses words. Rows of a table are
    no headings.
    """
    marked = {Kind.HEADING, Kind.LABEL}
    headings = sum(
        not block.cell
        and (block.kind in marked or block.strong)
        and not (block.kind is Kind.LABEL and below is not None and below.cell)
        for block, below in zip_longest(blocks, blocks[1:])
        if block is not None
    )
    if headings >= _MANY_BOLD:
        return False
    paragraphs = [block for block in blocks if block.kind is Kind.PARAGRAPH]
    begun = [
        block
        for block in paragraphs
        if (match := BOLD_START.match(block.html))
        and 0 < len(TAG.sub("", match["label"]).strip()) <= _MAX_BOLD
        and len(TAG.sub("", match["rest"]).strip()) > len(match["label"]) // 2
    ]
    return len(begun) >= max(_MANY_BOLD, _BOLD_SHARE * len(paragraphs))


def label_end(block: Block, language: str) -> int:
    """Where “Known label:” ends at the start of a paragraph, 0 if there is none."""
    if block.kind is not Kind.PARAGRAPH or "<" in block.html:
        return 0
    colon = block.text.find(": ")
    short = 0 < colon <= MAX_LENGTH and block.text.count(",", 0, colon) < _MANY_PARTS
    label = block.text[:colon] if short else ""
    if not label or _SENTENCE.search(label):
        return 0
    match = match_heading(label, language)
    rung = match is not None and match.id == "communications_recording"
    # “Order line: 01555 …” is a number to ring, and tells of no recorded calls.
    number = rung and PHONE.match(block.text, colon + 2) is not None
    return colon + 1 if match and not number else 0


#: A sentence that ends before the colon: “We correct slips. The officer is: …”.
_SENTENCE = re.compile(r"[^\W\d_]{4}[.!] [^\W\d_a-zåäöüß]")

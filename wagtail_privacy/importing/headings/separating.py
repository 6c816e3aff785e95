"""Headings that were glued to their text, and labels before their values."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from wagtail_privacy.importing.headings.cutting import (
    MAX_LENGTH,
    TAG,
    is_known,
    parts_of,
)
from wagtail_privacy.importing.headings.glued import (
    are_glued,
    begin_in_capitals,
    capitals_end,
    glued_end,
)
from wagtail_privacy.importing.headings.heading_elements import (
    HeadingElements,
    heading_elements,
)
from wagtail_privacy.importing.headings.label_rows import (
    MANY_ROWS,
    are_lines,
    cut_row,
    is_made_of_rows,
    without_tightness,
)
from wagtail_privacy.importing.headings.matching import match_heading
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.numbering import NUMBERING
from wagtail_privacy.importing.outline import Block, Kind
from wagtail_privacy.importing.patterns.date_lines import date_line


_BOLD_START = re.compile(r"^<b>(?P<label>.*?)</b>\s*(?P<rest>.*)$")
#: What stands between a label and its text, where many known labels have it.
_SEPARATORS = (". ", "? ", " – ", " — ", " - ")
#: So many commas make a list that begins a sentence: “Access, erasure, …: write”.
_MANY_PARTS = 4
_MANY_SEPARATED = 3
#: So many paragraphs that begin with bold words, and this share of all, are sections.
_MANY_BOLD, _BOLD_SHARE = 4, 0.5
#: Bold words at the start of a paragraph are a heading up to this length.
_MAX_BOLD = 60


def separate(
    blocks: list[Block], language: str
) -> tuple[list[Block], list[ImportMessage]]:
    """Cut headings off the text that they share a block with.

    “Label: text”, “<b>Label</b> text” and “A. HeadingText …” become a LABEL and a
    paragraph, where the label is a known heading. Where the headings are elements,
    only one that names what none of them names is cut off.
    """
    if heads := heading_elements(blocks, language):
        cuts = (_cut_lone(block, heads, language) or [block] for block in blocks)
        return [part for parts in cuts for part in parts], []
    result: list[Block] = []
    messages: list[ImportMessage] = []
    blocks = _without_items(blocks, language)
    made_of_rows = is_made_of_rows(blocks, language)
    lines = made_of_rows and are_lines(blocks, language)
    blocks = without_tightness(blocks, language) if lines else blocks
    rows = made_of_rows or _has_known_rows(blocks, language)
    signs = _separators(blocks, language)
    by_look = are_glued(blocks, language)
    bold = _begin_in_bold(blocks)
    capitals = begin_in_capitals(blocks)
    below_row = False
    for block in blocks:
        cut = _cut_capitals(block) if capitals else None
        cut = cut or _cut(block, language, by_look=by_look, bold=bold)
        cut = cut or _cut_separated(block, signs, language)
        follows_item = bool(result) and result[-1].kind is Kind.ITEM
        if cut is None and rows and (below_row or follows_item or not block.tight):
            row = cut_row(block, language, roles=made_of_rows, questions=lines)
            cut = (row, False) if row else None
        below_row = cut is not None
        if cut is None:
            result.append(block)
            continue
        parts, glued = cut
        messages += [ImportMessage("glued-heading", block.line)] if glued else []
        result += parts
    return result, messages


def _without_items(blocks: list[Block], language: str) -> list[Block]:
    """The items of a list of sections as paragraphs."""
    if not _is_list_of_sections(blocks, language):
        return blocks
    return [
        replace(block, kind=Kind.PARAGRAPH) if block.kind is Kind.ITEM else block
        for block in blocks
    ]


def _has_known_rows(blocks: Sequence[Block], language: str) -> bool:
    """True if enough paragraphs begin with a known label for all to be rows."""
    return sum(_label_end(block, language) > 0 for block in blocks) >= MANY_ROWS


def _cut_lone(
    block: Block, heads: HeadingElements, language: str
) -> list[Block] | None:
    """A known label off its text, if it names what no heading names."""
    parts = _cut(block, language, by_look=False, bold=False)
    match = match_heading(parts[0][0].text, language) if parts else None
    return None if parts is None or heads.stays_text(match) else parts[0]


def _is_list_of_sections(blocks: list[Block], language: str) -> bool:
    """True if bold words in list items are all the headings that there are."""
    bold = [
        html.unescape(TAG.sub("", match["label"]))
        for block in blocks
        if block.kind is Kind.ITEM and (match := _BOLD_START.match(block.html))
    ]
    known = [label for label in bold if match_heading(label, language, nearly=True)]
    return len(known) >= MANY_ROWS and not any(
        is_known(block.text, language)
        for block in blocks
        if block.kind is not Kind.ITEM
    )


def _cut(
    block: Block, language: str, *, by_look: bool, bold: bool
) -> tuple[list[Block], bool] | None:
    if block.kind is not Kind.PARAGRAPH:
        return None
    if len(block.text) <= MAX_LENGTH and date_line(block.text, language):
        return None
    begin = _BOLD_START.match(block.html)
    if begin and begin["rest"].strip() and not block.strong:
        label = html.unescape(TAG.sub("", begin["label"])).strip()
        announced = bold or label.endswith((":", "?"))
        if (announced and len(label) <= _MAX_BOLD) or is_known(label, language):
            return parts_of(block, label, begin["rest"], strong=True), False
    if "<" in block.html:
        return None
    end = _label_end(block, language)
    if end:
        return parts_of(block, block.text[:end], block.text[end:]), False
    end = glued_end(block.text, language, by_look=by_look)
    if end:
        return parts_of(block, block.text[:end], block.text[end:]), True
    return None


def _cut_capitals(block: Block) -> tuple[list[Block], bool] | None:
    """“HOW LONG? Two years.” where the headings of a document stand so."""
    plain = block.kind is Kind.PARAGRAPH and "<" not in block.html
    end = capitals_end(block.text) if plain else 0
    if not end:
        return None
    return parts_of(block, block.text[:end].rstrip(" –—-"), block.text[end:]), False


def _begin_in_bold(blocks: list[Block]) -> bool:
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
        if (match := _BOLD_START.match(block.html))
        and 0 < len(TAG.sub("", match["label"]).strip()) <= _MAX_BOLD
        and len(TAG.sub("", match["rest"]).strip()) > len(match["label"]) // 2
    ]
    return len(begun) >= max(_MANY_BOLD, _BOLD_SHARE * len(paragraphs))


def _label_end(block: Block, language: str) -> int:
    """Where “Known label:” ends at the start of a paragraph, 0 if there is none."""
    if block.kind is not Kind.PARAGRAPH or "<" in block.html:
        return 0
    colon = block.text.find(": ")
    short = 0 < colon <= MAX_LENGTH and block.text.count(",", 0, colon) < _MANY_PARTS
    known = short and is_known(block.text[:colon], language)
    return colon + 1 if known else 0


def _separators(blocks: list[Block], language: str) -> tuple[str, ...]:
    """The signs, other than a colon, that part known headings from their text."""
    return tuple(
        sign
        for sign in _SEPARATORS
        if sum(_separated(block, sign, language, nearly=False) > 0 for block in blocks)
        >= _MANY_SEPARATED
    )


def _separated(block: Block, sign: str, language: str, *, nearly: bool) -> int:
    """Where a known heading and the sign after it end, 0 if there is none."""
    if block.kind is not Kind.PARAGRAPH or "<" in block.html:
        return 0
    if sign not in block.text:
        return 0
    numbered = NUMBERING.match(block.text)
    place = block.text.find(sign, numbered.end() if numbered else 0)
    if not 0 < place <= 80 or not block.text[place + len(sign) :].strip():
        return 0
    known = match_heading(block.text[:place], language, nearly=nearly)
    return place + len(sign) if known else 0


def _cut_separated(
    block: Block, signs: Sequence[str], language: str
) -> tuple[list[Block], bool] | None:
    for sign in signs:
        end = _separated(block, sign, language, nearly=True)
        if end:
            label = block.text[:end].rstrip(" -–—")
            return parts_of(block, label, block.text[end:]), True
    return None

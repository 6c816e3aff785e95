"""Blocks that can be headings: how each looks, and what it is like."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wagtail_privacy.importing.headings.address_heads import address_heads
from wagtail_privacy.importing.headings.candidate import Candidate
from wagtail_privacy.importing.headings.cutting import MAX_LENGTH, is_known
from wagtail_privacy.importing.headings.halves import with_halves
from wagtail_privacy.importing.headings.heading_elements import (
    HeadingElements,
    heading_elements,
    lone_labels,
    parts_named,
)
from wagtail_privacy.importing.headings.lettered import lettered_parts
from wagtail_privacy.importing.headings.matching import Match, match_heading
from wagtail_privacy.importing.headings.nesting import with_nesting
from wagtail_privacy.importing.headings.standing import (
    bare_numbered_lines,
    capital_lines,
    heads_of_rows,
    may_head,
    numbered_lines,
    standing_lines,
    states_fact,
)
from wagtail_privacy.importing.headings.withholding import (
    LINE_STYLES,
    without_grounds,
    without_lines,
    without_terms,
)
from wagtail_privacy.importing.numbering import NUMBERING, number_of
from wagtail_privacy.importing.outline import Block, Kind
from wagtail_privacy.importing.patterns.dates import find_dates
from wagtail_privacy.importing.patterns.fact_patterns import spans_of
from wagtail_privacy.importing.patterns.names import is_person, names_apart


#: How deep a heading of each style stands when styles meet in one document.
_RANKS = {
    "label": 20,
    "number": 30,
    "capitals": 45,
    "strong": 50,
    "inline": 55,
    "plain": 60,
}
_LONGEST_NAME = 80
#: Headings that are elements stand higher than this, whatever their level is.
DEEPEST_ELEMENT = _RANKS["label"]
_NUMBER = re.compile(r"^\s*(?:§\s*)?(\d{1,2}(?:\.\d{1,2})*)\s*[.):]?\s")
#: “3 Weir Lane”: the number of a house has no full stop.
_HOUSE = re.compile(r"\d{1,3}[a-zA-Z]? [^\W\d_]")
_MAX_TOWN = 60
#: Nobody breaks shorter lines than this; “by us. We” is no “Art. 5”.
_MIN_WRAPPED = 50
_SENTENCE_END = re.compile(r"[^\W\d_]{2}[.!?] [A-ZÅÄÖÜ][^\W\d_]{0,30}[ ,]")


def candidates(blocks: list[Block], language: str) -> Iterator[Candidate | None]:
    """Yield, for each block, what it is like as a heading, or None."""
    found = with_nesting(list(_candidates(blocks, language)))
    if heads := heading_elements(blocks, language):
        found = _without_labels(blocks, found, heads)
    else:
        found = without_lines(blocks, found)
    found = with_halves(blocks, without_terms(without_grounds(found)), language)
    return iter(_as_marked(blocks, found, language))


def _without_labels(
    blocks: list[Block], found: list[Candidate | None], heads: HeadingElements
) -> list[Candidate | None]:
    """Without labels and lines in sections that headings begin.

    One that stands alone and names what no heading names stays, and so do the labels
    above the first section.
    """
    lone = lone_labels(blocks)
    result: list[Candidate | None] = []
    above, around = "", dict[int, Match | None]()
    parts: frozenset[str] = frozenset()
    for index, item in enumerate(found):
        begins = item is not None and heads.begins(item.block)
        if item and begins:
            match, level = item.match, item.block.level
            around = {key: whole for key, whole in around.items() if key < level}
            parent = around[max(around)] if around else None
            begins = not heads.repeats(item.block, match, parent)
            around[level] = match
            parts = parts_named(match)
            above = match.id if match and match.sure else above
        stays = (
            item is None
            or begins
            or item.style == "lettered"
            or (item.style == "label" and item.match and item.match.id in parts)
            or (index in lone and not heads.stays_text(item.match, above))
            or (item.style == "label" and index < heads.start)
        )
        result.append(item if stays else None)
    return result


def _as_marked(
    blocks: list[Block], found: list[Candidate | None], language: str
) -> list[Candidate | None]:
    """What the markup of our own pages says: only its headings begin a section."""
    above = ""
    result = list(found)
    start = next((i for i, block in enumerate(blocks) if block.section), 0)
    for index, block in enumerate(blocks):
        if index < start:
            result[index] = None
        elif block.section:
            match = match_heading(block.text, language, nearly=True)
            rank = _rank(block, "html")
            begins = block.section != above and block.kind is Kind.HEADING
            result[index] = Candidate(block, "html", rank, match) if begins else None
        above = block.section
    return result


def _candidates(blocks: list[Block], language: str) -> Iterator[Candidate | None]:
    capitals = capital_lines(blocks)
    numbered = numbered_lines(blocks) | bare_numbered_lines(blocks)
    standing = standing_lines(blocks)
    addressed = address_heads(blocks, standing, language)
    lettered = lettered_parts(blocks)
    rows = heads_of_rows(blocks)
    headed = False
    for index, block in enumerate(blocks):
        headed = headed or block.level > 0
        above = blocks[index - 1] if index else None
        below = blocks[index + 1] if index + 1 < len(blocks) else None
        style = _style(block)
        if style == "plain" and index in numbered:
            style = "number"
        elif style == "plain" and index in rows:
            style = "label"
        elif style == "plain" and index in capitals:
            style = "capitals"
        part = style == "plain" or (style == "number" and headed)
        if part and index in lettered:
            match = match_heading(lettered[index], language, nearly=True)
            yield Candidate(block, "lettered", _rank(block, "number"), match)
            continue
        found = _candidate(block, style, above, below, language)
        alone = style == "plain" and index in standing and not _is_broken(block, below)
        if found is None and alone and not _is_somebody(block.text):
            match = match_heading(block.text, language, nearly=True)
            found = Candidate(block, style, _rank(block, style), match)
        if found is None and style == "plain" and index in addressed:
            found = Candidate(block, style, _rank(block, style), addressed[index])
        yield found


def _candidate(
    block: Block,
    style: str | None,
    above: Block | None,
    below: Block | None,
    language: str,
) -> Candidate | None:
    if style in LINE_STYLES and _is_value(block, above, below):
        return None
    if style == "plain" and (_is_plain_text(block.text) or _is_broken(block, below)):
        return None
    if style is None or len(block.text) > MAX_LENGTH * (2 if style == "html" else 1):
        return None
    match = match_heading(block.text, language, nearly=style != "plain")
    if style == "number" and not (match and match.sure) and _is_street(block, below):
        return None
    if style == "label" and block.level and not (match and match.sure):
        # A label inside the value of another one.
        return None
    if style == "plain" and not match:
        if not _stands_alone(block, above, below):
            return None
        match = match_heading(block.text, language, nearly=True)
    if style == "plain" and match and _is_rest(block, above, language):
        return None
    heads = _is_capitalised(block.text) and may_head(block)
    if style == "number" and not match and not heads:
        return None
    return Candidate(block, style, _rank(block, style), match)


def _is_plain_text(text: str) -> bool:
    """True for a line that ends as a sentence does, or says who or where one is."""
    return text.endswith((".", ";", ",")) or states_fact(text) or _is_somebody(text)


def _is_broken(block: Block, below: Block | None) -> bool:
    """True for the first line of a paragraph that the line right below goes on with.

    It may hold the end of a sentence: “Mostly from you. When you ask us by a”.
    """
    if below is None or not below.tight:
        return False
    if not _MIN_WRAPPED <= len(block.text) <= MAX_LENGTH:
        return False
    return below.text[:1].islower() or _SENTENCE_END.search(block.text) is not None


def _is_street(block: Block, below: Block | None) -> bool:
    """True for “3 Weir Lane” right above a line with a postal code and its place."""
    town = below is not None and len(below.text) <= _MAX_TOWN
    if not town or not _HOUSE.match(block.text) or not states_fact(below.text):
        return False
    # In a Word file each line is a paragraph: then both lines must be an address.
    own, other = spans_of(block.text), spans_of(below.text)
    street = bool(own) and own[0].key == "street" and own[0].value == block.text
    return below.tight or (street and bool(other) and not other[0].start)


def _is_somebody(text: str) -> bool:
    """True for a person with a role, “Headmaster Ann Example”: she heads no section."""
    parts = names_apart([text]) if len(text) <= _LONGEST_NAME else []
    return len(parts) > 1 and is_person(parts[0])


def _is_value(block: Block, above: Block | None, below: Block | None) -> bool:
    """True for all that stands in the right cell of a row: it heads nothing."""
    labelled = above is not None and above.kind is Kind.LABEL
    alone = below is None or below.cell != block.cell
    return bool(block.cell) and labelled and alone


def _style(block: Block) -> str | None:
    if block.kind is Kind.HEADING:
        return "html"
    if block.kind is Kind.LABEL:
        return "label" if block.cell or not block.strong else "inline"
    if block.kind is Kind.ITEM and not (block.strong and not block.tight):
        return None
    if block.strong:
        return "strong"
    dates = find_dates(block.text[:30])
    lettered = block.text.lstrip("(")[:1].islower()
    if NUMBERING.match(block.text) and not (block.tight or dates or lettered):
        return "number"
    return "plain"


def _rank(block: Block, style: str) -> int:
    number = _NUMBER.match(block.text)
    depth = number[1].removesuffix(".0").count(".") if number else 0
    if not number and style != "html":  # “C.1” stands below “C.”, “IV.2” below “IV.”.
        depth = max(0, len(number_of(block.text)) - 1)
    nested = 3 * block.level if style == "label" else 0
    lettered = style != "html" and NUMBERING.match(block.text) and not number
    letter = 3 if lettered else 0
    base = 10 + block.level if style == "html" else _RANKS[style]
    return (
        base + nested + depth + letter + (15 if block.cell and style != "label" else 0)
    )


def _stands_alone(block: Block, above: Block | None, below: Block | None) -> bool:
    """A short line between two paragraphs, as a heading stands."""
    if block.tight or below is None or below.tight or len(block.text) > 60:
        return False
    words = block.text.removesuffix(":")
    if not _is_heading_like(words) or re.search(r"[@\d]", words):
        return False
    leads_text = below.kind is Kind.PARAGRAPH and len(below.text) > 60
    if words != block.text:
        return leads_text
    follows_text = above is not None and (_ends(above.text) or above.kind is Kind.ITEM)
    return follows_text and leads_text


def _is_rest(block: Block, above: Block | None, language: str) -> bool:
    """True if the line above neither ends nor is a heading: this may be its rest."""
    if not block.tight or above is None:
        return False
    return not _ends(above.text) and not is_known(above.text, language)


def _is_capitalised(text: str) -> bool:
    return NUMBERING.sub("", text, count=1)[:1].isupper()


def _is_heading_like(text: str) -> bool:
    words = NUMBERING.sub("", text, count=1).strip()
    return bool(words[:1].isupper()) and not words.endswith((".", ",", ";", ":"))


def _ends(text: str) -> bool:
    return text.rstrip("\"'”’)»").endswith((".", "!", "?", ":")) or len(text) > 90

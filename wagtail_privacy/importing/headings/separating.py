"""Headings that were glued to their text, and labels before their values."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from wagtail_privacy.importing.headings.cutting import (
    MAX_LENGTH,
    TAG,
    is_known,
)
from wagtail_privacy.importing.headings.frontmatter import is_title_line
from wagtail_privacy.importing.headings.glued import (
    are_glued,
    begin_in_capitals,
)
from wagtail_privacy.importing.headings.halves import cut_halves
from wagtail_privacy.importing.headings.heading_elements import (
    HeadingElements,
    heading_elements,
    is_heading,
    parts_named,
)
from wagtail_privacy.importing.headings.label_rows import (
    MANY_ROWS,
    are_lines,
    cut_question,
    cut_row,
    is_made_of_rows,
    rows_of_kinds,
    without_first_labels,
    without_tightness,
)
from wagtail_privacy.importing.headings.matching import match_heading
from wagtail_privacy.importing.headings.run_in import (
    BOLD_START,
    begin_in_bold,
    cut_capitals,
    cut_run_in,
    label_end,
)
from wagtail_privacy.importing.headings.separators import Separators, separators
from wagtail_privacy.importing.headings.standing import is_capitals
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.numbering import NUMBERING
from wagtail_privacy.importing.outline import Block, Kind


def separate(
    blocks: list[Block], language: str
) -> tuple[list[Block], list[ImportMessage]]:
    """Cut headings off the text that they share a block with.

    “Label: text”, “<b>Label</b> text” and “A. HeadingText …” become a LABEL and a
    paragraph, where the label is a known heading. Where the headings are elements,
    only one that names what none of them names is cut off.
    """
    blocks, messages = without_first_labels(blocks, language)
    if heads := heading_elements(blocks, language):
        cut_blocks = _cut_lone_labels(blocks, heads, language)
        return cut_halves(cut_blocks, language), messages
    layout = _layout_of(_without_items(blocks, language), language)
    result: list[Block] = []
    below_row = False
    kinds = frozenset[int]() if layout.rows else rows_of_kinds(layout.blocks, language)
    for place, block in enumerate(layout.blocks):
        named = not place and not label_end(block, language)
        title = place < _HEAD and _is_title(block, named=named)
        if place in kinds or title or _is_of_definitions(block, result[-1:], language):
            result.append(block)
            continue
        cut = _cut_by_layout(block, layout, language)
        follows_item = bool(result) and result[-1].kind is Kind.ITEM
        apart = below_row or follows_item or not block.tight
        if cut is None and layout.rows and apart:
            row = cut_row(block, language, roles=layout.made, questions=layout.lines)
            row = row or cut_question(block, language)
            cut = (row, False) if row else None
        below_row = cut is not None
        parts, glued = cut or ([block], False)
        messages += [ImportMessage("glued-heading", block.line)] if glued else []
        result += parts
    return cut_halves(result, language), messages


#: In so many blocks at the beginning the title stands.
_HEAD = 4
#: So long is the name of a notice behind a colon.
_MAX_BEHIND = 60


def _is_title(block: Block, *, named: bool) -> bool:
    """True for “Privacy notice: our tenants”, which is one line, and no row.

    So is “OUR TENANTS: PRIVACY NOTICE”, and in small letters what is ``named`` so.
    """
    words, colon, rest = block.text.partition(":")
    if not colon or rest.endswith("."):
        return False
    behind = (named or is_capitals(block.text)) and len(words.split()) > 1
    return is_title_line(words) or (
        behind and len(rest) <= _MAX_BEHIND and is_title_line(rest)
    )


@dataclass(frozen=True, slots=True)
class _Layout:
    """How the headings of a document stand before their text.

    ``made`` means that it is made of labels and values, ``lines`` that these stand
    line by line, ``rows`` that there are enough of them.
    """

    blocks: Sequence[Block]
    made: bool
    lines: bool
    rows: bool
    signs: Separators
    by_look: bool
    bold: bool
    capitals: bool


def _layout_of(blocks: list[Block], language: str) -> _Layout:
    made = is_made_of_rows(blocks, language)
    lines = made and are_lines(blocks, language)
    blocks = without_tightness(blocks, language) if lines else blocks
    return _Layout(
        blocks,
        made=made,
        lines=lines,
        rows=made or _has_known_rows(blocks, language),
        signs=separators(blocks, language),
        by_look=are_glued(blocks, language),
        bold=begin_in_bold(blocks),
        capitals=begin_in_capitals(blocks),
    )


def _cut_by_layout(
    block: Block, layout: _Layout, language: str
) -> tuple[list[Block], bool] | None:
    """Heading and text of a block, and whether they were glued."""
    cut = cut_capitals(block) if layout.capitals else None
    signs = layout.signs
    if cut is None and signs.ruling and (parts := signs.cut(block, language)):
        return parts, True
    cut = cut or cut_run_in(block, language, by_look=layout.by_look, bold=layout.bold)
    if cut is None and (parts := signs.cut(block, language)):
        return parts, True
    return cut


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
    return sum(label_end(block, language) > 0 for block in blocks) >= MANY_ROWS


def _cut_lone_labels(
    blocks: Sequence[Block], heads: HeadingElements, language: str
) -> list[Block]:
    """Known labels off their text, if they name what no heading names.

    Those right below a heading that names both are its parts: “Purposes and legal
    bases” above “Purpose: …” and “Legal basis: …”.
    """
    result: list[Block] = []
    parts: frozenset[str] = frozenset()
    for above, block in pairwise([None, *blocks]):
        if block is None:
            continue
        if is_heading(block):
            parts = parts_named(match_heading(block.text, language))
            result.append(block)
            continue
        cut, type = _cut_lone(block, above, language)
        if cut and (type in parts or not heads.names(type)):
            result += cut
        else:
            result.append(block)
            parts = frozenset()
    return result


def _cut_lone(
    block: Block, above: Block | None, language: str
) -> tuple[list[Block], str]:
    """A known label off its text, and the type that it names.

    What goes on with other labels is a list of definitions, and a word with a colon
    that the line above leads to is none: “We keep a / file: names, addresses”.
    """
    if _LABEL_INSIDE.search(block.text) or _is_rest(block, above):
        return [], ""
    cut = cut_run_in(block, language, by_look=False, bold=False)
    match = match_heading(cut[0][0].text, language) if cut else None
    return (cut[0], match.id) if cut and match else ([], "")


_MARKED = frozenset({Kind.HEADING, Kind.LABEL})
#: “Hosting: Example Ltd, Ytterby. Post: Example AB”.
_LABEL_INSIDE = re.compile(r"[.;] [A-ZÅÄÖÜ][\w-]{1,30}(?: [\w-]{1,30}){0,2}: ")


def _is_of_definitions(block: Block, above: Sequence[Block], language: str) -> bool:
    """True for a list of labels and values in a line below a heading or a term.

    So is a first label that says what the heading does.
    """
    if not above or not _may_be_heading(above[0]):
        return False
    end = label_end(block, language)
    if not end:
        return False
    asked = above[0].text.endswith("?") and not block.tight
    if asked and block.text[end:].lstrip()[:1].islower():
        return True  # “That is us: the …” answers what the line above asks.
    known = match_heading(block.text[: end - 1], language)
    heading = match_heading(above[0].text, language, nearly=True)
    same = known and heading and known.id == heading.id
    return bool(same or _LABEL_INSIDE.search(block.text))


def _may_be_heading(block: Block) -> bool:
    """True for what is marked as a heading, has a number, or asks in a line."""
    if block.kind in _MARKED or block.strong:
        return True
    if block.kind is not Kind.PARAGRAPH or len(block.text) > MAX_LENGTH:
        return False
    number = NUMBERING.match(block.text)
    return block.text.endswith("?") or bool(number and block.text[-1:].isalnum())


def _is_rest(block: Block, above: Block | None) -> bool:
    """True for a line in the midst of the paragraph that the line above begins."""
    if above is None or not block.tight or above.kind is not Kind.PARAGRAPH:
        return False
    return len(above.text) > _MAX_LINE and above.text[-1:].isalnum()


#: A line as short as this above a label may be one of an address.
_MAX_LINE = 40


def _is_list_of_sections(blocks: list[Block], language: str) -> bool:
    """True if bold words in list items are all the headings that there are."""
    bold = [
        html.unescape(TAG.sub("", match["label"]))
        for block in blocks
        if block.kind is Kind.ITEM and (match := BOLD_START.match(block.html))
    ]
    known = [label for label in bold if match_heading(label, language, nearly=True)]
    return len(known) >= MANY_ROWS and not any(
        is_known(block.text, language)
        for block in blocks
        if block.kind is not Kind.ITEM
    )

"""Documents that are made of rows: “Label: value” in most of their paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from wagtail_privacy.importing.headings.cutting import parts_of
from wagtail_privacy.importing.headings.matching import match_heading
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.outline import Block, Kind
from wagtail_privacy.importing.patterns.fact_patterns import label_pattern
from wagtail_privacy.importing.patterns.role_words import has_role
from wagtail_privacy.importing.sections import PARTY_TYPES


#: So many known labels with their values make a document of label and value rows.
MANY_ROWS = 4
#: A tight paragraph as long as this is no line of an address.
_TEXT = 60
_MAX_LABEL, _MAX_WORDS = 60, 7
#: A number of three digits, or what no label has.
_NO_LABEL = re.compile(r"[.;@]|\d{3}")


def without_first_labels(
    blocks: Sequence[Block], language: str
) -> tuple[list[Block], list[ImportMessage]]:
    """Without the label of a first row that says what the heading right above does.

    “A. The club” above “Controller | Example Club” and “Address | …” is one section.
    """
    result: list[Block] = []
    messages: list[ImportMessage] = []
    for block, below in zip_longest(blocks, blocks[1:]):
        row = block.kind is Kind.LABEL and below is not None and below.cell
        if row and result and _is_named_by(block, result[-1], language):
            messages.append(ImportMessage("fact-label", block.line, block.text))
        else:
            result.append(block)
    return result, messages


def _is_named_by(label: Block, above: Block, language: str) -> bool:
    """True if the heading above a label names the same section."""
    heads = above.kind is Kind.HEADING or (above.strong and not above.cell)
    if not heads or above.kind is Kind.LABEL:
        return False
    own = match_heading(label.text, language)
    heading = match_heading(above.text, language, nearly=True) if own else None
    return bool(own and heading and own.id == heading.id)


def is_made_of_rows(blocks: Sequence[Block], language: str) -> bool:
    """True if most paragraphs begin with a label and a colon, known or not."""
    if any(block.kind in {Kind.HEADING, Kind.LABEL} for block in blocks):
        return False
    paragraphs = [block for block in blocks if block.kind is Kind.PARAGRAPH]
    rows = [
        block
        for block in paragraphs
        if len(block.text) > 30 and cut_row(block, language)
    ]
    return len(rows) >= MANY_ROWS and len(rows) * 2 >= len(paragraphs)


def are_lines(blocks: Sequence[Block], language: str) -> bool:
    """True if the rows of a document stand line by line, with no empty ones between."""
    tight = [block for block in blocks if block.tight and _is_long(block)]
    rows = sum(cut_row(block, language, questions=True) is not None for block in tight)
    return rows >= MANY_ROWS and rows * 4 >= len(tight) * 3


def without_tightness(blocks: Sequence[Block], language: str) -> list[Block]:
    """Rows that stand line by line as rows that stand apart.

    A label above a list is one, too, unless the row above is about the same.
    """
    result: list[Block] = []
    above = ""
    for block, below in zip_longest(blocks, blocks[1:]):
        listed = below is not None and below.kind is Kind.ITEM
        plain = block.kind is Kind.PARAGRAPH and len(block.text) <= _MAX_LABEL
        named = match_heading(block.text.partition(": ")[0], language, nearly=True)
        if listed and plain and block.text.endswith(":") and named:
            kind = block.kind if named.id == above else Kind.LABEL
            block = replace(block, kind=kind)
        above = named.id if named else above
        result.append(replace(block, tight=False) if _is_long(block) else block)
    return result


def _is_long(block: Block) -> bool:
    return block.kind is Kind.PARAGRAPH and len(block.text) > _TEXT


def cut_row(
    block: Block, language: str, *, roles: bool = False, questions: bool = False
) -> list[Block] | None:
    """A label that is not known, in a document that is made of labels and values."""
    if block.kind is not Kind.PARAGRAPH or "<" in block.html:
        return None
    label, colon, rest = block.text.partition(": ")
    if questions and "? " in label[: _MAX_LABEL + 2]:
        label, colon, rest = block.text.partition("? ")
    short = len(label) <= _MAX_LABEL and len(label.split()) <= _MAX_WORDS
    if not (colon and short and label[:1].isupper() and rest.strip()):
        return None
    if _NO_LABEL.search(label) or label[-1:].isdigit() and len(label.split()) < 3:
        return None
    if "," in label and not match_heading(label, language, nearly=True):
        return None
    if label_pattern().fullmatch(label):
        return None
    if has_role(label) and not (roles and not block.tight):
        return None
    return parts_of(block, label + colon.strip(), rest)


def cut_question(block: Block, language: str) -> list[Block] | None:
    """“Must I tell you? Yes, …” among labels and values: a question that is known."""
    label, mark, rest = block.text.partition("? ")
    plain = block.kind is Kind.PARAGRAPH and "<" not in block.html
    if not (plain and mark and rest.strip() and len(label) <= _MAX_LABEL):
        return None
    if ". " in label or not match_heading(label, language, nearly=True):
        return None
    return parts_of(block, f"{label}?", rest)


def rows_of_kinds(blocks: Sequence[Block], language: str) -> frozenset[int]:
    """Indices of known labels among unknown ones, line by line: kinds of one thing.

    “Regulars: name, size” and “Visitors: a name” make a list, and so does the line
    “Newsletter: an address” between them. Who is named there heads a section.
    """
    found: set[int] = set()
    run: list[int] = []
    for place, block in enumerate([*blocks, None]):
        if block and block.tight and block.kind is Kind.PARAGRAPH:
            run.append(place)
            continue
        if len(run) > _MIN_KINDS:
            found |= _known_kinds(blocks, run, language)
        run = [place]
    return frozenset(found)


def _known_kinds(
    blocks: Sequence[Block], run: Sequence[int], language: str
) -> set[int]:
    """The known labels of a run, where more of them are unknown."""
    rows = [place for place in run if cut_row(blocks[place], language)]
    matches = {
        place: match
        for place in rows
        if (match := match_heading(blocks[place].text.partition(": ")[0], language))
    }
    unknown = len(rows) - len(matches)
    if unknown < _MIN_KINDS or unknown <= len(matches):
        return set()
    return {place for place, match in matches.items() if match.id not in PARTY_TYPES}


_MIN_KINDS = 2

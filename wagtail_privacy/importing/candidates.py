"""Blocks that can be headings, and headings that were glued to their text."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from wagtail_privacy.importing.dates import date_line, find_dates
from wagtail_privacy.importing.fact_patterns import label_pattern, role_pattern
from wagtail_privacy.importing.matching import Match, match_heading
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.numbering import NUMBERING
from wagtail_privacy.importing.outline import Block, Kind


MAX_LENGTH = 120
#: So many known labels with their values make a document of label and value rows.
_MANY_ROWS = 4
#: How deep a heading of each style stands when styles meet in one document.
_RANKS = {"label": 20, "number": 30, "strong": 50, "inline": 55, "plain": 60}
_GLUE = re.compile(r"(?<=[a-zåäöüß)])(?=[A-ZÅÄÖÜ])")
_BOLD_START = re.compile(r"^<b>(?P<label>.*?)</b>\s*(?P<rest>.*)$")
_NUMBER = re.compile(r"^\s*(\d{1,2}(?:\.\d{1,2})*)\s*[.):]?\s")
_TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A block that may be a heading: how it looks, and what it is like.

    ``rank`` is its depth: the greater, the deeper. ``match`` is None if no known
    heading is like it.
    """

    block: Block
    style: str
    rank: int
    match: Match | None


def separate(
    blocks: list[Block], language: str
) -> tuple[list[Block], list[ImportMessage]]:
    """Cut headings off the text that they share a block with.

    “Label: text”, “<b>Label</b> text” and “A. HeadingText …” become a LABEL and a
    paragraph, where the label is a known heading.
    """
    result: list[Block] = []
    messages: list[ImportMessage] = []
    if _is_list_of_sections(blocks, language):
        blocks = [
            replace(block, kind=Kind.PARAGRAPH) if block.kind is Kind.ITEM else block
            for block in blocks
        ]
    rows = sum(_label_end(block, language) > 0 for block in blocks) >= _MANY_ROWS
    below_row = False
    for block in blocks:
        cut = _cut(block, language)
        if cut is None and rows and (below_row or not block.tight):
            cut = _cut_row(block)
        below_row = cut is not None
        if cut is None:
            result.append(block)
            continue
        parts, glued = cut
        if glued:
            messages.append(ImportMessage("glued-heading", block.line))
        result += parts
    return result, messages


def _is_list_of_sections(blocks: list[Block], language: str) -> bool:
    """True if bold words in list items are all the headings that there are."""
    bold = [
        html.unescape(_TAG.sub("", match["label"]))
        for block in blocks
        if block.kind is Kind.ITEM and (match := _BOLD_START.match(block.html))
    ]
    known = [label for label in bold if match_heading(label, language, nearly=True)]
    return len(known) >= _MANY_ROWS and not any(
        _is_known(block.text, language)
        for block in blocks
        if block.kind is not Kind.ITEM
    )


def _cut(block: Block, language: str) -> tuple[list[Block], bool] | None:
    if block.kind is not Kind.PARAGRAPH or date_line(block.text, language):
        return None
    bold = _BOLD_START.match(block.html)
    if bold and bold["rest"].strip() and not block.strong:
        label = html.unescape(_TAG.sub("", bold["label"])).strip()
        announced = label.endswith((":", "?")) and len(label) <= 60
        if announced or _is_known(label, language):
            return _parts(block, label, bold["rest"], strong=True), False
    if "<" in block.html:
        return None
    end = _label_end(block, language)
    if end:
        return _parts(block, block.text[:end], block.text[end:]), False
    for boundary in _GLUE.finditer(block.text, 0, MAX_LENGTH):
        label, rest = block.text[: boundary.start()], block.text[boundary.start() :]
        if len(label) > 8 and _is_known(label, language):
            return _parts(block, label, rest), True
    return None


def _label_end(block: Block, language: str) -> int:
    """Where “Known label:” ends at the start of a paragraph, 0 if there is none."""
    if block.kind is not Kind.PARAGRAPH or "<" in block.html:
        return 0
    colon = block.text.find(": ")
    known = 0 < colon <= MAX_LENGTH and _is_known(block.text[:colon], language)
    return colon + 1 if known else 0


def _cut_row(block: Block) -> tuple[list[Block], bool] | None:
    """A label that is not known, in a document that is made of labels and values."""
    if block.kind is not Kind.PARAGRAPH or "<" in block.html:
        return None
    label, colon, rest = block.text.partition(": ")
    if label_pattern().fullmatch(label) or role_pattern().search(label):
        return None
    short = len(label) <= 60 and len(label.split()) <= 7 and label[:1].isupper()
    if not (colon and short and rest.strip()) or re.search(r"[.,;@\d]", label):
        return None
    return _parts(block, f"{label}:", rest), False


def _parts(block: Block, label: str, rest: str, *, strong: bool = False) -> list[Block]:
    source = rest.strip() if strong else html.escape(rest.strip(), quote=False)
    text = html.unescape(_TAG.sub("", rest)).strip() if strong else rest.strip()
    return [
        replace(
            block, kind=Kind.LABEL, text=label, html=html.escape(label, quote=False)
        ),
        replace(block, text=text.lstrip(": "), html=source.lstrip(": "), tight=False),
    ]


def _is_known(label: str, language: str) -> bool:
    return len(label) <= MAX_LENGTH and match_heading(label, language) is not None


def candidates(blocks: list[Block], language: str) -> Iterator[Candidate | None]:
    """Yield, for each block, what it is like as a heading, or None."""
    for index, block in enumerate(blocks):
        above = blocks[index - 1] if index else None
        below = blocks[index + 1] if index + 1 < len(blocks) else None
        yield _candidate(block, above, below, language)


def _candidate(
    block: Block, above: Block | None, below: Block | None, language: str
) -> Candidate | None:
    style = _style(block)
    sentence = block.text.endswith(".")
    if style == "plain" and (sentence or _is_value(block, above, below)):
        return None
    if style is None or len(block.text) > MAX_LENGTH * (2 if style == "html" else 1):
        return None
    match = match_heading(block.text, language, nearly=style != "plain")
    if style == "plain":
        if not match and _stands_alone(block, above, below):
            match = match_heading(block.text, language, nearly=True)
        elif not match:
            return None
        if match and block.tight and above and _goes_on(above, language):
            return None
    if style == "number" and not match and not _is_heading_like(block.text):
        return None
    return Candidate(block, style, _rank(block, style), match)


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
    lettered = block.text[:1].islower()
    if NUMBERING.match(block.text) and not (block.tight or dates or lettered):
        return "number"
    return "plain"


def _rank(block: Block, style: str) -> int:
    number = _NUMBER.match(block.text)
    depth = number[1].removesuffix(".0").count(".") if number else 0
    letter = 3 if NUMBERING.match(block.text) and not number else 0
    base = 10 + block.level if style == "html" else _RANKS[style]
    return base + depth + letter + (15 if block.cell and style != "label" else 0)


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


def _goes_on(above: Block, language: str) -> bool:
    """True if the line above neither ends nor is a heading: the next may be its."""
    return not _ends(above.text) and not _is_known(above.text, language)


def _is_heading_like(text: str) -> bool:
    words = NUMBERING.sub("", text, count=1).strip()
    return bool(words[:1].isupper()) and not words.endswith((".", ",", ";", ":"))


def _ends(text: str) -> bool:
    return text.rstrip("\"'”’)»").endswith((".", "!", "?", ":")) or len(text) > 90

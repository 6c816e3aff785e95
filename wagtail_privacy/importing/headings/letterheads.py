"""The head of the paper that a notice is written on: who sends it, and from where."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wagtail_privacy.importing.headings.frontmatter import (
    is_law_line,
    is_title_line,
    speaks_of_data,
)
from wagtail_privacy.importing.headings.greetings import is_greeting
from wagtail_privacy.importing.headings.matching import match_heading
from wagtail_privacy.importing.headings.standing import FACT, states_fact
from wagtail_privacy.importing.numbering import NUMBERING
from wagtail_privacy.importing.outline import Block, Kind
from wagtail_privacy.importing.patterns.date_lines import date_line
from wagtail_privacy.importing.patterns.fact_patterns import spans_of


#: So many lines of so many characters stand above a title, which is as long as this.
_MAX_LINES, _MAX_LINE, _MAX_TITLE = 8, 120, 120


def letterhead_of(blocks: Sequence[Block], language: str) -> int:
    """How many lines above the title are a letterhead: up to the last with a fact.

    0 where what follows them is no title, as below a title of no telling words.
    """
    end = 0
    for place, block in enumerate(blocks[:_MAX_LINES]):
        if not _may_be_of_head(block, language):
            break
        if _has_fact(block.text) or (end == place and end and block.tight):
            end = place + 1
    # A phone number below a name may be all that is known of the place.
    stated = end > 1 or any(map(_has_place, (block.text for block in blocks[:end])))
    return end if stated and _has_title(blocks[end : end + 1], language) else 0


def _may_be_of_head(block: Block, language: str) -> bool:
    """True for a short line that neither says nor titles anything, nor greets."""
    text = block.text
    if block.kind is not Kind.PARAGRAPH or len(text) > _MAX_LINE:
        return False
    if text.endswith((":", "?", "!")) or is_greeting(text) or is_law_line(text):
        return False
    words = _ADDRESS.sub("", text)  # “privacy@example.org” is no title.
    if is_title_line(words) or speaks_of_data(block.saying(words), language):
        return False
    if date_line(text, language):
        return False
    numbered = NUMBERING.match(text) and not _HOUSE.match(text)
    return _has_fact(text) or not (numbered or match_heading(text, language))


#: A mailbox or a page; “7 Green Lane”.
_ADDRESS = re.compile(r"\S{0,80}(?:@|www\.|://)\S{0,80}")
_HOUSE = re.compile(r"\d{1,3}[a-zA-Z]? [^\W\d_]")


def _has_place(text: str) -> bool:
    """True for a mailbox, or a postal code of any country."""
    codes = {"postal_code", "email"}
    return states_fact(text) or any(span.key in codes for span in spans_of(text))


def _has_fact(text: str) -> bool:
    return states_fact(text) or FACT.search(text) is not None


def _has_title(below: Sequence[Block], language: str) -> bool:
    """True for a heading or a short line that names no section."""
    for block in below:
        text = block.text
        if len(text) > _MAX_TITLE or block.kind in {Kind.ITEM, Kind.LABEL}:
            return False
        if is_title_line(text) or speaks_of_data(block, language):
            return True
        said = text.endswith((".", ":", ",", ";")) or is_greeting(text)
        known = match_heading(text, language) is not None or NUMBERING.match(text)
        return not (said or known or block.tight)
    return False

"""The line that leads a notice whose title has no telling word in it.

What stands above it may be who issues it, or which part of a longer paper it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from wagtail_privacy.importing.headings.standing import (
    ends_in_company_form,
    is_capitals,
    states_fact,
)
from wagtail_privacy.importing.outline import Block, Kind


#: “Staff handbook, chapter 9”, “Anlage 3 zum Mietvertrag”: of what it is a part.
_PART = re.compile(
    r"(?:[^.:;!?\d]{2,50}[,–—-] ?)?(?:kapitel|bilaga|avsnitt|chapter|appendix|annex"
    r"|schedule|enclosure|anlage|anhang|beilage|abschnitt|liite|luku)"
    r" (?:\d{1,2}|[A-Z])(?: (?:till|to|of|zum|zur|i|av) [^.:;!?]{2,50})?",
    re.IGNORECASE,
)
#: The fewest words of a title below another line, and the most characters.
_MIN_WORDS, _MAX_TITLE = 3, 79
_LINES = 3


def is_part_line(text: str) -> bool:
    """True for a line that says of which longer paper a notice is a part."""
    return len(text) <= _MAX_TITLE and _PART.fullmatch(text.strip()) is not None


def lead_of(blocks: Sequence[Block]) -> Block | None:
    """The first line, or that below it which is the title for how the two look.

    Below the name of a firm or of a longer paper that is any line which may be a
    title; below others one in capitals, if the first is in none.
    """
    lead = blocks[0] if blocks else None
    if lead is None or lead.kind is not Kind.PARAGRAPH:
        return lead
    above = is_part_line(lead.text) or ends_in_company_form(lead.text)
    loud = is_capitals(lead.text)
    for block in blocks[1:_LINES]:
        if not _may_be_title(block):
            break
        if above or (is_capitals(block.text) and not loud):
            return block
    return lead


def _may_be_title(block: Block) -> bool:
    text = block.text
    return (
        block.kind is Kind.PARAGRAPH
        and len(text) <= _MAX_TITLE
        and len(text.split()) >= _MIN_WORDS
        and text[-1:].isalnum()
        and not ends_in_company_form(text)
        and not any(map(str.isdigit, text))
        and not states_fact(text)
    )

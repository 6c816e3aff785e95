"""Lines right above an address that say whose it is: “Responsible for the data”.

The first line of an address is a name, and it stands just so. One that is nearly a
known heading of a party is none, where headings stand right above their text.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from wagtail_privacy.importing.headings.matching import Match, match_heading
from wagtail_privacy.importing.headings.standing import (
    FACT,
    ends_in_company_form,
    may_head,
    states_fact,
)
from wagtail_privacy.importing.outline import Block, Kind
from wagtail_privacy.importing.sections import PARTY_TYPES


#: So many other lines must stand right above their text.
_MIN_LINES = 4
#: An address with a name, a number and a mailbox has no more lines, nor longer ones.
_MAX_LINES, _MAX_LENGTH = 8, 80


def address_heads(
    blocks: Sequence[Block], standing: Collection[int], language: str
) -> dict[int, Match]:
    """What the lines name, by index, that head the lines of an address below them.

    ``standing`` are the indices of the lines that stand as headings do.
    """
    last = len(blocks) - 1
    if sum(place < last and blocks[place + 1].tight for place in standing) < _MIN_LINES:
        return {}
    return {
        place: match
        for place, block in enumerate(blocks)
        if place not in standing
        and _may_head(block)
        and _is_address(blocks[place + 1 : place + 1 + _MAX_LINES])
        and (match := match_heading(block.text, language, nearly=True))
        and match.id in PARTY_TYPES
    }


def _may_head(block: Block) -> bool:
    apart = not (block.tight or block.strong or block.cell)
    return apart and may_head(block) and not ends_in_company_form(block.text)


def _is_address(lines: Sequence[Block]) -> bool:
    """True for short lines that hang together, one of them a number or a place."""
    for count, line in enumerate(lines):
        short = line.kind is Kind.PARAGRAPH and len(line.text) <= _MAX_LENGTH
        if not (line.tight and short):
            return False
        if FACT.search(line.text) or states_fact(line.text):
            return count > 0  # A number right below may be any value.
    return False

"""The foot of the page below a contact: a name with its number, and its address.

Nothing parts it from the section above it in a plain text. No person has a number, so
what begins with a name and one is the controller's, and so is all that follows.
"""

from __future__ import annotations

from collections.abc import Sequence

from wagtail_privacy.importing.facts.pieces import rest_of
from wagtail_privacy.importing.outline import Block
from wagtail_privacy.importing.patterns.fact_patterns import spans_of
from wagtail_privacy.importing.patterns.names import is_name
from wagtail_privacy.importing.patterns.spoken import is_spoken
from wagtail_privacy.importing.sections import FoundSection


_LONGEST = 200


def begins_imprint(text: str) -> bool:
    """True for a short line that begins with a name and has a company's number."""
    if len(text) > _LONGEST or not any(map(str.isdigit, text)):
        return False
    spans = spans_of(text)
    numbered = any(span.key == "business_id" and span.right for span in spans)
    if not numbered or is_spoken(text):
        return False
    first = next(iter(rest_of(text, spans)), "")
    return is_name(first) and text.lstrip(" *•–-").startswith(first)


def imprint_of(section: FoundSection) -> Sequence[Block]:
    """The blocks of a contact's ``section`` that are the foot of the page."""
    if section.type != "contact_person":
        return ()
    for place, block in enumerate(section.blocks):
        if place and begins_imprint(block.text):
            return section.blocks[place:]
    return ()

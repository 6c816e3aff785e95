"""What a line of an address is by the lines around it, where its words do not tell."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wagtail_privacy.importing.facts.addressed import CARE
from wagtail_privacy.importing.outline import Block, Kind
from wagtail_privacy.importing.patterns.british_streets import UPPER, is_house
from wagtail_privacy.importing.patterns.fact_patterns import spans_of
from wagtail_privacy.importing.patterns.names import is_company, is_name


#: No line of an address is longer.
_LONGEST = 80
_PLACES = ("postal_code", "city")
#: What streets and squares end in, or begin with, where they have no number.
_ROAD = re.compile(
    rf"(?:[{UPPER}][\w’.-]* ){{0,3}}(?:[{UPPER}]?[\w’-]*"
    r"(?:katu|tie|tori|kuja|polku|ranta|raitti|väylä|aukio|penger|rinne|kaari|puisto|bulevardi"
    r"|gatan|gata|vägen|väg|torget|torg|gränd|stigen|backen|platsen|plan|allén|kajen|gården"
    r"|esplanaden|straße|strasse|str\.|weg|platz|gasse|allee|markt|ufer|ring|damm|hof|steig))"
    rf"|(?:Am|An der|An den|Im|In der|Auf de[rm]|Beim?|Zum|Zur|Unter den|Hinter der)"
    rf" [{UPPER}][\w’-]*(?: [{UPPER}][\w’-]*)?"
)


def is_care_of(text: str, after: Block | None) -> bool:
    """True for “c/o …” above the street: where the post goes through is no address.

    The street itself may stand in such a line, if none follows it.
    """
    if not CARE.match(text) or "postal_code" in _keys(text):
        return False
    return "street" not in _keys(text) or (after is not None and _is_street(after))


def is_name_by_place(lines: Sequence[Block]) -> bool:
    """True if the first line, which looks like a street, stands above another.

    “Bistro 17”, “Hauptstraße 3”: the first is who is there.
    """
    if len(lines) < 2 or not (_is_street(lines[0]) and is_name(lines[0].text)):
        return False
    return any(_is_street(line) for line in lines[1:_NEAR])


#: Behind the name there may be its number, then the street.
_NEAR = 4


def is_street_by_place(text: str, after: Block | None) -> bool:
    """True for a street without a number right above its town: “Orchard Rise”."""
    text = text.strip(" ,")
    if after is None or len(text) > _LONGEST or spans_of(text) or is_company(text):
        return False
    spans = spans_of(after.text) if len(after.text) <= _LONGEST else []
    above = bool(spans) and spans[0].key in _PLACES and not spans[0].start
    return above and bool(is_house(text) or _ROAD.fullmatch(text))


def _keys(text: str) -> set[str]:
    return {span.key for span in spans_of(text)}


def _is_street(block: Block) -> bool:
    """True for a line that is a street, and nothing else."""
    if block.kind is not Kind.PARAGRAPH or len(block.text) > _LONGEST:
        return False
    text = block.text.strip(" ,")
    spans = spans_of(text)
    return len(spans) == 1 and spans[0].key == "street" and spans[0].value == text

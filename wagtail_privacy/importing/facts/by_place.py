"""What a line of an address is by the lines around it, where its words do not tell."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wagtail_privacy.importing.facts.addressed import CARE
from wagtail_privacy.importing.facts.pieces import rest_of
from wagtail_privacy.importing.outline import Block, Kind
from wagtail_privacy.importing.patterns.british_streets import UPPER, is_house
from wagtail_privacy.importing.patterns.fact_patterns import REACH, spans_of
from wagtail_privacy.importing.patterns.names import (
    is_company,
    is_name,
    is_person,
    names_apart,
)
from wagtail_privacy.importing.patterns.party_words import PARTIES
from wagtail_privacy.importing.patterns.spoken import is_spoken
from wagtail_privacy.importing.sections import FoundSection


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


def is_rest_of_name(above: Sequence[Block], block: Block) -> bool:
    """True for a line that ends a sentence, and begins in the midst of a name.

    “… you can ask Ann” above “Example (ann@sample.example).”
    """
    if not above or not block.tight or not block.text.rstrip().endswith("."):
        return False
    first, last = _FIRST.match(block.text), _LAST.search(above[0].text)
    if first is None or last is None or not is_spoken(above[0].text):
        return False
    return is_person(f"{last[0]} {first[0]}")


#: A name at the end of a line, and one at the beginning of the next.
_LAST = re.compile(rf"(?<![\w-])[{UPPER}][\w’-]{{1,30}}\Z")
_FIRST = re.compile(rf"[{UPPER}][\w’-]{{1,30}}(?=[ ,]? ?[(,–-])")


def is_of_asked(section: FoundSection, block: Block) -> bool:
    """True for the line of a person where the heading names two parties.

    “Controller and contact person”: the firm, its address, and below them her line.
    """
    both = section.type == "controller" and _CONTACT.search(section.heading)
    if not both or len(block.text) > _LONGEST_LINE:
        return False
    spans = spans_of(block.text)
    first = next(iter(rest_of(block.text, spans)), "")
    reached = any(span.key in REACH for span in spans)
    return reached and any(map(is_person, names_apart([first])))


_CONTACT = PARTIES["contact_person"]
_LONGEST_LINE = 200


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

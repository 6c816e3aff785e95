"""The firms that contacts and officers are with, or that are the officer.

An officer may be lent by a firm, or be one; a contact may work for one. A firm that is
the controller itself is no fact of a person: everybody is with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from wagtail_privacy.importing.evidence import Evidence
from wagtail_privacy.importing.facts.readings import Reading
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.outline import Block, Kind
from wagtail_privacy.importing.patterns.company_names import company_in_title
from wagtail_privacy.importing.patterns.employers import (
    employer_beside,
    employer_told,
    firm_of,
    is_advice_firm,
)
from wagtail_privacy.importing.patterns.fact_patterns import spans_of
from wagtail_privacy.importing.patterns.named_parties import (
    has_no_officer,
    is_of_officer,
)
from wagtail_privacy.importing.patterns.names import is_person, without_courtesy
from wagtail_privacy.importing.patterns.officers import (
    addressee_in,
    firm_appointed,
    firm_before,
    firm_in_name,
    is_firm_without_form,
    is_same_firm,
    lending_firm,
    only_firm,
)
from wagtail_privacy.importing.patterns.person_signs import refers_back
from wagtail_privacy.importing.patterns.person_words import is_desk, person_of
from wagtail_privacy.importing.sections import FoundSection
from wagtail_privacy.importing.statements.sentences import Sentence, sentences_of


_LONGEST = 600
_SHORT = 80
Found = tuple[str, Sentence]
NOTHING: Found = ("", Sentence("", 0))


def prefer_person(reading: Reading) -> None:
    """Where a firm or a desk stands above the person, the person is the name.

    “Example Caretakers Ltd”, “Ann Example”, …: the line of the firm goes back. Before
    “att. Ann Example” a firm needs no form, and is one beyond doubt.
    """
    _part_role(reading)
    name = reading.facts.get("name", "")
    firm = is_desk(name) or firm_of(name, public=True)
    if not name:
        return
    if box := reading.facts.get("email", ""):
        _part_firm(reading, box)
    for place, block in enumerate(reading.blocks):
        person = without_courtesy(block.text.strip(" ,"))
        lead, addressee = addressee_in(block.text.strip(" ,"))
        if addressee and addressee != name:
            _take_person(reading, place, addressee, lead)
            reading.take("organisation", name, name, reading.sources["name"])
            reading.sources["name"] = block
            reading.taken.remove(name)
            return
        sure = firm or not is_person(name)
        if sure and is_person(person) and person_of(person) == person:
            source = reading.sources["name"]
            _take_person(reading, place, person, block.text.removesuffix(person))
            reading.sources["name"] = block
            if name in reading.taken:
                reading.taken.remove(name)
            back = replace(block.saying(name), line=source.line)
            reading.blocks.insert(place, back)
            return


def _take_person(reading: Reading, place: int, person: str, lead: str) -> None:
    """Make who stands in a line of ``reading`` its name, without what leads to her."""
    block = reading.blocks.pop(place)
    reading.facts["name"] = person
    reading.taken.append(block.text)
    if words := lead.strip(" ,"):
        reading.messages.append(ImportMessage("fact-label", block.line, words))


def _part_role(reading: Reading) -> None:
    """What was taken for a post and is a firm: “Sample Advisers”, “c/o Sample Ltd”.

    Who is behind “attn.” has the name without it.
    """
    role, name = reading.facts.get("role", ""), reading.facts.get("name", "")
    firm = _CARE_OF.sub("", role)
    sure = company_in_title().fullmatch(firm) or is_advice_firm(firm)
    if sure and "organisation" not in reading.facts:
        del reading.facts["role"]
        reading.facts["organisation"] = firm
        reading.sources["organisation"] = reading.sources.pop("role")
    _lead, person = addressee_in(name)
    if person:
        reading.facts["name"] = person
        source = reading.sources["name"]
        lead = name.removesuffix(person).strip(" ,")
        reading.messages.append(ImportMessage("fact-label", source.line, lead))


_CARE_OF = re.compile(r"\A(?:c/o|at|of|hos|vid|på|bei|von|from) +", re.IGNORECASE)


def _part_firm(reading: Reading, box: str) -> None:
    """Part a firm from the person before it, where a line has run into the next."""
    name, source = reading.facts["name"], reading.sources["name"]
    firm = firm_in_name(name, [box])
    if firm and "organisation" not in reading.facts:
        reading.facts["name"] = name.removesuffix(firm).strip()
        reading.facts["organisation"] = firm
        reading.sources["organisation"] = source


def settle_firm(
    section: FoundSection, controller: str, evidence: list[Evidence]
) -> None:
    """Put back the firm of a person that is the controller."""
    firm = section.facts.get("organisation", "")
    if firm and is_same_firm(firm, controller):
        section.put_back(firm)
        del section.facts["organisation"]
        fact = f"{section.type}.organisation"
        evidence[:] = [item for item in evidence if item.fact != fact]


def officer_firm(section: FoundSection, home: FoundSection, controller: str) -> Found:
    """The firm that a sentence of ``home`` says is the officer, if nobody is named."""
    if section.type != "dpo" or "organisation" in section.facts:
        return NOTHING
    if has_no_officer(home.heading, home.text):
        return NOTHING
    for item in sentences_of(home.blocks):
        about = home is section or is_of_officer(item.text)
        if about and (firm := firm_appointed(item.text, controller)):
            return firm, item
    return NOTHING


def employer_of(
    section: FoundSection,
    controller: str,
    told: Sequence[Sentence],
    near: Sequence[Block],
) -> Found:
    """The firm that a person is with, if it is not the controller."""
    name = section.facts.get("name", "")
    if not is_person(name):
        return NOTHING
    box = section.facts.get("email", "")
    for firm, sentence in _firms(name, box, told, near, public=section.type == "dpo"):
        if firm and not is_same_firm(firm, controller) and firm != name:
            return firm, sentence
    return NOTHING


def _firms(
    name: str,
    box: str,
    told: Sequence[Sentence],
    near: Sequence[Block],
    *,
    public: bool,
) -> Iterator[Found]:
    """The firms that may be hers, the surest first; "" where a sentence has none.

    Only an officer may be lent by a ``public`` body, or by the only firm beside her.
    """
    sentences = sentences_of(near)
    for item in told:
        yield employer_beside(item.text[:_LONGEST], name, public=public), item
    for item in sentences if public else ():
        if refers_back(item.text):
            yield lending_firm(item.text[:_LONGEST]), item
    for item in sentences:
        yield employer_told(item.text[:_LONGEST], public=public), item
    for before, item in pairwise(sentences) if public else ():
        if name in item.text:
            yield firm_before(before.text[:_LONGEST], item.text[:_LONGEST]), before
    for block in lines_of(near):
        words = block.text.strip(" ,;()")
        firm = firm_of(words, public=public)
        named = public and is_firm_without_form(words, [box], name)
        yield firm or (words if named else ""), Sentence(block.text, block.line)
    for item in told if public else ():
        found = only_firm(item.text[:_LONGEST])
        yield found or lending_firm(item.text[:_LONGEST], name), item


def lines_of(blocks: Iterable[Block]) -> Iterator[Block]:
    """Lines that are no sentence and have no fact in them."""
    for block in blocks:
        short = block.kind in (Kind.PARAGRAPH, Kind.ITEM) and len(block.text) <= _SHORT
        if short and not spans_of(block.text):
            yield block


def take_line(section: FoundSection, firm: str) -> bool:
    """Take a line that is a firm and nothing else out of the section; true if one is.

    It is what is left of “Ann Example, Sample Ltd, dpo@…” without the other facts.
    """
    for place, block in enumerate(section.blocks):
        if block.kind is Kind.PARAGRAPH and block.text.strip(" ,;()") == firm:
            del section.blocks[place]
            section.taken.append(block.text)
            return True
    return False

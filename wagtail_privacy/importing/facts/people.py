"""What a contact or an officer does, and for whom: told beside the name.

The words of sentences stay where they stand; a line that is a firm moves. A firm that
is the controller itself is no fact of a person: everybody is with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from wagtail_privacy.importing.evidence import Evidence
from wagtail_privacy.importing.facts.identity import Reading
from wagtail_privacy.importing.facts.stated import told_by
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.numbering import NUMBERING
from wagtail_privacy.importing.outline import Block, Kind
from wagtail_privacy.importing.patterns.employers import (
    employer_beside,
    employer_told,
    firm_before,
    firm_of,
    lending_firm,
    only_firm,
)
from wagtail_privacy.importing.patterns.fact_patterns import has_role, spans_of
from wagtail_privacy.importing.patterns.names import is_person, without_courtesy
from wagtail_privacy.importing.patterns.person_signs import refers_back
from wagtail_privacy.importing.patterns.person_words import is_desk, person_of
from wagtail_privacy.importing.patterns.placeholders import find_placeholders
from wagtail_privacy.importing.patterns.roles import lone_post, role_beside, role_told
from wagtail_privacy.importing.sections import FoundSection
from wagtail_privacy.importing.statements.sentences import Sentence, sentences_of


_PEOPLE = ("contact_person", "dpo")
_LONGEST = 600
_SHORT = 80
_ASIDE = re.compile(r"\s*\(.{0,80}\)\s*\Z")
#: “Responsible researcher and contact person” says what she does, and what she is here.
_AND_CONTACT = re.compile(
    r"(?: (?:and|och|ja|und|&)|\s?/) ?(?:kontakt|contact|yhteys|yhdys|ansprech)\w*"
    r"(?: person)?\s*\Z",
    re.IGNORECASE,
)


def describe_people(
    sections: Sequence[FoundSection], controller: str, evidence: list[Evidence]
) -> list[ImportMessage]:
    """Set the role and the organisation of those who are named; the words stay.

    Return a message for each fact; ``evidence`` grows.
    """
    messages: list[ImportMessage] = []
    for place, section in enumerate(sections):
        name = section.facts.get("name", "") or _blank_in(section)
        if section.type not in _PEOPLE or not name:
            continue
        # One without words was found in the section before it.
        own = section.blocks or section.heading or not place
        home = section if own else sections[place - 1]
        told = [item for item in sentences_of(home.blocks) if name in item.text]
        near = home.blocks if home is section else []
        found = {
            "role": _role(section, name, told, near),
            "organisation": _employer(section, controller, told, near),
        }
        for key, (value, sentence) in found.items():
            if value and not section.facts.get(key):
                section.facts[key] = value
                fact = f"{section.type}.{key}"
                quote, line = sentence.text, sentence.line
                moved = key == "organisation" and _take_line(section, value)
                item = Evidence(fact, value, quote, line, stated=not moved)
                evidence.append(item)
                messages += [] if moved else [told_by(item)]
    return messages


def _take_line(section: FoundSection, firm: str) -> bool:
    """Take a line that is a firm and nothing else out of the section; true if one is.

    It is what is left of “Ann Example, Sample Ltd, dpo@…” without the other facts.
    """
    for place, block in enumerate(section.blocks):
        if block.kind is Kind.PARAGRAPH and block.text.strip(" ,;()") == firm:
            del section.blocks[place]
            section.taken.append(block.text)
            return True
    return False


def _blank_in(section: FoundSection) -> str:
    """Where the name has still to be filled in, what stands for it: “[NAME]”."""
    if section.type != "contact_person":
        return ""
    found = (find_placeholders(block.text[:_LONGEST]) for block in section.blocks)
    return next((words for blanks in found for words, _start in blanks), "")


@dataclass(frozen=True, slots=True)
class ReadContact:
    """The section of a person, what it was before it was read, and what was said."""

    section: FoundSection
    blocks: list[Block]
    messages: list[ImportMessage]


#: What is the controller's where its own name stands above it.
_PLACE = ("street", "postal_code", "city", "website", "business_id")


def leave_to_controller(
    contact: ReadContact, organisation: dict[str, str], evidence: list[Evidence]
) -> tuple[list[ImportMessage], list[ImportMessage]]:
    """Undo the reading of a contact that is nobody but the controller.

    “Write to: Example Ltd, 1 Street, …”: its words stay, its mailbox and phone are
    where questions go, and the address is the organisation's if none is known. Return
    the messages that are true no more, and one for each fact that the words state now.
    """
    section = contact.section
    if not _is_controller(section, organisation):
        return [], []
    named = bool(organisation.get("name"))
    known = named and any(key in organisation for key in _PLACE[:3])
    for key in ("name", "role", *_PLACE):
        value = section.facts.pop(key, "")
        fact = f"{section.type}.{key}"
        told = next((item for item in evidence if item.fact == fact), None)
        if told:
            evidence.remove(told)
        if value and (key in _PLACE and not known or key == "name" and not named):
            organisation[key] = value
            if told:
                evidence.append(replace(told, fact=f"organisation.{key}", stated=True))
    again = _state_again(section, evidence)
    section.blocks, section.taken, section.silent = contact.blocks, [], True
    return contact.messages, again


def _state_again(
    section: FoundSection, evidence: list[Evidence]
) -> list[ImportMessage]:
    """Say of the facts in ``evidence`` that are put back into words that these do."""
    messages = []
    hers = {f"{section.type}.{key}" for key in section.facts}
    for place, item in enumerate(evidence):
        if item.fact in hers and not item.stated:
            evidence[place] = replace(item, stated=True)
            messages.append(told_by(item))
    return messages


def _is_controller(section: FoundSection, organisation: dict[str, str]) -> bool:
    """True if the name above the address is the controller's, or must be.

    Where nothing else in the notice names it, who has an address and is neither a
    person nor a desk is the controller.
    """
    name, own = section.facts.get("name", ""), organisation.get("name", "")
    if not name or name not in section.taken:
        return False
    if own or section.type == "dpo":
        return name.casefold() == own.casefold()
    placed = section.facts.keys() & {"street", "postal_code"}
    return bool(placed) and not (is_person(name) or is_desk(name) or has_role(name))


def prefer_person(reading: Reading) -> None:
    """Where a firm or a desk stands above the person, the person is the name.

    “Example Caretakers Ltd”, “Ann Example”, …: the line of the firm goes back.
    """
    name = reading.facts.get("name", "")
    firm = is_desk(name) or firm_of(name, public=True)
    if not name or (is_person(name) and not firm):
        return
    for place, block in enumerate(reading.blocks):
        person = without_courtesy(block.text.strip(" ,"))
        if not (is_person(person) and person_of(person) == person):
            continue
        source = reading.sources["name"]
        reading.facts["name"], reading.sources["name"] = person, block
        reading.taken.append(block.text)
        if name in reading.taken:
            reading.taken.remove(name)
        if courtesy := block.text.removesuffix(person).strip(" ,"):
            reading.messages.append(ImportMessage("fact-label", block.line, courtesy))
        reading.blocks[place] = replace(block.saying(name), line=source.line)
        return


_Found = tuple[str, Sentence]
_NOTHING: _Found = ("", Sentence("", 0))


def _role(
    section: FoundSection,
    name: str,
    told: Sequence[Sentence],
    near: Sequence[Block],
) -> _Found:
    """The post beside the name, on a line of its own, or in the heading."""
    for sentence in told:
        if role := role_beside(sentence.text[:_LONGEST], name):
            return role, sentence
    for sentence in sentences_of(near) if is_person(name) else ():
        if role := role_told(sentence.text[:_LONGEST]):
            return role, sentence
    for block in _lines(near):
        if role := lone_post(block.text):
            return role, Sentence(block.text, block.line)
    heading = _ASIDE.sub("", NUMBERING.sub("", section.heading, count=1))
    heading = _AND_CONTACT.sub("", heading)
    if is_person(name) and (role := lone_post(heading.strip(" :."))):
        return role, Sentence(section.heading, section.line)
    return _NOTHING


def _employer(
    section: FoundSection,
    controller: str,
    told: Sequence[Sentence],
    near: Sequence[Block],
) -> _Found:
    """The firm that a person is with, if it is not the controller."""
    name = section.facts.get("name", "")
    if not is_person(name):
        return _NOTHING
    found = _firms(name, told, near, public=section.type == "dpo")
    for firm, sentence in found:
        if firm and not _is_same(firm, controller) and firm != name:
            return firm, sentence
    return _NOTHING


def _firms(
    name: str, told: Sequence[Sentence], near: Sequence[Block], *, public: bool
) -> Iterator[_Found]:
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
    for block in _lines(near):
        yield firm_of(block.text, public=public), Sentence(block.text, block.line)
    for item in told if public else ():
        yield only_firm(item.text[:_LONGEST]), item


def _lines(blocks: Iterable[Block]) -> Iterator[Block]:
    """Lines that are no sentence and have no fact in them."""
    for block in blocks:
        short = block.kind in (Kind.PARAGRAPH, Kind.ITEM) and len(block.text) <= _SHORT
        if short and not spans_of(block.text):
            yield block


def _is_same(firm: str, controller: str) -> bool:
    """True for two names of one: “Example Oy”, “Example Oy Ab”, “Example”."""
    one, other = firm.casefold(), controller.casefold()
    if not other:
        return False
    return one in other or other in one or one.split()[0] == other.split()[0]

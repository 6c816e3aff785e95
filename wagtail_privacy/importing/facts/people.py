"""What a contact or an officer does, and for whom: told beside the name.

The words of sentences stay where they stand; a line that is a firm moves.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from wagtail_privacy.importing.evidence import Evidence
from wagtail_privacy.importing.facts.firms import (
    NOTHING,
    Found,
    employer_of,
    lines_of,
    officer_firm,
    settle_firm,
    take_line,
)
from wagtail_privacy.importing.facts.stated import told_by
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.numbering import NUMBERING
from wagtail_privacy.importing.outline import Block
from wagtail_privacy.importing.patterns.names import is_person
from wagtail_privacy.importing.patterns.person_words import is_desk
from wagtail_privacy.importing.patterns.placeholders import find_placeholders
from wagtail_privacy.importing.patterns.role_words import has_role
from wagtail_privacy.importing.patterns.roles import (
    lone_post,
    role_before,
    role_beside,
    role_told,
)
from wagtail_privacy.importing.sections import FoundSection
from wagtail_privacy.importing.statements.sentences import Sentence, sentences_of


_PEOPLE = ("contact_person", "dpo")
_LONGEST = 600
_NEAR = 120
_ASIDE = re.compile(r"\s*\(.{0,80}\)\s*\Z")
#: “Responsible researcher and contact person” says what she does, and what she is here.
_AND_CONTACT = re.compile(
    r"(?: (?:and|och|ja|und|&)|\s?/) ?(?:data |privacy |GDPR[ -])?[a-zåäöü]{0,16}"
    r"(?:kontakt|contact|yhteys|yhdys|ansprech)\w*(?: person)?"
    r"(?: (?:for|för|für|in|i|om|about) [\w -]{2,30})?\s*\Z",
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
        if section.type not in _PEOPLE:
            continue
        settle_firm(section, controller, evidence)
        home = _home(sections, place)
        found = _describe(section, home, controller)
        for key, (value, sentence) in found.items():
            if value and not section.facts.get(key):
                section.facts[key] = value
                fact = f"{section.type}.{key}"
                quote, line = sentence.text, sentence.line
                moved = key == "organisation" and take_line(section, value)
                item = Evidence(fact, value, quote, line, stated=not moved)
                evidence.append(item)
                messages += [] if moved else [told_by(item)]
    return messages


def _home(sections: Sequence[FoundSection], place: int) -> FoundSection:
    """The section at ``place``, or for one without words that which it was found in."""
    before = reversed(sections[: place + 1])
    return next((it for it in before if it.blocks or it.heading), sections[place])


def _describe(
    section: FoundSection, home: FoundSection, controller: str
) -> dict[str, Found]:
    """What the words of ``home`` say of whom ``section`` names, or of who is nobody."""
    name = section.facts.get("name", "") or _blank_in(section)
    if not name:
        return {"organisation": officer_firm(section, home, controller)}
    told = [item for item in sentences_of(home.blocks) if name in item.text]
    near = home.blocks if home is section else []
    return {
        "role": _role(section, name, told, near),
        "organisation": employer_of(section, controller, told, near),
    }


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


def _role_in_label(text: str, name: str) -> str:
    """The post in “Head teacher and data contact: Ann Example”."""
    label, colon, rest = text.partition(":")
    post = _AND_CONTACT.sub("", label[-_NEAR:]) if colon else label
    led = rest.lstrip().startswith(name) and post != label
    return role_before(f"{post} ") if led else ""


def _role(
    section: FoundSection,
    name: str,
    told: Sequence[Sentence],
    near: Sequence[Block],
) -> Found:
    """The post beside the name, on a line of its own, or in the heading."""
    for sentence in told:
        text = sentence.text[:_LONGEST]
        if role := role_beside(text, name) or _role_in_label(text, name):
            return role, sentence
    for sentence in sentences_of(near) if is_person(name) else ():
        if role := role_told(sentence.text[:_LONGEST]):
            return role, sentence
    for sentence in sentences_of(near) if is_person(name) else ():
        # “Questions are answered by our clerk:”, and the next line is her name.
        if sentence.mark == ":" and (role := role_before(f"{sentence.text[-_NEAR:]} ")):
            return role, sentence
    for block in lines_of(near):
        if role := lone_post(block.text):
            return role, Sentence(block.text, block.line)
    heading = _ASIDE.sub("", NUMBERING.sub("", section.heading, count=1))
    heading = _AND_CONTACT.sub("", heading)
    if is_person(name) and (role := lone_post(heading.strip(" :."))):
        return role, Sentence(section.heading, section.line)
    return NOTHING

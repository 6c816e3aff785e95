"""Whose the sections about a party are, where what stands in them tells better."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from wagtail_privacy.importing.cues import words_of_all
from wagtail_privacy.importing.evidence import Evidence
from wagtail_privacy.importing.facts.asked import find_asked
from wagtail_privacy.importing.facts.identity import read_party
from wagtail_privacy.importing.facts.own_particulars import (
    name_particulars,
    names_itself,
)
from wagtail_privacy.importing.facts.readings import Reading
from wagtail_privacy.importing.facts.told_parties import read_stated
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.numbering import NUMBERING
from wagtail_privacy.importing.outline import Kind
from wagtail_privacy.importing.patterns.fact_patterns import REACH
from wagtail_privacy.importing.patterns.labelled_rows import is_row_of_person, row_of
from wagtail_privacy.importing.patterns.named_parties import (
    is_about_officer,
    is_lead,
    lacks_officer,
)
from wagtail_privacy.importing.patterns.names import is_company, is_person
from wagtail_privacy.importing.patterns.party_words import PARTIES
from wagtail_privacy.importing.patterns.person_signs import (
    is_of_others,
    tells_of_privacy,
)
from wagtail_privacy.importing.patterns.person_words import asks_in
from wagtail_privacy.importing.recognition import Recognised
from wagtail_privacy.importing.sections import FoundSection
from wagtail_privacy.importing.statements.authority_words import names_authority


def assign_sections(recognised: Recognised) -> None:
    """Give the sections about a party the type of the party that they are about."""
    _name_controller(recognised)
    particulars = name_particulars(recognised)
    _name_asked(recognised)
    _name_contact(recognised, particulars)
    _leave_to_reached(recognised)
    _name_officer(recognised)
    _adopt_rows(recognised)


def _name_controller(recognised: Recognised) -> None:
    """Where no section is the controller's, that of the contact may be.

    It is if it gives the name of a company and its address, and no person.
    """
    if any(item.type == "controller" for item in recognised.sections):
        return
    if imprint := _imprint(recognised.sections):
        imprint.type = "controller"
        return
    contacts = [item for item in recognised.sections if item.type == "contact_person"]
    if len(contacts) != 1 or names_itself(recognised.sections):
        return
    facts = read_party(contacts[0]).facts
    placed = is_company(facts.get("name", "")) and facts.keys() & {
        "street",
        "postal_code",
    }
    if placed and not _is_reached(_said(contacts[0], "contact_person")):
        contacts[0].type = "controller"


def _said(section: FoundSection, party: str) -> dict[str, str]:
    """What the sentences of a section state of a party."""
    stated = read_stated(section).get(party)
    return stated.facts if stated else {}


def _is_reached(facts: dict[str, str]) -> bool:
    """True for a person with a name, and a mailbox or a phone."""
    return is_person(facts.get("name", "")) and bool(facts.keys() & REACH)


def _imprint(sections: Sequence[FoundSection]) -> FoundSection | None:
    """A section near the beginning that is a name, its address and how to reach it.

    “The Library”: “Oxby Public Library, 3 Mill Street, …”.
    """
    for section in sections[:_FIRST]:
        called = PARTIES["controller"].search(section.heading)
        if section.type != "other_information" and not called or not section.heading:
            continue
        reading = read_party(replace(section, type="controller"))
        facts = reading.facts
        texts = [block.text for block in reading.blocks]
        asked = [text for text in texts if is_row_of_person(text)]
        rest = " ".join(it for it in texts if it not in asked)  # “NH”, of the state
        whole = {"name", "street", "postal_code"} <= facts.keys() and len(rest) <= _REST
        name = facts.get("name", "")
        # “Oxby Public Library” looks as a person with two names does.
        person = is_person(name) and len(name.split()) <= _PERSON_WORDS
        other = person or "role" in facts
        if whole and not other and (facts.keys() & REACH or asked):
            return section
    return None


_FIRST, _REST, _PERSON_WORDS = 5, 20, 2


def _name_asked(recognised: Recognised) -> None:
    """Where no section is the contact's, one that names her and how to reach her is.

    So is what was taken for the officer's and says that there is none. Of two sections
    with a person, nobody knows which it is.
    """
    sections = recognised.sections
    if any(item.type == "contact_person" for item in sections):
        return
    for section in sections:
        if section.type == "dpo" and _is_no_officer(section):
            section.type = "contact_person"
            return
    loose = [item for item in sections if item.type == "other_information"]
    asked = [item for item in loose if _is_asked(item)]
    if len(asked) == 1:
        asked[0].type = "contact_person"


def _is_no_officer(section: FoundSection) -> bool:
    """True for who is asked although there is no officer, or is no officer by law."""
    if is_about_officer(section.heading):
        return False
    if is_lead(section.heading, section.text):
        return True
    return lacks_officer(section.text) and _is_asked(section)


def _is_asked(section: FoundSection) -> bool:
    """True for a few sentences that name a person and give her mailbox or phone."""
    first = next((item for item in section.blocks if item.text), None)
    if first is None or len(section.text) > _MAX_ASKED or not section.heading:
        return False
    if PARTIES["controller"].search(section.text) or names_authority(section.text):
        return False
    if _is_of_makers(section):
        return False
    as_contact = replace(section, type="contact_person")
    if _is_reached(_said(as_contact, "contact_person")):
        return True
    asked = find_asked([replace(section, type="other_information")])
    return asked is not None and bool(asked.reached)


def _is_of_makers(section: FoundSection) -> bool:
    """True for “The website is made by Ann Example, …”."""
    return is_of_others(section.text) and not tells_of_privacy(section.text)


_MAX_ASKED = 500


def _name_contact(recognised: Recognised, own: FoundSection | None) -> None:
    """A second section of the controller that names a person is the contact's.

    It is if no section is, and if the person can be reached: “The lead researcher is
    Ann Example, ann@…”. That of the ``own`` particulars is not.
    """
    sections = recognised.sections
    if any(item.type == "contact_person" for item in sections):
        return
    ours = [item for item in sections if item.type == "controller" and item.blocks]
    loose = [item for item in sections if item.type == "other_information"]
    for section in [*ours[1:], *filter(_asks_or_lists, loose)]:
        if section is not own and _is_reached(_facts_of_person(section)):
            section.type = "contact_person"
            return


def _facts_of_person(section: FoundSection) -> dict[str, str]:
    """What a section says of a person, in its sentences or its lines."""
    as_contact = replace(section, type="contact_person")
    return {**_said(as_contact, "contact_person"), **read_party(as_contact).facts}


def _asks_or_lists(section: FoundSection) -> bool:
    """True if a few lines are a person and how to reach her, or where questions go."""
    if not section.heading or not 0 < len(section.blocks) <= _FEW_BLOCKS:
        return False
    if _is_of_makers(section):
        return False
    if any(map(asks_in, (block.text for block in section.blocks))):
        return True
    reading = read_party(replace(section, type="contact_person"))
    return "name" in reading.facts and not reading.blocks


def _leave_to_reached(recognised: Recognised) -> None:
    """Of two who may be the contact, the one whom nobody could reach is not.

    “The leader of the study is Ann Example” stands before “Person to contact”.
    """
    contacts = [item for item in recognised.sections if item.type == "contact_person"]
    if len(contacts) < 2:
        return
    told = [_facts_of_person(section) for section in contacts]
    reached = [bool(facts.keys() & REACH) for facts in told]
    for section, facts, is_reached in zip(contacts, told, reached, strict=True):
        if not is_reached and any(reached) and facts.get("name"):
            section.type = "other_information"


def _name_officer(recognised: Recognised) -> None:
    """Where the one to contact is the officer, and no other section is, it is that.

    “Whom to ask”: “Data protection officer Ann Example, dpo@…”.
    """
    sections = recognised.sections
    if any(item.type == "dpo" for item in sections):
        return
    second = [item for item in sections if item.type == "controller"][1:]
    for section in second:
        if _is_reached(_said(section, "dpo")):
            section.type = "dpo"
            return
    for section in sections:
        first = section.blocks[0].text if section.blocks else ""
        few = 0 < len(section.blocks) <= _FEW_BLOCKS and len(first) <= _SHORT
        if section.type != "contact_person" or not few:
            continue
        reached = read_party(replace(section, type="dpo")).facts.keys() & REACH
        told = PARTIES["dpo"].search(first.partition(",")[0])
        headed = is_about_officer(section.heading) and not lacks_officer(section.text)
        if reached and (told or headed):
            section.type = "dpo"
            return


_FEW_BLOCKS = 4
_SHORT = 120


def _adopt_rows(recognised: Recognised) -> None:
    """Below the controller, “Address”, “Phone” and “Company number” are its own.

    So they are in a table or a list of labels, where each is a section.
    """
    above = None
    for section in recognised.sections:
        loose = section.type in _LOOSE
        if loose and above == "controller" and _row_in(section):
            section.type = "controller"
        above = section.type


#: What a label that no section type has as a heading is taken for.
_LOOSE = ("other_information", "contact_person")
_LABELS = ("phone", "email", "business_id", "address", "website")
_MAX_ROWS, _MAX_ROW = 4, 160


def _row_in(section: FoundSection) -> Reading | None:
    """What a section says that is a label and its value, and nothing else."""
    label = NUMBERING.sub("", section.heading, count=1).strip(" :.")
    few = 0 < len(section.blocks) <= _MAX_ROWS and len(section.text) <= _MAX_ROW
    if not label or not few:
        return None
    first = section.blocks[0]
    row = f"{label}: {first.text}"
    known = row_of(row)
    if label.casefold() not in words_of_all(*_LABELS) and (
        known is None or known.key == "name"
    ):
        return None
    blocks = [replace(first.saying(row), kind=Kind.PARAGRAPH), *section.blocks[1:]]
    as_controller = replace(section, type="controller", blocks=blocks)
    reading = read_party(as_controller, named=True)
    # “HRB 55510, Amtsgericht Oxburg”: the court stays.
    plain = "role" not in reading.facts and len(reading.blocks) <= 1
    return reading if reading.facts and plain else None


def read_row(
    section: FoundSection, organisation: dict[str, str], evidence: list[Evidence]
) -> list[ImportMessage]:
    """Move the facts of a row below the controller into ``organisation``.

    Any other second section of the controller keeps its words.
    """
    reading = _row_in(section)
    if reading is None or reading.facts.keys() & organisation.keys():
        return []
    organisation.update(reading.facts)
    evidence += [
        Evidence(f"organisation.{key}", reading.facts[key], block.text, block.line)
        for key, block in reading.sources.items()
    ]
    section.blocks, section.taken = reading.blocks, reading.taken
    return reading.messages

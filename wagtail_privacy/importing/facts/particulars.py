"""Facts of the sections that have them: who, which register, which day."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass, field

from django.utils.html import escape

from wagtail_privacy.importing.evidence import Evidence
from wagtail_privacy.importing.facts.assigning import assign_sections, read_row
from wagtail_privacy.importing.facts.dating import (
    date_in_front_matter,
    date_of,
    drawn_up_of,
    evidence_of_dates,
    is_about_notice,
    only_day,
    read_dates,
)
from wagtail_privacy.importing.facts.firms import prefer_person
from wagtail_privacy.importing.facts.identity import read_party
from wagtail_privacy.importing.facts.letterheads import take_letterhead
from wagtail_privacy.importing.facts.own_particulars import give_particulars
from wagtail_privacy.importing.facts.parties import name_again, state_parties
from wagtail_privacy.importing.facts.people import (
    ReadContact,
    describe_people,
    leave_to_controller,
)
from wagtail_privacy.importing.facts.readings import Reading
from wagtail_privacy.importing.facts.settling import settle_country
from wagtail_privacy.importing.facts.stated import told_by
from wagtail_privacy.importing.facts.visiting import keep_for_visitors
from wagtail_privacy.importing.facts.weighed import state_weighed
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.outline import Block, Kind
from wagtail_privacy.importing.patterns.company_names import company_of
from wagtail_privacy.importing.patterns.date_lines import stated_date
from wagtail_privacy.importing.patterns.named_parties import has_no_officer
from wagtail_privacy.importing.patterns.names import is_company
from wagtail_privacy.importing.recognition import Recognised
from wagtail_privacy.importing.sections import FoundSection
from wagtail_privacy.importing.statements.sentences import sentences_of


@dataclass(slots=True)
class Particulars:
    """The organisation and the date of a notice, as its sections state them.

    ``date`` is the day of its last change, ``drawn_up`` that of its first words; they
    are the same where the notice gives but one.
    ``read_from`` is what the organisation's section was before, and the messages
    about the reading, and ``contacts`` has the same of the sections of persons.
    ``evidence`` has the words that each fact of a party and each
    date was taken from.
    """

    organisation: dict[str, str] = field(default_factory=dict)
    date: str = ""
    drawn_up: datetime.date | None = None
    read_from: tuple[FoundSection, list[Block], list[ImportMessage]] | None = None
    evidence: list[Evidence] = field(default_factory=list)
    contacts: list[ReadContact] = field(default_factory=list)

    def note(self, party: str, reading: Reading) -> None:
        """Remember the line that each fact of ``party`` was taken from."""
        self.evidence += [
            Evidence(f"{party}.{key}", reading.facts[key], block.text, block.line)
            for key, block in reading.sources.items()
            if key in reading.facts
        ]


def take_particulars(recognised: Recognised, language: str) -> Particulars:
    """Move the facts of the identity sections out of their text."""
    particulars = Particulars()
    assign_sections(recognised)
    visiting = keep_for_visitors(recognised.sections)
    for section in recognised.sections:
        reader = _READERS.get(section.type)
        if reader and not any(section is kept for kept in visiting):
            recognised.messages += reader(section, particulars, language)
    _state_all(recognised, particulars)
    _settle_organisation(recognised, particulars)
    _undo_nameless(recognised, particulars)
    _leave_to_controller(recognised, particulars)
    settle_country(particulars.organisation, particulars.evidence)
    recognised.messages += describe_people(
        recognised.sections,
        particulars.organisation.get("name") or recognised.title,
        particulars.evidence,
    )
    particulars.date = date_of(recognised.sections)
    if not particulars.date:
        recognised.messages += _state_date(recognised, particulars, language)
    particulars.date = particulars.date or date_in_front_matter(recognised.messages)
    particulars.drawn_up = drawn_up_of(recognised.sections, particulars.date)
    particulars.evidence += evidence_of_dates(recognised.sections)
    return particulars


def _state_all(recognised: Recognised, particulars: Particulars) -> None:
    """Add what sentences, the letterhead and the page say of the parties.

    What is weighed comes last: it fills what the others leave open.
    """
    around = [item.text for item in recognised.messages if item.code == "page-chrome"]
    given = (recognised.sections, particulars.organisation, particulars.evidence)
    messages = state_parties(*given, recognised.title, around)
    messages += take_letterhead(recognised.letterhead, *given)
    messages += state_weighed(*given, recognised.title, around)
    recognised.messages += messages


def _read_controller(
    section: FoundSection, particulars: Particulars, language: str
) -> list[ImportMessage]:
    if particulars.organisation:
        return read_row(section, particulars.organisation, particulars.evidence)
    reading = read_party(section)
    particulars.read_from = (section, section.blocks, reading.messages)
    role = reading.facts.pop("role", "")
    if role:
        reading.taken.remove(role)
        reading.blocks.append(Block(Kind.PARAGRAPH, role, escape(role), section.line))
    particulars.organisation = reading.facts
    particulars.note("organisation", reading)
    section.blocks, section.taken = reading.blocks, reading.taken
    return reading.messages


def _read_contact(
    section: FoundSection, particulars: Particulars, language: str
) -> list[ImportMessage]:
    if section.type == "dpo" and has_no_officer(section.heading, section.text):
        return []  # Whom its lines name is no officer.
    reading = read_party(section)
    prefer_person(reading)
    section.facts.update(reading.facts)
    particulars.note(section.type, reading)
    contact = ReadContact(section, section.blocks, reading.messages)
    particulars.contacts.append(contact)
    section.blocks, section.taken = reading.blocks, reading.taken
    return reading.messages


def _read_register_name(
    section: FoundSection, particulars: Particulars, language: str
) -> list[ImportMessage]:
    """The first line is the name, if it is a name and no sentence."""
    first = section.blocks[0] if section.blocks else None
    if first and first.kind is Kind.PARAGRAPH and len(first.text) <= 120:
        section.facts["name"] = first.text.rstrip(".")
        section.taken.append(first.text)
        section.blocks = section.blocks[1:]
    return []


def _read_dates(
    section: FoundSection, particulars: Particulars, language: str
) -> list[ImportMessage]:
    return read_dates(section, language)


_Reader = Callable[[FoundSection, Particulars, str], list[ImportMessage]]
_READERS: dict[str, _Reader] = {
    "controller": _read_controller,
    "contact_person": _read_contact,
    "dpo": _read_contact,
    "register_name": _read_register_name,
    "document_dates": _read_dates,
}


def _settle_organisation(recognised: Recognised, particulars: Particulars) -> None:
    """A person who is named as controller is not the organisation.

    Where the title or the register names a company, that is the controller; the
    person's name goes back into the section, and is the contact if there is none.
    """
    name = particulars.organisation.get("name", "")
    registers = [
        section.facts.get("name", "")
        for section in recognised.sections
        if section.type == "register_name"
    ]
    company = company_of([recognised.title, *registers])
    if not company or is_company(name):
        return
    particulars.organisation["name"] = company
    particulars.evidence = [
        item for item in particulars.evidence if item.fact != "organisation.name"
    ]
    source = next(text for text in [recognised.title, *registers] if company in text)
    particulars.evidence.append(Evidence("organisation.name", company, source, 0))
    if name and particulars.read_from:
        particulars.read_from[0].put_back(name)


def _undo_nameless(recognised: Recognised, particulars: Particulars) -> None:
    """Facts of an organisation that nothing names stay in the text they stood in."""
    facts = particulars.organisation
    if not particulars.read_from or facts.get("name") or facts.get("business_id"):
        return
    section, section.blocks, messages = particulars.read_from
    section.taken = []
    particulars.organisation = {}
    particulars.evidence = [
        item
        for item in particulars.evidence
        if not item.fact.startswith("organisation.")
    ]
    recognised.messages = [
        message
        for message in recognised.messages
        if all(message is not other for other in messages)
        and not message.fact.startswith("organisation.")
    ]


def _leave_to_controller(recognised: Recognised, particulars: Particulars) -> None:
    """Facts of the controller that its contact section repeats are the controller's."""
    for contact in particulars.contacts:
        given = (particulars.organisation, particulars.evidence)
        if moved := give_particulars(contact.section, *given):
            recognised.messages = [
                item
                for item in recognised.messages
                if item.code != "fact-stated" or item.fact not in moved
            ]
            continue
        undone, stated = leave_to_controller(contact, *given)
        if undone:
            recognised.messages = [
                message
                for message in recognised.messages
                if all(message is not other for other in undone)
            ]
        recognised.messages += stated
        recognised.messages += name_again(contact.section, particulars.evidence)


def _state_date(
    recognised: Recognised, particulars: Particulars, language: str
) -> list[ImportMessage]:
    """Take the day from the first sentence that says when the notice was made."""
    for section in recognised.sections:
        for sentence in sentences_of(section.blocks):
            last = section is recognised.sections[-1]
            about_it = is_about_notice(section, sentence.text, language, last=last)
            found = stated_date(sentence.text, language, about_it=about_it)
            found = found or only_day(section, sentence.text, language)
            if found:
                kind, day = found
                particulars.date = day.value.isoformat()
                item = Evidence(
                    f"document_dates.{kind}",
                    particulars.date,
                    sentence.text,
                    sentence.line,
                    stated=True,
                )
                particulars.evidence.append(item)
                return [told_by(item)]
    return []

"""Facts of the sections that have them: who, which register, which day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from django.utils.html import escape

from wagtail_privacy.importing.dates import KINDS, find_dates, kind_of
from wagtail_privacy.importing.facts import company_of, is_company, read_party
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.outline import Block, Kind
from wagtail_privacy.importing.recognition import Recognised
from wagtail_privacy.importing.sections import FoundSection


@dataclass(slots=True)
class Particulars:
    """The organisation and the date of a notice, as its sections state them.

    ``read_from`` is what the organisation's section was before, and the messages
    about the reading.
    """

    organisation: dict[str, str] = field(default_factory=dict)
    date: str = ""
    read_from: tuple[FoundSection, list[Block], list[ImportMessage]] | None = None


def take_particulars(recognised: Recognised, language: str) -> Particulars:
    """Move the facts of the identity sections out of their text."""
    particulars = Particulars()
    for section in recognised.sections:
        reader = _READERS.get(section.type)
        if reader:
            recognised.messages += reader(section, particulars, language)
    _settle_organisation(recognised, particulars)
    _undo_nameless(recognised, particulars)
    particulars.date = _date_of(recognised.sections)
    return particulars


def _read_controller(
    section: FoundSection, particulars: Particulars, language: str
) -> list[ImportMessage]:
    if particulars.organisation:
        return []
    reading = read_party(section)
    particulars.read_from = (section, section.blocks, reading.messages)
    role = reading.facts.pop("role", "")
    if role:
        reading.taken.remove(role)
        reading.blocks.append(Block(Kind.PARAGRAPH, role, escape(role), section.line))
    particulars.organisation = reading.facts
    section.blocks, section.taken = reading.blocks, reading.taken
    return reading.messages


def _read_contact(
    section: FoundSection, particulars: Particulars, language: str
) -> list[ImportMessage]:
    reading = read_party(section)
    section.facts.update(reading.facts)
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
    """Lines that hold a date and nothing else become the fact of the label."""
    messages: list[ImportMessage] = []
    label = section.heading
    rest: list[Block] = []
    for block in section.blocks:
        found = find_dates(block.text)
        words = block.text
        for day in reversed(found):
            words = f"{words[: day.start]} {words[day.end :]}"
        words = " ".join(words.split()).strip(" .:,()")
        kind = kind_of(words or label, language) or kind_of(label, language)
        if len(found) != 1 or (words and not kind_of(words, language)):
            rest.append(block)
            continue
        kind = kind or "drawn_up"
        if kind in section.facts:
            rest.append(block)
            continue
        section.facts[kind] = found[0].value.isoformat()
        section.taken.append(block.text[found[0].start : found[0].end])
        if words:
            messages.append(ImportMessage("fact-label", block.line, words))
    section.blocks = rest
    return messages


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
    if name and particulars.read_from:
        _put_back(particulars.read_from[0], name)


def _undo_nameless(recognised: Recognised, particulars: Particulars) -> None:
    """Facts of an organisation that nothing names stay in the text they stood in."""
    facts = particulars.organisation
    if not particulars.read_from or facts.get("name") or facts.get("business_id"):
        return
    section, section.blocks, messages = particulars.read_from
    section.taken = []
    particulars.organisation = {}
    recognised.messages = [
        message
        for message in recognised.messages
        if all(message is not other for other in messages)
    ]


def _put_back(section: FoundSection, name: str) -> None:
    line = Block(Kind.PARAGRAPH, name, escape(name), section.line)
    section.blocks = [line, *(replace(b, tight=True) for b in section.blocks)]
    section.taken.remove(name)


def _date_of(sections: list[FoundSection]) -> str:
    """The day the notice is known by: drawn up, else updated, else in force."""
    for kind in KINDS:
        for section in sections:
            if section.type == "document_dates" and kind in section.facts:
                return section.facts[kind]
    return ""

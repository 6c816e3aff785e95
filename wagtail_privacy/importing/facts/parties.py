"""Who the parties are where sentences say it: their words stay in their section."""

from __future__ import annotations

from collections.abc import Sequence

from wagtail_privacy.importing.evidence import Evidence
from wagtail_privacy.importing.facts.asked import find_asked, find_officer
from wagtail_privacy.importing.facts.candidates import Asked
from wagtail_privacy.importing.facts.elsewhere import said_elsewhere
from wagtail_privacy.importing.facts.stated import (
    Stated,
    told_by,
)
from wagtail_privacy.importing.facts.told_parties import read_stated
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.numbering import NUMBERING
from wagtail_privacy.importing.patterns.names import is_company
from wagtail_privacy.importing.sections import FoundSection
from wagtail_privacy.importing.statements.sentences import Sentence


#: Whose sections state a party; the others are searched for a controller only.
IDENTITY = ("controller", "contact_person", "dpo")
#: What is worth a section of its own.
_TELLING = frozenset({"name", "email"})


def state_parties(
    sections: list[FoundSection],
    organisation: dict[str, str],
    evidence: list[Evidence],
    title: str = "",
    around: Sequence[str] = (),
) -> list[ImportMessage]:
    """Set the facts of the parties that sentences state; the words stay.

    ``organisation`` gets those of the controller, a section those of its own party.
    A contact or an officer who has no section gets one without words, behind the
    section that speaks of them. Return a message for each fact; ``evidence`` grows.
    """
    messages: list[ImportMessage] = []
    first = next((item for item in sections if item.type == "controller"), None)
    asked = _asked_in(sections, organisation.get("name", ""))
    for section in [item for item in sections if item.type in IDENTITY]:
        is_second = section.type == "controller" and section is not first
        if is_second and organisation.get("name"):
            continue  # A second controller keeps its words to itself.
        said = read_stated(section, organisation.get("name", ""), asked)
        if section.type == "controller" and is_company(section.heading):
            _add_heading(said.setdefault("controller", Stated()), section)
        for type, stated in said.items():
            if type == "controller":
                facts: dict[str, str] | None = organisation
            else:
                facts = _facts_of(type, stated, section, sections)
            if facts is None:
                continue
            messages += set_stated(facts, stated, type, evidence)
            section.silent = section.silent or bool(facts)
    messages += _set_asked(sections, asked, evidence)
    hers = asked.stated.facts.values() if asked else ()
    stated = said_elsewhere(sections, organisation, title, around, {*hers})
    return [*messages, *set_stated(organisation, stated, "controller", evidence)]


def _facts_of(
    type: str, stated: Stated, section: FoundSection, sections: list[FoundSection]
) -> dict[str, str] | None:
    """Where what a section states of a person belongs; None if it is not worth it."""
    if type == section.type:
        return section.facts
    if empty := _without_words(type, sections):
        return empty.facts
    if any(item.type == type for item in sections):
        return None
    told = stated.facts.keys() & _TELLING
    return _insert(type, section, sections).facts if told else None


def _without_words(type: str, sections: list[FoundSection]) -> FoundSection | None:
    """The section of a person that is a heading alone: its rows have others of theirs.

    “Contact details” above “Controller: …” and “Questions about data: Ann Example, …”.
    """
    own = [item for item in sections if item.type == type]
    return own[0] if len(own) == 1 and not (own[0].blocks or own[0].facts) else None


def _set_asked(
    sections: list[FoundSection], asked: Asked | None, evidence: list[Evidence]
) -> list[ImportMessage]:
    """Set the contact and the officer whom sections of something else name."""
    messages = []
    homes = {section.type for section in sections}
    officer = None if "dpo" in homes else find_officer(sections)
    for type, person in (("contact_person", asked), ("dpo", officer)):
        if person and type not in homes:
            facts = _insert(type, person.section, sections).facts
            messages += set_stated(facts, person.stated, type, evidence)
    return messages


def _add_heading(party: Stated, section: FoundSection) -> None:
    """Give ``party`` the name that its section has as heading."""
    name = NUMBERING.sub("", section.heading, count=1).strip(" :.")
    party.add("name", name, Sentence(section.heading, section.line))


def _asked_in(sections: list[FoundSection], known: str) -> Asked | None:
    """Whom the sentences of a notice say to ask, if no line of it does.

    Where a section is the contact's, nobody else is.
    """
    own = [item for item in sections if item.type == "contact_person"]
    if any("name" in item.facts for item in own):
        return None
    return find_asked(own or sections, known)


def name_again(section: FoundSection, evidence: list[Evidence]) -> list[ImportMessage]:
    """Set the person whom the sentences of a section name, if it has lost its name."""
    said = None if "name" in section.facts else read_stated(section).get(section.type)
    if said is None or "name" not in said.facts:
        return []
    named = Stated({"name": said.facts["name"]}, {"name": said.sources["name"]})
    return set_stated(section.facts, named, section.type, evidence)


def set_stated(
    facts: dict[str, str], stated: Stated, type: str, evidence: list[Evidence]
) -> list[ImportMessage]:
    """Add what ``facts`` of a party of this type lack; return a message for each."""
    messages = []
    party = "organisation" if type == "controller" else type
    for key, value in stated.facts.items():
        if key == "country" and type != "controller":
            continue  # Only an organisation has one.
        if key not in facts:
            facts[key], source = value, stated.sources[key]
            name = f"{party}.{key}"
            item = Evidence(name, value, source.text, source.line, stated=True)
            evidence.append(item)
            messages.append(told_by(item))
    return messages


def _insert(
    type: str, host: FoundSection, sections: list[FoundSection]
) -> FoundSection:
    """Put a section of ``type`` behind ``host``; it has no words of its own."""
    section = FoundSection(type, line=host.line, rank=host.rank, silent=True)
    place = next(index for index, item in enumerate(sections) if item is host)
    sections.insert(place + 1, section)
    return section

"""Who the parties are where sentences say it: their words stay in their section."""

from __future__ import annotations

from wagtail_privacy.importing.evidence import Evidence
from wagtail_privacy.importing.facts.addressed import (
    name_before_address,
    name_of_mailbox,
    without_article,
)
from wagtail_privacy.importing.facts.elsewhere import said_elsewhere
from wagtail_privacy.importing.facts.stated import Stated, add_spans, before_authority
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.numbering import NUMBERING
from wagtail_privacy.importing.patterns.fact_patterns import spans_of
from wagtail_privacy.importing.patterns.names import is_company
from wagtail_privacy.importing.patterns.party_words import (
    officer_in,
    organisation_in,
    party_of,
)
from wagtail_privacy.importing.patterns.person_words import person_in
from wagtail_privacy.importing.sections import FoundSection
from wagtail_privacy.importing.statements.sentences import Sentence, sentences_of


#: Whose sections state a party; the others are searched for a controller only.
IDENTITY = ("controller", "contact_person", "dpo")


def state_parties(
    sections: list[FoundSection],
    organisation: dict[str, str],
    evidence: list[Evidence],
    title: str = "",
) -> list[ImportMessage]:
    """Set the facts of the parties that sentences state; the words stay.

    ``organisation`` gets those of the controller, a section those of its own party.
    A contact or an officer who has no section gets one without words, behind the
    section that speaks of them. Return a message for each fact; ``evidence`` grows.
    """
    messages: list[ImportMessage] = []
    homes = {section.type for section in sections}
    first = next((item for item in sections if item.type == "controller"), None)
    for section in [item for item in sections if item.type in IDENTITY]:
        is_second = section.type == "controller" and section is not first
        if is_second and organisation.get("name"):
            continue  # A second controller keeps its words to itself.
        said = read_stated(section)
        if section.type == "controller" and is_company(section.heading):
            name = NUMBERING.sub("", section.heading, count=1).strip(" :.")
            line = Sentence(section.heading, section.line)
            said.setdefault("controller", Stated()).add("name", name, line)
        for type, stated in said.items():
            if type == "controller":
                facts = organisation
            elif type == section.type:
                facts = section.facts
            elif type not in homes and stated.facts.keys() & {"name", "email"}:
                homes.add(type)
                facts = _insert(type, section, sections).facts
            else:
                continue
            messages += _set(facts, stated, type, evidence)
            section.silent = section.silent or bool(facts)
    stated = said_elsewhere(sections, organisation, title)
    return [*messages, *_set(organisation, stated, "controller", evidence)]


def _set(
    facts: dict[str, str], stated: Stated, type: str, evidence: list[Evidence]
) -> list[ImportMessage]:
    """Add what ``facts`` lack."""
    messages = []
    party = "organisation" if type == "controller" else type
    for key, value in stated.facts.items():
        if key == "country" and type != "controller":
            continue  # Only an organisation has one.
        if key not in facts:
            facts[key], source = value, stated.sources[key]
            name = f"{party}.{key}"
            evidence.append(
                Evidence(name, value, source.text, source.line, stated=True)
            )
            messages.append(
                ImportMessage("fact-stated", source.line, fact=name, quote=source.text)
            )
    return messages


def _insert(
    type: str, host: FoundSection, sections: list[FoundSection]
) -> FoundSection:
    """Put a section of ``type`` behind ``host``; it has no words of its own."""
    section = FoundSection(type, line=host.line, rank=host.rank, silent=True)
    place = next(index for index, item in enumerate(sections) if item is host)
    sections.insert(place + 1, section)
    return section


def read_stated(section: FoundSection) -> dict[str, Stated]:
    """What the sentences of an identity section state, by the type of the party.

    A sentence about the data protection officer in the section of the controller is
    about the officer. What follows the name of an authority is the authority's.
    """
    found: dict[str, Stated] = {}
    for sentence in before_authority(sentences_of(section.blocks)):
        type = party_of(sentence.text, section.type)
        if type != section.type and not _is_direct(sentence.text):
            continue
        party = found.setdefault(type, Stated())
        if type == "controller":
            name = organisation_in(sentence.text, own=True)
            name = name or name_before_address(sentence.text, spans_of(sentence.text))
            party.add("name", without_article(name), sentence)
        else:
            name = person_in(sentence.text) or officer_in(sentence.text)
            name = name or name_of_mailbox(sentence.text, spans_of(sentence.text))
            party.add("name", name, sentence)
        add_spans(party, sentence)
    return found


def _is_direct(text: str) -> bool:
    """True for a sentence that gives an address of the other party or names it."""
    return bool(person_in(text)) or any(
        span.key in {"email", "phone"} for span in spans_of(text)
    )

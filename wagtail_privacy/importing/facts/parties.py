"""Who the parties are where sentences say it: their words stay in their section."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from wagtail_privacy.importing.evidence import Evidence
from wagtail_privacy.importing.facts.addressed import (
    name_before_address,
    name_of_mailbox,
    without_article,
)
from wagtail_privacy.importing.facts.identity import can_be_stored, read_party
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.numbering import NUMBERING
from wagtail_privacy.importing.patterns.fact_patterns import Span, spans_of
from wagtail_privacy.importing.patterns.names import is_company
from wagtail_privacy.importing.patterns.party_words import (
    PARTIES,
    organisation_in,
    party_of,
    person_in,
)
from wagtail_privacy.importing.sections import FoundSection
from wagtail_privacy.importing.statements.authority_words import names_authority
from wagtail_privacy.importing.statements.sentences import Sentence, sentences_of


#: Whose sections state a party; the others are searched for a controller only.
IDENTITY = ("controller", "contact_person", "dpo")
#: Where the particulars of a controller stand without a heading that says so.
_IMPRINTS = ("introduction", "other_information")
_LONGEST = 2_000


@dataclass(slots=True)
class Stated:
    """Facts of a party by key, each with the sentence that states it."""

    facts: dict[str, str] = field(default_factory=dict)
    sources: dict[str, Sentence] = field(default_factory=dict)

    def add(self, key: str, value: str, sentence: Sentence) -> None:
        if value and key not in self.facts:
            self.facts[key], self.sources[key] = value, sentence


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
    if not organisation.get("name"):
        stated = _elsewhere(sections, title)
        messages += _set(organisation, stated, "controller", evidence)
    return messages


def _elsewhere(sections: list[FoundSection], title: str) -> Stated:
    """What a notice without a section of the controller says of it, if anything."""
    stated = find_controller(sections)
    stated = stated if stated.facts else find_imprint(sections)
    return stated if stated.facts else find_titled(sections, title)


def _set(
    facts: dict[str, str], stated: Stated, type: str, evidence: list[Evidence]
) -> list[ImportMessage]:
    """Add what ``facts`` lack."""
    messages = []
    party = "organisation" if type == "controller" else type
    for key, value in stated.facts.items():
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
    for sentence in _before_authority(sentences_of(section.blocks)):
        type = party_of(sentence.text, section.type)
        if type != section.type and not _is_direct(sentence.text):
            continue
        party = found.setdefault(type, Stated())
        if type == "controller":
            name = organisation_in(sentence.text, own=True)
            name = name or name_before_address(sentence.text, spans_of(sentence.text))
            party.add("name", without_article(name), sentence)
        else:
            name = person_in(sentence.text)
            name = name or name_of_mailbox(sentence.text, spans_of(sentence.text))
            party.add("name", name, sentence)
        _add_spans(party, sentence)
    return found


def find_controller(sections: Iterable[FoundSection]) -> Stated:
    """The controller whom a sentence of any section names, with what follows there."""
    for section in sections:
        sentences = list(_before_authority(sentences_of(section.blocks)))
        for place, sentence in enumerate(sentences):
            name = (
                organisation_in(sentence.text, own=False)
                if PARTIES["controller"].search(sentence.text)
                else ""
            )
            if name:
                stated = Stated()
                stated.add("name", name, sentence)
                for near in sentences[place : place + 3]:
                    if party_of(near.text, "controller") == "controller":
                        _add_spans(stated, near)
                return stated
    return Stated()


def find_imprint(sections: Iterable[FoundSection]) -> Stated:
    """A company with its address in lines of data, though no heading announces it."""
    for section in sections:
        if section.type not in _IMPRINTS:
            continue
        reading = read_party(section)
        facts = reading.facts
        named = is_company(facts.get("name", "")) or "business_id" in facts
        if facts.get("name") and named and facts.keys() & {"postal_code", "email"}:
            stated = Stated()
            for key, block in reading.sources.items():
                if key != "role":
                    stated.add(key, facts[key], Sentence(block.text, block.line))
            return stated
    return Stated()


def find_titled(sections: Iterable[FoundSection], title: str) -> Stated:
    """The organisation of the title, where a sentence begins with its name.

    “Two Kettles Audio is one person with two microphones”: what the section gives as
    address is its own.
    """
    for section in sections:
        stated = Stated()
        for sentence in _before_authority(sentences_of(section.blocks)):
            name = organisation_in(sentence.text, own=True)
            if not stated.facts and name and name in title:
                stated.add("name", name, sentence)
            if stated.facts and party_of(sentence.text, "controller") == "controller":
                _add_spans(stated, sentence)
        if stated.facts.keys() - {"name"}:
            return stated
    return Stated()


def _before_authority(sentences: Iterable[Sentence]) -> Iterator[Sentence]:
    for sentence in sentences:
        if names_authority(sentence.text):
            return
        if len(sentence.text) <= _LONGEST:
            yield sentence


def _is_direct(text: str) -> bool:
    """True for a sentence that gives an address of the other party or names it."""
    return bool(person_in(text)) or any(
        span.key in {"email", "phone"} for span in spans_of(text)
    )


def _add_spans(party: Stated, sentence: Sentence) -> None:
    spans = [span for span in spans_of(sentence.text) if span.right]
    for span in spans:
        if can_be_stored(span) and _is_meant(span, spans):
            party.add(span.key, span.value, sentence)


def _is_meant(span: Span, spans: list[Span]) -> bool:
    """In prose “10000 Euro” is no town and “Kohta 4” no street: they stand together."""
    if span.key not in {"street", "postal_code", "city"}:
        return True
    keys = {"street", "postal_code", "city"} - {span.key}
    return any(
        other.key in keys
        and abs(other.start - span.end) < 40
        or other.key in keys
        and abs(span.start - other.end) < 40
        for other in spans
    )

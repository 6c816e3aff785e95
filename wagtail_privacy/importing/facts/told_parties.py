"""What the sentences of a section about a party state, and of whom."""

from __future__ import annotations

from collections.abc import Collection
from itertools import zip_longest

from wagtail_privacy.importing.facts.addressed import (
    name_before_address,
    name_of_mailbox,
    places_of_agent,
    without_article,
)
from wagtail_privacy.importing.facts.asked import find_own
from wagtail_privacy.importing.facts.candidates import Asked
from wagtail_privacy.importing.facts.imprints import imprint_of
from wagtail_privacy.importing.facts.stated import (
    Stated,
    add_numbers,
    add_spans,
    before_authority,
    find_own_address,
)
from wagtail_privacy.importing.facts.visiting import visited_in
from wagtail_privacy.importing.patterns.fact_patterns import (
    REACH,
    spans_of,
)
from wagtail_privacy.importing.patterns.named_parties import (
    country_told,
    has_no_officer,
    is_of_officer,
    name_alone,
    named_in,
    party_told,
)
from wagtail_privacy.importing.patterns.officers import officer_in
from wagtail_privacy.importing.patterns.party_words import (
    is_of_another,
)
from wagtail_privacy.importing.patterns.person_signs import refers_back
from wagtail_privacy.importing.patterns.person_words import (
    asks_person,
    person_in,
)
from wagtail_privacy.importing.patterns.placeholders import without_placeholders
from wagtail_privacy.importing.sections import FoundSection
from wagtail_privacy.importing.statements.sentences import Sentence, sentences_of


def read_stated(
    section: FoundSection, known: str = "", asked: Asked | None = None
) -> dict[str, Stated]:
    """What the sentences of an identity section state, by the type of the party.

    A sentence about the data protection officer in the section of the controller is
    about the officer. What follows the name of an authority is the authority's, and
    what stands beside another company than that ``known`` is that company's. Who is
    ``asked`` is the contact, and what reaches her is hers.
    """
    found: dict[str, Stated] = {}
    hers = asked.stated if asked and asked.section is section else Stated()
    if hers.facts:
        found["contact_person"] = hers
    own = _own_type(section)
    sentences = _sentences_of(section)
    last = own
    claimed = {*hers.facts.values(), *visited_in([it.text for it in sentences])}
    for sentence, after in zip_longest(sentences, sentences[1:]):
        type = own if own != section.type else party_told(sentence.text, own)
        of_her = sentence in hers.sources.values()
        if type == "controller" and not of_her and asks_person(sentence.text):
            type = "contact_person"
        if type == own != last and refers_back(sentence.text):
            type = last  # “Our officer is Ann Example. She is at …”.
        last = "contact_person" if of_her else type
        if type != own and not _is_direct(sentence.text):
            continue
        if type == "controller":
            party = found.setdefault(type, Stated())
            _add_controller(party, sentence, known, claimed)
        else:
            _add_person(found, type, section, sentence, after, known)
    _find_unnamed(section, found, known)
    return found


def _own_type(section: FoundSection) -> str:
    """Whose a section is: who is named although there is no officer is whom to ask."""
    none = section.type == "dpo" and has_no_officer(section.heading, section.text)
    return "contact_person" if none else section.type


def _sentences_of(section: FoundSection) -> list[Sentence]:
    """The sentences that are the party's own: none of an authority, nor of the foot."""
    foot = len(imprint_of(section))
    blocks = section.blocks[:-foot] if foot else section.blocks
    sentences = list(before_authority(sentences_of(blocks)))
    return _officer_first(sentences) if section.type == "dpo" else sentences


def _add_controller(
    party: Stated, sentence: Sentence, known: str, claimed: Collection[str]
) -> None:
    """Add what a sentence says of the controller, but what is ``claimed`` by others."""
    text = sentence.text
    name = named_in(text) or name_before_address(text, spans_of(text))
    party.add("name", without_article(name), sentence)
    own = party.facts.get("name", "")
    party.add("country", country_told(text, own), sentence)
    if not is_of_another(text, own or known):
        theirs = places_of_agent(text, spans_of(text), own or known)
        add_spans(party, sentence, theirs.union(claimed))


def _add_person(
    found: dict[str, Stated],
    type: str,
    section: FoundSection,
    sentence: Sentence,
    after: Sentence | None,
    known: str,
) -> None:
    """Add what a sentence says of a contact or an officer.

    The address behind the name of the controller is the controller's.
    """
    party = found.setdefault(type, Stated())
    text = without_placeholders(sentence.text)
    name = person_in(text) or officer_in(text)
    name = name or name_of_mailbox(text, spans_of(text))
    name = name or (name_alone(text, after.text) if after else "")
    party.add("name", name, sentence)
    if type == section.type == "contact_person":
        own = find_own_address(sentence, known)
        if own.facts:
            found.setdefault("controller", Stated()).update(own)
            add_numbers(party, sentence)
            return
    add_spans(party, sentence)


def _officer_first(sentences: list[Sentence]) -> list[Sentence]:
    """From the sentence on that has the officer and a mailbox: it is the officer's.

    “Write to our team at privacy@…. Our officer is Ann Example (dpo@…)”.
    """
    for place, sentence in enumerate(sentences):
        if "@" in sentence.text and is_of_officer(sentence.text):
            return [*sentences[place:], *sentences[:place]]
    return sentences


def _find_unnamed(section: FoundSection, found: dict[str, Stated], known: str) -> None:
    """Name the officer whom no wording of ours names: here, or beside her mailbox.

    Or who is asked where a section says that there is no officer.
    """
    instead = section.type == "dpo" and "contact_person" in found
    stated = found.get("contact_person" if instead else "dpo")
    if stated is None or stated.facts.get("name"):
        return
    box = None if section.type == "dpo" else stated.sources.get("email")
    if section.type != "dpo" and box is None:
        return
    # Whose firm is named before her is no stranger: an officer may be lent.
    if officer := find_own(section, "" if box else known, box):
        stated.add("name", officer.name, officer.sentence)


def _is_direct(text: str) -> bool:
    """True for a sentence that gives an address of the other party or names it."""
    return bool(person_in(text)) or any(span.key in REACH for span in spans_of(text))

"""Who the parties are where sentences say it: their words stay in their section."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import zip_longest

from wagtail_privacy.importing.evidence import Evidence
from wagtail_privacy.importing.facts.addressed import (
    name_before_address,
    name_of_mailbox,
    places_of_agent,
    without_article,
)
from wagtail_privacy.importing.facts.asked import find_asked, find_officer, find_own
from wagtail_privacy.importing.facts.candidates import Asked
from wagtail_privacy.importing.facts.elsewhere import said_elsewhere
from wagtail_privacy.importing.facts.stated import (
    Stated,
    add_numbers,
    add_spans,
    before_authority,
    find_own_address,
    told_by,
)
from wagtail_privacy.importing.facts.visiting import visited_in
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.numbering import NUMBERING
from wagtail_privacy.importing.patterns.fact_patterns import (
    REACH,
    spans_of,
)
from wagtail_privacy.importing.patterns.named_parties import (
    country_told,
    is_of_officer,
    name_alone,
    named_in,
    party_told,
)
from wagtail_privacy.importing.patterns.names import is_company
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


#: Whose sections state a party; the others are searched for a controller only.
IDENTITY = ("controller", "contact_person", "dpo")


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
    homes = {section.type for section in sections}
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
                facts = organisation
            elif type == section.type:
                facts = section.facts
            elif type not in homes and stated.facts.keys() & {"name", "email"}:
                homes.add(type)
                facts = _insert(type, section, sections).facts
            else:
                continue
            messages += set_stated(facts, stated, type, evidence)
            section.silent = section.silent or bool(facts)
    messages += _set_asked(sections, homes, asked, evidence)
    stated = said_elsewhere(sections, organisation, title, around)
    return [*messages, *set_stated(organisation, stated, "controller", evidence)]


def _set_asked(
    sections: list[FoundSection],
    homes: set[str],
    asked: Asked | None,
    evidence: list[Evidence],
) -> list[ImportMessage]:
    """Set the contact and the officer whom sections of something else name."""
    messages = []
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
    sentences = list(before_authority(sentences_of(section.blocks)))
    if section.type == "dpo":
        sentences = _officer_first(sentences)
    last = section.type
    claimed = {*hers.facts.values(), *visited_in([it.text for it in sentences])}
    for sentence, after in zip_longest(sentences, sentences[1:]):
        type = party_told(sentence.text, section.type)
        of_her = sentence in hers.sources.values()
        if type == "controller" and not of_her and asks_person(sentence.text):
            type = "contact_person"
        if type == section.type != last and refers_back(sentence.text):
            type = last  # “Our officer is Ann Example. She is at …”.
        last = "contact_person" if of_her else type
        if type != section.type and not _is_direct(sentence.text):
            continue
        if type == "controller":
            party = found.setdefault(type, Stated())
            _add_controller(party, sentence, known, claimed)
        else:
            _add_person(found, type, section, sentence, after, known)
    _find_unnamed(section, found, known)
    return found


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
    """Name the officer whom no wording of ours names: here, or beside her mailbox."""
    stated = found.get("dpo")
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

"""Who the parties are where sentences say it: their words stay in their section."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import zip_longest

from wagtail_privacy.importing.evidence import Evidence
from wagtail_privacy.importing.facts.addressed import (
    name_before_address,
    name_of_mailbox,
    without_article,
)
from wagtail_privacy.importing.facts.elsewhere import said_elsewhere
from wagtail_privacy.importing.facts.stated import (
    Stated,
    add_numbers,
    add_spans,
    before_authority,
    find_own_address,
)
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.numbering import NUMBERING
from wagtail_privacy.importing.patterns.fact_patterns import spans_of
from wagtail_privacy.importing.patterns.named_parties import (
    country_told,
    name_alone,
    named_in,
    party_told,
)
from wagtail_privacy.importing.patterns.names import is_company
from wagtail_privacy.importing.patterns.party_words import (
    is_of_another,
    officer_in,
)
from wagtail_privacy.importing.patterns.person_words import (
    asks_in,
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
    for section in [item for item in sections if item.type in IDENTITY]:
        is_second = section.type == "controller" and section is not first
        if is_second and organisation.get("name"):
            continue  # A second controller keeps its words to itself.
        said = read_stated(section, organisation.get("name", ""))
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
            messages += _set(facts, stated, type, evidence)
            section.silent = section.silent or bool(facts)
    if not homes.intersection(("contact_person", "dpo")):
        messages += _set_asked(sections, evidence)
    stated = said_elsewhere(sections, organisation, title, around)
    return [*messages, *_set(organisation, stated, "controller", evidence)]


def _add_heading(party: Stated, section: FoundSection) -> None:
    """Give ``party`` the name that its section has as heading."""
    name = NUMBERING.sub("", section.heading, count=1).strip(" :.")
    party.add("name", name, Sentence(section.heading, section.line))


def _set_asked(
    sections: list[FoundSection], evidence: list[Evidence]
) -> list[ImportMessage]:
    """Set the contact whom a section of something else names, if one does."""
    host, stated = find_asked(sections)
    if host is None:
        return []
    facts = _insert("contact_person", host, sections).facts
    return _set(facts, stated, "contact_person", evidence)


def find_asked(
    sections: Iterable[FoundSection],
) -> tuple[FoundSection | None, Stated]:
    """Whom another section says to ask, or to try before the authority, and where.

    “First try Ann Example, our privacy officer, on …”: a person who can be reached.
    """
    for section in sections:
        if section.type not in _ASKED:
            continue
        for sentence in before_authority(sentences_of(section.blocks)):
            spans = spans_of(sentence.text)
            name = person_in(without_placeholders(sentence.text))
            reached = any(span.key in {"email", "phone"} for span in spans)
            told = section.type == "complaint" or asks_in(sentence.text)
            if name and reached and told:
                stated = Stated()
                stated.add("name", name, sentence)
                add_spans(stated, sentence)
                return section, stated
    return None, Stated()


#: Sections that say whom to ask, where none is for that.
_ASKED = ("complaint", "rights", "changes", "other_information", "introduction")


def name_again(section: FoundSection, evidence: list[Evidence]) -> list[ImportMessage]:
    """Set the person whom the sentences of a section name, if it has lost its name."""
    said = None if "name" in section.facts else read_stated(section).get(section.type)
    if said is None or "name" not in said.facts:
        return []
    named = Stated({"name": said.facts["name"]}, {"name": said.sources["name"]})
    return _set(section.facts, named, section.type, evidence)


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


def read_stated(section: FoundSection, known: str = "") -> dict[str, Stated]:
    """What the sentences of an identity section state, by the type of the party.

    A sentence about the data protection officer in the section of the controller is
    about the officer. What follows the name of an authority is the authority's, and
    what stands beside another company than that ``known`` is that company's.
    """
    found: dict[str, Stated] = {}
    sentences = list(before_authority(sentences_of(section.blocks)))
    for sentence, after in zip_longest(sentences, sentences[1:]):
        type = party_told(sentence.text, section.type)
        if type == "controller" and asks_person(sentence.text):
            type = "contact_person"
        if type != section.type and not _is_direct(sentence.text):
            continue
        party = found.setdefault(type, Stated())
        if type == "controller":
            name = named_in(sentence.text)
            name = name or name_before_address(sentence.text, spans_of(sentence.text))
            party.add("name", without_article(name), sentence)
            own = party.facts.get("name", "")
            party.add("country", country_told(sentence.text, own), sentence)
            if is_of_another(sentence.text, party.facts.get("name", "") or known):
                continue
        else:
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
                    continue
        add_spans(party, sentence)
    return found


def _is_direct(text: str) -> bool:
    """True for a sentence that gives an address of the other party or names it."""
    return bool(person_in(text)) or any(
        span.key in {"email", "phone"} for span in spans_of(text)
    )

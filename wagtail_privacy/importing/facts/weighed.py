"""The controller by the weight of what a notice says, where no rule is sure of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from wagtail_privacy.importing.evidence import Evidence
from wagtail_privacy.importing.facts.claiming import claim_facts
from wagtail_privacy.importing.facts.closing import find_signatory
from wagtail_privacy.importing.facts.inviting import speaks_of_me
from wagtail_privacy.importing.facts.parties import set_stated
from wagtail_privacy.importing.facts.ranking import LEAST, Ranked, rank_names
from wagtail_privacy.importing.facts.settling import (
    is_generic,
    settle_organisation,
    settle_street,
)
from wagtail_privacy.importing.facts.stated import Stated
from wagtail_privacy.importing.facts.told_parties import read_stated
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.patterns.fact_patterns import REACH
from wagtail_privacy.importing.patterns.names import is_company, is_person
from wagtail_privacy.importing.sections import FoundSection


#: By how much another name must be likelier than that which a rule has found.
_MARGIN = 3
#: What a name that no weight is known of counts for.
_UNWEIGHED = 3
_SOUGHT = frozenset({"business_id", "street", "email", "phone", "website"})


def state_weighed(
    sections: Sequence[FoundSection],
    organisation: dict[str, str],
    evidence: list[Evidence],
    title: str = "",
    around: Sequence[str] = (),
) -> list[ImportMessage]:
    """Set what ``organisation`` lacks, and a likelier name than it has, if any is.

    A name that stood on a line of its own is sure. Return a message for each fact;
    ``evidence`` grows. What is the organisation's is no fact of a person any more.
    """
    messages: list[ImportMessage] = []
    for section in sections:
        if section.type == "contact_person":
            messages += _divide(section, organisation, evidence)
            messages += _divide_signed(section, organisation, evidence)
            messages += _name_signatory(section, evidence, around)
    messages += _name(sections, organisation, evidence, title, around)
    messages += settle_organisation(organisation, evidence, sections, title)
    name = organisation.get("name", "")
    lacks = _SOUGHT - organisation.keys()
    if "postal_code" in organisation:
        lacks -= {"street"}
    if name and lacks:
        claimed, hosts = claim_facts(sections, name, lacks, around)
        messages += set_stated(organisation, claimed, "controller", evidence)
        moved = organisation.items() & claimed.facts.items()
        for section in hosts:
            _leave(section, moved, evidence)
        settle_street(organisation, evidence)
    return messages


def _name(
    sections: Sequence[FoundSection],
    organisation: dict[str, str],
    evidence: list[Evidence],
    title: str,
    around: Sequence[str],
) -> list[ImportMessage]:
    """Set the likeliest name, if it is likelier than the one that is known."""
    name = organisation.get("name", "")
    if is_generic(name):
        for section in sections:
            section.put_back(name)
        _forget(organisation, "name", evidence)
        name = ""
    if name and any(name in section.taken for section in sections):
        return []
    best = likelier_name(name, rank_names(sections, title, around))
    if best is None:
        return []
    _forget(organisation, "name", evidence)
    named = Stated({"name": best.name}, {"name": best.sentence})
    return set_stated(organisation, named, "controller", evidence)


def _divide(
    section: FoundSection, organisation: dict[str, str], evidence: list[Evidence]
) -> list[ImportMessage]:
    """Give the lines of a company in a contact's section to the organisation.

    They are if the sentences beside them say whom to ask there: “Ann Example answers,
    ann@…”, “Example Ltd, 3 Mill Lane, …, info@…”. Return the messages about her.
    """
    name = section.facts.get("name", "")
    known = organisation.get("name", name) == name
    if not known or name not in section.taken or not is_company(name):
        return []
    said = read_stated(section).get("contact_person")
    asked = said.facts if said else {}
    own = [key for key in REACH if section.facts.get(key) in section.taken]
    apart = own and all(section.facts[key] != asked.get(key) for key in own)
    if not is_person(asked.get("name", "")) or not apart or not asked.keys() & REACH:
        return []
    for key in organisation.keys() & asked.keys() & REACH:
        if organisation[key] == asked[key]:
            _forget(organisation, key, evidence)
    stays = {key for key in asked if section.facts.get(key) == asked[key]} - {*own}
    moved = [key for key in section.facts if key not in {"role", *stays}]
    _move(section, moved, organisation, evidence)
    return set_stated(section.facts, said, section.type, evidence)


_PLACES = frozenset({"street", "postal_code", "city", "business_id", "website"})


def _divide_signed(
    section: FoundSection, organisation: dict[str, str], evidence: list[Evidence]
) -> list[ImportMessage]:
    """Give the organisation the lines from its name on, below those of a person.

    So a letter is signed: “Ann Example”, “Secretary”, “Example Ltd”, “3 Mill Lane”, ….
    The mailbox there is its own if the sentences give hers.
    """
    firm = next((it for it in section.blocks if is_company(it.text.strip(" ,"))), None)
    name = firm.text.strip(" ,") if firm else ""
    person = section.facts.get("name", "")
    known = organisation.get("name", name) == name and "postal_code" not in organisation
    if firm is None or not known or not is_person(person) or is_company(person):
        return []
    lines = {
        item.fact.rpartition(".")[2]: item.line
        for item in evidence
        if item.fact.startswith(f"{section.type}.") and not item.stated
    }
    below = {key for key, line in lines.items() if line > firm.line}
    if person not in section.taken or "name" in below or "postal_code" not in below:
        return []
    said = read_stated(section).get("contact_person") or Stated()
    moved = below & (_PLACES | (REACH & said.facts.keys())) & section.facts.keys()
    section.blocks = [item for item in section.blocks if item is not firm]
    section.taken.append(firm.text)
    organisation["name"] = name
    evidence.append(Evidence("organisation.name", name, firm.text, firm.line))
    _move(section, moved, organisation, evidence)
    return set_stated(section.facts, said, section.type, evidence)


def _name_signatory(
    section: FoundSection, evidence: list[Evidence], around: Sequence[str]
) -> list[ImportMessage]:
    """Name who is asked where the section says “me”, by the signature of the letter."""
    if "name" in section.facts or not speaks_of_me(section.text):
        return []
    return set_stated(section.facts, find_signatory(around), section.type, evidence)


def _move(
    section: FoundSection,
    keys: Iterable[str],
    organisation: dict[str, str],
    evidence: list[Evidence],
) -> None:
    """Make facts of a person the organisation's, with what they were read from.

    The words of one that the organisation has already go back into the section.
    """
    for key in list(keys):
        value = section.facts.pop(key)
        told = [item for item in evidence if item.fact == f"{section.type}.{key}"]
        evidence[:] = [item for item in evidence if item not in told]
        if key in organisation:
            section.put_back(value)
        else:
            organisation[key] = value
            fact = f"organisation.{key}"
            evidence += [replace(item, fact=fact) for item in told]


def _forget(
    facts: dict[str, str],
    key: str,
    evidence: list[Evidence],
    party: str = "organisation",
) -> None:
    facts.pop(key, "")
    fact = f"{party}.{key}"
    evidence[:] = [item for item in evidence if item.fact != fact]


def _leave(
    section: FoundSection, moved: Iterable[tuple[str, str]], evidence: list[Evidence]
) -> None:
    """Take from a person's section what has become the organisation's."""
    for key, value in moved:
        if section.facts.get(key) == value and value not in section.taken:
            _forget(section.facts, key, evidence, section.type)


def likelier_name(name: str, ranked: Sequence[Ranked]) -> Ranked | None:
    """The first of ``ranked``, if it is surer than ``name`` and another."""
    best = ranked[0] if ranked and ranked[0].weight >= LEAST else None
    if best is None or not name:
        return best
    if best.name in name or name in best.name:
        return None
    own = next((item.weight for item in ranked if item.name == name), _UNWEIGHED)
    formed = best.formed or is_company(best.name) or own < 0
    return best if formed and best.weight >= own + _MARGIN else None

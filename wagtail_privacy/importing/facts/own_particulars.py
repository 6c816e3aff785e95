"""The section that only has the controller's particulars, where its own has none.

“Region Example is the controller” at the top, and “Contact details” at the end with
its address, its switchboard and its number: no person is there to be contacted.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from wagtail_privacy.importing.evidence import Evidence
from wagtail_privacy.importing.facts.identity import read_party
from wagtail_privacy.importing.facts.told_parties import read_stated
from wagtail_privacy.importing.outline import Block, Kind
from wagtail_privacy.importing.patterns.company_names import company_in_title
from wagtail_privacy.importing.patterns.fact_patterns import (
    REACH,
    spans_of,
)
from wagtail_privacy.importing.patterns.names import is_company
from wagtail_privacy.importing.patterns.party_words import PARTIES, organisation_in
from wagtail_privacy.importing.patterns.person_signs import tells_of_privacy
from wagtail_privacy.importing.patterns.person_words import asks_person, person_in
from wagtail_privacy.importing.recognition import Recognised
from wagtail_privacy.importing.sections import FoundSection
from wagtail_privacy.importing.statements.authority_words import names_authority
from wagtail_privacy.importing.statements.sentences import sentences_of


_PLACES = frozenset({"street", "postal_code", "business_id"})
#: Lines of particulars are no longer, and no more of them stay.
_MAX_TEXT, _MAX_LINE, _MAX_REST = 500, 100, 3


def name_particulars(recognised: Recognised) -> FoundSection | None:
    """Make the contact's section the controller's if its facts are the controller's.

    Return it. Another section says who the controller is, and gives no address.
    """
    own = [item for item in recognised.sections if item.type == "controller"]
    contacts = [item for item in recognised.sections if item.type == "contact_person"]
    if not own or len(contacts) != 1 or not _is_data(contacts[0]):
        return None
    if any(
        span.key in _PLACES | REACH
        for section in own
        for block in section.blocks
        for span in spans_of(block.text)
    ):
        return None
    said = " ".join([recognised.title, *(section.text for section in own)])
    if not _is_of_controller(contacts[0], said):
        return None
    contacts[0].type = "controller"
    return contacts[0]


def _is_data(section: FoundSection) -> bool:
    """True for a few short lines, none of which speaks of a person or an authority."""
    texts = [block.text for block in section.blocks]
    few = bool(section.heading and texts) and len(section.text) <= _MAX_TEXT
    if not few or any(len(text) > _MAX_LINE for text in texts):
        return False
    if any(block.kind is Kind.HEADING for block in section.blocks):
        return False
    return not any(
        asks_person(text) or person_in(text) or names_authority(text) for text in texts
    )


def _is_of_controller(section: FoundSection, said: str) -> bool:
    """True if the name above an address is a company's, or the one ``said``."""
    reading = read_party(replace(section, type="controller"))
    name = reading.facts.get("name", "")
    if not name or "role" in reading.facts or len(reading.blocks) > _MAX_REST:
        return False
    if not (is_company(name) or name in said):
        return False
    stated = read_stated(section).get("contact_person")
    told = stated.facts.get("name", "") if stated else ""
    return not told and len(reading.facts.keys() & _PLACES) > 1


def names_itself(sections: Iterable[FoundSection]) -> bool:
    """True if an introduction says who the controller is, by name."""
    opening = next((item for item in sections if item.type == "introduction"), None)
    texts = [it.text for it in sentences_of(opening.blocks)] if opening else []
    told = any(map(PARTIES["controller"].search, texts))
    return told and any(
        company_in_title().search(text) or organisation_in(text, own=False)
        for text in texts
    )


def give_particulars(
    section: FoundSection, organisation: dict[str, str], evidence: list[Evidence]
) -> set[str]:
    """Give the controller a contact's section that has nothing but its own facts.

    “Contact us”: “Example Ltd”, “3 Mill Lane”, “Phone …”, where nothing else tells how
    the controller is reached, or who it is. Who asks about data is sent there by other
    words. Return which facts have moved: no sentence has to state them any more.
    """
    name, own = section.facts.get("name", ""), organisation.get("name", "")
    alone = not own and is_company(name.casefold())  # Nobody else is named.
    same = (alone or name.casefold() == own.casefold()) and name in section.taken
    known = organisation.keys() & (REACH | {"postal_code"})
    if section.type != "contact_person" or not (name and same):
        return set()
    if known or not _is_rest(section.blocks):
        return set()
    if tells_of_privacy(section.heading) or "postal_code" not in section.facts:
        return set()
    hers = [item for item in evidence if item.fact.startswith(f"{section.type}.")]
    moved = [
        replace(item, fact=f"organisation.{item.fact.partition('.')[2]}")
        for item in hers
    ]
    # What a line gives that has moved is surer than what a sentence says of it.
    gone = {item.fact for item in moved}
    evidence[:] = [it for it in evidence if it not in hers and it.fact not in gone]
    evidence += moved
    organisation.update(section.facts)
    section.facts.clear()
    return gone


def _is_rest(blocks: Sequence[Block]) -> bool:
    """True for a few lines with a label or another address: “Visitors: 3 Mill Lane”."""
    return len(blocks) <= _MAX_REST and all(
        len(block.text) <= _MAX_LINE
        and (block.text.endswith(":") or spans_of(block.text))
        and not (asks_person(block.text) or person_in(block.text))
        for block in blocks
    )

"""The section that only has the controller's particulars, where its own has none.

“Region Example is the controller” at the top, and “Contact details” at the end with
its address, its switchboard and its number: no person is there to be contacted.
"""

from __future__ import annotations

from dataclasses import replace

from wagtail_privacy.importing.facts.identity import read_party
from wagtail_privacy.importing.facts.parties import read_stated
from wagtail_privacy.importing.outline import Kind
from wagtail_privacy.importing.patterns.fact_patterns import (
    REACH,
    spans_of,
)
from wagtail_privacy.importing.patterns.names import is_company
from wagtail_privacy.importing.patterns.person_words import asks_person, person_in
from wagtail_privacy.importing.recognition import Recognised
from wagtail_privacy.importing.sections import FoundSection
from wagtail_privacy.importing.statements.authority_words import names_authority


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

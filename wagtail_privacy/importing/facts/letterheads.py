"""What the letterhead above the title of a notice says of the controller."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from wagtail_privacy.importing.evidence import Evidence
from wagtail_privacy.importing.facts.identity import read_party
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.outline import Block
from wagtail_privacy.importing.sections import FoundSection


#: What tells that a letterhead is the controller's, beside its name.
_TELLING = ("postal_code", "email", "phone", "business_id")


def take_letterhead(
    lines: Sequence[Block],
    sections: list[FoundSection],
    organisation: dict[str, str],
    evidence: list[Evidence],
) -> list[ImportMessage]:
    """Add what ``organisation`` lacks; return a message for each line.

    Lines of somebody else become the beginning of the introduction.
    """
    if not lines:
        return []
    reading = read_party(FoundSection("controller", blocks=list(lines)))
    facts = {key: value for key, value in reading.facts.items() if key != "role"}
    if not _is_of(lines, organisation, facts):
        _put_back(lines, sections)
        return []
    for key, value in facts.items():
        if key in organisation:
            continue
        organisation[key], line = value, reading.sources[key]
        fact = f"organisation.{key}"
        evidence.append(Evidence(fact, value, line.text, line.line))
    return [ImportMessage("page-title", block.line, block.text) for block in lines]


def _put_back(lines: Sequence[Block], sections: list[FoundSection]) -> None:
    first = sections[0] if sections else None
    if first and first.type == "introduction" and not first.heading:
        first.blocks = [*lines, *first.blocks]
    else:
        words = FoundSection("introduction", blocks=list(lines), line=lines[0].line)
        sections.insert(0, words)


def _is_of(
    lines: Sequence[Block], organisation: Mapping[str, str], facts: Mapping[str, str]
) -> bool:
    """True if the lines name the organisation, or one where none is known."""
    said = "\n".join(block.text for block in lines).casefold()
    if organisation.get("name"):
        known = (organisation.get(key, "") for key in ("name", *_TELLING))
        return any(value.casefold() in said for value in known if value)
    return bool(facts.get("name"))

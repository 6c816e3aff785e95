"""One home per fact: what a section leaves empty comes from its notice, or follows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from wagtail_privacy.blocks.registry import section_types
from wagtail_privacy.notice import Notice, Section


def resolve(section: Section, notice: Notice | None) -> Section:
    """Return ``section`` with the facts that it inherits from ``notice``.

    A fact of the section's own wins. A type that inherits nothing, or is not
    registered, comes back as it is.
    """
    section_type = section_types.get(section.type)
    if notice is None or section_type is None or section_type.block is None:
        return section
    found = section_type.block.inherited_facts(section, notice)
    inherited = {
        fact: _as_fact(value)
        for fact, value in found.items()
        if value and fact not in section.facts
    }
    if not inherited:
        return section
    return replace(section, facts={**section.facts, **inherited})


def derive(section: Section, notice: Notice | None) -> Section:
    """Return ``section`` with the facts that follow from the rest of ``notice``."""
    section_type = section_types.get(section.type)
    if section_type is None or section_type.block is None:
        return section
    block = section_type.block
    derived = block.derived_facts(section, notice)
    # Only types with standard sentences have rows.
    told = block.told_rows(section, notice) if hasattr(block, "told_rows") else None
    if told is None:
        facts = {**derived, **section.facts} if derived else None
    else:
        facts = {**derived, **_without(section.facts, "from_registry", "rows")}
        facts |= {"rows": told} if told else {}
    return section if facts is None else replace(section, facts=facts)


def _without(facts: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {name: fact for name, fact in facts.items() if name not in names}


def _as_fact(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value

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
    facts = {**derived, **section.facts}
    if hasattr(block, "told_rows"):  # Other types have no standard sentences.
        told = block.told_rows(section, notice)
        if told is not None:
            facts = {**derived, **_without(section.facts, "from_registry", "rows")}
            facts |= {"rows": told} if told else {}
        if not block.tells(facts):
            facts = {}
    return section if facts == section.facts else replace(section, facts=facts)


def _without(facts: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {name: fact for name, fact in facts.items() if name not in names}


def _as_fact(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value

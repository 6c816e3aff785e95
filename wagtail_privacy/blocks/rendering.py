"""How a ``Section`` becomes HTML: which template, with which context."""

from __future__ import annotations

from typing import Any

from wagtail_privacy.blocks.registry import section_types
from wagtail_privacy.notice import Section


def section_templates(type_id: str) -> list[str]:
    """Templates for a section type, the first that exists is used."""
    return [
        f"wagtail_privacy/blocks/{type_id}.html",
        "wagtail_privacy/blocks/section.html",
    ]


def section_heading(section: Section) -> str:
    """The section's own heading, else the standard one in the active language."""
    if section.heading:
        return section.heading
    section_type = section_types.get(section.type)
    return str(section_type.heading) if section_type else section.type


def section_anchor(section: Section) -> str:
    """The stored anchor; a section that has none yet is found by its type."""
    return section.anchor or section.type.replace("_", "-")


def section_context(section: Section, *, level: int) -> dict[str, Any]:
    """What the templates of ``blocks/`` know. ``level`` is the heading's: 2 or 3."""
    return {
        "section": section,
        "heading": section_heading(section),
        "anchor": section_anchor(section),
        "level": level,
        "facts": section.facts,
    }

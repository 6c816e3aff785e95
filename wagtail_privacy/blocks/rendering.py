"""How a ``Section`` becomes HTML: which template, with which context."""

from __future__ import annotations

from functools import cache
from typing import Any

from django.core.signals import setting_changed
from django.template.loader import select_template

from wagtail_privacy.blocks.registry import section_types
from wagtail_privacy.conf import conf
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


def render_section(section: Section, level: int, known: dict[str, Any]) -> str:
    """Return the HTML of a section at the level of its heading.

    ``known`` is what its template knows besides: page, request, notice. Of ``newer``,
    which has links by the ids of sections, it gets its own, and of ``untranslated``,
    which has ids, whether its own is among them.
    """
    known = {
        **known,
        "newer": (known.get("newer") or {}).get(section.id),
        "untranslated": section.id in (known.get("untranslated") or ()),
    }
    template = find_template(*section_templates(section.type))
    return template.render(known | section_context(section, level=level))


def find_template(*names: str) -> Any:
    """Return the first template that exists, found once in the life of a process.

    While a site is developed, templates come and go: with ``DEBUG`` it is searched
    for every time.
    """
    return _find.__wrapped__(*names) if conf.is_debug else _find(*names)


@cache
def _find(*names: str) -> Any:
    return select_template(names)


def _forget_templates(*, setting: str, **kwargs: Any) -> None:
    if setting in {"TEMPLATES", "INSTALLED_APPS"}:
        _find.cache_clear()


setting_changed.connect(_forget_templates)

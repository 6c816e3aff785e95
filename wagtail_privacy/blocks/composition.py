"""A section that stands alone, in a footer for example, with the facts of its site."""

from __future__ import annotations

from django.template import TemplateSyntaxError

from wagtail_privacy.blocks.registry import section_types
from wagtail_privacy.blocks.resolution import derive, resolve
from wagtail_privacy.notice import Notice, Section


def section_of_type(type_id: str, frame: Notice | None, *, anchor: str = "") -> Section:
    """Return a section with nothing of its own; ``frame`` is what it inherits from.

    Its anchor is not that of its type: a page may have a section of the same type.
    Raise ``TemplateSyntaxError`` if no such type is registered.
    """
    if type_id not in section_types:
        raise TemplateSyntaxError(
            f"There is no section type {type_id!r}. "
            f"The types are: {', '.join(section_types.ids())}."
        )
    anchor = anchor or f"site-{type_id.replace('_', '-')}"
    section = Section(type=type_id, anchor=anchor)
    return derive(resolve(section, frame), frame)

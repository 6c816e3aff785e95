"""Which sections stand under which: the order of the page, in two levels."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from wagtail_privacy.blocks.registry import section_types
from wagtail_privacy.notice import Section


@dataclass(frozen=True, slots=True)
class Part:
    """A section with the sections that belong under it."""

    section: Section
    subsections: list[Section] = field(default_factory=list)


def shown_sections(parts: Iterable[Part]) -> list[Section]:
    """Return the sections of ``parts`` in the order in which they are read."""
    return [item for part in parts for item in (part.section, *part.subsections)]


def arrange(sections: Iterable[Section]) -> list[Part]:
    """Return the sections that have something to tell, as parts in page order.

    A section stands under the one before it if its type is part of that one's
    type. An empty section is left out, unless it is the heading over such parts.
    Each has an anchor of its own, also on a page that no form has saved yet.
    """
    parts: list[Part] = []
    empty: Section | None = None
    for section in _with_own_anchors(list(sections)):
        parent = parent_type(section.type)
        if section.is_empty:
            if not (empty and empty.type == parent):
                empty = section
            continue
        if empty and empty.type == parent and not _is_under(parts, parent):
            parts.append(Part(empty))
        empty = None
        if _is_under(parts, parent):
            parts[-1].subsections.append(section)
        else:
            parts.append(Part(section))
    return parts


def _is_under(parts: list[Part], parent: str) -> bool:
    return bool(parent and parts) and parts[-1].section.type == parent


def _with_own_anchors(sections: list[Section]) -> Iterator[Section]:
    anchors = with_anchors((section.type, section.anchor) for section in sections)
    for section, anchor in zip(sections, anchors, strict=True):
        yield replace(section, anchor=anchor)


def parent_type(type_id: str) -> str:
    """Id of the section type that ``type_id`` is a part of, or ""."""
    section_type = section_types.get(type_id)
    return section_type.part_of if section_type else ""


def with_anchors(anchors: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Yield an anchor for each (section type id, stored anchor), all different.

    A stored one is kept unless one above has it; the rest are named after the type,
    so that a link finds the same section in every language.
    """
    wanted = list(anchors)
    reserved = {stored for _type_id, stored in wanted}
    used: set[str] = set()
    for type_id, stored in wanted:
        base = stored or type_id.replace("_", "-")
        anchor, number = base, 2
        while anchor in used or (anchor in reserved and anchor != stored):
            anchor, number = f"{base}-{number}", number + 1
        used.add(anchor)
        yield anchor

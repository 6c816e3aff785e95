"""The section types, in the order of the standard, then those of the site."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.functional import Promise

from wagtail_privacy.registry import Registry
from wagtail_privacy.vocabulary import SectionGroup


if TYPE_CHECKING:
    from wagtail_privacy.blocks.base import SectionBlock


@dataclass(frozen=True, slots=True)
class SectionType:
    """A kind of section: its words, its place in the chooser, and its block.

    ``heading`` is the standard heading and the block's label. ``guidance`` tells
    the editor what to write; ``sample`` is plain text for the block's preview, a
    line per paragraph, and needless where standard sentences say the facts.
    ``part_of`` is the id of the type under which a section of this one stands when
    it follows it. ``block`` is the class that carries the facts; None is the plain
    ``SectionBlock``: heading and text.
    """

    id: str
    heading: str | Promise
    description: str | Promise
    guidance: str | Promise
    group: SectionGroup
    icon: str
    sample: str | Promise = ""
    part_of: str = ""
    block: type[SectionBlock] | None = None


section_types: Registry[SectionType] = Registry("section type")

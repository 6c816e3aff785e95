"""The notice itself, with no CMS in it.

Pages and blocks turn into a ``Notice``; checks, versions, comparison, export and
import know nothing else.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Any

from wagtail_privacy.notice.cookies import CookieRegistry
from wagtail_privacy.notice.party import Party


_BLOCK_END = re.compile(r"(?i)</(p|li|h\d|ul|ol|div|tr)>|<br\s*/?>")
_TAG = re.compile(r"<[^>]*>")
_BETWEEN_TAGS = re.compile(r"(?:\A|>)([^<]+)")
NO_FACTS: Mapping[str, Any] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Section:
    """One section: what kind it is, its facts, and the editor's own words.

    ``heading`` is empty where the standard heading of the type is used. ``html`` is
    rich text as Wagtail stores it (links to pages are ``linktype``/``id`` pairs);
    ``lead`` is the same, for what stands before the facts. ``silent`` means that the
    standard sentences about the facts are left out. ``also`` names further section
    types that the section covers. ``id`` is the id of the stream item, stable
    through edits and translation. ``guidance`` is for editors only and never part of
    what is published.
    """

    type: str
    heading: str = ""
    html: str = ""
    facts: Mapping[str, Any] = field(default_factory=lambda: NO_FACTS)
    also: tuple[str, ...] = ()
    anchor: str = ""
    id: str = ""
    guidance: str = ""
    lead: str = ""
    silent: bool = False

    @property
    def text(self) -> str:
        """The rich texts as plain text, a line per paragraph or list item."""
        return plain_text(self.lead + self.html)

    @property
    def has_text(self) -> bool:
        """Whether the text says anything; an editor leaves empty paragraphs behind."""
        return has_words(self.html)

    @property
    def has_lead(self) -> bool:
        return has_words(self.lead)

    @property
    def is_empty(self) -> bool:
        """True if there is nothing to tell: no text, and no fact that is said."""
        if self.has_text or self.has_lead:
            return False
        return self.silent or not any(map(_is_known, self.facts.values()))

    def covers(self, type: str) -> bool:
        return type == self.type or type in self.also


@dataclass(frozen=True, slots=True)
class Notice:
    """A privacy notice in one language, as it stands at one moment.

    ``contact``, ``dpo``, ``authority``, ``registry`` and ``consent`` are what its
    sections take from the site: facts of a contact, with the keys of a section’s, the
    id of a supervisory authority, the cookies, and how visitors change their choice of
    them (``tool``, ``url``, ``control``). They end in the facts of sections, so they
    are no part of the notice’s JSON, and two notices that say the same are equal
    without them. The registry may be read only when it is first asked for.
    """

    title: str
    language: str
    sections: tuple[Section, ...] = ()
    controller: Party | None = None
    profile: str = ""
    drawn_up: date | None = None
    effective_from: date | None = None
    next_review: date | None = None
    contact: Mapping[str, Any] = field(default_factory=lambda: NO_FACTS, compare=False)
    dpo: Mapping[str, Any] = field(default_factory=lambda: NO_FACTS, compare=False)
    authority: str = field(default="", compare=False)
    registry: CookieRegistry = field(
        default_factory=CookieRegistry, compare=False, repr=False
    )
    consent: Mapping[str, str] = field(default_factory=lambda: NO_FACTS, compare=False)

    def of_type(self, type: str) -> Iterator[Section]:
        """The sections of ``type``, and those that also cover it."""
        return (section for section in self.sections if section.covers(type))


def plain_text(source: str) -> str:
    """Return the words of rich text, a line per paragraph, item or heading."""
    lines = html.unescape(_TAG.sub("", _BLOCK_END.sub("\n", source))).splitlines()
    return "\n".join(
        line for line in (" ".join(part.split()) for part in lines) if line
    )


def has_words(source: str) -> bool:
    """Whether rich text says anything; the first words decide."""
    found = _BETWEEN_TAGS.finditer(source)
    return any(html.unescape(words.group(1)).strip() for words in found)


def _is_known(fact: object) -> bool:
    """True unless the fact, or everything inside it, is empty.

    False is a fact ("no transfers"), so only None and empty values count as unknown.
    """
    if isinstance(fact, Mapping):
        return any(map(_is_known, fact.values()))
    if isinstance(fact, (list, tuple)):
        return any(map(_is_known, fact))
    if isinstance(fact, Party):
        return bool(fact)
    return fact is not None and fact != ""

"""The shapes in which the content modules give their words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any


#: Facts that are the same in every language, by section type and by name. ``rows``
#: are rows by a name of their own; an ``organisation`` is a key of ``SUPPLIERS``.
SharedFacts = Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True)
class SectionText:
    """One section of a notice, in the words of one language.

    ``text`` and ``lead``, which stands before the facts, are written as
    ``markup.rich_text`` reads them. ``facts`` are those that are words, and ``rows``
    the words of each row: both join the shared facts. An empty ``heading`` is the
    standard one; ``also`` names further section types that the section covers; a
    ``silent`` one leaves the standard sentences out.
    """

    type: str
    text: str = ""
    heading: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)
    rows: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    also: tuple[str, ...] = ()
    lead: str = ""
    silent: bool = False


@dataclass(frozen=True)
class NoticeText:
    """A privacy notice in one language."""

    title: str
    slug: str
    search_description: str
    sections: tuple[SectionText, ...]


@dataclass(frozen=True)
class SectionPageText:
    """A section on a page of its own, in one language."""

    title: str
    slug: str
    search_description: str
    section: SectionText


@dataclass(frozen=True)
class Notice:
    """A privacy notice in every language, its dates, and the facts of its sections."""

    key: str
    drawn_up: date
    effective_from: date
    next_review: date
    facts: SharedFacts
    texts: Mapping[str, NoticeText]


@dataclass(frozen=True)
class PageText:
    """A page of the site in one language.

    ``body`` is what a StreamField takes. A page in it is named by its key, and its
    text is written as ``markup.rich_text`` reads it.
    """

    title: str
    slug: str
    introduction: str
    search_description: str
    body: tuple[tuple[str, Any], ...] = ()


@dataclass(frozen=True)
class HomeText:
    """The home page in one language."""

    title: str
    slug: str
    tagline: str
    introduction: str
    action_text: str
    search_description: str
    body: tuple[tuple[str, Any], ...]


@dataclass(frozen=True)
class SiteText:
    """All pages of the site in one language, apart from the notices."""

    home: HomeText
    pages: Mapping[str, PageText]
    privacy: PageText

"""The shapes in which the content modules give their words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any


@dataclass(frozen=True)
class SectionText:
    """One section of a notice; ``text`` is written as ``markup.rich_text`` reads it.

    An empty ``heading`` is the standard one. ``facts`` go to the block's fields;
    ``also`` names further section types that the section covers.
    """

    type: str
    text: str = ""
    heading: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)
    also: tuple[str, ...] = ()


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
    """A privacy notice in every language, and its dates."""

    key: str
    drawn_up: date
    updated: date
    effective_from: date
    next_review: date
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

"""The shapes in which the content modules give their words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any


#: Facts that are the same in every language, by section type and by name. ``rows``
#: are rows by a name of their own; an ``organisation`` is a key of the site’s
#: ``organisations``.
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
class SectionPage:
    """A section of a notice, on a page of its own below it, in every language."""

    key: str
    notice: str
    facts: SharedFacts
    texts: Mapping[str, SectionPageText]


@dataclass(frozen=True)
class Notice:
    """A privacy notice in every language, its dates, and the facts of its sections.

    ``controller`` is a key of the site’s organisations; without one the notice has
    the controller of the site’s settings. ``rewritten`` holds, by language, a section
    type and the text that it gets in a second publication: a language that is not
    there stays one step behind.
    """

    key: str
    drawn_up: date
    effective_from: date
    next_review: date
    facts: SharedFacts
    texts: Mapping[str, NoticeText]
    controller: str = ""
    rewritten: Mapping[str, tuple[str, str]] = field(default_factory=dict)


@dataclass(frozen=True)
class PageText:
    """A page of the site in one language.

    ``body`` is what a StreamField takes. A page in it is named by its key, and a text
    is written as ``markup.rich_text`` reads it.
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


@dataclass(frozen=True)
class OwnService:
    """A service that the package does not know, with its cookies.

    ``fields`` are those of a ``CookieService``; ``provider`` is a key of the site's
    organisations, or "" for the controller itself. ``cookies`` are the fields of each.
    """

    slug: str
    fields: Mapping[str, Any]
    cookies: tuple[Mapping[str, Any], ...]
    provider: str = ""


@dataclass(frozen=True)
class SiteCookies:
    """What a site stores in its visitors' browsers, and how they change their mind.

    ``known`` are ids of services that the package knows, each with what an editor has
    to add, such as the ground of a transfer. ``settings`` are fields of
    ``CookieSettings``.
    """

    own: tuple[OwnService, ...] = ()
    known: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    settings: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Account:
    """Somebody who can log in. The passwords are of a demonstration: no secret."""

    username: str
    password: str
    email: str
    superuser: bool = False


@dataclass(frozen=True)
class SiteContent:
    """One of the sites of the demo, with everything that it holds.

    ``prefix`` keeps the names of its pages apart from those of other sites. ``texts``
    has the main language first. ``organisations`` are fields by a name of the
    demo’s own, and a choice of an organisation in ``settings`` is such a name.
    ``action`` is the page that the button of the home page leads to. ``main_notice``
    is the notice that footers link to; without one, it is the list of notices.
    """

    prefix: str
    name: str
    look: str
    texts: Mapping[str, SiteText]
    action: str
    organisations: Mapping[str, Mapping[str, Any]]
    settings: Mapping[str, Any]
    notices: tuple[Notice, ...]
    cookies: SiteCookies
    editor: Account
    main_notice: str = ""
    section_pages: tuple[SectionPage, ...] = ()

    @property
    def main_language(self) -> str:
        return next(iter(self.texts))

    def page_name(self, key: str) -> str:
        """Return the name by which ``tree`` finds a page of this site."""
        return f"{self.prefix}{key}"

"""The markup of our own pages: what their sections are, and what only repeats them."""

from __future__ import annotations

from bs4 import BeautifulSoup, Tag

from wagtail_privacy.importing.formats.html.weights import outermost, tags_of


_SECTION = "privacy-section"
#: Classes of what stands around the sections and says what they say.
_REPEATING = frozenset(
    {
        *("privacy-kicker", "privacy-brief", "privacy-section-languages"),
        "privacy-outdated",
    }
)
#: The facts in the head are repeated if the page has the sections that state them.
_HEAD = "privacy-facts"
_CONTROLLER, _DATES = "controller", "document-dates"


def own_section(tag: Tag) -> str:
    """The id of a section of our own pages, "" for any other element."""
    if tag.name != "section" or _SECTION not in _classes(tag):
        return ""
    return str(tag.get("id") or "")


def find_repeats(soup: BeautifulSoup) -> list[Tag]:
    """What our own pages repeat of their sections, or of those of other pages."""
    tags = tags_of(soup)
    sections = {section for tag in tags if (section := own_section(tag))}
    return outermost([tag for tag in tags if sections and _repeats(tag, sections)])


def _repeats(tag: Tag, sections: set[str]) -> bool:
    classes = _classes(tag)
    if not _REPEATING.isdisjoint(classes):
        return True
    if tag.name == "section" and _SECTION in classes:
        return not tag.get("id")  # A link to the section on a page of its own.
    if tag.name == "li" and tag.parent is not None and _HEAD in _classes(tag.parent):
        return (_DATES if tag.find("time") else _CONTROLLER) in sections
    return False


def _classes(tag: Tag) -> list[str]:
    classes = tag.get("class") or []
    return classes.split() if isinstance(classes, str) else list(classes)

"""Navigation, footers, comments, teasers: what the page around a notice is made of."""

from __future__ import annotations

import re

from bs4 import BeautifulSoup, Tag

from wagtail_privacy.importing.formats.html.dialogs import names_of
from wagtail_privacy.importing.formats.html.feet import closes_notice, is_foot
from wagtail_privacy.importing.formats.html.weights import (
    Weights,
    is_anchor,
    is_heading,
    is_within,
    outermost,
    tags_among,
    tags_of,
    words_of,
)


_ELEMENTS = frozenset(
    "nav footer aside form button select textarea input dialog menu".split()
)
_ROLES = frozenset(
    "navigation banner contentinfo search dialog alertdialog complementary menu "
    "menubar toolbar alert".split()
)
_NAMES = re.compile(
    r"breadcrumb|murupolku|skip-?_?(?:link|to)|screen-reader-(?:shortcut|skip)"
    r"|^comments?$|^respond$|comment-?_?(?:list|section|area|respond|form)|disqus"
    r"|^share|[-_]share(?:$|[-_])|sharedaddy|addtoany|site-?_?nav|sidebar"
    r"|^widget(?:$|[-_]area)|^menu|[-_]menu$|site-?_?footer|site-?_?header"
    r"|^(?:header|footer|nav|navbar|navigation|topbar|masthead|colophon|top-?bar)$"
    r"|^nav[-_]|[-_]nav$|^(?:page-?)?(?:footer|header)[-_](?:nav|menu|inner|widgets?)"
    r"|newsletter|related(?:-?_?(?:posts?|articles?|content|links))|^jp-relatedposts"
    r"|post-?_?navigation|^pagination|^pager$|lang(?:uage)?-?_?(?:switch|select|nav"
    r"|menu|chooser)|back-?to-?top|scroll-?to-?top|author-?_?(?:bio|box)"
    r"|search-?_?(?:form|box|bar)|site-?search|^search$|post-?_?meta|entry-?_?meta"
    r"|^crumbs?$|(?:^|[-_])promo(?:$|tion|[-_])|^(?:cta|call-to-action)(?:$|[-_])"
    r"|(?:^|[-_])chat-?_?(?:bubble|widget|box|bot|button|launcher)|^live-?chat"
    r"|^tags?-?links$|print-?(?:link|button|page)|page-?feedback|was-?this-?helpful"
    r"|^region-(?:footer|header|sidebar)|block-(?:menu|search|language)|wpml-ls"
    r"|^SITE_(?:HEADER|FOOTER)$|^elementor-location-(?:header|footer)"
    r"|^(?:page|site|sivun?|seiten?|sid)?[-_]?(?:foot|fot|fuss|fuß|fusszeile|fußzeile"
    r"|alatunniste|alapalkki|ylatunniste|ylapalkki|huvud|kopfzeile|topp|toppmeny|meny"
    r"|valikko|paavalikko|navigaatio|brodsmulor|brotkrumen|sponsors|sponsorer"
    r"|sponsoren|sponsorit|partners)$",
    re.IGNORECASE,
)
#: Where the links are to pages of other sites; “sociallogins” may be a section's id.
_SOCIAL = re.compile(r"social", re.IGNORECASE)
_WHOLE = frozenset({"body", "main", "html", "article"})
_TEASERS = frozenset({"article", "li", "div", "section", "figure"})
_SECTIONS = frozenset({"main", "article"})
#: What holds a larger share of the page's words is the notice, whatever it is called.
_MAX_SHARE = 0.45
_MAX_TEASER = 60
#: Words of a row of links to other languages: “På svenska”, “In English”.
_MAX_LANGUAGES = 30
#: Elements that links to other pages stand in, and how many do in a menu.
_HOLD_LINKS = frozenset({"ul", "ol", "div", "p"})
_MIN_LINKS = 3


def find_chrome(soup: BeautifulSoup, weights: Weights) -> list[Tag]:
    """The elements around the notice, outermost and in document order."""
    tags = tags_of(soup)
    gone = _teasers(tags, weights)
    gone |= {id(tag) for tag in _above_title(tags) if _is_blind_menu(tag, weights)}
    return outermost(
        [
            tag
            for tag in tags
            if id(tag) in gone or (_may_go(tag, weights) and _is_chrome(tag, weights))
        ]
    )


def _may_go(tag: Tag, weights: Weights) -> bool:
    """False for what the page is about: its larger part, or its only title."""
    weight, total = weights.of(tag), weights.total
    large = weight.words > total.words * _MAX_SHARE
    if tag.name in {"form", "aside", "nav", "button", "select", "dialog"}:
        return not (large and weight.titles) and not (
            large and tag.name in {"form", "aside"} and weight.linked * 2 < weight.words
        )
    only_title = bool(weight.titles) and weight.titles == total.titles
    return not large and not only_title


def _is_chrome(tag: Tag, weights: Weights) -> bool:
    if tag.name in _ELEMENTS or tag.get("role") in _ROLES:
        return True
    if tag.name == "header":
        return not is_within(tag, _SECTIONS) and not weights.of(tag).headings > (
            weights.of(tag).titles
        )
    if tag.name in _WHOLE or is_heading(tag):
        return False
    names = names_of(tag) if tag.attrs else ()
    if any(map(_NAMES.search, names)):
        return not closes_notice(tag, names, weights)
    if any(map(_SOCIAL.search, names)) and tag.find(["a", "button"]):
        return True
    if is_foot(tag, weights):
        return True
    links = tag.name in _HOLD_LINKS or _is_beside_all(tag, weights)
    return links and (_is_link_list(tag, weights) or _is_language_switch(tag, weights))


def _above_title(tags: list[Tag]) -> list[Tag]:
    """The elements before the title of the page, if it has one."""
    place = next((place for place, tag in enumerate(tags) if tag.name == "h1"), 0)
    return tags[:place]


def _is_blind_menu(tag: Tag, weights: Weights) -> bool:
    """True for nothing but links that lead nowhere: above a title they are its menu.

    Below it such a link opens a part of the notice.
    """
    if tag.name not in _HOLD_LINKS or not 0 < weights.of(tag).words <= _MAX_LANGUAGES:
        return False
    links = tag.find_all("a", limit=_MAX_LANGUAGES)
    blind = all((link.get("href") or "").strip() == "#" for link in links)
    linked = sum(weights.of(link).words for link in links)
    return blind and len(links) >= _MIN_LINKS and linked == weights.of(tag).words


def _is_beside_all(tag: Tag, weights: Weights) -> bool:
    """True for a cell of a table that only places things, beside most of the page."""
    if tag.name != "td":
        return False
    most = weights.total.words * _MAX_SHARE
    cells = (*tag.previous_siblings, *tag.next_siblings)
    return any(weights.of(cell).words > most for cell in tags_among(cells))


def _is_language_switch(tag: Tag, weights: Weights) -> bool:
    """True for nothing but links to the page in other languages."""
    weight = weights.of(tag)
    if not 0 < weight.words <= _MAX_LANGUAGES or weight.linked < weight.words:
        return False
    return all(link.get("hreflang") for link in tag.find_all("a"))


def _is_link_list(tag: Tag, weights: Weights) -> bool:
    """True for links to other pages with hardly a word between them."""
    weight = weights.of(tag)
    if weight.words < 3 or weight.headings or weight.linked * 10 < weight.words * 8:
        return False
    above = tag.find_previous_sibling()
    if above is not None and above.name == "p" and words_of(above).endswith(":"):
        return False  # A sentence of the text leads in to it.
    links = [link for link in tag.find_all("a", limit=40) if not is_anchor(link)]
    short = sum(len(link.get_text(" ").split()) <= 5 for link in links)
    addresses = sum(
        "." in link.get_text()
        and "@" not in link.get_text()
        and " " not in link.get_text(strip=True)
        for link in links
    )
    return len(links) >= 3 and short * 10 >= len(links) * 8 and addresses * 2 < short


def _teasers(tags: list[Tag], weights: Weights) -> set[int]:
    """Ids of short parts whose heading is a link: other articles, two or more.

    The part that holds nothing but them and a heading goes with them.
    """
    found: dict[int, Tag] = {}
    for tag in tags:
        if not (is_heading(tag) and _is_wholly_link(tag)):
            continue
        teaser = _teaser_around(tag, weights)
        if teaser is not None:
            found[id(teaser)] = teaser
    parents: dict[int, list[Tag]] = {}
    for teaser in found.values():
        if teaser.parent is not None:
            parents.setdefault(id(teaser.parent), []).append(teaser)
    result: set[int] = set()
    for group in parents.values():
        if len(group) < 2:
            continue
        result |= {id(teaser) for teaser in group}
        parent = group[0].parent
        if parent is not None and _holds_only(parent, group, weights):
            result.add(id(parent))
    return result


def _is_wholly_link(heading: Tag) -> bool:
    link = heading.find("a") or heading.find_parent("a")
    if not isinstance(link, Tag) or is_anchor(link):
        return False
    return heading.get_text(strip=True) in link.get_text(strip=True)


def _teaser_around(heading: Tag, weights: Weights) -> Tag | None:
    """The largest small element around a heading that has no other heading."""
    found = None
    for parent in heading.parents:
        weight = weights.of(parent)
        if weight.headings > 1 or weight.words > _MAX_TEASER:
            break
        if parent.name in _TEASERS:
            found = parent
    return found


def _holds_only(parent: Tag, group: list[Tag], weights: Weights) -> bool:
    inside = sum(weights.of(teaser).words for teaser in group)
    whole = weights.of(parent)
    return parent.name not in _WHOLE and whole.words - inside <= 12

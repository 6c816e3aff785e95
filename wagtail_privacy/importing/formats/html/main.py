"""Where a page marks its main part, what stands outside is not the notice."""

from __future__ import annotations

import re

from bs4 import BeautifulSoup, Tag

from wagtail_privacy.importing.formats.html.weights import Weights, tags_of, words_of
from wagtail_privacy.importing.messages import ImportMessage


_MAIN_IDS = re.compile(
    r"^(?:main|main-?content|content|page-?content|primary|inhalt|haupt-?inhalt"
    r"|seiten-?inhalt|inneh[aå]ll|huvud-?inneh[aå]ll|sis[aä]lt[oö]|p[aä][aä]-?sis[aä]lt[oö])$",
    re.IGNORECASE,
)
#: A part with a smaller share of the page's running text is not its main part.
_MIN_SHARE = 0.35


def remove_outside_main(soup: BeautifulSoup, weights: Weights) -> list[ImportMessage]:
    """Take out what stands around the main part; a title above it goes into it."""
    main = _main_of(soup, weights)
    if main is None:
        return []
    if not weights.of(main).titles:
        _take_in_title(soup, main)
    messages = []
    node = main
    while node.parent is not None and node.parent.name != "[document]":
        for sibling in list(node.parent.children):
            if sibling is not node:
                messages += _outside(sibling)
                sibling.extract()
        node = node.parent
    return messages


def _main_of(soup: BeautifulSoup, weights: Weights) -> Tag | None:
    tags = tags_of(soup)
    mains = (
        [tag for tag in tags if tag.name == "main"]
        or [tag for tag in tags if tag.get("role") == "main"]
        or [tag for tag in tags if _MAIN_IDS.match(str(tag.get("id") or ""))]
    )
    if len(mains) != 1:
        return None
    prose = weights.of(mains[0]).prose
    return mains[0] if prose and prose > weights.total.prose * _MIN_SHARE else None


def _take_in_title(soup: BeautifulSoup, main: Tag) -> None:
    """Move the last h1 above the main part, the page's title, to its beginning."""
    titles = [
        tag
        for tag in main.find_all_previous("h1")
        if tag.get_text(strip=True)
        and not tag.find_parent(["nav", "aside", "footer"])
        and not any(parent is tag for parent in main.parents)
    ]
    if titles:
        main.insert(0, titles[0].extract())


def _outside(node: object) -> list[ImportMessage]:
    text = words_of(node) if isinstance(node, Tag) else " ".join(str(node).split())
    line = (node.sourceline or 0) if isinstance(node, Tag) else 0
    if not any(map(str.isalnum, text)):
        return []
    return [ImportMessage("page-chrome", line, text)]

"""Accordions and tabs: the words of the button are the heading of what it shows."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice

from bs4 import BeautifulSoup, Tag

from wagtail_privacy.importing.formats.html.weights import (
    Weights,
    is_heading,
    outermost,
    tags_of,
    words_of,
)


_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_TOGGLES = frozenset({"collapse", "tab", "pill", "accordion", "list"})
_OPENER_NAMES = re.compile(r"accordion|collaps|toggle|faq|expand|drawer", re.I)
#: So many words are the text of a panel that is closed, not a hidden label.
_PANEL_WORDS = 12
#: So many summaries, and so many other headings around them, make them headings.
_MIN_SUMMARIES, _MIN_OUTSIDE = 3, 3
_LEVELS = ["h2", "h3", "h4", "h5", "h6"]
#: How many elements that hold nothing but a button are looked out of.
_HOLDERS = 3
#: How far out of a heading its panel is, and how many panels stand side by side.
_MAX_DEPTH, _MAX_BESIDE = 12, 40
_HEADING_NAMES = frozenset("h1 h2 h3 h4 h5 h6 summary dt".split())


def name_panels(soup: BeautifulSoup) -> None:
    """Make headings of buttons that open a panel, and put each above its panel."""
    tags = tags_of(soup)
    ids = {str(tag["id"]): tag for tag in tags if tag.get("id")}
    for tag in tags:
        if tag.get("role") == "heading" and not is_plain_heading(tag):
            tag.name = f"h{_level(tag)}"
        if _is_opener(tag):
            _name_panel(tag, ids)
    _level_summaries(soup)


def _level_summaries(soup: BeautifulSoup) -> None:
    """Make headings of summaries where the page has others, in panels or around them.

    A summary is higher than the headings that it opens. Others are as high as most
    headings of the page, but one right below a heading is lower than that.
    """
    summaries = soup.find_all("summary")
    if len(summaries) < _MIN_SUMMARIES:
        return
    inside, outside = [], []
    for heading in soup.find_all(_LEVELS):
        (inside if _is_in_panel(heading) else outside).append(int(heading.name[1]))
    if inside:
        level = max(2, min(inside) - 1)
    elif len(outside) >= _MIN_OUTSIDE:
        level = Counter(outside).most_common(1)[0][0]
    else:
        return
    for summary in summaries:
        if summary.find(_LEVELS) is None:
            summary.name = f"h{min(level + _is_below(summary, level), 6)}"


def _is_in_panel(tag: Tag) -> bool:
    return any(
        parent.name in {"details", "summary"}
        or (
            (before := parent.find_previous_sibling()) is not None
            and before.name == "summary"
        )
        for parent in islice(tag.parents, _MAX_DEPTH)
    )


def _is_below(summary: Tag, level: int) -> bool:
    """True for the first summary right below a heading, and for those beside it."""
    opened = summary.parent if summary.parent else summary
    before = opened.find_previous_sibling()
    for _step in range(_MAX_BESIDE):
        if before is None or before.name != opened.name:
            break
        before = before.find_previous_sibling()
    lead = before is not None and words_of(before).endswith(":")
    if lead and before is not None:
        before = before.find_previous_sibling()
    return before is not None and is_heading(before) and before.name == f"h{level}"


def is_plain_heading(tag: Tag) -> bool:
    return tag.name in _HEADING_NAMES


def _level(tag: Tag) -> int:
    level = str(tag.get("aria-level") or "2")
    return min(max(int(level), 1), 6) if level.isdecimal() else 2


def _is_opener(tag: Tag) -> bool:
    if tag.name not in {"button", "a", "div", "span", "li", "p"}:
        return is_heading(tag) and bool(tag.get("aria-controls"))
    toggle = tag.get("data-bs-toggle") or tag.get("data-toggle") or ""
    if tag.get("aria-controls") or toggle in _TOGGLES:
        return True
    names = " ".join(map(str, [*(tag.get("class") or []), tag.get("id") or ""]))
    return tag.name == "button" and bool(
        tag.get("aria-expanded") or _OPENER_NAMES.search(names)
    )


def _name_panel(tag: Tag, ids: dict[str, Tag]) -> None:
    panel = ids.get(_target(tag))
    within = _heading_around(tag)
    if panel is not None and _words(panel) == 0:
        return
    if panel is None:
        # An accordion without ids: its panel is what comes next.
        following = _next_to(within or tag)
        if following is None or tag.name != "button" or _words(following) < 3:
            return
    if any(parent is panel for parent in tag.parents) or _is_menu(panel):
        return
    if within is None:
        tag.name = "summary"
        for name in ("class", "id"):
            tag.attrs.pop(name, None)
    elif tag.name == "button":
        tag.name = "span"
    if tag.get("role") == "tab" and panel is not None:
        panel.insert(0, tag.extract())


def _next_to(tag: Tag) -> Tag | None:
    """What comes next to an element, or to what holds nothing but it."""
    for _step in range(_HOLDERS):
        following = tag.find_next_sibling()
        parent = tag.parent
        if following is not None or parent is None or _words(parent) > _words(tag):
            return following
        tag = parent
    return None


def _target(tag: Tag) -> str:
    """The id of the element that a button shows."""
    for name in ("aria-controls", "data-bs-target", "data-target", "href"):
        value = str(tag.get(name) or "").split()
        if value and (name != "href" or value[0].startswith("#")):
            return value[0].lstrip("#.")
    return ""


def _heading_around(tag: Tag) -> Tag | None:
    if is_heading(tag):
        return tag
    for parent, _step in zip(tag.parents, range(4), strict=False):
        if is_plain_heading(parent):
            return parent
    return None


def _is_menu(panel: Tag | None) -> bool:
    """True for what opens below a menu button: links and nothing else."""
    if panel is None:
        return False
    inside = panel.find(["nav", "form"]) or panel.find(attrs={"role": "menu"})
    around = panel.find_parent(["nav", "header", "footer"]) or panel.name == "nav"
    links = sum(_words(link) for link in panel.find_all("a"))
    return bool(inside or around) or links * 10 > _words(panel) * 8


def _words(tag: Tag) -> int:
    return len(tag.get_text(" ").split())


def find_hidden(soup: BeautifulSoup, weights: Weights) -> list[Tag]:
    """Elements that no reader sees, other than the closed panels of accordions."""
    hidden = outermost([tag for tag in tags_of(soup) if tag.attrs and _is_hidden(tag)])
    return [tag for tag in hidden if not _is_panel(tag, weights)]


def _is_hidden(tag: Tag) -> bool:
    return (
        ("hidden" in tag.attrs and tag["hidden"] != "until-found")
        or tag.get("aria-hidden") == "true"
        or bool(_HIDDEN_STYLE.search(str(tag.get("style") or "")))
    )


def _is_panel(tag: Tag, weights: Weights) -> bool:
    weight = weights.of(tag)
    if tag.get("role") in {"tabpanel", "region"} or tag.get("aria-labelledby"):
        return weight.words > 0 and weight.linked * 2 < weight.words
    before = tag.find_previous_sibling()
    named = before is not None and (
        is_plain_heading(before) or before.find(list(_HEADING_NAMES)) is not None
    )
    enough = weight.prose >= (1 if named else _PANEL_WORDS)
    return enough and weight.linked * 2 < weight.words

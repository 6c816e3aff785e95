"""How many words each element of a page has, and how many of them are links."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bs4 import BeautifulSoup, NavigableString, Tag
from bs4.element import PageElement


@dataclass(slots=True)
class Weight:
    """Words of an element. ``linked`` counts those in links to other pages.

    ``titles`` and ``headings`` count the h1 and the h1 to h6 in it, itself included.
    """

    words: int = 0
    linked: int = 0
    titles: int = 0
    headings: int = 0

    def add(self, other: Weight) -> None:
        self.words += other.words
        self.linked += other.linked
        self.titles += other.titles
        self.headings += other.headings

    @property
    def prose(self) -> int:
        return self.words - self.linked


_NOTHING = Weight()


class Weights:
    """The weight of every element of a tree, counted in one walk."""

    def __init__(self, soup: BeautifulSoup) -> None:
        self._weights: dict[int, Weight] = {}
        open_tags: list[tuple[Tag, Weight, bool]] = [(soup, Weight(), False)]
        for event, node in walk(soup):
            tag, weight, linked = open_tags[-1]
            if event == "text":
                count = len(str(node).split())
                weight.words += count
                weight.linked += count * linked
            elif event == "start" and isinstance(node, Tag):
                leaves = node.name == "a" and not is_anchor(node)
                own = Weight(headings=is_heading(node), titles=node.name == "h1")
                open_tags.append((node, own, linked or leaves))
            else:
                open_tags.pop()
                self._weights[id(tag)] = weight
                open_tags[-1][1].add(weight)
        self.total = open_tags[0][1]

    def of(self, tag: Tag) -> Weight:
        return self._weights.get(id(tag), _NOTHING)


def walk(soup: Tag) -> Iterator[tuple[str, Tag | NavigableString]]:
    """Yield ("start" | "text" | "end", node) in document order."""
    stack: list[tuple[str, Tag | NavigableString]] = [
        ("node", child) for child in reversed(list(soup.children))
    ]
    while stack:
        event, node = stack.pop()
        if event == "end":
            yield "end", node
        elif isinstance(node, Tag):
            yield "start", node
            stack.append(("end", node))
            stack.extend(("node", child) for child in reversed(list(node.children)))
        else:
            yield "text", node


def tags_of(soup: Tag) -> list[Tag]:
    """All elements of a tree in document order, as they are now."""
    return list(tags_among(soup.descendants))


def tags_among(nodes: Iterable[PageElement]) -> Iterator[Tag]:
    return (node for node in nodes if isinstance(node, Tag))


def words_of(tag: Tag) -> str:
    return " ".join(tag.get_text(" ").split())


def is_anchor(link: Tag) -> bool:
    """True for a link that leads to a place on its own page, or to no page."""
    address = (link.get("href") or "").strip().lower()
    return not address or address.startswith(("#", "mailto:", "tel:"))


def is_heading(tag: Tag) -> bool:
    name = tag.name
    return (len(name) == 2 and name[0] == "h" and name[1] in "123456") or (
        tag.get("role") == "heading"
    )


def is_within(tag: Tag, names: frozenset[str]) -> bool:
    return any(parent.name in names for parent in tag.parents)


def outermost(tags: list[Tag]) -> list[Tag]:
    """Those of ``tags``, given in document order, that stand in no other of them."""
    chosen: set[int] = set()
    result = []
    for tag in tags:
        if not any(id(parent) in chosen for parent in tag.parents):
            chosen.add(id(tag))
            result.append(tag)
    return result

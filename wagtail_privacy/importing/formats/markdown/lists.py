"""Ordered lists of Markdown that are no lists: numbered headings with their text."""

from __future__ import annotations

from typing import TYPE_CHECKING


if TYPE_CHECKING:
    from markdown_it.token import Token


#: A first paragraph of a list item that is longer heads nothing.
_MAX_HEADING = 100


def unlist_sections(tokens: list[Token]) -> None:
    """Make paragraphs of ordered lists whose items are headings with their text.

    “1. Controller”, a paragraph, “2. Purposes”, a paragraph: Markdown takes each
    number for a list of one item, or each for an item with paragraphs. The number,
    which HTML would make anew, becomes a part of the heading.
    """
    starts: list[int] = []
    for index, token in enumerate(tokens):
        if token.type == "ordered_list_open":
            starts.append(index)
        elif token.type == "ordered_list_close":
            start = starts.pop()
            items = _items(tokens, start, index)
            if not starts and _are_sections(tokens, items):
                for first, _end in items:
                    _unlist(tokens, first, strong=len(items) > 1)
                _hide(tokens, [(start, index), *items])


def _items(tokens: list[Token], start: int, end: int) -> list[tuple[int, int]]:
    """Where the items of a list begin and close."""
    level = tokens[start].level + 1
    inside = range(start + 1, end)
    edges = [index for index in inside if tokens[index].level == level]
    return [
        (edge, close)
        for edge, close in zip(edges, edges[1:], strict=False)
        if tokens[edge].type == "list_item_open"
    ]


def _are_sections(tokens: list[Token], items: list[tuple[int, int]]) -> bool:
    """True if each item is a short paragraph, with more below it if there are many."""
    for first, close in items:
        level = tokens[first].level + 1
        children = [
            token
            for token in tokens[first + 1 : close]
            if token.level == level and token.nesting >= 0
        ]
        if not children or children[0].type != "paragraph_open":
            return False
        if len(tokens[first + 2].content) > _MAX_HEADING:
            return False
        if len(items) > 1 and len(children) < 2:
            return False
    return True


def _unlist(tokens: list[Token], first: int, *, strong: bool) -> None:
    """Give a heading its number back; ``strong`` says that it heads what follows."""
    item, inline = tokens[first], tokens[first + 2]
    children = inline.children or []
    if not children:
        return
    number = _token("text", content=f"{item.info}{item.markup} ")
    inline.children = [number, *children]
    if strong:
        opening = _token("strong_open", tag="strong", nesting=1)
        closing = _token("strong_close", tag="strong", nesting=-1)
        inline.children = [opening, *inline.children, closing]


def _hide(tokens: list[Token], pairs: list[tuple[int, int]]) -> None:
    """Write neither list nor items, but the paragraphs of tight lists."""
    level = tokens[pairs[0][0]].level
    for pair in pairs:
        for index in pair:
            tokens[index].hidden = True
    for token in tokens[pairs[0][0] : pairs[0][1]]:
        if token.type.startswith("paragraph_") and token.level == level + 2:
            token.hidden = False


def _token(type: str, *, tag: str = "", nesting: int = 0, content: str = "") -> Token:
    from markdown_it.token import Token

    return Token(type, tag, nesting, content=content)  # type: ignore[arg-type]

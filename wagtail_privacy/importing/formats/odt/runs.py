"""The words of a paragraph of OpenDocument, without what its readers do not see."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wagtail_privacy.importing.formats.runs import Font, Run


if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from wagtail_privacy.importing.formats.odt.styles import Styles


#: Elements whose words are no part of the paragraph that they stand in.
_SILENT = frozenset(
    "text:note-citation text:ruby-text text:tracked-changes office:forms svg:title "
    "svg:desc text:bookmark-start text:alphabetical-index-mark draw:image".split()
)
_SPACES = re.compile(r"\s+")
_BOXES = frozenset({"draw:text-box"})
#: Who made a comment or a change, and when.
_ABOUT = frozenset({"office:change-info", "dc:creator", "dc:date", "meta:date-string"})
_CHARACTERS = {"text:s": " ", "text:tab": "\t", "text:line-break": "\n"}


@dataclass(slots=True)
class Words:
    """What stands in a paragraph, and what hangs on it."""

    runs: list[Run] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    hung: list[Element] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


class WordsReader:
    """Reads the words of paragraphs; tracked changes go on from one to the next.

    ``deletions`` are the ids of the changes that delete text.
    """

    def __init__(self, styles: Styles, deletions: frozenset[str]) -> None:
        self._styles = styles
        self._deletions = deletions
        self._deleting: set[str] = set()

    def read(self, paragraph: Element, font: Font) -> Words:
        """The words of a paragraph whose style has ``font``."""
        words = Words()
        self._walk(paragraph, words, font, "")
        return words

    def _walk(self, parent: Element, words: Words, font: Font, link: str) -> None:
        self._add(parent.text, words, font, link)
        for child in parent:
            self._read(child, words, font, link)
            self._add(child.tail, words, font, link)

    def _read(self, child: Element, words: Words, font: Font, link: str) -> None:
        if child.tag in _CHARACTERS:
            self._add(_CHARACTERS[child.tag], words, font, link)
        elif child.tag == "text:note-body" or child.tag in _BOXES:
            words.hung.append(child)
        elif child.tag == "office:annotation":
            words.comments.append(text_of(child))
        elif child.tag in {"text:hidden-text", "text:hidden-paragraph"}:
            words.hidden.append(child.get("text:string-value", "") or text_of(child))
        elif child.tag in {"text:change-start", "text:change-end"}:
            self._change(child)
        elif child.tag == "text:a":
            self._walk(child, words, font, child.get("xlink:href", "") or link)
        elif child.tag == "text:span":
            style = self._styles.font("text", child.get("text:style-name", ""))
            self._walk(child, words, font.under(style), link)
        elif child.tag not in _SILENT:
            self._walk(child, words, font, link)

    def _change(self, edge: Element) -> None:
        id = edge.get("text:change-id", "")
        if edge.tag == "text:change-end":
            self._deleting.discard(id)
        elif id in self._deletions:
            self._deleting.add(id)

    def _add(self, text: str | None, words: Words, font: Font, link: str) -> None:
        if not text:
            return
        if self._deleting:
            words.deleted.append(text)
        elif font.hidden:
            words.hidden.append(text)
        elif text in _CHARACTERS.values():
            words.runs.append(Run(text, font, link))
        else:
            words.runs.append(Run(_SPACES.sub(" ", text), font, link))


def text_of(element: Element) -> str:
    """All words below an element, without who wrote them and when."""
    parts: list[str] = []
    stack: list[Element | str] = [element]
    while stack:
        node = stack.pop()
        if isinstance(node, str):
            parts.append(node)
            continue
        if node.tag in _ABOUT:
            continue
        block = node.tag in {"text:p", "text:h", "table:table-cell"}
        parts += [" " if block or node.tag in _CHARACTERS else "", node.text or ""]
        for child in reversed(node):
            stack += [child.tail or "", child]
    return " ".join("".join(parts).split())

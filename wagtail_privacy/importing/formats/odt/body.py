"""The body of an OpenDocument text as a tree of HTML, a paragraph a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement

from wagtail_privacy.importing.formats.looks import Look
from wagtail_privacy.importing.formats.odt.runs import Words, WordsReader, text_of
from wagtail_privacy.importing.formats.runs import Run, largest_size, stand_out
from wagtail_privacy.importing.formats.xml_parts import children, find
from wagtail_privacy.importing.messages import ImportMessage


if TYPE_CHECKING:
    from wagtail_privacy.importing.formats.odt.styles import Styles


_PARAGRAPHS = frozenset({"text:p", "text:h"})
_ITEMS = frozenset({"text:list-item", "text:list-header"})
#: Elements of the body whose words are not those of the text.
_SILENT = frozenset(
    "text:sequence-decls text:variable-decls text:user-field-decls office:forms "
    "text:alphabetical-index-source table:shapes table:table-column".split()
)
_BREAK_AFTER = "\n"


class BodyReader:
    """Writes one document. Paragraphs keep their looks until headings are known."""

    def __init__(self, styles: Styles) -> None:
        self.messages: list[ImportMessage] = []
        self.paragraphs: list[tuple[Element, Look]] = []
        self._styles = styles
        self._words = WordsReader(styles, frozenset())
        self._tables = 0

    def read(self, text: Element) -> Element:
        """The body of ``office:text``."""
        body = Element("body")
        self._words = WordsReader(self._styles, frozenset(_deletions(text)))
        self._blocks(text, body, Look())
        return body

    def _blocks(self, source: Iterable[Element], target: Element, around: Look) -> None:
        """Read blocks; ``around`` has the list and its level that they stand in."""
        for child in source:
            name = child.get("text:style-name", "")
            if child.tag in _PARAGRAPHS:
                self._paragraph(child, target, around)
            elif child.tag == "text:list":
                self._list(child, target, around)
            elif child.tag == "table:table":
                self._table(child, target)
            elif child.tag == "text:table-of-content":
                self._say("contents", (text_of(item) for item in _entries(child)))
            elif child.tag == "text:tracked-changes":
                self._say("deleted-text", (text_of(item) for item in _deleted(child)))
            elif child.get("text:display") == "none" or (
                child.tag == "text:section" and self._styles.is_hidden("section", name)
            ):
                self._say("hidden-text", [text_of(child)])
            elif child.tag not in _SILENT:
                self._blocks(child, target, around)

    def _list(self, source: Element, target: Element, around: Look) -> None:
        inside = bool(around.series)
        name = source.get("text:style-name", "") or around.series or "list"
        depth = around.depth + 1 if inside else 0
        for item in source:
            if item.tag not in _ITEMS:
                continue
            numbered = item.tag == "text:list-item"
            for index, child in enumerate(item):
                first = numbered and not index
                nested = child.tag == "text:list"
                series = name if first or nested else ""
                self._blocks([child], target, Look(series=series, depth=depth))

    def _paragraph(self, source: Element, target: Element, around: Look) -> None:
        name = source.get("text:style-name", "")
        style = self._styles.paragraph(name)
        words = self._words.read(source, style.font)
        self._say("hidden-text", [" ".join(words.hidden)])
        self._say("deleted-text", [" ".join(words.deleted)])
        self._say("comment", words.comments)
        if style.contents:
            self._say("contents", [words.text])
        elif words.text.strip():
            level = source.get("text:outline-level", "")
            heading = source.tag == "text:h"
            paragraph = SubElement(target, "p")
            look = self._look(words, around)
            look.level = _outline_level(level) if heading else style.level
            look.strong |= style.term
            self.paragraphs.append((paragraph, look))
            _write(words.runs, paragraph)
            paragraph.tail = _BREAK_AFTER
        for hung in words.hung:
            self._blocks(hung, target, Look())

    def _look(self, words: Words, around: Look) -> Look:
        format = self._styles.format(around.series, around.depth)
        return Look(
            text=words.text,
            strong=stand_out(words.runs),
            size=largest_size(words.runs),
            series=around.series if format else "",
            depth=around.depth,
            ordered=bool(around.series) and format == "number",
            cell=self._tables > 0,
        )

    def _table(self, source: Element, target: Element) -> None:
        self._tables += 1
        table = SubElement(target, "table")
        for row in _descendants(source, "table:table-row"):
            written = SubElement(table, "tr")
            for cell in row:
                if cell.tag == "table:table-cell":
                    self._blocks(cell, SubElement(written, "td"), Look())
        self._tables -= 1

    def _say(self, code: str, texts: Iterable[str]) -> None:
        line = len(self.paragraphs) + 1
        for text in texts:
            words = " ".join(text.split())
            if words:
                self.messages.append(ImportMessage(code, line, words))


def mark(paragraph: Element, look: Look) -> None:
    """Make a paragraph what it was found to be: a heading, an item, or bold."""
    if look.level:
        paragraph.tag = f"h{look.level}"
        for bold in [node for node in paragraph.iter() if node.tag in {"b", "i"}]:
            bold.tag = "span"
        return
    inner = paragraph
    if look.series:
        inner = _wrap(inner, "li")
        paragraph.tag = "ol" if look.ordered else "ul"
    if look.strong:
        _wrap(inner, "b")


def _wrap(parent: Element, tag: str) -> Element:
    """Put all that stands in ``parent`` into one element."""
    wrapped = Element(tag)
    wrapped.text, parent.text = parent.text, None
    wrapped.extend(list(parent))
    for child in list(parent):
        parent.remove(child)
    parent.append(wrapped)
    return wrapped


def _write(runs: Iterable[Run], paragraph: Element) -> None:
    parent, link = paragraph, ""
    for run in runs:
        if run.link != link:
            link = run.link
            parent = SubElement(paragraph, "a", {"href": link}) if link else paragraph
        inner = parent
        for tag, is_on in (("b", run.font.bold), ("i", run.font.italic)):
            if is_on and run.text.strip():
                inner = SubElement(inner, tag)
        first, *lines = run.text.split("\n")
        _append(inner, first)
        for line in lines:
            SubElement(inner, "br")
            _append(inner, line)


def _append(parent: Element, text: str) -> None:
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + text
    else:
        parent.text = (parent.text or "") + text


def _outline_level(text: str) -> int:
    return min(int(text), 6) if text.isdecimal() and 0 < len(text) < 3 else 1


def _descendants(parent: Element, tag: str) -> list[Element]:
    """Elements of that name in ``parent`` and the groups in it, no deeper."""
    found = []
    for child in parent:
        if child.tag == tag:
            found.append(child)
        elif child.tag != "table:table-cell":
            found += _descendants(child, tag)
    return found


def _entries(contents: Element) -> list[Element]:
    """The lines of a table of contents; its templates are none."""
    bodies = [child for child in contents if child.tag == "text:index-body"]
    return [node for body in bodies for node in body.iter() if node.tag in _PARAGRAPHS]


def _deleted(changes: Element) -> list[Element]:
    return list(changes.iter("text:deletion"))


def _deletions(text: Element) -> Iterator[str]:
    """The ids of the changes that delete text, which may still stand in its place."""
    for changes in children(text, "text:tracked-changes"):
        for region in children(changes, "text:changed-region"):
            if find(region, "text:deletion") is not None:
                yield region.get("text:id", "")
                yield region.get("xml:id", "")

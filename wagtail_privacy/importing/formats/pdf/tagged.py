"""Pages of a tagged PDF become paragraphs by what their tags say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from wagtail_privacy.importing.formats.pdf.layout import (
    Line,
    Page,
    Paragraph,
    TaggedPart,
    Word,
    has_letters,
)
from wagtail_privacy.importing.formats.pdf.paragraphs import (
    Measure,
    continues,
    is_bullet,
    measure,
    paragraphs_of,
)
from wagtail_privacy.importing.formats.pdf.rows import line_of
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.outline import Kind


_Block = tuple[TaggedPart, list[Line]]


def read_tagged(pages: list[Page]) -> tuple[list[Paragraph], list[ImportMessage]]:
    """The paragraphs of pages in the order of their tags, and what is outside them."""
    blocks = [list(_blocks(page)) for page in pages]
    usual = measure(lines for parts in blocks for _part, lines in parts)
    result: list[Paragraph] = []
    for parts in blocks:
        for part, lines in parts:
            result += _paragraphs(part, lines, usual, _margin(part, lines, parts))
    return _joined_items(result), _outside(pages)


def _blocks(page: Page) -> Iterator[_Block]:
    """The blocks of a page: what their tag says, and their lines."""
    words: dict[int, list[Word]] = {}
    for word in page.words:
        words.setdefault(word.tag, []).append(word)
    for _number, group in groupby(page.tree, key=lambda part: part.block):
        parts = list(group)
        inside = [word for part in parts for word in words.pop(part.tag, [])]
        lines = list(_lines(inside, page.number))
        if lines:
            yield parts[0], lines


def _lines(words: list[Word], page: int) -> Iterator[Line]:
    """Words in the order of the tags, a line for each height."""
    line: list[Word] = []
    for word in words:
        if line and not _is_beside(line[-1], word):
            yield line_of(line, page)
            line = []
        line.append(word)
    if line:
        yield line_of(line, page)


def _is_beside(above: Word, word: Word) -> bool:
    near = abs(above.middle - word.middle) < 0.5 * max(above.size, word.size)
    return near and word.left > above.left - 1


def _paragraphs(
    part: TaggedPart, lines: list[Line], usual: Measure, margin: float
) -> list[Paragraph]:
    if part.kind is Kind.HEADING:
        nested = part.nested
        return [
            Paragraph(lines, part.kind, part.level, place=part.place, nested=nested)
        ]
    if part.label:
        return [Paragraph(lines, Kind.LABEL, place=part.place)]
    found = paragraphs_of(lines, usual, margin)
    return [
        replace(item, kind=part.kind or item.kind, place=part.place) for item in found
    ]


def _margin(part: TaggedPart, lines: list[Line], parts: list[_Block]) -> float:
    """How far to the right the lines of a page reach that begin where these do."""
    left = lines[0].left
    column = _column(part)
    return max(
        line.right
        for other, beside in parts
        for line in beside
        if abs(line.left - left) < 3 and _column(other) == column
    )


def _column(part: TaggedPart) -> tuple[int, int] | None:
    """The column of a table that a part is in."""
    return (part.place.table, part.place.column) if part.place else None


def _joined_items(paragraphs: list[Paragraph]) -> list[Paragraph]:
    """Put bullets and numbers before their items, and parts of one block together."""
    result: list[Paragraph] = []
    for item in paragraphs:
        above = result[-1] if result else None
        if above and above.kind is Kind.LABEL and item.kind is Kind.ITEM:
            text = above.text.strip()
            if not has_letters(text):
                result[-1] = item
                continue
            if len(text) <= 6:
                first = item.lines[0]
                words = [*above.lines[-1].words, *first.words]
                lines = [line_of(words, first.page), *item.lines[1:]]
                result[-1] = replace(item, lines=lines)
                continue
        if above and _goes_on(above, item):
            above.lines.extend(item.lines)
        else:
            result.append(item)
    return [item for item in result if not _is_bare_mark(item)]


def _is_bare_mark(item: Paragraph) -> bool:
    """True for a bullet that nothing follows."""
    return item.kind is Kind.LABEL and not has_letters(item.text)


def _goes_on(above: Paragraph, item: Paragraph) -> bool:
    """True for the rest of a paragraph that a page break cut."""
    same = (above.kind, above.place) == (item.kind, item.place)
    apart = above.lines[-1].page != item.lines[0].page
    return same and apart and continues(above, item.lines[0])


def _outside(pages: list[Page]) -> list[ImportMessage]:
    """A message for each line that no tag holds: heads, feet, page numbers."""
    texts: dict[str, None] = {}
    for page in pages:
        known = {part.tag for part in page.tree}
        words = [word for word in page.words if word.tag not in known]
        for line in _lines(words, page.number):
            if line.text.strip() and not is_bullet(line.words[0]):
                texts[line.text] = None
    return [ImportMessage("page-chrome", text=text) for text in texts]

"""Which paragraphs are headings: by size, weight and colour against the text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from wagtail_privacy.importing.formats.pdf.layout import (
    Line,
    Page,
    Paragraph,
    has_letters,
)
from wagtail_privacy.importing.numbering import NUMBERING
from wagtail_privacy.importing.outline import Kind


#: How much larger than the text a heading is at least.
_LARGER = 1.1
#: A weight is bold from this many times the weight of the text, and so much above.
_HEAVIER = 1.4
_HEAVIER_BY = 100
#: “G.2”, which numbers parts of “G.”.
_LETTERED = re.compile(r"[A-Z]\.\d{1,2}\.?\s")
_MAX_LENGTH = 200
_MAX_LINES = 4


def mark_bold(pages: Sequence[Page]) -> None:
    """Tell which words are bold: by the font's name, else against the usual weight."""
    weights: Counter[int] = Counter()
    for page in pages:
        for word in page.words:
            weights[word.weight] += len(word.text)
    usual = weights.most_common(1)[0][0] if weights else 0
    least = max(usual * _HEAVIER, usual + _HEAVIER_BY) if usual > 0 else 600
    for page in pages:
        for word in page.words:
            word.bold = word.bold or word.weight >= least


@dataclass(slots=True)
class Look:
    """How the text of a document looks, and the sizes of its headings."""

    size: float
    colour: int
    bold: bool
    tagged: float = 0.0
    levels: dict[float, int] = field(default_factory=dict)

    @classmethod
    def of(cls, paragraphs: Sequence[Paragraph]) -> Look:
        """Learn the look of the text, in which most letters are set."""
        sizes: Counter[float] = Counter()
        colours: Counter[int] = Counter()
        bold = letters = 0
        for paragraph in paragraphs:
            for line in paragraph.lines:
                for word in line.words:
                    sizes[_rounded(word.size)] += len(word.text)
                    colours[word.colour] += len(word.text)
                    letters += len(word.text)
                    bold += len(word.text) * word.bold
        if not letters:
            return cls(0.0, 0, bold=False)
        size, colour = sizes.most_common(1)[0][0], colours.most_common(1)[0][0]
        tagged = [item.size for item in paragraphs if item.kind is Kind.HEADING]
        look = cls(
            size, colour, bold=bold > letters / 2, tagged=max(tagged, default=0.0)
        )
        larger = sorted(
            {_rounded(item.size) for item in paragraphs if look._is_larger(item)},
            reverse=True,
        )
        look.levels = {size: min(rank, 6) for rank, size in enumerate(larger, 1)}
        return look

    def mark(self, paragraph: Paragraph) -> Paragraph:
        """The paragraph as a heading if it looks like one."""
        if paragraph.kind not in {None, Kind.PARAGRAPH} or paragraph.place:
            return paragraph
        if self.tagged:
            # Only a title is sometimes left without a tag where headings have one.
            above = paragraph.size >= self.tagged and self._is_larger(paragraph)
            return (
                replace(paragraph, kind=Kind.HEADING, level=1) if above else paragraph
            )
        if self._is_numbered(paragraph):
            level = min(len(self.levels) + 1, 6)
            return replace(paragraph, kind=Kind.HEADING, level=level, tight=False)
        if self._is_larger(paragraph):
            level = self.levels.get(_rounded(paragraph.size), 6)
            return replace(paragraph, kind=Kind.HEADING, level=level, tight=False)
        if self._is_coloured(paragraph):
            level = min(len(self.levels) + 1, 6)
            return replace(paragraph, kind=Kind.HEADING, level=level, tight=False)
        return paragraph

    def _is_larger(self, paragraph: Paragraph) -> bool:
        return paragraph.size >= self.size * _LARGER and _is_short(paragraph)

    def _is_numbered(self, paragraph: Paragraph) -> bool:
        """True for a number and bold words, in a text that is not bold."""
        text = paragraph.text
        numbered = NUMBERING.match(text) or _LETTERED.match(text)
        return (
            bool(numbered)
            and paragraph.bold
            and not self.bold
            and not self._is_larger(paragraph)
            and not text.endswith((".", ",", ";"))
            and _is_short(paragraph)
        )

    def _is_coloured(self, paragraph: Paragraph) -> bool:
        words = [word for line in paragraph.lines for word in line.words]
        return (
            paragraph.size >= self.size * 0.98
            and len(paragraph.text) <= 100
            and not paragraph.tight
            and not paragraph.text.endswith((".", ",", ";"))
            and all(word.colour != self.colour and not word.link for word in words)
            and len({word.colour for word in words}) == 1
            and _is_short(paragraph)
        )


def _is_short(paragraph: Paragraph) -> bool:
    text = paragraph.text
    return (
        len(text) <= _MAX_LENGTH
        and len(paragraph.lines) <= _MAX_LINES
        and has_letters(text)
    )


def join_headings(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """Put the lines of a heading together that stands in several."""
    result: list[Paragraph] = []
    for paragraph in paragraphs:
        above = result[-1] if result else None
        if above and _goes_on(above, paragraph):
            above.lines.extend(paragraph.lines)
        else:
            result.append(paragraph)
    return result


def _goes_on(above: Paragraph, paragraph: Paragraph) -> bool:
    if above.kind is not Kind.HEADING or paragraph.kind is not Kind.HEADING:
        return False
    last, line = above.lines[-1], paragraph.lines[0]
    if above.level != paragraph.level or last.page != line.page:
        return False
    near = 0 < last.middle - line.middle < 1.6 * line.size
    return near and _is_open(last, line)


def _is_open(last: Line, line: Line) -> bool:
    """True if the lower line cannot begin a heading, or the upper cannot end one."""
    return line.text[:1].islower() or last.text.endswith(
        ("-", ",", "–", " ja", " och", " und", " and", " of", " the")
    )


def _rounded(size: float) -> float:
    return round(size * 2) / 2

"""Lines become paragraphs: by distance, indent, style, and where a line ends early."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from wagtail_privacy.importing.formats.pdf.layout import Line, Paragraph, Word
from wagtail_privacy.importing.formats.pdf.rows import is_mark
from wagtail_privacy.importing.outline import Kind


_BULLET = re.compile(r"[•·▪◦‣●∙○■□–—*➢➤►✓✔-]|[\uf000-\uf0ff]|o")
#: A distance of lines, in their usual one, that begins a paragraph.
_PARTED = 1.3
#: Lines further apart than this, in em, are never of one paragraph.
_WIDEST = 1.9
#: How much a size has to differ to be another one.
_SIZE = 1.06
#: A line of a table of contents, told by its last letters.
_LEADERS = re.compile(r"[.·…_]{3,}\s*\d{1,3}\Z")
_TAIL = 80
_DASHES = frozenset("-–—")
_ADDRESS = re.compile(r"(?i)@|^www\.|://")
_END = re.compile(r"[.!?:;…][\"'”’)»]*\Z")


@dataclass(frozen=True, slots=True)
class Measure:
    """How lines of a document are set: the usual distance by size, in em."""

    leadings: dict[int, float]

    def leading(self, line: Line) -> float:
        """The usual distance of two lines like this one, in points."""
        return self.leadings.get(round(line.size), 1.2) * line.size


def measure(flows: Iterable[Sequence[Line]]) -> Measure:
    """Measure lines that follow each other."""
    steps: dict[int, Counter[float]] = {}
    for lines in flows:
        for above, below in pairwise(lines):
            step = (above.middle - below.middle) / below.size
            if above.page == below.page and 0.8 < step < _WIDEST:
                same = abs(above.size - below.size) < 0.5
                if same and not begins_item(below):
                    sizes = steps.setdefault(round(below.size), Counter())
                    sizes[round(step, 1)] += 1
    return Measure({size: _least_usual(seen) for size, seen in steps.items()})


def _least_usual(seen: Counter[float]) -> float:
    """The smallest distance that is common: others are between paragraphs."""
    enough = 0.2 * seen.total()
    return min(
        step
        for step in seen
        if seen[step] + seen[round(step + 0.1, 1)] + seen[round(step - 0.1, 1)]
        >= enough
    )


def paragraphs_of(
    lines: Sequence[Line], usual: Measure, margin: float = 0.0
) -> list[Paragraph]:
    """Put lines of one column together that are one paragraph.

    ``margin`` is how far to the right its lines may reach, if that is known.
    """
    result: list[Paragraph] = []
    margin = margin or max((line.right for line in lines), default=0.0)
    for index, line in enumerate(lines):
        above = lines[index - 1] if index else None
        if above is None or _begins(above, line, result[-1], usual):
            result.append(Paragraph([line]))
        elif _ended(above, line, margin) or begins_item(line):
            result.append(Paragraph([line], tight=True))
        else:
            result[-1].lines.append(line)
    for paragraph in result:
        if begins_item(paragraph.lines[0]) and is_bullet(paragraph.lines[0].words[0]):
            paragraph.kind = Kind.ITEM
    return result


def _begins(above: Line, line: Line, paragraph: Paragraph, usual: Measure) -> bool:
    """True if the line is the first of a paragraph, whatever stands above it."""
    if above.page != line.page:
        return not continues(paragraph, line)
    step = above.middle - line.middle
    if step > _PARTED * usual.leading(line) or step < -line.size:
        return True
    if max(line.size, above.size) > _SIZE * min(line.size, above.size):
        return True
    if above.bold != line.bold and not _shares_style(above, line):
        return True
    return _is_indented(line, paragraph)


def _shares_style(above: Line, line: Line) -> bool:
    """True if a bold phrase only happens to fill a line of its own."""
    return above.words[-1].bold == line.words[0].bold


def _is_indented(line: Line, paragraph: Paragraph) -> bool:
    """True for a first line that is set in, under lines that are not."""
    lines = paragraph.lines
    if begins_item(lines[0]) or len(lines) < 2:
        return False
    deeper = line.left - lines[-1].left
    return (
        line.size * 0.8 < deeper < line.size * 4
        and abs(lines[-1].left - lines[1].left) < 2
    )


def continues(paragraph: Paragraph, line: Line) -> bool:
    """True if a line on the next page or column goes on with the paragraph."""
    last = paragraph.lines[-1]
    same = abs(last.size - line.size) < 0.5 and last.bold == line.bold
    if not same or begins_item(line) or _END.search(last.text):
        return False
    lower = line.text[:1].islower() or last.text.endswith((",", "-", "\xad"))
    return lower or last.text.split()[-1] in _OPEN_WORDS


#: Words that no sentence ends with.
_OPEN_WORDS = frozenset(
    "ja tai sekä eli että och eller samt att till av för i på med the a an and or of "
    "to in for with by und oder der die das den dem des ein eine zu von mit im".split()
)


def _ended(above: Line, line: Line, margin: float) -> bool:
    """True if the next word had room in the line above, but was not put there."""
    first = line.text.partition(" ")[0]
    address = bool(_ADDRESS.search(first))
    if address and above.text[-1].isdigit():
        return True
    if _LEADERS.search(above.text[-_TAIL:]):
        return True
    room = margin - above.right
    width = _first_width(line)
    if room <= width + 0.85 * line.size:
        return False
    lower = first[:1].islower() and not address
    if lower and above.text.endswith(("-", "\xad", ",")):
        return False
    return not lower or room > 2 * width + 0.25 * (margin - above.left)


def _first_width(line: Line) -> float:
    """How wide the first word is, with all that is glued to it."""
    first = last = line.words[0]
    for word in line.words[1:]:
        if not word.glued:
            break
        last = word
    return last.right - first.left


def begins_item(line: Line) -> bool:
    """True for a line that begins with a bullet or a number."""
    if len(line.words) < 2:
        return False
    first, second = line.words[0], line.words[1]
    if not is_mark(first) or second.glued:
        return False
    if first.text in _DASHES:
        # “– Körperschaft des öffentlichen Rechts –” is no item of a list.
        return line.words[-1].text not in _DASHES and not second.text[:1].isdigit()
    if first.text != "o" or first.symbol:
        return True
    return first.weight != second.weight or (
        second.left - first.right > 0.5 * first.size
    )


def is_bullet(word: Word) -> bool:
    if word.symbol and len(word.text) == 1 and not word.text.isdigit():
        return True
    return bool(_BULLET.fullmatch(word.text))

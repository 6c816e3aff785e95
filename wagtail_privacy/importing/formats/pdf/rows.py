"""Sorts the words of a page into lines, and lines into pieces that gaps part."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from wagtail_privacy.importing.formats.pdf.layout import Line, Word
from wagtail_privacy.importing.numbering import NUMBERING


#: Gaps in em: one that surely parts, and one that does where others are below it.
_WIDE = 1.5
_ALIGNED = 0.45
_MIN_ALIGNED = 4
_MARK = re.compile(r"[•·▪◦‣●∙○■□–—*➢➤►✓✔-]|o|[\uf000-\uf0ff]")
_LEADERS = re.compile(r"[.·…_]{3,}")
_PAGE_NUMBER = re.compile(r"\d{1,3}|[ivxlc]{1,6}")
_MIN_SPACED = 4


def rows_of(words: Iterable[Word]) -> list[list[Word]]:
    """Words whose middles are at one height, from the top; each row from the left."""
    rows: list[list[Word]] = []
    anchor = None
    for word in sorted(words, key=lambda word: (-word.middle, word.left)):
        if anchor is None or anchor.middle - word.middle > _reach(anchor, word):
            rows.append([])
            anchor = word
        rows[-1].append(word)
    return [_without_doubles(sorted(row, key=lambda word: word.left)) for row in rows]


def _reach(anchor: Word, word: Word) -> float:
    """How far below the anchor a word may be; a mark set high or low is small."""
    return 0.45 * max(min(anchor.size, word.size), 0.6 * max(anchor.size, word.size))


def _without_doubles(row: list[Word]) -> list[Word]:
    """Drop words that were printed twice, a little apart, to look bold."""
    kept: list[Word] = []
    for word in row:
        twin = kept[-1] if kept else None
        if (
            twin
            and twin.text == word.text
            and abs(twin.left - word.left) < 0.2 * word.size
            and abs(twin.middle - word.middle) < 0.2 * word.size
        ):
            kept[-1] = replace(twin, bold=True)
        else:
            kept.append(word)
    return kept


def pieces_of(rows: list[list[Word]], page: int) -> list[list[Line]]:
    """For each row its pieces, parted at gaps that are wide or above each other."""
    starts = _aligned_starts(rows)
    return [
        [Line(_joined(piece), page) for piece in _pieces(row, starts)] for row in rows
    ]


def line_of(words: list[Word], page: int) -> Line:
    """One line of words, whatever the gaps between them."""
    return Line(_joined(words), page)


def _aligned_starts(rows: list[list[Word]]) -> set[int]:
    """Where words begin below each other after a gap: the left edge of a column."""
    starts: Counter[int] = Counter()
    for row in rows:
        for above, word in zip(row, row[1:], strict=False):
            if word.left - above.right > _ALIGNED * word.size:
                starts[round(word.left)] += 1
    return {
        start
        for start in starts
        if starts[start] + starts[start - 1] + starts[start + 1] >= _MIN_ALIGNED
    }


def _pieces(row: list[Word], starts: set[int]) -> list[list[Word]]:
    pieces = [[row[0]]]
    for above, word in zip(row, row[1:], strict=False):
        gap = word.left - above.right
        wide = gap > _WIDE * max(word.size, above.size)
        aligned = round(word.left) in starts and gap > _ALIGNED * word.size
        if (wide or aligned) and not _belongs(pieces[-1], word):
            pieces.append([word])
        else:
            pieces[-1].append(word)
    return pieces


def _belongs(piece: list[Word], word: Word) -> bool:
    """True for what follows a bullet or number, and for the page after leaders."""
    if len(piece) == 1 and is_mark(piece[0]):
        return True
    return bool(_LEADERS.search(piece[-1].text) or _LEADERS.fullmatch(word.text))


def is_mark(word: Word) -> bool:
    """True for what a list item or a heading can begin with: “•”, “1.”, “a)”."""
    if word.symbol and len(word.text) == 1:
        return True
    return bool(
        _MARK.fullmatch(word.text)
        or (len(word.text) <= 6 and NUMBERING.fullmatch(f"{word.text} "))
    )


def is_page_number(text: str) -> bool:
    return bool(_PAGE_NUMBER.fullmatch(text))


def _joined(words: list[Word]) -> list[Word]:
    """Words with the spaces that gaps mean; letters set wide apart become words."""
    glued = [
        replace(word, glued=False)
        if word.glued and above and word.left - above.right > 0.5 * word.size
        else word
        for above, word in zip([None, *words], words, strict=False)
    ]
    letters = sum(len(word.text) == 1 and word.text.isalpha() for word in glued)
    if letters < _MIN_SPACED or letters < 0.8 * len(glued):
        return glued
    return _unspaced(glued)


def _unspaced(words: list[Word]) -> list[Word]:
    """Glue “T I E T O” together; a gap wider than the others parts two words."""
    gaps = [
        max(word.left - above.right, 0.0)
        for above, word in zip(words, words[1:], strict=False)
    ]
    usual = sorted(gaps)[len(gaps) // 2]
    return [
        words[0],
        *(
            replace(word, glued=gap <= 1.6 * usual + 0.05 * word.size)
            for gap, word in zip(gaps, words[1:], strict=True)
        ),
    ]

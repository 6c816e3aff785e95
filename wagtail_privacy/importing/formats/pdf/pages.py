"""Reads the words of a page from PDFium: text, place, size, weight, marked content."""

from __future__ import annotations

import ctypes
import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

import pypdfium2.raw as pdfium

from wagtail_privacy.importing.formats.pdf.fonts import Font, read_font
from wagtail_privacy.importing.formats.pdf.glyphs import clean_letters, has_accents
from wagtail_privacy.importing.formats.pdf.layout import Page, Word
from wagtail_privacy.importing.formats.pdf.opening import Handle


_SPACES = frozenset(map(ord, " \t\r\n\x0b\x0c\xa0\u2002\u2003\u2009\u202f\u3000")) | {0}
#: How far from a quarter turn text may stand, in radians, and still be read.
_ASLANT = 0.1
#: The most objects of a page that are looked at for rules and pictures.
_MAX_OBJECTS = 20_000
_THIN = 3.0
_SHORT = 15.0


_Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class _Run:
    """What all letters of a text object have in common.

    ``turn`` is a number of quarter turns to the left, -1 for text that is aslant.
    """

    font: Font
    size: float
    colour: int
    tag: int
    turn: int


@dataclass(slots=True)
class PageReader:
    """Reads pages of one document; fonts are looked at once."""

    fonts: dict[int, Font] = field(default_factory=dict)

    def read(self, handle: Handle, number: int) -> Page:
        """Return the page that ``handle`` is, counted from 0."""
        width = pdfium.FPDF_GetPageWidthF(handle)
        height = pdfium.FPDF_GetPageHeightF(handle)
        turned = pdfium.FPDFPage_GetRotation(handle)
        text = pdfium.FPDFText_LoadPage(handle)
        try:
            drawn = list(_Words(self.fonts, text).read())
        finally:
            pdfium.FPDFText_ClosePage(text)
        page = Page(number, width, height)
        _add_upright(page, drawn, turned)
        _add_drawings(page, handle, turned)
        return page


@dataclass(slots=True)
class _Words:
    """Cuts the letters of a text page into words, in the order they were drawn."""

    fonts: dict[int, Font]
    text: Handle
    run: _Run = field(init=False)
    letters: list[str] = field(default_factory=list)
    start: int = 0
    box: list[float] = field(default_factory=list)
    letter_box: pdfium.FS_RECTF = field(default_factory=pdfium.FS_RECTF)
    colour: tuple[ctypes.c_uint, ...] = field(
        default_factory=lambda: tuple(ctypes.c_uint() for _ in range(4))
    )

    def read(self) -> Iterator[tuple[int, Word]]:
        """Yield each word with its quarter turns."""
        text, last, spaced = self.text, 0, True
        # Few calls for each letter: where one stands is asked at the ends of words.
        get_letter, get_object = (
            pdfium.FPDFText_GetUnicode,
            pdfium.FPDFText_GetTextObject,
        )
        count = pdfium.FPDFText_CountChars(text)
        for index in range(count):
            code = get_letter(text, index)
            if code in _SPACES:
                if self.letters:
                    yield self._word(index, spaced=spaced)
                spaced = True
                continue
            handle = get_object(text, index)
            address = ctypes.addressof(handle.contents) if handle else 0
            if address and address != last:
                last = address
                run = self._run_of(handle, index)
                apart = bool(self.letters) and self._is_apart(index)
                if self.letters and (apart or run != self.run):
                    yield self._word(index, spaced=spaced)
                    spaced = apart
                self.run = run
            elif not last:
                continue
            if not self.letters:
                self.start = index
            self.letters.append(chr(code))
        if self.letters:
            yield self._word(count, spaced=spaced)

    def _box_of(self, index: int) -> _Box:
        box = self.letter_box
        pdfium.FPDFText_GetLooseCharBox(self.text, index, box)
        return box.left, box.bottom, box.right, box.top

    def _reach(self, index: int) -> None:
        """Let the box of the word reach over a letter."""
        left, bottom, right, top = self._box_of(index)
        if not self.box:
            self.box = [left, bottom, right, top]
            return
        box = self.box
        box[0], box[1] = min(box[0], left), min(box[1], bottom)
        box[2], box[3] = max(box[2], right), max(box[3], top)

    def _is_apart(self, index: int) -> bool:
        """True if the next letter stands too far away to be of the same word."""
        self._reach(self.start)
        self._reach(index - 1)
        left, bottom, right, top = self._box_of(index)
        held, size = self.box, self.run.size
        away = left - held[2] > size or held[0] - right > size
        return self.run.turn % 2 == 0 and (away or bottom > held[3] or top < held[1])

    def _word(self, end: int, *, spaced: bool) -> tuple[int, Word]:
        """The word of the letters before ``end``."""
        self._reach(self.start)
        self._reach(end - 1)
        run, (left, bottom, right, top) = self.run, self.box
        lefts = (
            [self._box_of(index)[0] for index in range(self.start, end)]
            if has_accents(self.letters)
            else ()
        )
        text = clean_letters(self.letters, lefts)
        self.letters, self.box = [], []
        font = run.font
        return run.turn, Word(
            text, left, bottom, right, top, run.size,
            bold=font.bold, italic=font.italic, symbol=font.symbol,
            weight=font.weight, colour=run.colour, glued=not spaced, tag=run.tag,
        )  # fmt: skip

    def _run_of(self, handle: Handle, index: int) -> _Run:
        font = pdfium.FPDFTextObj_GetFont(handle)
        address = ctypes.addressof(font.contents) if font else 0
        if address and address not in self.fonts:
            self.fonts[address] = read_font(font)
        matrix = pdfium.FS_MATRIX()
        pdfium.FPDFText_GetMatrix(self.text, index, matrix)
        scale = math.hypot(matrix.c, matrix.d)
        size = pdfium.FPDFText_GetFontSize(self.text, index) * (scale or 1.0)
        angle = math.atan2(matrix.b, matrix.a)
        quarters = round(angle / (math.pi / 2))
        aslant = abs(angle - quarters * math.pi / 2) > _ASLANT
        return _Run(
            font=self.fonts.get(address, Font()),
            size=round(size, 2) or 1.0,
            colour=self._colour(index),
            tag=pdfium.FPDFPageObj_GetMarkedContentID(handle),
            turn=-1 if aslant else quarters % 4,
        )

    def _colour(self, index: int) -> int:
        red, green, blue, alpha = self.colour
        pdfium.FPDFText_GetFillColor(self.text, index, red, green, blue, alpha)
        return red.value << 16 | green.value << 8 | blue.value


def _add_upright(page: Page, drawn: list[tuple[int, Word]], turned: int) -> None:
    """Add the words that stand as most of the page does; the others are stray.

    ``turned`` are the quarter turns to the right that a reader of the page sees.
    """
    letters: Counter[int] = Counter({turned % 4: 1})
    for turn, word in drawn:
        letters[turn] += len(word.text) if turn >= 0 else 0
    upright = letters.most_common(1)[0][0]
    if (upright - turned) % 2:
        page.width, page.height = page.height, page.width
    for turn, word in drawn:
        if not word.text:
            continue
        if turn != upright:
            page.stray.append(word)
            continue
        box = _turn_back((word.left, word.bottom, word.right, word.top), page, upright)
        word.left, word.bottom, word.right, word.top = box
        outside = word.right < 0 or word.left > page.width
        outside = outside or word.top < 0 or word.bottom > page.height
        (page.stray if outside else page.words).append(word)


def _turn_back(box: _Box, page: Page, quarters: int) -> _Box:
    """Where a box stands on the page as it is read, in quarter turns to the left."""
    left, bottom, right, top = box
    if quarters == 1:
        return bottom, page.height - right, top, page.height - left
    if quarters == 2:
        return (
            page.width - right,
            page.height - top,
            page.width - left,
            (page.height - bottom),
        )
    if quarters == 3:
        return page.width - top, left, page.width - bottom, right
    return box


def _add_drawings(page: Page, handle: Handle, turned: int) -> None:
    """Note the horizontal edges of what is drawn, and whether there are pictures."""
    values = [ctypes.c_float() for _ in range(4)]
    for index in range(min(pdfium.FPDFPage_CountObjects(handle), _MAX_OBJECTS)):
        drawing = pdfium.FPDFPage_GetObject(handle, index)
        kind = pdfium.FPDFPageObj_GetType(drawing)
        if kind in {pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_FORM}:
            page.pictures = True
        if kind != pdfium.FPDF_PAGEOBJ_PATH or turned:
            continue
        pdfium.FPDFPageObj_GetBounds(drawing, *values)
        left, bottom, right, top = (value.value for value in values)
        if right - left < _SHORT or right - left > 2 * page.width:
            continue
        if top - bottom < _THIN:
            page.rules.append((left, right, (top + bottom) / 2))
        elif top - bottom < page.height * 0.9:
            page.rules += [(left, right, top), (left, right, bottom)]

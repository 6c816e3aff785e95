"""What a font says of the letters that are drawn with it."""

from __future__ import annotations

import ctypes
import re
from dataclasses import dataclass

import pypdfium2.raw as pdfium

from wagtail_privacy.importing.formats.pdf.opening import Handle


_BOLD = re.compile(r"(?i)bold|black|heavy|semibd|demi\b|[-,]bd\b|halbfett|cmbx")
_ITALIC = re.compile(r"(?i)italic|oblique|[-,]it\b|kursiv|cmti")
_SYMBOLS = re.compile(r"(?i)wingdings|webdings|symbol|dingbats|zapfd")
_ITALIC_FLAG = 1 << 6


@dataclass(frozen=True, slots=True)
class Font:
    """``weight`` is 100 to 900 or, in some files, the width of stems; 0 if unknown."""

    weight: int = 0
    bold: bool = False
    italic: bool = False
    symbol: bool = False


def read_font(handle: Handle) -> Font:
    """What is known of a font of PDFium."""
    size = pdfium.FPDFFont_GetBaseFontName(handle, None, 0)
    buffer = ctypes.create_string_buffer(max(size, 1))
    pdfium.FPDFFont_GetBaseFontName(handle, buffer, size)
    name = buffer.value.decode("utf-8", "replace").partition("+")
    face = name[2] or name[0]
    return Font(
        weight=pdfium.FPDFFont_GetWeight(handle),
        bold=bool(_BOLD.search(face)),
        italic=bool(
            _ITALIC.search(face) or pdfium.FPDFFont_GetFlags(handle) & _ITALIC_FLAG
        ),
        symbol=bool(_SYMBOLS.search(face)),
    )

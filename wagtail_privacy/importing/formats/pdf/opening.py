"""Opens a PDF with PDFium, or says why it cannot be read."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pypdfium2.raw as pdfium
from django.utils.translation import gettext as _

from wagtail_privacy.exceptions import ImportRefused


#: A PDFium document, page or the like: a pointer that only PDFium looks behind.
Handle = Any

_FILE_NAME = re.compile(r"(?i)\.(?:docx?|pdf|odt|indd|pages|pub|rtf|txt|html?|pptx?)$")
_PROGRAM = re.compile(r"(?i)^(?:microsoft word|powerpoint presentation)\b(?:\s+-\s+)?")
_UNTITLED = re.compile(
    r"(?i)(?:untitled|document|dokumentti?|asiakirja|nimetön|namnlös|unbenannt)"
    r"[\s_-]*\d*|about:blank|(?:https?|file)://.*|\d+"
)


@contextmanager
def opened(data: bytes) -> Iterator[Handle]:
    """Open a document for the length of the block.

    Raise ``ImportRefused`` for a file that is broken or has a password.
    """
    pdfium.FPDF_InitLibrary()
    document = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
    if not document:
        raise ImportRefused(_reason(pdfium.FPDF_GetLastError()))
    try:
        yield document
    finally:
        pdfium.FPDF_CloseDocument(document)


def _reason(error: int) -> str:
    if error == pdfium.FPDF_ERR_PASSWORD:
        return _(
            "The PDF opens only with a password. Open it with the password, save it "
            "without one, and import that file."
        )
    if error == pdfium.FPDF_ERR_SECURITY:
        return _(
            "The PDF is locked in a way that is not known here. Print it to a new PDF "
            "in the program that opens it, and import that file."
        )
    return damaged()


def damaged() -> str:
    """The reason why a broken file is refused."""
    return _(
        "The PDF is damaged or not complete. Open it in a PDF reader, save it again, "
        "and import that file."
    )


def utf16(call: Any, *arguments: Any) -> str:
    """What a PDFium function writes into a buffer in UTF-16."""
    size = call(*arguments, None, 0)
    if size <= 2:
        return ""
    buffer = ctypes.create_string_buffer(size)
    call(*arguments, ctypes.cast(buffer, call.argtypes[-2]), size)
    return buffer.raw[: size - 2].decode("utf-16-le", "replace")


def title_of(document: Handle) -> str:
    """The title that the file has beside its text, "" for one that tells nothing."""
    title = " ".join(utf16(pdfium.FPDF_GetMetaText, document, b"Title").split())
    title = _PROGRAM.sub("", title)
    if _FILE_NAME.search(title) or _UNTITLED.fullmatch(title):
        return ""
    return title if len(title.split()) > 1 or len(title) > 5 else ""


def language_of(document: Handle) -> str:
    """The language code that the file states, "" if it states none."""
    return utf16(pdfium.FPDFCatalog_GetLanguage, document).strip()

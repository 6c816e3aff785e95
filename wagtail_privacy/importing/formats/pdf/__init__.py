"""PDF with a text layer: what stands where on its pages becomes blocks."""

from __future__ import annotations

from django.utils.translation import gettext as _

from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.outline import Outline
from wagtail_privacy.importing.registry import ImportFormat, import_formats


#: How far into a file its mark may stand: mail gateways put lines in front of it.
_MARK_WITHIN = 1024


def read_pdf(data: bytes) -> Outline:
    """Return the outline of a PDF document.

    Raise ``ImportRefused`` for one that is broken, locked, too large or without
    text, and where the extra ``pdf`` is not installed.
    """
    try:
        from wagtail_privacy.importing.formats.pdf.document import read_document
    except ImportError as error:
        raise ImportRefused(
            _(
                "PDF files are read with pypdfium2, which is not installed. Install "
                "wagtail_privacy[pdf], or save the notice as plain text or HTML."
            )
        ) from error
    return read_document(data)


def _looks_like_pdf(data: bytes) -> bool:
    return b"%PDF-" in data[:_MARK_WITHIN]


import_formats.add(
    ImportFormat(
        "pdf", (".pdf",), read_pdf, looks_like=_looks_like_pdf, binary=True, apart=True
    )
)

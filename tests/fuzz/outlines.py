"""Files of a format that are written from random outlines, with their words."""

from __future__ import annotations

import re

from hypothesis import strategies as st

from tests.fuzz.mails import as_mail
from tests.fuzz.pdf_pages import PARTS, as_pages
from tests.fuzz.texts import DOCUMENTS, PAGES
from tests.fuzz.written import OUTLINES, as_markdown, as_opendocument, as_word
from tests.importing.formats.pdf.pdf_files import write_pdf


def outline_files(ending: str) -> st.SearchStrategy[tuple[str, bytes]]:
    """Pairs of the words that a file says, as one text, and the file."""
    return {
        "txt": DOCUMENTS.map(lambda text: (text, text.encode())),
        "html": PAGES.map(lambda page: (_shown(page), page.encode())),
        "eml": PAGES.map(lambda page: (_shown(page), as_mail(page))),
        "md": OUTLINES.map(lambda made: (_said(made), as_markdown(made).encode())),
        "docx": OUTLINES.map(lambda made: (_said(made), as_word(made))),
        "odt": OUTLINES.map(lambda made: (_said(made), as_opendocument(made))),
        "pdf": PARTS.map(_as_pdf),
    }[ending]


def _shown(page: str) -> str:
    return re.sub(r"</?[a-z0-9]+>", " ", page)


def _said(outline: list[tuple[str, str, str]]) -> str:
    return "\n".join(f"{first}\n{second}" for _kind, first, second in outline)


def _as_pdf(parts: list[tuple[str, list[str]]]) -> tuple[str, bytes]:
    pages, said = as_pages(parts)
    return "\n".join(said.elements()), write_pdf(*pages)

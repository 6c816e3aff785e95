"""Whether a PDF has text at all, and text that can be read."""

from __future__ import annotations

import re
from collections.abc import Sequence

from django.utils.translation import gettext as _

from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.formats.pdf.layout import Page
from wagtail_privacy.importing.formats.pdf.opening import damaged
from wagtail_privacy.importing.messages import ImportMessage


#: Fewer letters than this on a page with pictures make it a scanned one.
_FEW = 10
#: So much of the letters may be ones that no text has.
_MOST_UNREADABLE = 0.2
_UNREADABLE = re.compile("[\ufffd\ue000-\uf8ff\x80-\x9f]")
_VOWELS = re.compile("[aeiouyåäöüéæøíóúáàèAEIOUYÅÄÖÜ]")
_LEADERS = re.compile(r"[._·…-]+")
_LETTERS = re.compile(r"[^\W\d_]")
_LEAST_VOWELS = 0.15
_ENOUGH = 100


def check_text(pages: Sequence[Page]) -> list[ImportMessage]:
    """Return messages about words and pages that cannot be read.

    Raise ``ImportRefused`` for a document that has only pictures of its pages, or
    letters that nobody can tell.
    """
    counts = [sum(len(word.text) for word in page.words) for page in pages]
    if all(page.broken for page in pages):
        raise ImportRefused(damaged())
    if sum(counts) < _FEW:
        raise ImportRefused(_no_text(pages))
    text = "".join(word.text for page in pages for word in page.words)
    if _is_unreadable(text):
        raise ImportRefused(
            _(
                "The PDF does not tell which letters its signs stand for, so that its "
                "text cannot be read. Run text recognition (OCR) on it, or import the "
                "file that it was made from."
            )
        )
    messages = [
        ImportMessage("page-without-text", text="")
        for page, letters in zip(pages, counts, strict=True)
        if page.broken or (letters < _FEW and page.pictures)
    ][:1]
    stray = [word.text for page in pages for word in page.stray]
    if stray:
        messages.append(ImportMessage("stray-text", text=" ".join(stray)))
    return messages


def _no_text(pages: Sequence[Page]) -> str:
    if any(page.pictures for page in pages):
        return _(
            "The PDF has pictures of pages and no text, as scanners make it. Run text "
            "recognition (OCR) on it, or import the file that it was made from."
        )
    return _("The PDF has no text.")


def _is_unreadable(text: str) -> bool:
    strange = len(_UNREADABLE.findall(text))
    if strange > _MOST_UNREADABLE * len(text):
        return True
    letters = len(_LETTERS.findall(text))
    vowels = len(_VOWELS.findall(text))
    bare = _LEADERS.sub("", text)
    if len(bare) >= _ENOUGH and sum(map(str.isalnum, bare)) < 0.3 * len(bare):
        return True
    return letters >= _ENOUGH and vowels < _LEAST_VOWELS * letters

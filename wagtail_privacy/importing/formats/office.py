"""What Word and OpenDocument files have in common around their text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from django.utils.translation import gettext as _

from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.formats.packages import ZIP, damaged
from wagtail_privacy.importing.messages import ImportMessage


RTF = b"{\\rtf"
#: Titles that programs give by themselves, or that are the name of a file.
_MEANINGLESS = re.compile(
    r"(?:microsoft )?(?:word|office|powerpoint)\b.*|(?:document|dokumentti|asiakirja"
    r"|dokument|untitled|nimetön|namnlös|unbenannt|title|otsikko|titel|rubrik|new)"
    r"[\s\d_()-]*|.*\.(?:docx?|docm|dotx?|odt|ott|rtf|pdf|txt|html?)",
    re.IGNORECASE,
)
#: “3”, “– 3 –”, “3 / 7”: the program counts the pages.
_PAGE_NUMBER = re.compile(r"\W*\d{1,3}(?:\W{1,5}\d{1,3})?\W*")
#: Styles for the terms of definition lists, of pandoc and of LibreOffice.
_TERM = re.compile(r"(?:definition|list)(?:_20_|\s)?(?:term|heading)", re.IGNORECASE)


def is_term(style: str) -> bool:
    """True for the name of a style whose paragraphs head the next ones."""
    return bool(_TERM.match(style))


def telling_title(title: str) -> str:
    """The title in the properties of a document, "" for one that tells nothing."""
    return "" if _MEANINGLESS.fullmatch(title.strip()) else title.strip()


def said_once(code: str, texts: Iterable[str]) -> Iterator[ImportMessage]:
    """A message for each text that is none of the texts before, nor a page number."""
    said: set[str] = set()
    for text in texts:
        if text and text not in said and not _PAGE_NUMBER.fullmatch(text):
            said.add(text)
            yield ImportMessage(code, 0, text)


def refuse_other_content(data: bytes) -> None:
    """Raise ``ImportRefused`` for what is no zip archive, saying what it may be."""
    if data.startswith(ZIP):
        return
    start = data[:1000].lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    if start.startswith(RTF):
        raise ImportRefused(
            _(
                "The file is a document in rich text format (RTF). Open it in Word or "
                "LibreOffice, save it as .docx and try that."
            )
        )
    if start.startswith((b"<!doctype html", b"<html")):
        raise ImportRefused(
            _(
                "The file is a web page with the ending of a document. Rename it so "
                "that it ends with .html and try again."
            )
        )
    raise damaged()

"""E-mails and web archives (MHTML): the first HTML part, else the first text."""

from __future__ import annotations

import re
from contextlib import suppress
from email import message_from_bytes, policy
from email.message import Message

from django.utils.translation import gettext as _

from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.decoding import decode, known_encoding
from wagtail_privacy.importing.formats.html import read_html
from wagtail_privacy.importing.formats.text import read_text
from wagtail_privacy.importing.limits import refuse_unpacked
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.outline import Outline
from wagtail_privacy.importing.registry import ImportFormat, import_formats


_HEAD = re.compile(rb"[\w-]{2,40}:[ \t][^\n]*\n")
_HEADERS = ("From", "To", "Cc", "Subject", "Date")
_SAVED = "<Saved by "


def read_mail(data: bytes) -> Outline:
    """Return the outline of the page or the text in a MIME message.

    Raise ``ImportRefused`` if there is none.
    """
    try:
        message = message_from_bytes(data, policy=policy.compat32)
        parts = [part for part in message.walk() if not part.is_multipart()]
    except RecursionError as error:
        raise ImportRefused(_("The parts of the file are nested too deep.")) from error
    for kind, read in (("text/html", read_html), ("text/plain", read_text)):
        for part in parts:
            if part.get_content_type() == kind and not part.get_filename():
                text, messages = _text_of(part)
                outline = read(text)
                outline.messages = [*messages, *_header(message), *outline.messages]
                return outline
    raise ImportRefused(_("The file has no part with text in it."))


def _text_of(part: Message) -> tuple[str, list[ImportMessage]]:
    """The words of a part, in the encoding that it names or that is found."""
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    refuse_unpacked(len(data))
    charset = known_encoding(part.get_content_charset() or "utf-8")
    # Where the part is not in the encoding that it names, decode() finds one.
    if charset:
        with suppress(ValueError):
            data = data.decode(charset).encode("utf-8")
    return decode(data)


def _header(message: Message) -> list[ImportMessage]:
    """What the header of an e-mail says; a saved page's tells nothing."""
    if str(message.get("From") or "").startswith(_SAVED):
        return []
    lines = [f"{name}: {message[name]}" for name in _HEADERS if message.get(name)]
    return [ImportMessage("page-chrome", 1, " ".join(lines))] if lines else []


def _looks_like_mail(data: bytes) -> bool:
    head = data[:4000]
    return bool(_HEAD.match(head)) and b"\nmime-version:" in b"\n" + head.lower()


import_formats.add(
    ImportFormat(
        "mail",
        (".mht", ".mhtml", ".eml"),
        read_mail,
        _looks_like_mail,
        binary=True,
        apart=True,
    )
)

"""From bytes to text; what cannot be a text document is refused with the reason."""

from __future__ import annotations

import codecs

from django.utils.translation import gettext as _

from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.messages import ImportMessage


_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROLS = frozenset(range(32)) - {9, 10, 12, 13, 27}


def decode(data: bytes) -> tuple[str, list[ImportMessage]]:
    """Return the text of a file and what had to be assumed about it.

    Raise ``ImportRefused`` if the file is empty or binary.
    """
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _checked(_decode_with(data, encoding)), []
    if b"\0" in data or _share_of_controls(data) > 0.01:
        raise ImportRefused(
            _(
                "The file is not text: it has binary data. "
                "Save it as plain text or HTML and try again."
            )
        )
    try:
        return _checked(data.decode("utf-8")), []
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
        return _checked(text), [ImportMessage("encoding")]


def _decode_with(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise ImportRefused(
            _("The file says that it is %(encoding)s, but it is not: %(reason)s.")
            % {"encoding": encoding.upper(), "reason": error.reason}
        ) from error


def _checked(text: str) -> str:
    if not text.strip():
        raise ImportRefused(_("The file is empty."))
    return text


def _share_of_controls(data: bytes) -> float:
    return sum(byte in _CONTROLS for byte in data) / max(len(data), 1)

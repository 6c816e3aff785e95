"""From bytes to text; what cannot be a text document is refused with the reason."""

from __future__ import annotations

import codecs

from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _

from wagtail_privacy.conf import conf
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

    Raise ``ImportRefused`` if the file is empty, too large or binary.
    """
    refuse_size(len(data))
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


def refuse_size(size: int) -> None:
    """Raise ``ImportRefused`` for a size in bytes that is above the setting."""
    limit = conf.WAGTAIL_PRIVACY_IMPORT_MAX_BYTES
    if size > limit:
        raise ImportRefused(
            _(
                "The file is %(size)s; the limit is %(limit)s. Remove what is not "
                "the notice, or raise WAGTAIL_PRIVACY_IMPORT_MAX_BYTES."
            )
            % {"size": filesizeformat(size), "limit": filesizeformat(limit)}
        )


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

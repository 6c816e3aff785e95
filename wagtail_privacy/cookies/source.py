"""From bytes to text and data; what cannot be either is refused with the reason."""

from __future__ import annotations

import codecs
import json
import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, BinaryIO

from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _

from wagtail_privacy.conf import conf
from wagtail_privacy.cookies.messages import CookieMessage
from wagtail_privacy.cookies.plain import excerpt
from wagtail_privacy.exceptions import ImportRefused


#: More rows than any site has cookies; whole databases of cookies have fewer.
MAX_ROWS = 20_000

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


@dataclass(frozen=True, slots=True)
class Source:
    """The content of a file: its text, and its data if it is JSON, else None."""

    text: str
    data: Any = None
    messages: tuple[CookieMessage, ...] = ()


def read_limited(file: BinaryIO) -> bytes:
    """Return the content of a file; never read more of it than the setting allows.

    Raise ``ImportRefused`` if there is more.
    """
    limit = conf.WAGTAIL_PRIVACY_COOKIE_IMPORT_MAX_BYTES
    content = file.read(limit + 1)
    if len(content) > limit:
        refuse_size(None)
    return content


def refuse_size(size: int | None) -> None:
    """Raise ``ImportRefused`` for a size in bytes above the setting; None is above."""
    limit = conf.WAGTAIL_PRIVACY_COOKIE_IMPORT_MAX_BYTES
    if size is not None and size <= limit:
        return
    words = {"limit": filesizeformat(limit), "size": filesizeformat(size or 0)}
    reason = (
        _("The file is larger than the limit of %(limit)s.")
        if size is None
        else _("The file is %(size)s; the limit is %(limit)s.")
    )
    way_out = _(
        "Remove what is not about cookies, or raise "
        "WAGTAIL_PRIVACY_COOKIE_IMPORT_MAX_BYTES."
    )
    raise ImportRefused(f"{reason % words} {way_out}")


def read_source(content: bytes) -> Source:
    """Return the text of a file and its data.

    Raise ``ImportRefused`` if it is empty, binary, or JSON that is broken.
    """
    text, messages = _decode(content)
    start = text.lstrip()[:1]
    if not start:
        raise ImportRefused(_("The file is empty."))
    data = parse_json(text) if start in "{[" else None
    return Source(text, data, tuple(messages))


def parse_json(text: str) -> Any:
    """Return the data of a JSON text as RFC 8259 has it, and no key twice.

    Raise ``ImportRefused`` with the place of the fault.
    """
    try:
        return json.loads(
            text,
            object_pairs_hook=_unique,
            parse_constant=_no_number,
            parse_float=_number,
        )
    except RecursionError:
        raise ImportRefused(_("The file is nested too deeply.")) from None
    except json.JSONDecodeError as error:
        raise ImportRefused(
            _("The file is broken JSON: line %(line)d, column %(column)d: %(reason)s.")
            % {"line": error.lineno, "column": error.colno, "reason": error.msg}
        ) from error
    except ValueError as error:  # Python refuses numbers of thousands of digits.
        raise ImportRefused(_("The file has a number that is too large.")) from error


def refuse_rows(number: int) -> None:
    """Raise ``ImportRefused`` if a file has more rows than ``MAX_ROWS``."""
    if number > MAX_ROWS:
        raise ImportRefused(
            _("The file has more than %(limit)d rows. Cut it into several files.")
            % {"limit": MAX_ROWS}
        )


def _decode(content: bytes) -> tuple[str, list[CookieMessage]]:
    for bom, encoding in _BOMS:
        if content.startswith(bom):
            return _decode_with(content, encoding), []
    if b"\0" in content:
        raise ImportRefused(
            _("The file is not text: it has binary data. Save it as CSV or JSON.")
        )
    try:
        return content.decode("utf-8"), []
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
        return text, [CookieMessage("encoding")]


def _decode_with(content: bytes, encoding: str) -> str:
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        raise ImportRefused(
            _("The file says that it is %(encoding)s, but it is not: %(reason)s.")
            % {"encoding": encoding.upper(), "reason": error.reason}
        ) from error
    return text.replace("\0", "")


def _unique(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise ImportRefused(
                _("An object in the file has the key “%(key)s” twice.")
                % {"key": excerpt(key)}
            )
        found[key] = value
    return found


def _no_number(name: str) -> float:
    raise ImportRefused(
        _("The file has “%(name)s”, which is no number in JSON.") % {"name": name}
    )


def _number(digits: str) -> float:
    number = float(digits)
    if math.isinf(number):
        raise ImportRefused(_("The file has a number that is too large."))
    return number

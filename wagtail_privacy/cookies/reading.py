"""From a file to suggestions: the whole way, without the database."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from django.utils.translation import gettext as _

from wagtail_privacy.cookies.formats.registry import CookieFormat, cookie_formats
from wagtail_privacy.cookies.messages import CookieMessage
from wagtail_privacy.cookies.source import (
    Source,
    read_limited,
    read_source,
    refuse_size,
)
from wagtail_privacy.cookies.suggestions import SuggestedCookie, Suggestions
from wagtail_privacy.exceptions import ImportRefused


def read_file(name: str, format: str | None = None) -> Suggestions:
    """Return what the file of that name suggests; ``-`` is standard input.

    ``format`` is the id of a format; without one, the content tells it. Raise
    ``ImportRefused``, with the reason, for a file that cannot be read, is too large,
    broken, or of no known format.
    """
    if name == "-":
        return read_bytes(read_limited(sys.stdin.buffer), format)
    try:
        path = Path(name)
        refuse_size(path.stat().st_size)
        with path.open("rb") as file:
            content = read_limited(file)
    except (OSError, ValueError) as error:  # A name with a null byte is a ValueError.
        reason = getattr(error, "strerror", None) or error
        raise ImportRefused(
            _("The file cannot be read: %(reason)s.") % {"reason": reason}
        ) from error
    return read_bytes(content, format)


def read_bytes(content: bytes, format: str | None = None) -> Suggestions:
    """The same for the content of a file."""
    if format is not None and format not in cookie_formats:
        raise ImportRefused(
            _("There is no import format “%(format)s”. Known: %(known)s.")
            % {"format": format, "known": ", ".join(sorted(cookie_formats.ids()))}
        )
    source = read_source(content)
    chosen = cookie_formats[format] if format else _format_of(source)
    found = chosen.read(source)
    cookies, repeated = _each_once(found.cookies)
    return replace(
        found,
        cookies=tuple(cookies),
        messages=(*source.messages, *found.messages, *repeated),
    )


def _format_of(source: Source) -> CookieFormat:
    for item in cookie_formats:
        if item.recognises(source):
            return item
    raise ImportRefused(
        _(
            "The file is of no known format. Known: %(known)s. Say --format to see "
            "what is missing."
        )
        % {"known": ", ".join(sorted(cookie_formats.ids()))}
    )


def _each_once(
    cookies: Iterable[SuggestedCookie],
) -> tuple[list[SuggestedCookie], list[CookieMessage]]:
    """The cookies without those that stand there twice, and what tells of these."""
    found: dict[tuple[str, ...], SuggestedCookie] = {}
    repeated: list[CookieMessage] = []
    for item in cookies:
        place = (item.platform.casefold(), item.group.casefold(), item.domain)
        key = (item.kind, item.name, *place)
        if key in found:
            repeated.append(CookieMessage("repeated", item.row, item.label))
        else:
            found[key] = item
    return list(found.values()), repeated

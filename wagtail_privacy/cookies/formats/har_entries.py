"""What a HAR file (HTTP Archive 1.2) tells of each request: hosts, times, names.

The values of cookies are never looked at, nor what stands in an address after its
host: both may be personal data.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

from django.utils.dateparse import parse_datetime

from wagtail_privacy.cookies.cleaning import Cleaning
from wagtail_privacy.cookies.formats.objects import expect, text_of
from wagtail_privacy.cookies.source import refuse_rows
from wagtail_privacy.notice.hosts import bare, is_below


_WEB = {"http", "https", "ws", "wss"}


@dataclass(frozen=True, slots=True)
class SetCookie:
    """A cookie that a response sets.

    ``domain`` is "" for the host alone. ``seconds`` is how long it lasts; None until
    the browser is closed, 0 or less if the response deletes it. ``unclear`` is the
    date that was not understood.
    """

    name: str
    domain: str = ""
    seconds: float | None = None
    unclear: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A request: its number in the file, its host, and the names of its cookies."""

    row: int
    host: str
    is_redirect: bool
    sent: tuple[str, ...]
    set: tuple[SetCookie, ...]


def read_entries(data: Any, cleaning: Cleaning) -> list[Entry]:
    """Return the requests that went to a host.

    Raise ``ImportRefused``, with the number of the request, for what is no HAR file.
    """
    log = expect(expect(data, dict, "HAR").get("log"), dict, "log")
    items = expect(log.get("entries"), list, "entries")
    refuse_rows(len(items))
    found = []
    for number, item in enumerate(items, start=1):
        cleaning.row = number
        entry = _entry(expect(item, dict, "entry", number), cleaning)
        if entry:
            found.append(entry)
    return found


def _entry(item: Mapping[str, Any], cleaning: Cleaning) -> Entry | None:
    row = cleaning.row
    request = expect(item.get("request"), dict, "request", row)
    response = expect(item.get("response") or {}, dict, "response", row)
    host = _host(text_of(request, "url", row), cleaning)
    if not host:
        return None
    started = _moment(text_of(item, "startedDateTime", row))
    return Entry(
        row=row,
        host=host,
        is_redirect=bool(text_of(response, "redirectURL", row)),
        sent=tuple(text_of(cookie, "name", row) for cookie in _cookies(request, row)),
        set=tuple(
            _set_cookie(cookie, host, started, cleaning)
            for cookie in _cookies(response, row)
        ),
    )


def _cookies(message: Mapping[str, Any], row: int) -> list[Mapping[str, Any]]:
    items = expect(message.get("cookies") or [], list, "cookies", row)
    return [expect(item, dict, "cookie", row) for item in items]


def _host(url: str, cleaning: Cleaning) -> str:
    """The host of an address on the web; "" for data: and the like."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        cleaning.note("bad-domain", url.partition("?")[0])
        return ""
    return cleaning.domain(host) if parts.scheme.lower() in _WEB else ""


def _set_cookie(
    item: Mapping[str, Any], host: str, started: datetime | None, cleaning: Cleaning
) -> SetCookie:
    name = text_of(item, "name", cleaning.row)
    domain = bare(cleaning.domain(text_of(item, "domain", cleaning.row)))
    if domain and not is_below(host, domain):
        # Browsers refuse it, too.
        cleaning.note("bad-domain", domain)
        domain = ""
    until = text_of(item, "expires", cleaning.row)
    if not until:
        return SetCookie(name, domain)
    ends = _moment(until)
    if ends is None or started is None:
        return SetCookie(name, domain, unclear=until)
    return SetCookie(name, domain, (ends - started).total_seconds())


def _moment(text: str) -> datetime | None:
    """A time as ISO 8601 or HTTP writes it; None if it is neither."""
    try:
        found = parse_datetime(text) or parsedate_to_datetime(text)
    except (ValueError, OverflowError, TypeError):
        return None
    return found if found.tzinfo else found.replace(tzinfo=timezone.utc)

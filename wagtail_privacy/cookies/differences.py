"""What the package says of a service now, and did not when it was adopted."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import field as column
from enum import Enum
from hashlib import blake2b
from typing import Any

from django.utils.translation import gettext as _

from wagtail_privacy.cookies.snapshots import (
    COOKIE_FIELDS,
    SERVICE_FIELDS,
    as_text,
    cookie_text,
    field_label,
    snapshot,
    stored,
)
from wagtail_privacy.models.cookies import CookieService
from wagtail_privacy.notice.known_services import known_services


Facts = dict[str, Any]


class Change(str, Enum):
    """What happened in the package: to a cookie, or to one field."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Difference:
    """Something in which the package has changed, and the stored service has not.

    ``then`` is what the package said when the service was adopted, ``now`` what it says
    now, ``current`` what is stored: texts in the active language, "" for nothing.
    ``label`` says what it is about. ``key`` stands for exactly this difference, so it
    is another one when any of the three has changed. ``field`` is "" for a whole
    cookie, ``cookie_key`` for the service itself; ``value`` is the new value as a
    snapshot has it.
    """

    key: str
    change: Change
    label: str
    then: str
    now: str
    current: str
    field: str = ""
    cookie_key: str = ""
    value: Any = column(default=None, repr=False)


def differences(service: CookieService) -> tuple[Difference, ...]:
    """Return what is new about a service since it was adopted, in a fixed order.

    Nothing where the package says what it said then, where an editor has written the
    same already, or has removed the row; nothing either for a service that is not known
    any more. Without a query if the package has not changed; else its rows and its
    provider are read.
    """
    known = known_services.get(service.known)
    if known is None:
        return ()
    then, now = service.adopted, snapshot(known)
    if then == now:
        return ()
    current = stored(service)
    was, is_now = then.get("cookies", {}), now["cookies"]
    return (
        *_of_service(then.get("service", {}), now["service"], current["service"]),
        *_of_cookies(was, is_now, current["cookies"]),
    )


def _of_service(then: Facts, now: Facts, current: Facts) -> Iterator[Difference]:
    for name in SERVICE_FIELDS:
        if now[name] not in (then.get(name), current[name]):
            yield _of_field(name, then.get(name), now[name], current[name])


def _of_cookies(then: Facts, now: Facts, current: Facts) -> Iterator[Difference]:
    for key, facts in now.items():
        row = current.get(key)
        if key not in then:
            if row != facts:
                yield _of_whole(key, Change.ADDED, None, facts, row)
        elif row is not None:
            yield from _of_fields(key, then[key], facts, row)
    for key, facts in then.items():
        if key not in now and key in current:
            yield _of_whole(key, Change.REMOVED, facts, None, current[key])


def _of_fields(key: str, then: Facts, now: Facts, row: Facts) -> Iterator[Difference]:
    for name in COOKIE_FIELDS:
        if now[name] not in (then.get(name), row[name]):
            yield _of_field(name, then.get(name), now[name], row[name], key, row)


def _of_field(
    name: str,
    then: Any,
    now: Any,
    current: Any,
    cookie_key: str = "",
    row: Facts | None = None,
) -> Difference:
    label = field_label(name, of_cookie=bool(row))
    return Difference(
        key=_key(cookie_key, name, then, now, current),
        change=Change.CHANGED,
        label=f"{_called(row)}: {label}" if row else label,
        then=as_text(name, then),
        now=as_text(name, now),
        current=as_text(name, current),
        field=name,
        cookie_key=cookie_key,
        value=now,
    )


def _of_whole(
    cookie_key: str,
    change: Change,
    then: Facts | None,
    now: Facts | None,
    current: Facts | None,
) -> Difference:
    label = _("New: %(name)s") if now else _("Not in use any more: %(name)s")
    return Difference(
        key=_key(cookie_key, "", then, now, current),
        change=change,
        label=label % {"name": _called(now or then or {})},
        then=cookie_text(then),
        now=cookie_text(now),
        current=cookie_text(current),
        cookie_key=cookie_key,
        value=now,
    )


def _called(facts: Facts) -> str:
    return facts.get("name") or facts.get("domain", "")


def _key(*parts: Any) -> str:
    text = json.dumps(parts, sort_keys=True, default=str)
    return blake2b(text.encode(), digest_size=8).hexdigest()

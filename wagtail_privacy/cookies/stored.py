"""The registry as an import sees it: services and rows, confirmed or not."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter

from wagtail_privacy.models.cookies import CookieService
from wagtail_privacy.notice.cookies import CookieLifetime


_SERVICE = ("pk", "name", "slug", "known", "category", "confirmed", "hosts")
_COOKIE = ("kind", "name", "party", "domain", "category")
_LIFETIME = ("lifetime", "lifetime_number", "lifetime_unit", "at_most", "renewed")


@dataclass(frozen=True, slots=True)
class StoredCookie:
    """A row of the registry; ``category`` is never empty."""

    kind: str
    name: str
    party: str
    domain: str = ""
    category: str = ""
    lifetime: CookieLifetime = field(default_factory=CookieLifetime)


@dataclass(frozen=True, slots=True)
class StoredService:
    """A service of the registry and its rows."""

    pk: int
    name: str
    slug: str
    known: str = ""
    category: str = ""
    confirmed: bool = True
    hosts: tuple[str, ...] = ()
    cookies: tuple[StoredCookie, ...] = ()


def read_stored() -> list[StoredService]:
    """Return all services with their rows, in one statement."""
    columns = [f"cookies__{name}" for name in (*_COOKIE, *_LIFETIME)]
    services = CookieService.objects.order_by("pk", "cookies__pk")
    groups = groupby(services.values_list(*_SERVICE, *columns), key=itemgetter(0))
    return [_service(list(group)) for _pk, group in groups]


def _service(rows: list[tuple]) -> StoredService:
    facts = dict(zip(_SERVICE, rows[0], strict=False))
    facts["hosts"] = tuple(facts["hosts"].split())
    cookies = (row[len(_SERVICE) :] for row in rows)
    return StoredService(
        **facts,
        cookies=tuple(_cookie(row, facts["category"]) for row in cookies if row[0]),
    )


def _cookie(row: tuple, default: str) -> StoredCookie:
    facts = dict(zip(_COOKIE, row, strict=False))
    facts["category"] = facts["category"] or default
    return StoredCookie(**facts, lifetime=CookieLifetime(*row[len(_COOKIE) :]))

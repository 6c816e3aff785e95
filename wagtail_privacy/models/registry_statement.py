"""One statement that reads every service with its cookies, as one site uses them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any

from wagtail_privacy.models.columns import Columns, places_of, run
from wagtail_privacy.models.cookie_settings import CookieSettings, SiteService
from wagtail_privacy.models.cookies import Cookie, CookieService
from wagtail_privacy.models.organisations import Organisation


@dataclass(frozen=True, slots=True)
class StoredService:
    """A service as the database has it, with what it stores.

    ``is_used``: it is among those of the site; ``selected_at`` is when these were last
    chosen, the same for every service.
    """

    service: CookieService
    provider: Organisation | None
    cookies: Sequence[Cookie]
    is_used: bool
    selected_at: datetime | None


def read_services(site_id: int) -> list[StoredService]:
    """Return all services there are, whatever is in them."""
    using = CookieService.objects.db
    service = Columns(CookieService, "privacy_service", using)
    provider = Columns(Organisation, "privacy_provider", using)
    stated = Columns(CookieSettings, "privacy_stated", using, ["services_changed_at"])
    used = Columns(SiteService, "privacy_used", using, ["id"])
    cookie = Columns(Cookie, "privacy_cookie", using)
    joins = [
        f"LEFT JOIN {provider.table} ON {provider['pk']} = {service['provider']}",
        f"LEFT JOIN {stated.table} ON {stated['site']} = %s",
        f"LEFT JOIN {used.table} ON {used['settings']} = {stated['pk']}"
        f" AND {used['service']} = {service['pk']}",
        f"LEFT JOIN {cookie.table} ON {cookie['service']} = {service['pk']}",
    ]
    parts = [service, provider, stated, used, cookie]
    columns = ", ".join(map(str, parts))
    statement = (
        f"SELECT {columns} FROM {service.table} {' '.join(joins)}"  # noqa: S608
        f" ORDER BY {service['pk']}"
    )
    return list(_services(run(using, statement, [site_id]), parts))


def _services(
    rows: Sequence[tuple[Any, ...]], parts: Sequence[Columns]
) -> Iterator[StoredService]:
    """The rows of a service stand together; each has one of its cookies, or none."""
    service, provider, stated, used, cookie = parts
    start_of = places_of(parts)
    place = service.fields.index(CookieService._meta.pk)
    for _key, group in groupby(rows, key=lambda row: row[place]):
        own = list(group)
        first = own[0]
        [selected_at] = stated.read(first, start_of[stated])
        found = (cookie.object(row, start_of[cookie]) for row in own)
        yield StoredService(
            service=service.object(first),
            provider=provider.object(first, start_of[provider]),
            cookies=[item for item in found if item],
            is_used=used.read(first, start_of[used]) != [None],
            selected_at=selected_at,
        )

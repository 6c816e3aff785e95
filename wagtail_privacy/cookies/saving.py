"""Suggestions become rows of the registry, which visitors see when somebody confirms.

What the registry has already is never changed. Two imports at once do not double
anything: the keys of services and rows are unique, and whoever comes second finds what
the first has added.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple, replace
from typing import Any

from django.db import (
    IntegrityError,
    OperationalError,
    transaction,
)
from django.utils.translation import gettext as _
from i18nfield.strings import LazyI18nString
from wagtail.log_actions import log
from wagtail.models import Site

from wagtail_privacy.cookies.describing import describe, new_row
from wagtail_privacy.cookies.messages import CookieMessage
from wagtail_privacy.cookies.planning import PlannedCookie, PlannedService, plan
from wagtail_privacy.cookies.result import CookieImport, ImportedService
from wagtail_privacy.cookies.snapshots import lifetime_columns, snapshot
from wagtail_privacy.cookies.stored import read_stored
from wagtail_privacy.cookies.suggestions import Suggestions
from wagtail_privacy.cookies.turns import database, take_turns
from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.models.cookie_settings import CookieSettings, SiteService
from wagtail_privacy.models.cookies import Cookie, CookieService, free_slug
from wagtail_privacy.models.site_facts import forget_facts


#: Somebody else may add the same service or row between look and save.
_ATTEMPTS = 5


def import_suggestions(
    file: str,
    found: Suggestions,
    *,
    site: Site | None = None,
    dry_run: bool = False,
    user: Any = None,
) -> CookieImport:
    """Add what a file suggests to the registry, all of it or nothing.

    New services, and new rows of services that are there, are not confirmed. ``site``
    uses the new services from then on; visitors see them when they are confirmed.
    ``file`` is the name to speak of it by. Raise ``ImportRefused`` if the database is
    busy for too long.
    """
    try:
        with transaction.atomic(using=database()):
            if not dry_run:
                take_turns()
            services, messages = plan(
                found.cookies, read_stored(), _own_hosts(site), found.services
            )
            messages += _not_selected(site, services)
            if dry_run:
                imported = [_as_planned(item) for item in services]
            else:
                saved = [_save(item, user) for item in services]
                imported = [_as_saved(*item[:2], is_new=item[2]) for item in saved]
                _select(site, [service for service, _rows, _new in saved])
    except OperationalError as error:
        raise ImportRefused(
            _("The database could not be written to: %(reason)s. Try again.")
            % {"reason": error}
        ) from error
    return CookieImport(
        file, found.format, tuple(imported), (*found.messages, *messages)
    )


def _own_hosts(site: Site | None) -> list[str]:
    sites = [site] if site else Site.objects.order_by("-is_default_site", "pk")
    return [item.hostname.lower() for item in sites]


def _save(
    planned: PlannedService, user: Any
) -> tuple[CookieService, list[PlannedCookie], bool]:
    """The service, its cookies with those that were added, and whether it is new."""
    for _attempt in range(_ATTEMPTS):
        # Looked for in this order, a slug that somebody takes meanwhile is a conflict.
        slug = _slug(planned)
        service = _find(planned)
        is_new = service is None
        try:
            with transaction.atomic(using=database()):
                service = service or _create(planned, slug, user)
                cookies = _add_rows(service, planned, is_new=is_new, user=user)
        except IntegrityError:
            continue
        return service, cookies, is_new
    raise ImportRefused(
        _("Somebody else changes “%(name)s” at the same time. Try again.")
        % {"name": planned.name}
    )


def _find(planned: PlannedService) -> CookieService | None:
    """Read with a lock, so that what others have just committed is seen, too."""
    services = CookieService.objects.select_for_update().order_by("pk")
    if planned.stored:
        return services.filter(pk=planned.stored.pk).first()
    if planned.known:
        return services.filter(known=planned.known.id).first()
    wanted = planned.name.casefold()
    # Some databases take “OÜ” for “OU”.
    named = services.filter(name__iexact=planned.name)
    return next((item for item in named if item.name.casefold() == wanted), None)


def _create(planned: PlannedService, slug: str, user: Any) -> CookieService:
    """A service as it is known, or with no more than the file says; a suggestion."""
    service = CookieService(
        name=planned.name,
        slug=slug,
        category=planned.category,
        confirmed=False,
    )
    if planned.known:
        facts = describe(service, planned.known, user)
        # The entries that the file does not have can be taken over as news.
        service.adopted = {**facts, "cookies": {}}
    else:
        service.hosts = "\n".join(planned.hosts)
        service.privacy_url = planned.privacy_url
    service.save()
    log(service, "wagtail.create", user=user, data={"imported": True})
    return service


def _slug(planned: PlannedService) -> str:
    name = planned.known.id.replace("_", "-") if planned.known else planned.name
    return free_slug(name.replace(".", "-"))


def _add_rows(
    service: CookieService, planned: PlannedService, *, is_new: bool, user: Any
) -> list[PlannedCookie]:
    """Add the rows that the service lacks; return all, with those that it had."""
    rows = Cookie.objects.filter(service=service)
    stored = dict(rows.values_list("key", "sort_order"))
    place = max((order or 0 for order in stored.values()), default=-1) + 1
    known = snapshot(planned.known)["cookies"] if planned.known else {}
    cookies = [
        replace(item, is_new=item.is_new and item.key not in stored)
        for item in planned.cookies.values()
    ]
    added = [item for item in cookies if item.is_new]
    new = [_row(item, service, known.get(item.key)) for item in added]
    for order, row in enumerate(new, start=place):
        row.sort_order, row.confirmed = order, is_new
    Cookie.objects.bulk_create(new)
    _note_entries(service, {item.key: known[item.key] for item in added if item.entry})
    if new and not is_new:
        labels = [str(row) for row in new]
        log(service, "wagtail.edit", user=user, data={"imported": labels})
    return cookies


def _row(
    item: PlannedCookie, service: CookieService, facts: dict[str, Any] | None
) -> Cookie:
    if item.entry and facts:
        row = new_row(facts, 0)
    else:
        row = Cookie(
            kind=item.kind,
            name=item.name,
            party=item.party,
            domain=item.domain,
            purpose=LazyI18nString(item.purpose) if item.purpose else "",
            **lifetime_columns(list(astuple(item.lifetime))),
        )
    # Nothing becomes necessary because its service is.
    row.category = "" if item.category == service.category else item.category
    row.service, row.key = service, item.key
    return row


def _note_entries(service: CookieService, entries: dict[str, Any]) -> None:
    """Remember what the package said of these, for when it says something else."""
    if entries:
        adopted = service.adopted or {}
        noted = {**adopted.get("cookies", {}), **entries}
        service.adopted = {**adopted, "cookies": noted}
        # The day of the last change stays as it is.
        CookieService.objects.filter(pk=service.pk).update(adopted=service.adopted)


def _not_selected(
    site: Site | None, services: Sequence[PlannedService]
) -> list[CookieMessage]:
    """Tell of services that visitors would see at once if the site used them."""
    if site is None:
        return []
    used = SiteService.objects.filter(settings__site=site)
    keys = set(used.values_list("service", flat=True))
    stored = (item.stored for item in services if item.stored)
    return [
        CookieMessage("not-selected", text=item.name)
        for item in stored
        if item.confirmed and item.pk not in keys
    ]


def _select(site: Site | None, services: Sequence[CookieService]) -> None:
    """Let a site use the services that nobody has confirmed.

    Visitors see nothing of it, so the day of the last change stays as it is.
    """
    if site:
        settings = CookieSettings.for_site(site)
        rows = [
            SiteService(settings=settings, service=service)
            for service in services
            if not service.confirmed
        ]
        SiteService.objects.bulk_create(rows, ignore_conflicts=True)
        forget_facts()


def _as_planned(planned: PlannedService) -> ImportedService:
    stored, known = planned.stored, planned.known
    return ImportedService(
        slug=stored.slug if stored else _slug(planned),
        name=planned.name,
        known=stored.known if stored else known.id if known else "",
        is_new=stored is None,
        cookies=tuple(planned.cookies.values()),
    )


def _as_saved(
    service: CookieService, cookies: Sequence[PlannedCookie], *, is_new: bool
) -> ImportedService:
    return ImportedService(
        service.slug, service.name, service.known, is_new, tuple(cookies)
    )

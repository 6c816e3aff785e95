"""Known services become rows of the registry, and follow the package only if asked.

A row remembers what the package said when it was adopted. Where a later release says
something else, an editor sees the difference and takes it or not; nothing is ever
overwritten without that.
"""

from __future__ import annotations

from collections.abc import Collection
from copy import deepcopy
from typing import Any

from django.db import IntegrityError, transaction
from wagtail.log_actions import log

from wagtail_privacy.cookies.describing import describe, new_row, set_field
from wagtail_privacy.cookies.differences import Change, Difference, differences
from wagtail_privacy.cookies.snapshots import lifetime_columns, snapshot
from wagtail_privacy.cookies.turns import database, take_turns
from wagtail_privacy.models.cookie_gaps import gaps_of
from wagtail_privacy.models.cookies import Cookie, CookieService, free_slug
from wagtail_privacy.notice.known_services import KnownService, known_services


__all__ = ["Difference", "adopt", "differences", "leave", "take"]

#: Somebody else may take the slug, or adopt the same service, between look and save.
_ATTEMPTS = 5


def adopt(known_id: str, user: Any = None) -> CookieService:
    """Return the stored service for a known one, after adding it if there is none.

    What it lacks, such as the safeguard of a transfer, keeps it from being confirmed:
    visitors do not see it until an editor has added that. Its texts stay empty, so that
    the package's own words stand in. The provider is an organisation of that name, or a
    new one. Raise ``KeyError`` if no service is known by ``known_id``.
    """
    known = known_services[known_id]
    slug = known.id.replace("_", "-")
    with transaction.atomic(using=database()):
        take_turns()
        for _attempt in range(_ATTEMPTS):
            existing = _adopted(known)
            if existing:
                return existing
            try:
                with transaction.atomic(using=database()):
                    return _create(known, slug, user)
            except IntegrityError:
                slug = free_slug(slug)
        return _create(known, slug, user)


def take(
    service: CookieService, keys: Collection[str], user: Any = None
) -> tuple[Difference, ...]:
    """Take the differences with these keys over from the package, and return them.

    What has changed since an editor looked has another key by now and is left alone.
    The other differences stay open.
    """
    with transaction.atomic(using=database()):
        locked = _locked(service)
        taken = tuple(item for item in differences(locked) if item.key in keys)
        if taken:
            for item in taken:
                _apply(locked, item, user)
            locked.save()
            locked.refresh_from_db()
            if not differences(locked):
                _note(locked)
            labels = [item.label for item in taken]
            log(locked, "wagtail.edit", user=user, data={"taken": labels})
    service.refresh_from_db()
    return taken


def leave(service: CookieService, user: Any = None) -> None:
    """Let the service stay as it is: what the package says now is no news any more."""
    with transaction.atomic(using=database()):
        locked = _locked(service)
        left = [item.label for item in differences(locked)]
        if left:
            _note(locked)
            log(locked, "wagtail.edit", user=user, data={"left": left})
    service.refresh_from_db()


def _locked(service: CookieService) -> CookieService:
    take_turns()
    return CookieService.objects.select_for_update().get(pk=service.pk)


def _adopted(known: KnownService) -> CookieService | None:
    """Read with a lock, so that what others have just committed is seen, too."""
    stored = CookieService.objects.select_for_update().filter(known=known.id)
    return stored.order_by("pk").first()


def _create(known: KnownService, slug: str, user: Any) -> CookieService:
    service = CookieService(slug=slug)
    facts = describe(service, known, user)
    rows = [
        new_row(cookie, place) for place, cookie in enumerate(facts["cookies"].values())
    ]
    service.confirmed = not any(gap.blocks for gap in gaps_of(service, rows))
    service.cookies = rows
    service.save()
    log(service, "wagtail.create", user=user, data={"known": known.id})
    return service


def _note(service: CookieService) -> None:
    """Remember what the package says now. The day of the last change stays as it is."""
    service.adopted = snapshot(known_services[service.known])
    CookieService.objects.filter(pk=service.pk).update(adopted=service.adopted)


def _apply(service: CookieService, item: Difference, user: Any) -> None:
    """Do as the package says, and remember that it said so."""
    service.adopted = deepcopy(service.adopted)
    if not item.cookie_key:
        service.adopted.setdefault("service", {})[item.field] = item.value
        set_field(service, item.field, item.value, user)
        return
    rows = service.cookies.filter(key=item.cookie_key)
    noted = service.adopted.setdefault("cookies", {})
    if item.change == Change.REMOVED:
        del noted[item.cookie_key]
        rows.delete()
    elif item.change == Change.CHANGED:
        noted[item.cookie_key][item.field] = item.value
        _set_row(rows.get(), {item.field: item.value})
    else:
        noted[item.cookie_key] = item.value
        existing = rows.first()
        row = existing or new_row(item.value, service.cookies.count())
        row.service = service
        _set_row(row, item.value)


def _set_row(row: Cookie, facts: dict[str, Any]) -> None:
    columns = {name: value for name, value in facts.items() if name != "lifetime"}
    if "lifetime" in facts:
        columns |= lifetime_columns(facts["lifetime"])
    for name, value in columns.items():
        setattr(row, name, value)
    row.save()

"""Known services become rows of the registry, and follow the package only if asked.

A row remembers what the package said when it was adopted. Where a later release says
something else, an editor sees the difference and takes it or not; nothing is ever
overwritten without that.
"""

from __future__ import annotations

from collections.abc import Collection
from copy import deepcopy
from typing import Any

from django.db import IntegrityError, connections, transaction
from wagtail.log_actions import log

from wagtail_privacy.cookies.differences import Change, Difference, differences
from wagtail_privacy.cookies.snapshots import lifetime_columns, snapshot
from wagtail_privacy.models.cookie_gaps import gaps_of
from wagtail_privacy.models.cookies import Cookie, CookieService, free_slug
from wagtail_privacy.models.organisations import Organisation
from wagtail_privacy.notice.known_services import KnownService, known_services


__all__ = ["Difference", "adopt", "differences", "leave", "new_row", "take"]

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
    with transaction.atomic():
        take_turns()
        for _attempt in range(_ATTEMPTS):
            existing = _adopted(known)
            if existing:
                return existing
            try:
                with transaction.atomic():
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
    with transaction.atomic():
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
    with transaction.atomic():
        locked = _locked(service)
        left = [item.label for item in differences(locked)]
        if left:
            _note(locked)
            log(locked, "wagtail.edit", user=user, data={"left": left})
    service.refresh_from_db()


def provider_of(known: KnownService, user: Any = None) -> Organisation | None:
    """Return the organisation that provides a known service, after adding it if needed.

    It is found by its name in small or capital letters. None for the controller itself.
    """
    if not known.provider:
        return None
    named = Organisation.objects.filter(name__iexact=known.provider).order_by("pk")
    wanted = known.provider.casefold()
    # Some databases take “OÜ” for “OU”.
    found = next((item for item in named if item.name.casefold() == wanted), None)
    if found is None:
        found = Organisation.objects.create(
            name=known.provider, country=known.country, website=known.website
        )
        log(found, "wagtail.create", user=user)
    return found


def new_row(facts: dict[str, Any], place: int) -> Cookie:
    """Return the row, not saved, for a cookie of a snapshot."""
    columns = {name: value for name, value in facts.items() if name != "lifetime"}
    return Cookie(sort_order=place, **columns, **lifetime_columns(facts["lifetime"]))


def take_turns() -> None:
    """Write at once: SQLite refuses who reads first and writes after somebody else."""
    stored = CookieService.objects.filter(slug="")
    if connections[stored.db].vendor == "sqlite":
        stored.update(slug="")


def _locked(service: CookieService) -> CookieService:
    take_turns()
    return CookieService.objects.select_for_update().get(pk=service.pk)


def _adopted(known: KnownService) -> CookieService | None:
    """Read with a lock, so that what others have just committed is seen, too."""
    stored = CookieService.objects.select_for_update().filter(known=known.id)
    return stored.order_by("pk").first()


def _create(known: KnownService, slug: str, user: Any) -> CookieService:
    facts = snapshot(known)
    provider = provider_of(known, user)
    rows = [
        new_row(cookie, place) for place, cookie in enumerate(facts["cookies"].values())
    ]
    service = CookieService(
        name=known.name,
        slug=slug,
        role=known.role,
        provider=provider,
        country=_own_country(known.country, provider),
        category=known.category,
        legal_basis=known.legal_basis,
        hosts="\n".join(known.hosts),
        privacy_url=known.privacy_url,
        opt_out_url=known.opt_out_url,
        known=known.id,
        adopted=facts,
    )
    service.confirmed = not any(gap.blocks for gap in gaps_of(service, rows))
    service.cookies = rows
    service.save()
    log(service, "wagtail.create", user=user, data={"known": known.id})
    return service


def _own_country(country: str, provider: Organisation | None) -> str:
    """The service names a country only where it is not that of the provider."""
    return "" if provider and provider.country == country else country


def _note(service: CookieService) -> None:
    """Remember what the package says now. The day of the last change stays as it is."""
    service.adopted = snapshot(known_services[service.known])
    CookieService.objects.filter(pk=service.pk).update(adopted=service.adopted)


def _apply(service: CookieService, item: Difference, user: Any) -> None:
    """Do as the package says, and remember that it said so."""
    service.adopted = deepcopy(service.adopted)
    if not item.cookie_key:
        service.adopted.setdefault("service", {})[item.field] = item.value
        _set_field(service, item.field, item.value, user)
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


def _set_field(service: CookieService, field: str, value: Any, user: Any) -> None:
    known = known_services[service.known]
    if field == "provider":
        service.provider = provider_of(known, user)
    elif field == "country":
        service.country = _own_country(value, service.provider)
    elif field == "hosts":
        service.hosts = "\n".join(value)
    else:
        setattr(service, field, value)


def _set_row(row: Cookie, facts: dict[str, Any]) -> None:
    columns = {name: value for name, value in facts.items() if name != "lifetime"}
    if "lifetime" in facts:
        columns |= lifetime_columns(facts["lifetime"])
    for name, value in columns.items():
        setattr(row, name, value)
    row.save()

"""What the package knows of a service, written into the rows of the registry."""

from __future__ import annotations

from typing import Any

from wagtail.log_actions import log

from wagtail_privacy.cookies.snapshots import (
    SERVICE_FIELDS,
    Snapshot,
    lifetime_columns,
    snapshot,
)
from wagtail_privacy.models.cookies import Cookie, CookieService
from wagtail_privacy.models.organisations import Organisation
from wagtail_privacy.notice.known_services import KnownService, known_services


def describe(service: CookieService, known: KnownService, user: Any = None) -> Snapshot:
    """Write all facts of a known service, but for its cookies, into ``service``.

    Return the snapshot that they are from, which is noted as adopted. Nothing is saved
    but a provider that is new.
    """
    facts = snapshot(known)
    service.known = known.id
    service.adopted = facts
    for name in SERVICE_FIELDS:  # The provider comes before the country.
        set_field(service, name, facts["service"][name], user)
    return facts


def set_field(service: CookieService, field: str, value: Any, user: Any = None) -> None:
    """Write one fact of a snapshot into a service that is known.

    It names a country only where it is not that of its provider.
    """
    if field == "provider":
        service.provider = provider_of(known_services[service.known], user)
    elif field == "country":
        provider = service.provider
        is_of_provider = provider and provider.country == value
        service.country = "" if is_of_provider else value
    elif field == "hosts":
        service.hosts = "\n".join(value)
    else:
        setattr(service, field, value)


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

"""Services in the database, and a site that uses them."""

from __future__ import annotations

from typing import Any

from wagtail.models import Site

from wagtail_privacy.models import CookieService, CookieSettings, Organisation


def add_service(name: str, *, used: bool = True, **facts: Any) -> CookieService:
    """Add a service of a company of its own in the United States.

    ``used``: the default site uses it. ``facts`` are fields that differ.
    """
    company = Organisation.objects.create(name=f"{name} Inc", country="US")
    complete = {
        "provider": company,
        "safeguard": "dpf",
        "category": "statistics",
        "purpose": {"en": f"What {name} is for", "fi": f"Mihin {name} on"},
    }
    service = CookieService.objects.create(name=name, **{**complete, **facts})
    if used:
        settings_of_site().services.add(service)
    return service


def settings_of_site() -> CookieSettings:
    site = Site.objects.get(is_default_site=True)
    return CookieSettings.objects.get_or_create(site=site)[0]

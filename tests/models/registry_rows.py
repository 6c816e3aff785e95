"""Services and cookies of a site, as tests enter them."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext_lazy
from wagtail.models import Site

from wagtail_privacy.models import Cookie, CookieService, CookieSettings
from wagtail_privacy.models.cookies import cookie_key
from wagtail_privacy.notice import CookieLifetime, KnownCookie, KnownService


#: A service that only tests know. Its words are some that the catalogues have.
BIRCH = KnownService(
    id="birch",
    name="Birch Statistics",
    provider="Birch Statistics Ltd",
    role="processor",
    category="statistics",
    purpose=gettext_lazy("Controller"),
    checked_on=date(2026, 11, 1),
    cookies=(
        KnownCookie(
            "_birch",
            gettext_lazy("Purpose"),
            CookieLifetime("duration", 13, "month"),
            "https://birch.example/cookies",
            "primary",
        ),
    ),
)


def add_service(
    name: str = "Birch Statistics", *cookies: str, **fields: Any
) -> CookieService:
    """Add a service with cookies of these names, each kept for three days."""
    service = CookieService.objects.create(
        name=name, **{"category": "statistics", **fields}
    )
    for number, cookie in enumerate(cookies):
        add_cookie(service, cookie, sort_order=number)
    return service


def add_cookie(service: CookieService, name: str, **fields: Any) -> Cookie:
    given = {"lifetime": "duration", "lifetime_number": 3, "lifetime_unit": "day"}
    return Cookie.objects.create(service=service, name=name, **{**given, **fields})


def add_many(service: CookieService, count: int) -> None:
    """Add cookies as a site has them after years: quickly, so without signals."""
    Cookie.objects.bulk_create(
        Cookie(
            service=service,
            name=f"cookie_{number:04}",
            key=cookie_key("cookie", f"cookie_{number:04}", ""),
            lifetime="duration",
            lifetime_number=3,
            lifetime_unit="day",
            purpose="Counts visits.",
        )
        for number in range(count)
    )


def selected(site: Site, *services: CookieService) -> CookieSettings:
    """The settings of a site that uses these services and no others."""
    stated, _made = CookieSettings.objects.get_or_create(site=site)
    stated.services.set(services)
    return stated


def backdate() -> None:
    """Let everything in the registry have changed last on the 2nd of January 2025."""
    then = timezone.make_aware(timezone.datetime(2025, 1, 2, 12))
    CookieService.objects.update(changed_at=then)
    CookieSettings.objects.update(services_changed_at=then)

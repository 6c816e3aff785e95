"""Invented services for the previews of sections that show a site's cookies."""

from __future__ import annotations

from datetime import date

from django.utils.translation import get_language, gettext

from wagtail_privacy.notice import (
    CookieFact,
    CookieLifetime,
    CookieRegistry,
    Party,
    ServiceFact,
)
from wagtail_privacy.vocabulary import (
    CookieAccess,
    CookieCategory,
    CookieParty,
    Lifetime,
    LifetimeUnit,
    ServiceRole,
    StorageKind,
)


def sample_registry() -> CookieRegistry:
    """Return a small registry with words in the active language; nothing is stored."""
    services = (_statistics(), _shop())
    return CookieRegistry(services, changed_on=date(2026, 11, 26))


def _shop() -> ServiceFact:
    session = CookieFact(
        kind=StorageKind.COOKIE,
        name="sessionid",
        party=CookieParty.FIRST,
        category=CookieCategory.NECESSARY,
        access=CookieAccess.SITE,
        lifetime=CookieLifetime(
            Lifetime.DURATION, 2, LifetimeUnit.WEEK, at_most=True, renewed=True
        ),
        purpose=_words(gettext("Keeps you signed in.")),
    )
    basket = CookieFact(
        kind=StorageKind.LOCAL,
        name="basket",
        party=CookieParty.FIRST,
        category=CookieCategory.NECESSARY,
        access=CookieAccess.SITE,
        lifetime=CookieLifetime(Lifetime.UNTIL_DELETED),
        purpose=_words(gettext("Remembers what is in your basket.")),
    )
    return ServiceFact(
        id=1,
        slug="shop",
        name=gettext("Pine Tree online shop"),
        role=ServiceRole.OWN,
        category=CookieCategory.NECESSARY,
        cookies=(basket, session),
    )


def _statistics() -> ServiceFact:
    visitor = CookieFact(
        kind=StorageKind.COOKIE,
        name="birch_*",
        party=CookieParty.FIRST,
        category=CookieCategory.STATISTICS,
        access=CookieAccess.PROVIDER,
        lifetime=CookieLifetime(Lifetime.DURATION, 13, LifetimeUnit.MONTH),
        purpose=_words(gettext("Tells your visits from those of others.")),
    )
    return ServiceFact(
        id=2,
        slug="birch-statistics",
        name=gettext("Birch Statistics"),
        role=ServiceRole.PROCESSOR,
        provider={"": Party(gettext("Birch Statistics Ltd"), country="FI")},
        country="FI",
        category=CookieCategory.STATISTICS,
        purpose=_words(gettext("Counts the visits to our pages.")),
        privacy_url="https://birchstatistics.example/privacy/",
        cookies=(visitor,),
    )


def _words(text: str) -> dict[str, str]:
    return {get_language() or "en": text}

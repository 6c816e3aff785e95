"""Filters that say a site's cookies in the language of the page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from django import template
from django.utils.translation import gettext as _
from django.utils.translation import npgettext_lazy, pgettext

from wagtail_privacy.jurisdictions import eea_countries
from wagtail_privacy.notice.browsers import BROWSERS, Browser
from wagtail_privacy.notice.consent import Control, control_of, is_place
from wagtail_privacy.notice.disclosure import Disclosure, disclosure_of
from wagtail_privacy.templatetags.wagtail_privacy_facts import (
    amount_in,
    privacy_label,
)
from wagtail_privacy.templatetags.wagtail_privacy_tags import privacy_breakable
from wagtail_privacy.vocabulary import (
    Lifetime,
    LifetimeUnit,
    StorageKind,
)


register = template.Library()

_AMOUNTS = {
    LifetimeUnit.SECOND: npgettext_lazy(
        "cookie lifetime", "%(number)d second", "%(number)d seconds", "number"
    ),
    LifetimeUnit.MINUTE: npgettext_lazy(
        "cookie lifetime", "%(number)d minute", "%(number)d minutes", "number"
    ),
    LifetimeUnit.HOUR: npgettext_lazy(
        "cookie lifetime", "%(number)d hour", "%(number)d hours", "number"
    ),
    LifetimeUnit.DAY: npgettext_lazy(
        "cookie lifetime", "%(number)d day", "%(number)d days", "number"
    ),
    LifetimeUnit.WEEK: npgettext_lazy(
        "cookie lifetime", "%(number)d week", "%(number)d weeks", "number"
    ),
    LifetimeUnit.MONTH: npgettext_lazy(
        "cookie lifetime", "%(number)d month", "%(number)d months", "number"
    ),
    LifetimeUnit.YEAR: npgettext_lazy(
        "cookie lifetime", "%(number)d year", "%(number)d years", "number"
    ),
}


@register.filter
def privacy_disclosure(facts: Mapping[str, Any]) -> Disclosure:
    """The facts of a cookies section as tables by category; empty without services."""
    return disclosure_of(facts.get("services", ()))


@register.filter
def privacy_entries(service: Mapping[str, Any]) -> Iterator[dict[str, str]]:
    """The rows of a service in words.

    ``name``, ``purpose``, ``lifetime``, ``kind``, ``party``, ``domain``, ``access``.
    A narrow column may break ``name`` and ``domain`` between their words.
    All at once: a filter for each cell of a long table takes several times as long.
    """
    for cookie in service.get("cookies", ()):
        name, domain = cookie.get("name", ""), cookie.get("domain", "")
        yield {
            "name": privacy_breakable(name or domain),
            "purpose": cookie.get("purpose") or _("Not stated"),
            "lifetime": _lifetime_of(cookie),
            "kind": privacy_label(cookie.get("kind", ""), "StorageKind"),
            "party": privacy_label(cookie.get("party", ""), "CookieParty"),
            "domain": privacy_breakable(domain if name else ""),
            "access": privacy_label(cookie.get("access", ""), "CookieAccess"),
        }


@register.filter
def privacy_lifetime(lifetime: Mapping[str, Any] | None) -> str:
    """“At most 24 hours”, “Until you close the browser”; "" where nothing is known."""
    lifetime = lifetime or {}
    kind = lifetime.get("kind", "")
    if kind == Lifetime.SESSION:
        return pgettext("cookie lifetime", "Until you close the browser")
    if kind == Lifetime.UNTIL_DELETED:
        return pgettext("cookie lifetime", "Until you delete it")
    if kind == Lifetime.VARIES:
        return pgettext("cookie lifetime", "Depends on the settings of the service")
    amount = amount_in(_AMOUNTS, lifetime)
    if amount and lifetime.get("at_most"):
        amount = pgettext("cookie lifetime", "At most %(amount)s") % {"amount": amount}
    if amount and lifetime.get("renewed"):
        pattern = pgettext(
            "cookie lifetime", "%(lifetime)s, starts anew with every visit"
        )
        return pattern % {"lifetime": amount}
    return amount


@register.filter
def privacy_outside_eea(country: str | None) -> bool:
    """Whether a country is outside the EU and EEA; False where none is known."""
    return bool(country) and country not in eea_countries()


@register.filter
def privacy_place(address: str | None) -> str:
    """An address that a link may lead to; "" of all others, such as scripts."""
    return address if address and is_place(address) else ""


@register.filter
def privacy_control(text: str | None) -> Control | None:
    """The attribute of the button that opens a consent tool; None if it is none."""
    return control_of(text or "")


@register.simple_tag
def privacy_browsers() -> tuple[Browser, ...]:
    """Browsers, each with the address of its maker's instructions about cookies."""
    return BROWSERS


def _lifetime_of(cookie: Mapping[str, Any]) -> str:
    said = privacy_lifetime(cookie.get("lifetime"))
    if not said and cookie.get("kind") == StorageKind.REQUEST:
        return pgettext("cookie lifetime", "Nothing is stored")
    return said or _("Not stated")

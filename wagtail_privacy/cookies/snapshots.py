"""The facts of a known service and of a stored one in the same shape, to compare them.

The purposes are not among them: the package's own words stand in for a stored text
that is empty, and no text of an editor is ever compared with them.
"""

from __future__ import annotations

from dataclasses import astuple
from typing import Any

from babel.units import format_unit
from django.utils.text import capfirst
from django.utils.translation import get_language, gettext

from wagtail_privacy.countries import babel_locale, country_name
from wagtail_privacy.models.cookie_gaps import country_of
from wagtail_privacy.models.cookies import Cookie, CookieService, cookie_key
from wagtail_privacy.notice.cookies import CookieLifetime
from wagtail_privacy.notice.known_services import KnownCookie, KnownService
from wagtail_privacy.vocabulary import (
    CookieAccess,
    CookieCategory,
    CookieParty,
    LegalBasis,
    Lifetime,
    ServiceRole,
    StorageKind,
)


#: Facts of a service by field, under "service", and of its cookies by key, under
#: "cookies"; all of them as JSON has them.
Snapshot = dict[str, dict[str, Any]]

SERVICE_FIELDS = (
    "name",
    "provider",
    "country",
    "role",
    "category",
    "legal_basis",
    "hosts",
    "privacy_url",
    "opt_out_url",
)
COOKIE_FIELDS = ("party", "lifetime", "category", "access", "internal", "setting")
_CHOICES = {
    "role": ServiceRole,
    "category": CookieCategory,
    "legal_basis": LegalBasis,
    "kind": StorageKind,
    "party": CookieParty,
    "access": CookieAccess,
}


def snapshot(known: KnownService) -> Snapshot:
    """Return what the package says of a service now."""
    service = {name: getattr(known, name) for name in SERVICE_FIELDS}
    return {
        "service": {**service, "hosts": list(known.hosts)},
        "cookies": {
            cookie_key(item.kind, item.name, item.domain): _of_known(item)
            for item in known.cookies
            if item.is_row
        },
    }


def stored(service: CookieService) -> Snapshot:
    """Return what an editor has of a service now; the rows and the provider are read.

    The country is the provider's where the service names none.
    """
    facts = {name: getattr(service, name) for name in SERVICE_FIELDS}
    return {
        "service": {
            **facts,
            "provider": service.provider.name if service.provider else "",
            "country": country_of(service),
            "hosts": service.hosts.split(),
        },
        "cookies": {row.key: _of_row(row) for row in service.cookies.all()},
    }


def lifetime_columns(lifetime: list[Any]) -> dict[str, Any]:
    """Return the fields of a ``Cookie`` for the lifetime of a snapshot."""
    kind, number, unit, at_most, renewed = lifetime
    return {
        "lifetime": kind,
        "lifetime_number": number,
        "lifetime_unit": unit,
        "at_most": at_most,
        "renewed": renewed,
    }


def field_label(field: str, *, of_cookie: bool) -> str:
    """Return what an editor knows a field as, in the active language."""
    if field == "setting":
        return gettext("Name and lifetime from these settings of Django")
    model = Cookie if of_cookie else CookieService
    return capfirst(model._meta.get_field(field).verbose_name)


def as_text(field: str, value: Any) -> str:
    """Return the value of a field of a snapshot in words of the active language."""
    if value is None or value == "":
        return ""
    if field in _CHOICES:
        return str(dict(_CHOICES[field].choices).get(value, value))
    if field == "country":
        return country_name(value, get_language() or "en")
    if field == "hosts":
        return ", ".join(value)
    if field == "internal":
        return gettext("Yes") if value else gettext("No")
    if field == "lifetime":
        return lifetime_text(CookieLifetime(*value))
    return str(value)


def cookie_text(facts: dict[str, Any] | None) -> str:
    """Return a whole cookie in words; "" for none."""
    if facts is None:
        return ""
    fields = ("kind", *COOKIE_FIELDS[:-2])
    texts = [as_text(field, facts.get(field)) for field in fields]
    return ", ".join(filter(None, texts))


def lifetime_text(lifetime: CookieLifetime) -> str:
    """Return a lifetime in words for an editor: “2 years (at most)”."""
    if not lifetime.max_age:
        return str(dict(Lifetime.choices).get(lifetime.kind, ""))
    locale = babel_locale(get_language() or "en")
    unit = f"duration-{lifetime.unit}"
    length = format_unit(lifetime.number, unit, "long", locale=locale)
    marks = [
        str(Cookie._meta.get_field(name).verbose_name)
        for name in ("at_most", "renewed")
        if getattr(lifetime, name)
    ]
    return f"{length} ({', '.join(marks)})" if marks else length


def _of_known(item: KnownCookie) -> dict[str, Any]:
    return {
        "kind": item.kind,
        "name": item.name,
        "domain": item.domain,
        "party": item.party,
        "lifetime": list(astuple(item.lifetime)),
        "category": item.category,
        "access": item.access,
        "internal": item.internal,
        "setting": item.setting,
    }


def _of_row(row: Cookie) -> dict[str, Any]:
    fields = ("kind", "name", "domain", *COOKIE_FIELDS)
    facts = {name: getattr(row, name) for name in fields}
    return {**facts, "lifetime": list(astuple(row.to_lifetime()))}

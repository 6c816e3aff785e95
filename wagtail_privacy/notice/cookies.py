"""What a site stores in its visitors' browsers, with no CMS in it.

The registry of a site is one for all its languages. Its canonical JSON and the digest
of that let a disclosure, a banner and a scan prove that they speak of the same.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from typing import Any

from wagtail_privacy.notice.party import Party
from wagtail_privacy.vocabulary import Lifetime, LifetimeUnit, ServiceRole


#: A text in each language that it is known in; "" is the main words of an organisation.
Texts = Mapping[str, str]

_DAY = 86_400
#: Seconds in a unit. A month is a twelfth of a year: 13 months are 395 days.
_SECONDS = {
    LifetimeUnit.SECOND: 1,
    LifetimeUnit.MINUTE: 60,
    LifetimeUnit.HOUR: 3_600,
    LifetimeUnit.DAY: _DAY,
    LifetimeUnit.WEEK: 7 * _DAY,
    LifetimeUnit.YEAR: 365 * _DAY,
}
_DAYS_OF_A_MONTH = 30.42


@dataclass(frozen=True, slots=True)
class CookieLifetime:
    """How long something stays in the browser (C-673/17 Planet49, paragraph 81).

    ``kind`` is a ``Lifetime``, or "" where nothing is said; ``number`` and ``unit`` (a
    ``LifetimeUnit``) go with a duration. ``at_most``: the duration is the longest of
    several. ``renewed``: it starts anew with every visit.
    """

    kind: str = ""
    number: int | None = None
    unit: str = ""
    at_most: bool = False
    renewed: bool = False

    @property
    def max_age(self) -> int | None:
        """The duration in seconds; None if there is none."""
        if self.kind != Lifetime.DURATION or not (self.number and self.unit):
            return None
        if self.unit == LifetimeUnit.MONTH:
            return round(self.number * _DAYS_OF_A_MONTH) * _DAY
        return self.number * _SECONDS[LifetimeUnit(self.unit)]

    def is_known(self) -> bool:
        return bool(self.max_age) if self.kind == Lifetime.DURATION else bool(self.kind)


@dataclass(frozen=True, slots=True)
class CookieFact:
    """A cookie, another thing that is stored, or a request.

    ``kind`` is a ``StorageKind``, ``party`` a ``CookieParty``, ``access`` a
    ``CookieAccess``, ``category`` a ``CookieCategory``; none of them is empty but
    ``category`` where the service has none either. ``name`` may have ``*`` for any
    characters. ``domain`` is a host, or "" for that of the site. ``internal`` is for
    editors only: visitors never get it.
    """

    kind: str
    name: str
    party: str
    category: str
    domain: str = ""
    access: str = ""
    lifetime: CookieLifetime = field(default_factory=CookieLifetime)
    purpose: Texts = field(default_factory=dict)
    internal: bool = False

    @property
    def label(self) -> str:
        """What it is called: a request has an address and no name."""
        return self.name or self.domain


@dataclass(frozen=True, slots=True)
class ServiceFact:
    """What sets cookies: the site itself, or a service of somebody else.

    ``id`` is the primary key of the ``CookieService``; ``known`` the id of the known
    service that it was taken from, or "". ``role`` is a ``ServiceRole``; ``provider``
    the organisation in each language, empty for the controller of the site itself.
    ``country`` is an ISO 3166 code, ``safeguard`` a ``Safeguard``, ``legal_basis`` a
    ``LegalBasis``, ``category`` that of its cookies where they have none of their own.
    """

    id: int
    slug: str
    name: str
    known: str = ""
    role: str = ""
    provider: Mapping[str, Party] = field(default_factory=dict)
    country: str = ""
    category: str = ""
    purpose: Texts = field(default_factory=dict)
    legal_basis: str = ""
    hosts: tuple[str, ...] = ()
    privacy_url: str = ""
    opt_out_url: str = ""
    safeguard: str = ""
    cookies: tuple[CookieFact, ...] = ()

    @property
    def is_own(self) -> bool:
        """Whether only the controller of the site itself gets anything."""
        return self.role == ServiceRole.OWN

    @property
    def shown(self) -> tuple[CookieFact, ...]:
        """Its cookies that visitors can meet."""
        return tuple(item for item in self.cookies if not item.internal)


@dataclass(frozen=True, slots=True)
class CookieRegistry:
    """The services of a site, in a fixed order, and the day of the last change.

    ``others`` are services that are in the registry but not among those of the site: a
    section may name one of them. Suggestions that nobody has confirmed are in neither.
    ``unconfirmed`` has the names of those that the site is to use once they are.
    """

    services: tuple[ServiceFact, ...] = ()
    others: tuple[ServiceFact, ...] = ()
    changed_on: date | None = None
    unconfirmed: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.services)

    def service(self, id: int) -> ServiceFact | None:
        """Return a service by its key, of this site or another; None if it is gone."""
        both = (*self.services, *self.others)
        return next((item for item in both if item.id == id), None)

    def third_parties(self) -> Iterator[ServiceFact]:
        """The services whose provider is somebody else than the controller."""
        return (item for item in self.services if not item.is_own)


def registry_json(registry: CookieRegistry) -> dict[str, Any]:
    """Return what a site says about its cookies, in all languages, as data.

    The same registry always gives the same data: no keys of a database, no dates,
    everything in a fixed order.
    """
    return {
        "version": 1,
        "services": [_service_json(service) for service in registry.services],
    }


def canonical_json(registry: CookieRegistry) -> str:
    """Return ``registry_json`` as the text that the digest is taken of."""
    return json.dumps(
        registry_json(registry),
        ensure_ascii=False,
        sort_keys=True,
        separators=(",", ":"),
    )


def registry_digest(registry: CookieRegistry) -> str:
    """Return the SHA-256 of the canonical JSON in UTF-8, as 64 hexadecimal digits."""
    return sha256(canonical_json(registry).encode()).hexdigest()


def _service_json(service: ServiceFact) -> dict[str, Any]:
    return {
        "slug": service.slug,
        "name": service.name,
        "provider": {code: party.name for code, party in service.provider.items()},
        "role": service.role,
        "country": service.country,
        "category": service.category,
        "purpose": dict(service.purpose),
        "legal_basis": service.legal_basis,
        "hosts": list(service.hosts),
        "privacy_url": service.privacy_url,
        "opt_out_url": service.opt_out_url,
        "safeguard": service.safeguard,
        "cookies": [_cookie_json(cookie) for cookie in service.cookies],
    }


def _cookie_json(cookie: CookieFact) -> dict[str, Any]:
    lifetime = cookie.lifetime
    return {
        "kind": cookie.kind,
        "name": cookie.name,
        "party": cookie.party,
        "domain": cookie.domain,
        "category": cookie.category,
        "access": cookie.access,
        "internal": cookie.internal,
        "lifetime": lifetime.kind,
        "number": lifetime.number,
        "unit": lifetime.unit,
        "max_age": lifetime.max_age,
        "at_most": lifetime.at_most,
        "renewed": lifetime.renewed,
        "purpose": dict(cookie.purpose),
    }

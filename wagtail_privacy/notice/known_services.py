"""Services that the package knows: what they store, in its own words.

The services themselves are in ``wagtail_privacy.cookies.known``; a site adds its own
in ``privacy_extensions.py``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from wagtail_privacy.conf import conf
from wagtail_privacy.notice.cookies import CookieLifetime
from wagtail_privacy.notice.globs import exactness, matches
from wagtail_privacy.notice.hosts import fits_domains, is_named
from wagtail_privacy.registry import Registry
from wagtail_privacy.vocabulary import CookieParty, Lifetime, LifetimeUnit


#: What an entry rests on: the provider's own text, other lists, the source code, what
#: is generally known, or sources that disagree.
EVIDENCE = ("primary", "secondary", "source-code", "unverified", "conflicting")

SESSION = CookieLifetime(Lifetime.SESSION.value)
UNTIL_DELETED = CookieLifetime(Lifetime.UNTIL_DELETED.value)
VARIES = CookieLifetime(Lifetime.VARIES.value)
#: A request stores nothing.
NOTHING_STORED = CookieLifetime()


def lasts(
    number: int, unit: str, *, at_most: bool = False, renewed: bool = False
) -> CookieLifetime:
    """Return a duration: ``lasts(13, "month")``; ``unit`` is a ``LifetimeUnit``.

    Raise ``ValueError`` for another unit.
    """
    return CookieLifetime(
        Lifetime.DURATION.value, number, LifetimeUnit(unit).value, at_most, renewed
    )


@dataclass(frozen=True, slots=True)
class KnownCookie:
    """Something that a known service stores, or a request that it makes.

    ``name`` may have ``*`` for any characters. ``purpose`` is a lazy translation.
    ``domain`` is "" for the site's own; several stand with spaces between them.
    ``setting`` names the settings of Django that the name and the lifetime come from:
    ``SESSION_COOKIE``, ``CSRF_COOKIE``, ``LANGUAGE_COOKIE`` or ``MESSAGES_COOKIE``; the
    name and lifetime here are then the defaults. ``category`` is "" where it is that of
    the service. ``evidence`` is one of ``EVIDENCE``, ``doubt`` a lazy translation that
    says what is uncertain. ``nothing``: nothing is stored, and this says so.
    """

    name: str
    purpose: Any
    lifetime: CookieLifetime
    source: str
    evidence: str
    kind: str = "cookie"
    party: str = "first"
    category: str = ""
    domain: str = ""
    access: str = ""
    setting: str = ""
    internal: bool = False
    nothing: bool = False
    doubt: Any = ""

    @property
    def is_doubtful(self) -> bool:
        return self.evidence in ("unverified", "conflicting") or bool(self.doubt)

    @property
    def is_row(self) -> bool:
        """Whether a registry has a row for it: not if it only says “nothing”."""
        return not self.nothing or bool(self.domain)

    @property
    def pattern(self) -> str:
        """The name as it is on this site; ``*`` stands for any characters."""
        running = conf.own_cookie(self.setting) if self.setting else None
        return running[0] if running else self.name


@dataclass(frozen=True, slots=True)
class KnownService:
    """A service as its provider describes it.

    ``provider`` is the legal name, "" for the controller of the site itself.
    ``checked_on`` is the day on which its entries were last compared with their
    sources. ``purpose`` is a lazy translation.
    """

    id: str
    name: str
    provider: str
    role: str
    category: str
    purpose: Any
    checked_on: date
    cookies: tuple[KnownCookie, ...]
    country: str = ""
    website: str = ""
    hosts: tuple[str, ...] = ()
    privacy_url: str = ""
    opt_out_url: str = ""
    legal_basis: str = ""
    doubt: Any = ""


#: Every known service by id, in alphabetical order of their modules.
known_services: Registry[KnownService] = Registry("known service")


def known_cookie(service: str, kind: str, name: str, domain: str) -> KnownCookie | None:
    """Return the entry of a known service that a stored row was taken from."""
    found = known_services.get(service)
    if found is None:
        return None
    wanted = (kind, name, domain.lower())
    return next(
        (
            item
            for item in found.cookies
            if (item.kind, item.name, item.domain) == wanted
        ),
        None,
    )


def find_known(
    kind: str, name: str, party: str, domain: str = ""
) -> list[tuple[KnownService, KnownCookie]]:
    """Return the entries that a cookie, another thing or a request may be.

    Kind, party and name must fit, and for third parties the domain: a name alone says
    little, as others call their cookies ``lang``, too. The most exact name comes first.
    """
    domains = [name.rstrip(".") for name in domain.split()]
    fitting = [
        (service, item)
        for service in known_services
        for item in service.cookies
        if item.is_row
        and (item.kind, item.party) == (kind, party)
        and matches(item.pattern, name)
        and (party == CookieParty.FIRST or fits_domains(domains, item.domain))
    ]
    return sorted(fitting, key=lambda pair: exactness(pair[1].pattern), reverse=True)


def known_by_host(host: str) -> list[KnownService]:
    """Return the services that are loaded from ``host``, the most exact one first.

    ``*.example.com`` among the hosts of a service is every host below that domain, and
    the domain itself. Case does not count.
    """
    wanted = host.lower().rstrip(".")
    found = {
        service.id: max(exactness(pattern) for pattern in fitting)
        for service in known_services
        if (fitting := [item for item in service.hosts if is_named(wanted, [item])])
    }
    return [known_services[id] for id in sorted(found, key=found.get, reverse=True)]

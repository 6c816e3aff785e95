"""The rows of a site's cookie disclosure: by category, the same every time.

It reads services as the facts of a section hold them, so that a page, a stored version
and the JSON of a notice are told in the same order.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from wagtail_privacy.vocabulary import CookieCategory, CookieParty, StorageKind


_KNOWN = frozenset(CookieCategory.values)
#: A service as a section’s facts have it: ``slug``, ``name``, ``cookies`` and so on.
Service = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class CategoryRows:
    """A category with its services, each with its cookies of that category only."""

    category: CookieCategory
    services: tuple[Service, ...]

    @property
    def count(self) -> int:
        """The number of cookies and similar entries."""
        return sum(len(service.get("cookies", ())) for service in self.services)


@dataclass(frozen=True, slots=True)
class Disclosure:
    """The tables of a disclosure, and what a reader needs to be told about them.

    ``has_patterns``: a name has ``*`` for what varies. ``has_similar``: not all of it
    are cookies. ``has_third_parties``: some belong to another address. ``asks``: not
    all are necessary, and the others need consent.
    """

    categories: tuple[CategoryRows, ...] = ()
    has_patterns: bool = False
    has_similar: bool = False
    has_third_parties: bool = False
    asks: bool = False

    def __bool__(self) -> bool:
        return bool(self.categories)


def disclosure_of(services: Collection[Service]) -> Disclosure:
    """Return the tables of ``services``."""
    cookies = [item for service in services for item in service.get("cookies", ())]
    categories = by_category(services)
    return Disclosure(
        categories,
        has_patterns=any("*" in item.get("name", "") for item in cookies),
        has_similar=any(item.get("kind") != StorageKind.COOKIE for item in cookies),
        has_third_parties=any(
            item.get("party") == CookieParty.THIRD for item in cookies
        ),
        asks=any(rows.category != CookieCategory.NECESSARY for rows in categories),
    )


def by_category(
    services: Iterable[Service], categories: Collection[str] = ()
) -> tuple[CategoryRows, ...]:
    """Return ``services`` in their ``categories``; all that have any if it is empty.

    A service stands in each category that it has cookies in. One without cookies, to
    which the browser only connects, stands in its own. What has no category, or one
    that we do not know, is unclassified.
    """
    found: dict[str, list[Service]] = {category: [] for category in CookieCategory}
    for service in sorted(services, key=_service_order):
        for category, part in _parts(service).items():
            found[category].append(part)
    return tuple(
        CategoryRows(category, tuple(found[category]))
        for category in CookieCategory
        if found[category] and (not categories or category in categories)
    )


def within(
    services: Iterable[Service], categories: Collection[str]
) -> tuple[Service, ...]:
    """Return ``services`` with what they have in ``categories`` alone, in their order.

    One that has nothing there is left out. No categories are all of them.
    """
    if not categories:
        return tuple(services)
    kept = []
    for service in services:
        cookies = service.get("cookies", ())
        items = tuple(item for item in cookies if _category_of(item) in categories)
        if items:
            kept.append({**service, "cookies": items})
        elif not cookies and _category_of(service) in categories:
            kept.append(service)
    return tuple(kept)


def _parts(service: Service) -> dict[str, Service]:
    """The service once for each of its categories."""
    cookies = service.get("cookies", ())
    if not cookies:
        return {_category_of(service): service}
    parts: dict[str, list[Mapping[str, Any]]] = {}
    for cookie in sorted(cookies, key=_cookie_order):
        parts.setdefault(_category_of(cookie), []).append(cookie)
    return {
        category: {**service, "cookies": tuple(rows)}
        for category, rows in parts.items()
    }


def _category_of(item: Mapping[str, Any]) -> str:
    category = item.get("category", "")
    return category if category in _KNOWN else CookieCategory.UNCLASSIFIED


def _service_order(service: Service) -> tuple[str, ...]:
    name = service.get("name", "")
    return (name.casefold(), name, service.get("slug", ""))


def _cookie_order(cookie: Mapping[str, Any]) -> tuple[str, ...]:
    label = cookie.get("name", "") or cookie.get("domain", "")
    kind, domain = cookie.get("kind", ""), cookie.get("domain", "")
    return (label.casefold(), label, kind, domain)

"""What became of a file of cookies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from wagtail_privacy.cookies.messages import CookieMessage
from wagtail_privacy.cookies.planning import PlannedCookie
from wagtail_privacy.notice.cookies import CookieLifetime


@dataclass(frozen=True, slots=True)
class ImportedService:
    """A service that cookies of a file belong to, and those cookies.

    ``is_new``: it was not in the registry before. ``slug`` is what it is called there,
    or would be after a dry run.
    """

    slug: str
    name: str
    known: str
    is_new: bool
    cookies: tuple[PlannedCookie, ...]

    def as_json(self) -> dict[str, Any]:
        return {
            "slug": self.slug,
            "name": self.name,
            "known": self.known,
            "created": self.is_new,
            "cookies": [_cookie_json(item) for item in self.cookies],
        }


@dataclass(frozen=True, slots=True)
class CookieImport:
    """What was read in a file and written; ``error`` says why nothing was."""

    file: str
    format: str = ""
    services: tuple[ImportedService, ...] = ()
    messages: tuple[CookieMessage, ...] = ()
    error: str = ""

    def as_json(self) -> dict[str, Any]:
        """The object that ``import_cookies --json`` prints for a file."""
        data: dict[str, Any] = {
            "file": self.file,
            "format": self.format,
            "services": [item.as_json() for item in self.services],
            "messages": [item.as_json() for item in self.messages],
        }
        return data | {"error": self.error} if self.error else data


def _cookie_json(item: PlannedCookie) -> dict[str, Any]:
    return {
        "kind": item.kind,
        "name": item.name,
        "party": item.party,
        "domain": item.domain,
        "category": item.category,
        "lifetime": lifetime_json(item.lifetime),
        "created": item.is_new,
    }


def lifetime_json(lifetime: CookieLifetime) -> dict[str, Any]:
    """The lifetime by the keys that the JSON of a registry has for it, too."""
    return {
        "kind": lifetime.kind,
        "number": lifetime.number,
        "unit": lifetime.unit,
        "max_age": lifetime.max_age,
    }

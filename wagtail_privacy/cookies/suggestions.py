"""What a file says about cookies: suggestions, until an editor confirms them."""

from __future__ import annotations

from dataclasses import dataclass, field

from wagtail_privacy.cookies.messages import CookieMessage
from wagtail_privacy.notice.cookies import CookieLifetime
from wagtail_privacy.vocabulary import CookieCategory, StorageKind


@dataclass(frozen=True, slots=True)
class SuggestedCookie:
    """A cookie or a request that a file tells of; every text in it is plain and clean.

    ``name`` may have ``*`` for any characters. ``party`` is a ``CookieParty``, or ""
    where the file does not say. ``domain`` is a host, with a dot before it if it stands
    for those below it, too; "" for the site's own. ``hosts`` are all hosts that the
    file connects with it, for finding its service. ``platform`` is what the file calls
    the service, ``group`` what to call it if nothing else is known. ``purpose`` is in
    ``language``; "" is the main language of the site. ``row`` counts from 1.
    """

    name: str
    kind: str = StorageKind.COOKIE
    party: str = ""
    domain: str = ""
    category: str = CookieCategory.UNCLASSIFIED
    lifetime: CookieLifetime = field(default_factory=CookieLifetime)
    purpose: str = ""
    language: str = ""
    platform: str = ""
    group: str = ""
    hosts: tuple[str, ...] = ()
    privacy_url: str = ""
    row: int = 0

    @property
    def label(self) -> str:
        """What messages call it: a request has an address and no name."""
        return self.name or self.domain


@dataclass(frozen=True, slots=True)
class SuggestedService:
    """A service that a text names, with cookies or without.

    ``known`` is the id of one that the package knows, or "".
    """

    name: str
    known: str = ""


@dataclass(frozen=True, slots=True)
class Suggestions:
    """All that was read in a file, in its order, and what an editor should know.

    ``services`` are those that are named whether the file has cookies of them or not.
    """

    format: str
    cookies: tuple[SuggestedCookie, ...] = ()
    messages: tuple[CookieMessage, ...] = ()
    services: tuple[SuggestedService, ...] = ()

"""What a cookie is known for, and that this is not “necessary” (checklist C15)."""

from __future__ import annotations

from dataclasses import dataclass

from wagtail_privacy.models.cookies import Cookie, CookieService
from wagtail_privacy.notice.known_services import (
    find_known,
    known_cookie,
    known_services,
)
from wagtail_privacy.vocabulary import CookieCategory


#: No service of these categories does what a visitor asked for (2002/58 Article 5(3)).
_NEVER_NECESSARY = {CookieCategory.STATISTICS, CookieCategory.MARKETING}


@dataclass(frozen=True, slots=True)
class KnownUse:
    """What something is known for: the name of the service, and the category."""

    service: str
    category: str

    @property
    def label(self) -> str:
        """The category in the active language."""
        return CookieCategory(self.category).label


def misused_service(service: CookieService) -> KnownUse | None:
    """Return what ``service`` is known for, if it is wrongly called necessary."""
    known = known_services.get(service.known)
    if known is None or service.category != CookieCategory.NECESSARY:
        return None
    return _if_never(KnownUse(known.name, known.category))


def misused_cookie(service: CookieService, cookie: Cookie) -> KnownUse | None:
    """Return what ``cookie`` is known for, if it is wrongly called necessary.

    What the service that it was taken over from says of it comes first; then whatever
    else is known under its name and domain; then the category of that service.
    """
    if (cookie.category or service.category) != CookieCategory.NECESSARY:
        return None
    taken_over = known_services.get(service.known)
    own = known_cookie(service.known, cookie.kind, cookie.name, cookie.domain)
    if taken_over and own:
        return _if_never(KnownUse(taken_over.name, own.category or taken_over.category))
    found = find_known(cookie.kind, cookie.name, cookie.party, cookie.domain)
    for known, item in found[:1]:
        return _if_never(KnownUse(known.name, item.category or known.category))
    if taken_over:
        return _if_never(KnownUse(taken_over.name, taken_over.category))
    return None


def _if_never(use: KnownUse) -> KnownUse | None:
    return use if use.category in _NEVER_NECESSARY else None

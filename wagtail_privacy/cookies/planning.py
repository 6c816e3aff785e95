"""What an import would add to the registry: worked out before anything is written."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from django.utils.translation import gettext as _
from wagtail.coreutils import get_content_languages

from wagtail_privacy.conf import conf
from wagtail_privacy.cookies.matching import Match, Matcher
from wagtail_privacy.cookies.messages import CookieMessage
from wagtail_privacy.cookies.stored import StoredCookie, StoredService
from wagtail_privacy.cookies.suggestions import SuggestedCookie, SuggestedService
from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.models.cookies import cookie_key
from wagtail_privacy.notice.cookies import CookieLifetime
from wagtail_privacy.notice.hosts import bare, is_below
from wagtail_privacy.notice.known_services import KnownCookie, KnownService
from wagtail_privacy.vocabulary import CookieCategory, CookieParty, StorageKind


#: More services than any site has; an editor has to look at each.
MAX_SERVICES = 1_000


@dataclass(frozen=True, slots=True)
class PlannedCookie:
    """A row as it would be; ``is_new`` unless the registry has it already.

    ``category`` is never empty. ``entry`` is what the package knows of it; its words
    stand in for a purpose then. ``purpose`` is a text by language.
    """

    kind: str
    name: str
    party: str
    domain: str = ""
    category: str = CookieCategory.UNCLASSIFIED
    lifetime: CookieLifetime = field(default_factory=CookieLifetime)
    purpose: dict[str, str] = field(default_factory=dict)
    entry: KnownCookie | None = None
    is_new: bool = True

    @property
    def key(self) -> str:
        return cookie_key(self.kind, self.name, self.domain)


@dataclass(slots=True)
class PlannedService:
    """A service that cookies are added to: ``stored``, or made from ``known``, or new.

    ``hosts`` and ``privacy_url`` are for one that is neither.
    """

    name: str
    stored: StoredService | None = None
    known: KnownService | None = None
    hosts: list[str] = field(default_factory=list)
    privacy_url: str = ""
    cookies: dict[str, PlannedCookie] = field(default_factory=dict)

    @property
    def category(self) -> str:
        """The category of a service that is made: what all its cookies have, if any."""
        if self.known:
            return self.known.category
        found = {item.category for item in self.cookies.values()}
        return found.pop() if len(found) == 1 else CookieCategory.UNCLASSIFIED


def plan(
    items: Iterable[SuggestedCookie],
    stored: Sequence[StoredService],
    own_hosts: Sequence[str],
    named: Iterable[SuggestedService] = (),
) -> tuple[list[PlannedService], list[CookieMessage]]:
    """Return the services that ``items`` belong to, in a fixed order, and messages.

    ``own_hosts`` are those of the site: what is set for them is first party. Services
    that are ``named`` are among them, with cookies or without. Raise
    ``ImportRefused`` if there are more services than ``MAX_SERVICES``.
    """
    ready = [_with_party(item, own_hosts) for item in items]
    matcher = Matcher(stored, ready)
    services: dict[tuple[str, str], PlannedService] = {}
    messages: list[CookieMessage] = []
    for item in ready:
        match = matcher.match(item)
        name = item.platform or item.group or bare(item.domain) or _own_name(own_hosts)
        service = services.setdefault(_place(match, name), _service(match, name))
        service.privacy_url = service.privacy_url or item.privacy_url
        if item.kind == StorageKind.REQUEST and item.domain not in service.hosts:
            service.hosts.append(item.domain)
        if not match.is_covered:
            cookie, found = _cookie(item, match)
            service.cookies.setdefault(cookie.key, cookie)
            messages += found
    for name in named:
        match = matcher.match_service(name)
        services.setdefault(_place(match, name.name), _service(match, name.name))
    if len(services) > MAX_SERVICES:
        raise ImportRefused(
            _("The file is about more than %(limit)d services. Keep those of the site.")
            % {"limit": MAX_SERVICES}
        )
    # Two imports at once take the services in the same order, and wait for each other.
    return [services[place] for place in sorted(services)], messages


def _with_party(item: SuggestedCookie, own_hosts: Sequence[str]) -> SuggestedCookie:
    """Where the file does not say it, a domain that is not the site’s is another’s."""
    if item.party:
        return item
    is_own = any(
        is_below(item.domain, host) or is_below(host, item.domain) for host in own_hosts
    )
    if item.domain and not is_own:
        return replace(item, party=CookieParty.THIRD)
    return replace(item, party=CookieParty.FIRST, domain="", hosts=())


def _place(match: Match, name: str) -> tuple[str, str]:
    if match.stored:
        return "stored", f"{match.stored.pk:012}"
    return ("known", match.known.id) if match.known else ("named", name.casefold())


def _service(match: Match, name: str) -> PlannedService:
    stored, known = match.stored, match.known
    title = stored.name if stored else known.name if known else name
    return PlannedService(title, stored, known)


def _own_name(own_hosts: Sequence[str]) -> str:
    return own_hosts[0] if own_hosts else _("Unknown service")


def _cookie(
    item: SuggestedCookie, match: Match
) -> tuple[PlannedCookie, list[CookieMessage]]:
    """The row that the registry has, else what the package knows, else the file."""
    if match.row:
        return _of_row(match.row), []
    if match.entry and match.known:
        return _of_entry(match.entry, match.known), []
    purpose, messages = _purpose(item)
    return (
        PlannedCookie(
            kind=item.kind,
            name=item.name,
            party=item.party,
            domain=item.domain,
            category=item.category,
            lifetime=item.lifetime,
            purpose=purpose,
        ),
        messages,
    )


def _of_row(row: StoredCookie) -> PlannedCookie:
    return PlannedCookie(
        row.kind,
        row.name,
        row.party,
        row.domain,
        row.category,
        lifetime=row.lifetime,
        is_new=False,
    )


def _of_entry(entry: KnownCookie, known: KnownService) -> PlannedCookie:
    return PlannedCookie(
        kind=entry.kind,
        name=entry.name,
        party=entry.party,
        domain=entry.domain,
        category=entry.category or known.category,
        lifetime=entry.lifetime,
        entry=entry,
    )


def _purpose(item: SuggestedCookie) -> tuple[dict[str, str], list[CookieMessage]]:
    """The purpose under a language of the site; a message if the site lacks it."""
    if not item.purpose:
        return {}, []
    wanted = item.language or conf.default_language
    base = wanted.split("-")[0]
    languages = list(get_content_languages())
    same = [code for code in languages if code == wanted]
    same += [code for code in languages if code.split("-")[0] == base]
    if not same:
        return {}, [CookieMessage("purpose-language", item.row, item.purpose)]
    return {same[0]: item.purpose}, []

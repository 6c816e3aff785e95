"""Which service a suggestion belongs to: by party and host before name.

A name alone says little: others than Django call a cookie ``sessionid``, too. So a
host decides where there is one. Without, the names of first parties are compared, and
patterns with a short beginning such as ``m*`` do not count.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from wagtail_privacy.cookies.hosts import HostIndex
from wagtail_privacy.cookies.stored import StoredCookie, StoredService
from wagtail_privacy.cookies.suggestions import SuggestedCookie, SuggestedService
from wagtail_privacy.notice.globs import exactness, matches
from wagtail_privacy.notice.hosts import fits_domains, is_named
from wagtail_privacy.notice.known_services import (
    KnownCookie,
    KnownService,
    find_known,
    known_by_host,
    known_services,
)
from wagtail_privacy.vocabulary import CookieParty, StorageKind


#: As many characters before the first * make a name say something.
_ENOUGH = 4
#: Of the words in the name of a platform these are in those of many others, too.
_SAY_NOTHING = frozenset(
    "ads advertising analytics and com cookie cookies inc insights limited ltd manager "
    "media pixel platform platforms services tag the website www".split()
)

_Row = StoredCookie | KnownCookie


@dataclass(frozen=True, slots=True)
class Match:
    """Where a suggestion belongs.

    ``stored`` is a service of the registry, ``known`` one that the package knows; both
    if it was adopted, neither if the suggestion needs a service of its own. ``row`` is
    a row that has it already, ``entry`` what the package knows of it. ``is_covered``:
    it is a request to a host that the service names.
    """

    stored: StoredService | None = None
    known: KnownService | None = None
    row: StoredCookie | None = None
    entry: KnownCookie | None = None
    is_covered: bool = False

    @property
    def exactness(self) -> tuple[bool, int]:
        found = self.row or self.entry
        return exactness(_pattern(found)) if found else (False, -1)


class Matcher:
    """Finds the service of a suggestion among those that are stored or known.

    Of several services that may have a name, as those of Matomo may, that one is
    preferred whose hosts ``items``, all of a file, show.
    """

    def __init__(
        self, stored: Sequence[StoredService], items: Iterable[SuggestedCookie]
    ) -> None:
        self._adopted = {service.known: service for service in reversed(stored)}
        self._called = {service.name.casefold(): service for service in stored}
        self._at_host: HostIndex[StoredService] = HostIndex()
        self._known_at: HostIndex[KnownService] = HostIndex()
        self._with_name: dict[str, list[StoredService]] = {}
        self._with_pattern: list[tuple[str, StoredService]] = []
        for service in stored:
            self._add(service)
        for known in known_services:
            for entry in known.cookies:
                if entry.party == CookieParty.THIRD:
                    self._known_at.add_domains(entry.domain, known)
        self._seen = {
            known.id
            for item in items
            if item.party == CookieParty.THIRD
            for known in self._known(item.hosts)
        }

    def match(self, item: SuggestedCookie) -> Match:
        """Return where ``item``, whose party is known, belongs."""
        at_host = [match for match in self._at(item) if _is_at_home(item, match)]
        if at_host:
            best = max(at_host, key=lambda match: match.exactness)
            return replace(best, is_covered=_is_covered(item, best))
        if item.party == CookieParty.FIRST:
            named = [match for match in self._named(item) if _agrees(item, match)]
            if named:
                return max(named, key=self._likelihood)
        return self._by_title(item.platform or item.group)

    def match_service(self, named: SuggestedService) -> Match:
        """Return the service that is named: by what the package knows, then by name."""
        known = known_services.get(named.known)
        if known:
            return Match(stored=self._adopted.get(known.id), known=known)
        return self._by_title(named.name)

    def _add(self, service: StoredService) -> None:
        for host in service.hosts:
            self._at_host.add_host(host, service)
        for row in service.cookies:
            if row.party == CookieParty.THIRD:
                self._at_host.add_domains(row.domain, service)
            elif "*" in row.name:
                self._with_pattern.append((row.name, service))
            else:
                self._with_name.setdefault(row.name, []).append(service)

    def _at(self, item: SuggestedCookie) -> Iterator[Match]:
        """Those whose hosts, or whose cookies’ domains, are those of ``item``."""
        known = self._known(item.hosts)
        found = [service for host in item.hosts for service in self._at_host.find(host)]
        found += [self._adopted[it.id] for it in known if it.id in self._adopted]
        for service in {service.pk: service for service in found}.values():
            yield _within(service, item)
        for it in known:
            if it.id not in self._adopted:
                yield Match(known=it, entry=_best(it.cookies, item))

    def _known(self, hosts: Iterable[str]) -> list[KnownService]:
        found: dict[str, KnownService] = {}
        for host in hosts:
            by_host = known_by_host(host.lstrip("."))
            for known in (*by_host, *self._known_at.find(host)):
                found[known.id] = known
        return list(found.values())

    def _named(self, item: SuggestedCookie) -> Iterator[Match]:
        """Those with a cookie of that name, which their site itself sets."""
        exact = self._with_name.get(item.name, [])
        fitting = [it for name, it in self._with_pattern if matches(name, item.name)]
        known = find_known(item.kind, item.name, item.party)
        adopted = [self._adopted[it.id] for it, _ in known if it.id in self._adopted]
        stored = {it.pk: it for it in (*exact, *fitting, *adopted)}
        found = [_within(service, item, item.party) for service in stored.values()]
        found += [
            Match(known=it, entry=entry)
            for it, entry in known
            if it.id not in self._adopted
        ]
        return (match for match in found if _says_enough(match.row or match.entry))

    def _likelihood(self, match: Match) -> tuple[object, ...]:
        known = match.known
        is_seen = bool(known and known.id in self._seen)
        has_no_hosts = bool(known and not known.hosts)
        return match.exactness, match.stored is not None, is_seen, has_no_hosts

    def _by_title(self, title: str) -> Match:
        """The service that is called so, if there is one."""
        wanted = title.casefold()
        stored = self._called.get(wanted)
        if stored:
            return Match(stored=stored, known=known_services.get(stored.known))
        for known in known_services:
            if known.name.casefold() == wanted:
                return Match(stored=self._adopted.get(known.id), known=known)
        return Match()


def _within(service: StoredService, item: SuggestedCookie, party: str = "") -> Match:
    """What a service that is stored has of ``item``: a row, else a known entry."""
    known = known_services.get(service.known)
    row = _best(service.cookies, item, party)
    entry = _best(known.cookies, item, party) if known and not row else None
    return Match(stored=service, known=known, row=row, entry=entry)


def _best(rows: Iterable[_Row], item: SuggestedCookie, party: str = "") -> _Row | None:
    fitting = [row for row in rows if party in ("", row.party) and _fits(item, row)]
    return max(fitting, key=lambda row: exactness(_pattern(row)), default=None)


def _fits(item: SuggestedCookie, row: _Row) -> bool:
    """Whether a row is about ``item``, within a service that it belongs to.

    The party may differ, as lists get that wrong, but what both say is of somebody
    else has to be of the same domain.
    """
    if isinstance(row, KnownCookie) and not row.is_row:
        return False
    if row.kind != item.kind or not matches(_pattern(row), item.name):
        return False
    if CookieParty.FIRST in (row.party, item.party):
        return item.kind != StorageKind.REQUEST
    return fits_domains(item.hosts, row.domain)


def _pattern(row: _Row) -> str:
    return row.pattern if isinstance(row, KnownCookie) else row.name


def _says_enough(row: _Row | None) -> bool:
    if row is None:
        return False
    beginning, star, _rest = _pattern(row).partition("*")
    return not star or len(beginning) >= _ENOUGH


def _agrees(item: SuggestedCookie, match: Match) -> bool:
    """Whether a service may be the platform that the file names, if it names one."""
    if not item.platform:
        return True
    words = set(re.findall(r"\w{3,}", item.platform.casefold())) - _SAY_NOTHING
    known, stored = match.known, match.stored
    told = [stored.name, stored.slug, *stored.hosts] if stored else []
    told += [known.name, known.provider, known.id, *known.hosts] if known else []
    return any(word in " ".join(told).casefold() for word in words)


def _is_at_home(item: SuggestedCookie, match: Match) -> bool:
    """Whether a service whose host it is may have ``item``, though no row says so.

    Of a domain such as google.com are cookies of many services: that one of them has a
    cookie there says nothing of another cookie.
    """
    if match.row or match.entry:
        return True
    services = filter(None, (match.stored, match.known))
    patterns = [pattern for service in services for pattern in service.hosts]
    is_loaded = any(is_named(host, patterns) for host in item.hosts)
    return (is_loaded or not match.known) and _agrees(item, match)


def _is_covered(item: SuggestedCookie, match: Match) -> bool:
    """Whether it is a request to a host that the service names already."""
    if item.kind != StorageKind.REQUEST or match.row or match.entry:
        return False
    service = match.stored or match.known
    return bool(service) and is_named(item.domain, service.hosts)

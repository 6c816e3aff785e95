"""What a browser recorded (HAR 1.2): cookies by name, and who else was asked.

Whose a host is, the browser tells: it takes no cookie for a domain that belongs to
many, such as co.uk. So a domain that a cookie was set for is one site, and so is all
below it. No list of such domains is needed, which would grow old.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wagtail_privacy.cookies.cleaning import Cleaning
from wagtail_privacy.cookies.durations import lifetime_of_seconds
from wagtail_privacy.cookies.formats.har_entries import (
    Entry,
    SetCookie,
    read_entries,
)
from wagtail_privacy.cookies.formats.registry import CookieFormat, cookie_formats
from wagtail_privacy.cookies.messages import CookieMessage
from wagtail_privacy.cookies.source import Source, refuse_rows
from wagtail_privacy.cookies.suggestions import SuggestedCookie, Suggestions
from wagtail_privacy.notice.cookies import CookieLifetime
from wagtail_privacy.notice.hosts import is_below
from wagtail_privacy.notice.known_services import SESSION
from wagtail_privacy.vocabulary import CookieParty, StorageKind


_ID = "har"

#: Name and domain of a cookie; a host that was asked has no name.
_Key = tuple[str, str]


def recognises(source: Source) -> bool:
    log = source.data.get("log") if isinstance(source.data, dict) else None
    return isinstance(log, dict) and "entries" in log


def read(source: Source) -> Suggestions:
    """Return a suggestion for each cookie, and one for each host of somebody else.

    Raise ``ImportRefused``, with the number of the request, for what is no HAR file.
    """
    cleaning = Cleaning(0)
    entries = read_entries(source.data, cleaning)
    recording = _Recording(_Sites(entries), cleaning)
    for entry in entries:
        recording.add_host(entry)
        for item in entry.set:
            recording.add_set(item, entry)
    for entry in entries:
        for name in entry.sent:
            recording.add_sent(name, entry)
    recording.note_deleted()
    own = [CookieMessage("first-party", text=recording.sites.own)] if entries else []
    return Suggestions(_ID, tuple(recording.found.values()), (*own, *cleaning.messages))


class _Sites:
    """Which hosts belong together; ``own`` is the site that was visited."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        set_for = {item.domain for entry in entries for item in entry.set}
        self._domains = {domain for domain in set_for if "." in domain}
        arrived = (entry.host for entry in entries if not entry.is_redirect)
        self.own = self.of(next(arrived, entries[0].host if entries else ""))

    def of(self, host: str) -> str:
        """The domain that a host belongs to, else the host itself without www."""
        labels = host.split(".")
        parents = (".".join(labels[start:]) for start in range(len(labels) - 2, -1, -1))
        proven = (domain for domain in parents if domain in self._domains)
        return next(proven, host.removeprefix("www."))

    def is_own(self, host: str) -> bool:
        return self.of(host) == self.own or is_below(host, self.own)


class _Recording:
    """The cookies and the hosts of a visit, each once, in the order of the file."""

    def __init__(self, sites: _Sites, cleaning: Cleaning) -> None:
        self.sites = sites
        self.cleaning = cleaning
        self.found: dict[_Key, SuggestedCookie] = {}
        self._lengths: dict[_Key, float] = {}
        self._deleted: dict[_Key, int] = {}
        self._names: dict[str, str] = {}

    def add_host(self, entry: Entry) -> None:
        """Note that a host of somebody else was asked."""
        if not self.sites.is_own(entry.host) and ("", entry.host) not in self.found:
            self._keep(("", entry.host), entry, CookieLifetime())

    def add_set(self, item: SetCookie, entry: Entry) -> None:
        """Note a cookie that a response sets; of several times the longest counts."""
        name = self._name(item.name, entry)
        if not name:
            return
        key = (name, self._domain(entry.host, item.domain))
        if item.seconds is not None and item.seconds <= 0:
            self._deleted.setdefault(key, entry.row)
            return
        length = -1 if item.unclear else item.seconds or 0
        if key not in self.found or length > self._lengths[key]:
            self._lengths[key] = length
            self._keep(key, entry, self._lifetime(item, entry))

    def add_sent(self, name: str, entry: Entry) -> None:
        """Note a cookie that a request sends, if no response was seen to set it."""
        name = self._name(name, entry)
        if name and not any((name, item) in self.found for item in self._fits(entry)):
            key = (name, self._domain(entry.host, ""))
            self._keep(key, entry, CookieLifetime())

    def note_deleted(self) -> None:
        """Tell of the cookies that are only deleted."""
        for key, row in self._deleted.items():
            if key not in self.found:
                self.cleaning.row = row
                self.cleaning.note("deleted", key[0])

    def _keep(self, key: _Key, entry: Entry, lifetime: CookieLifetime) -> None:
        name, domain = key
        earlier = self.found.get(key)
        self.found[key] = SuggestedCookie(
            name=name,
            kind=StorageKind.COOKIE if name else StorageKind.REQUEST,
            party=CookieParty.THIRD if domain else CookieParty.FIRST,
            domain=domain,
            lifetime=lifetime,
            group=self.sites.of(entry.host) if domain else self.sites.own,
            hosts=(entry.host,) if domain else (),
            row=earlier.row if earlier else entry.row,
        )
        refuse_rows(len(self.found))

    def _name(self, name: str, entry: Entry) -> str:
        """The name if it is possible; what is wrong with it is told once."""
        if name not in self._names:
            self.cleaning.row = entry.row
            self._names[name] = self.cleaning.name(name, is_pattern=False)
        return self._names[name]

    def _domain(self, host: str, domain: str) -> str:
        if self.sites.is_own(host):
            return ""
        return f".{domain}" if domain else host

    def _fits(self, entry: Entry) -> Iterator[str]:
        """The domains that a cookie which is sent to a host may have been set for."""
        if self.sites.is_own(entry.host):
            yield ""
            return
        labels = entry.host.split(".")
        yield entry.host
        for start in range(len(labels)):
            yield f".{'.'.join(labels[start:])}"

    def _lifetime(self, item: SetCookie, entry: Entry) -> CookieLifetime:
        if item.seconds is None and not item.unclear:
            return SESSION
        found = None if item.unclear else lifetime_of_seconds(item.seconds or 0)
        if found is None:
            self.cleaning.row = entry.row
            self.cleaning.note("unknown-lifetime", item.unclear or item.name)
        return found or CookieLifetime()


cookie_formats.add(CookieFormat(_ID, recognises, read))

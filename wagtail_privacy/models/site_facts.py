"""The facts of a site as visits need them: read once, kept until something changes.

They are kept in the cache under a token, which is replaced whenever anything that
they depend on is saved. Whoever reads them notes the token first: facts that were
read before a change never count as those of the time after it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar
from uuid import UUID, uuid4

from django.core.cache import caches
from django.core.cache.backends.locmem import LocMemCache
from django.db import connections, transaction
from wagtail.coreutils import get_content_languages
from wagtail.models import Locale, Site

import wagtail_privacy
from wagtail_privacy.conf import conf
from wagtail_privacy.jurisdictions import find_authority
from wagtail_privacy.jurisdictions.eea import PARTS
from wagtail_privacy.models.organisations import Organisation
from wagtail_privacy.models.settings import PrivacySettings
from wagtail_privacy.models.site_links import StoredPage, links_of
from wagtail_privacy.models.site_trees import site_trees
from wagtail_privacy.notice import NO_FACTS, Party


#: Seconds that facts are kept where no word of a change may come: in the memory of
#: one process, and where a transaction may see the database as it was before.
KEPT_BRIEFLY = 5

_TOKEN = "wagtail_privacy.site_facts"  # noqa: S105 - not a secret

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class SiteFacts:
    """What a site says once for all its notices; whatever is empty, it does not say.

    ``language`` is the site’s main language, ``root_url_path`` where its root page
    stands. ``controllers``, ``contacts`` and ``officers`` are facts in each language,
    and under "" in the main words of an organisation. A contact is a mapping with the
    keys of a section’s facts: name, role, email, phone, organisation. ``notice`` is the
    translation key of “the” notice; ``locales`` are the codes of Wagtail’s locales by
    primary key.
    """

    site_id: int
    language: str
    root_url_path: str = ""
    profile: str = ""
    authority: str = ""
    tells_outdated: bool = False
    controllers: Mapping[str, Party] = field(default_factory=dict)
    contacts: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    officers: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    notice: UUID | None = None
    locales: Mapping[int, str] = field(default_factory=dict)

    @property
    def links(self) -> Mapping[str, StoredPage]:
        """The pages that a link to “the” notice leads to, by language.

        They are kept apart: a notice without such a link does not read them.
        """
        return _kept("links", self.site_id, self._read_links)

    def _read_links(self, site_id: int) -> Mapping[str, StoredPage]:
        return links_of(site_id, site_trees(), self.notice)

    def controller(self, language: str) -> Party | None:
        return in_language(self.controllers, language)

    def contact(self, language: str) -> Mapping[str, Any]:
        return in_language(self.contacts, language) or NO_FACTS

    def dpo(self, language: str) -> Mapping[str, Any]:
        return in_language(self.officers, language) or NO_FACTS

    def authority_over(self, controller: Party | None) -> str:
        """Return the id of the site’s authority; "" if ``controller`` has another.

        The authority is meant for the country of the site’s controller. A page may
        name a controller of another country, and its authority is nearer then.
        """
        own, authority = self.controller(""), find_authority(self.authority)
        countries = [item.country for item in (own, authority) if item]
        meant = next(filter(None, countries), "")
        asked = controller.country if controller else ""
        if meant and asked and _state(meant) != _state(asked):
            return ""
        return self.authority


def _state(country: str) -> str:
    """The state that a country is, or is a part of, as Åland is of Finland."""
    return PARTS.get(country, country)


def facts_of(site_id: int) -> SiteFacts | None:
    """Return the facts of a site; None if there is no such site.

    Nothing is written. Without a query where the cache has them.
    """
    return _kept("facts", site_id, _read)


def _kept(kind: str, site_id: int, read: Callable[[int], T]) -> T:
    """Return what is kept of a site, or what ``read`` returns."""
    seconds = conf.WAGTAIL_PRIVACY_CACHE_SECONDS
    if not seconds:
        return read(site_id)
    if changes := _changes_here():
        # Nobody else may see what this transaction has not yet committed.
        seen = changes[-1].facts
        if (kind, site_id) not in seen:
            seen[kind, site_id] = read(site_id)
        return seen[kind, site_id]
    store = caches[conf.WAGTAIL_PRIVACY_CACHE]
    key = f"{_TOKEN}.{wagtail_privacy.__version__}.{kind}.{site_id}"
    kept = store.get_many([_TOKEN, key])
    token, (token_then, facts) = kept.get(_TOKEN), kept.get(key, ("", None))
    if token and token == token_then:
        return facts
    if not token:
        store.add(_TOKEN, uuid4().hex, None)
        token = store.get(_TOKEN)
    facts = read(site_id)
    if isinstance(store, LocMemCache) or _connection().in_atomic_block:
        seconds = min(seconds, KEPT_BRIEFLY)
    store.set(key, (token, facts), seconds)
    return facts


def forget_facts(**kwargs: Any) -> None:
    """Let the facts of all sites be read anew; a receiver of any signal.

    At once, and again when the transaction is over: until then, others still read
    the old ones from the database.
    """
    _renew_token()
    connection = _connection()
    if not connection.in_atomic_block:
        return
    changes = _changes_here()
    if changes and changes[-1].savepoints == set(connection.savepoint_ids):
        changes[-1].facts.clear()
    else:
        change = _Change(set(connection.savepoint_ids))
        transaction.on_commit(change, using=connection.alias)


def in_language(texts: Mapping[str, T], language: str) -> T | None:
    """Return what ``texts`` has for a language, for its base language, or for any."""
    return texts.get(language) or texts.get(language.split("-")[0]) or texts.get("")


class _Change:
    """A change that waits for its transaction; rolled back, it is dropped with it.

    ``facts`` are those that the transaction itself has read since.
    """

    def __init__(self, savepoints: set[str]) -> None:
        self.savepoints = savepoints
        self.facts: dict[tuple[str, int], Any] = {}

    def __call__(self) -> None:
        _renew_token()


def _connection() -> Any:
    return connections[PrivacySettings.objects.db]


def _changes_here() -> list[_Change]:
    """The changes that this connection is going to commit, in their order."""
    waiting = (hook for _savepoints, hook, *_rest in _connection().run_on_commit)
    return [hook for hook in waiting if isinstance(hook, _Change)]


def _renew_token() -> None:
    caches[conf.WAGTAIL_PRIVACY_CACHE].set(_TOKEN, uuid4().hex, None)


def _read(site_id: int) -> SiteFacts | None:
    sites = Site.objects.select_related("root_page__locale")
    site = sites.filter(pk=site_id).first()
    if site is None:
        return None
    stated = PrivacySettings.base_queryset().filter(site=site_id).first()
    stated = stated or PrivacySettings(site_id=site_id)
    locales = dict(Locale.objects.values_list("pk", "language_code"))
    languages = ["", *dict.fromkeys([*get_content_languages(), *locales.values()])]
    return SiteFacts(
        site_id=site_id,
        language=site.root_page.locale.language_code,
        root_url_path=site.root_page.url_path,
        profile=stated.profile,
        authority=stated.authority,
        tells_outdated=stated.tells_outdated,
        controllers=_in_each(languages, lambda code: _party(stated.controller, code)),
        contacts=_in_each(languages, lambda code: _person(stated, "contact", code)),
        officers=_in_each(languages, lambda code: _person(stated, "dpo", code)),
        notice=stated.notice,
        locales=locales,
    )


def _in_each(languages: Iterable[str], fact_in: Any) -> dict[str, Any]:
    facts = {code: fact_in(code) for code in languages}
    return {code: fact for code, fact in facts.items() if fact}


def _party(organisation: Organisation | None, language: str) -> Party | None:
    return organisation.to_party(language) if organisation else None


def _person(stated: PrivacySettings, role: str, language: str) -> dict[str, Any]:
    """The facts of a contact; {} if nobody is named and no way to reach anybody."""
    words = getattr(getattr(stated, f"{role}_role"), "data", None)
    roles = words if isinstance(words, Mapping) else {}
    facts = {
        "name": getattr(stated, f"{role}_name"),
        "role": in_language(roles, language) or "",
        "email": getattr(stated, f"{role}_email"),
        "phone": getattr(stated, f"{role}_phone"),
        "organisation": _party(getattr(stated, f"{role}_organisation"), language),
    }
    return {name: fact for name, fact in facts.items() if fact}

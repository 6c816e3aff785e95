"""The facts of a site as visits need them: read once, kept until something changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar
from uuid import UUID

from django.utils.functional import SimpleLazyObject

from wagtail_privacy.jurisdictions import find_authority
from wagtail_privacy.jurisdictions.eea import PARTS
from wagtail_privacy.models.keeping import forget, kept
from wagtail_privacy.models.organisations import Organisation
from wagtail_privacy.models.settings import PrivacySettings
from wagtail_privacy.models.site_links import StoredPage, links_of
from wagtail_privacy.models.site_registry import (
    content_languages,
    mark_of,
    read_registry,
    running_mark,
)
from wagtail_privacy.models.site_statement import read_site
from wagtail_privacy.models.site_trees import site_trees
from wagtail_privacy.notice import NO_FACTS, CookieRegistry, Party


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
    consent: Mapping[str, str] = field(default_factory=dict)

    @property
    def registry(self) -> CookieRegistry:
        """The cookies of the site, kept apart from the facts."""
        return kept(_registry_kind(), self.site_id, self._read_registry)

    def _read_registry(self) -> CookieRegistry:
        return read_registry(self.site_id, content_languages(self.locales.values()))

    @property
    def links(self) -> Mapping[str, StoredPage]:
        """The pages that a link to “the” notice leads to, by language.

        They are kept apart: a notice without such a link does not read them.
        """
        return kept("links", self.site_id, self._read_links)

    def _read_links(self) -> Mapping[str, StoredPage]:
        return links_of(self.site_id, site_trees(), self.notice)

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


class SiteRegistry(SimpleLazyObject):
    """The registry of a site: a ``CookieRegistry``, read when somebody looks into it.

    A visit whose HTML is in the cache needs its mark alone, which is kept apart.
    """

    def __init__(self, facts: SiteFacts) -> None:
        super().__init__(lambda: facts.registry)
        self.__dict__["_site_id"] = facts.site_id

    def mark(self) -> str:
        """Return a digest of all that a visitor can read of it, in any language."""
        site_id = self.__dict__["_site_id"]
        return kept(f"{_registry_kind()}.mark", site_id, lambda: mark_of(self))


def registry_mark(registry: CookieRegistry) -> str:
    """Return the mark of a registry, without reading that of a site if it is kept."""
    is_of_site = type(registry) is SiteRegistry  # isinstance would read it
    return registry.mark() if is_of_site else mark_of(registry)


def _registry_kind() -> str:
    """A cache that others share may outlive a restart with other settings."""
    return f"registry.{running_mark()}"


def facts_of(site_id: int) -> SiteFacts | None:
    """Return the facts of a site; None if there is no such site.

    Nothing is written. Without a query where the cache has them.
    """
    return kept("facts", site_id, lambda: _read(site_id))


def forget_facts(**kwargs: Any) -> None:
    """Let the facts of all sites be read anew; a receiver of any signal."""
    forget()


def in_language(texts: Mapping[str, T], language: str) -> T | None:
    """Return what ``texts`` has for a language, for its base language, or for any."""
    return texts.get(language) or texts.get(language.split("-")[0]) or texts.get("")


def _read(site_id: int) -> SiteFacts | None:
    site = read_site(site_id)
    if site is None:
        return None
    stated = site.settings
    languages = ["", *content_languages(site.locales.values())]
    return SiteFacts(
        site_id=site_id,
        language=site.language,
        root_url_path=site.root_url_path,
        profile=stated.profile,
        authority=stated.authority,
        tells_outdated=stated.tells_outdated,
        controllers=_in_each(languages, lambda code: _party(stated.controller, code)),
        contacts=_in_each(languages, lambda code: _person(stated, "contact", code)),
        officers=_in_each(languages, lambda code: _person(stated, "dpo", code)),
        notice=stated.notice,
        locales=site.locales,
        consent={
            name.removeprefix("consent_"): text for name, text in site.consent.items()
        },
    )


def _in_each(languages: Iterable[str], fact_in: Callable[[str], Any]) -> dict[str, Any]:
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

"""What a page, a footer or an import takes from its site."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import get_language
from wagtail.models import Site

from wagtail_privacy.blocks.languages import page_code
from wagtail_privacy.models.site_facts import SiteFacts, SiteRegistry, facts_of
from wagtail_privacy.models.site_trees import root_above
from wagtail_privacy.notice import Notice


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is shown: on which site, and in which language."""

    facts: SiteFacts
    language: str
    registry: SiteRegistry


def site_of(page: Any) -> int | None:
    """Return the key of the site that ``page`` stands on; None if it stands on none.

    Where one site stands inside another, the inner one counts. Where root pages are
    translations of each other, it is the site whose own root page is above the page.
    Without a query, once the facts of sites are known.
    """
    root = root_above(page)
    if root is None:
        return None
    first, *others = root.site_ids
    if not others:
        return first
    known = [facts for site_id in root.site_ids if (facts := facts_of(site_id))]
    own = [item for item in known if item.root_url_path == root.url_path]
    return own[0].site_id if own else first


def page_facts(page: Any) -> SiteFacts | None:
    """Return the facts of the site that ``page`` stands on, if it stands on one."""
    site_id = site_of(page)
    return facts_of(site_id) if site_id else None


def place_of(context: Mapping[str, Any]) -> Place | None:
    """Return the site and language of a template’s context.

    The site is that of its ``page``, else that of its ``request``; None without
    either. The language is that of its page, else of what is rendered, else the
    site’s main one.
    """
    page, request = context.get("page"), context.get("request")
    site_id = site_of(page) if hasattr(page, "url_path") else None
    if site_id is None and request:
        site = Site.find_for_request(request)
        site_id = site.pk if site else None
    known = _known_of_visit(site_id, request) if site_id else None
    if known is None:
        return None
    facts, registry = known
    locale = facts.locales.get(getattr(page, "locale_id", None))
    active = page_code() if get_language() else facts.language
    return Place(facts, locale or active, registry)


def site_frame(context: Mapping[str, Any]) -> Notice | None:
    """Return what sections inherit where no notice of ours stands around them."""
    place = place_of(context)
    if place is None:
        return None
    facts, language = place.facts, place.language
    return Notice(
        title="",
        language=language,
        controller=facts.controller(language),
        contact=facts.contact(language),
        dpo=facts.dpo(language),
        authority=facts.authority,
        registry=place.registry,
        consent=facts.consent,
    )


def _known_of_visit(
    site_id: int, request: Any
) -> tuple[SiteFacts, SiteRegistry] | None:
    """The facts, asked for once in a visit: a page may have many sections."""
    if not request:
        return _known(site_id)
    known = vars(request).setdefault("_privacy_site_facts", {})
    if site_id not in known:
        known[site_id] = _known(site_id)
    return known[site_id]


def _known(site_id: int) -> tuple[SiteFacts, SiteRegistry] | None:
    facts = facts_of(site_id)
    return (facts, SiteRegistry(facts)) if facts else None

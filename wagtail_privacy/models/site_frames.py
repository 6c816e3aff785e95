"""What a page, a footer or an import takes from its site."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wagtail.models import Site

from wagtail_privacy.blocks.languages import page_code
from wagtail_privacy.models.site_facts import SiteFacts, facts_of
from wagtail_privacy.models.site_trees import site_of
from wagtail_privacy.notice import Notice


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is shown: on which site, and in which language."""

    facts: SiteFacts
    language: str


def page_facts(page: Any) -> SiteFacts | None:
    """Return the facts of the site that ``page`` stands on, if it stands on one."""
    site_id = site_of(page)
    return facts_of(site_id) if site_id else None


def place_of(context: Mapping[str, Any]) -> Place | None:
    """Return the site and language of a template’s context.

    The site is that of its ``request``, else that of its ``page``; None without
    either. The language is that of its page, else of what is rendered.
    """
    page, request = context.get("page"), context.get("request")
    site = Site.find_for_request(request) if request else None
    if site:
        facts = _facts_of_visit(site.pk, request)
    else:
        facts = page_facts(page) if hasattr(page, "url_path") else None
    if facts is None:
        return None
    locale = facts.locales.get(getattr(page, "locale_id", None))
    return Place(facts, locale or page_code())


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
    )


def _facts_of_visit(site_id: int, request: Any) -> SiteFacts | None:
    """The facts, asked for once in a visit: a page may have many sections."""
    known = vars(request).setdefault("_privacy_site_facts", {})
    if site_id not in known:
        known[site_id] = facts_of(site_id)
    return known[site_id]

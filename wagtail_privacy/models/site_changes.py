"""What changes the facts of a site: settings, and where its public notices stand."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.models.signals import m2m_changed, post_delete, post_migrate, post_save
from wagtail.models import Locale, PageViewRestriction, Site, get_page_models
from wagtail.signals import (
    page_published,
    page_slug_changed,
    page_unpublished,
    post_page_move,
)

from wagtail_privacy.models.cookie_settings import CookieSettings, SiteService
from wagtail_privacy.models.cookies import Cookie, CookieService
from wagtail_privacy.models.index_pages import PrivacyNoticeIndexMixin
from wagtail_privacy.models.organisations import Organisation
from wagtail_privacy.models.pages import PrivacyNoticeMixin
from wagtail_privacy.models.registry_changes import connect_registry_changes
from wagtail_privacy.models.settings import PrivacySettings
from wagtail_privacy.models.site_facts import forget_facts
from wagtail_privacy.models.site_trees import base_page


#: Of these rows every change counts.
_MODELS = (
    PrivacySettings,
    CookieSettings,
    SiteService,
    CookieService,
    Cookie,
    Organisation,
    Site,
    Locale,
    PageViewRestriction,
)
#: Page types that a link leads to.
_OURS = (PrivacyNoticeMixin, PrivacyNoticeIndexMixin)
#: Columns of a page that a link depends on.
_COLUMNS = {"live", "title", "slug", "url_path", "locale", "translation_key"}


def connect_site_facts() -> None:
    """Follow all that the facts of sites are made of; call it when models are there."""
    connect_registry_changes()
    for model in _MODELS:
        post_save.connect(forget_facts, sender=model)
        post_delete.connect(forget_facts, sender=model)
    m2m_changed.connect(forget_facts, sender=SiteService)
    post_save.connect(forget_if_public, sender=base_page())
    for model in get_page_models():
        if issubclass(model, _OURS):
            post_save.connect(forget_if_public, sender=model)
            page_published.connect(forget_facts, sender=model)
            page_unpublished.connect(forget_facts, sender=model)
    # What stands below a page moves and goes with it, so its type says nothing.
    post_delete.connect(forget_facts, sender=base_page())
    post_page_move.connect(forget_facts)
    page_slug_changed.connect(forget_facts)
    post_migrate.connect(forget_facts)


def forget_if_public(
    instance: Any,
    *,
    raw: bool = False,
    update_fields: Iterable[str] | None = None,
    **kwargs: Any,
) -> None:
    """A ``post_save`` receiver for pages, as their own types or as base pages.

    Drafts that nobody has published change nothing for visitors. One that was
    published may have been live until now. ``raw``: it is loaded from a file, and what
    type it is may stand further down in there.
    """
    if raw:
        forget_facts()
        return
    is_of_link = update_fields is None or not _COLUMNS.isdisjoint(update_fields)
    is_ours = issubclass(instance.specific_class or type(instance), _OURS)
    if is_of_link and is_ours and (instance.live or instance.first_published_at):
        forget_facts()

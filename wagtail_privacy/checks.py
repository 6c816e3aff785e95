"""System checks: what a project forgot, or set to something that cannot work."""

from __future__ import annotations

from typing import Any

from django.core.checks import CheckMessage, Error, register
from wagtail.models import Page
from wagtail.rich_text import features as rich_text_features

from wagtail_privacy.conf import conf
from wagtail_privacy.models.countries import country_choices
from wagtail_privacy.profiles import profiles


_NEEDED_APPS = ("wagtail.contrib.settings", "wagtail.snippets", "wagtail.admin")


@register("wagtail_privacy")
def check_installed_apps(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    return [
        Error(
            f"wagtail_privacy needs {app!r} in INSTALLED_APPS.",
            hint=f"Add {app!r} to INSTALLED_APPS.",
            id="wagtail_privacy.E001",
        )
        for app in _NEEDED_APPS
        if app not in conf.installed_apps
    ]


@register("wagtail_privacy")
def check_profile(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    if conf.WAGTAIL_PRIVACY_PROFILE in profiles:
        return []
    return [
        Error(
            f"WAGTAIL_PRIVACY_PROFILE is {conf.WAGTAIL_PRIVACY_PROFILE!r}, "
            "and there is no such legal profile.",
            hint=f"Use one of: {', '.join(profiles.ids())}.",
            id="wagtail_privacy.E002",
        )
    ]


@register("wagtail_privacy")
def check_country(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    if conf.WAGTAIL_PRIVACY_COUNTRY in {"", *dict(country_choices())}:
        return []
    return [
        Error(
            f"WAGTAIL_PRIVACY_COUNTRY is {conf.WAGTAIL_PRIVACY_COUNTRY!r}, "
            "which is no ISO 3166 code of a country.",
            hint="Use two capital letters such as 'FI', or '' for none.",
            id="wagtail_privacy.E003",
        )
    ]


@register("wagtail_privacy")
def check_import_max_bytes(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    value = conf.WAGTAIL_PRIVACY_IMPORT_MAX_BYTES
    if isinstance(value, int) and not isinstance(value, bool) and value > 0:
        return []
    return [
        Error(
            f"WAGTAIL_PRIVACY_IMPORT_MAX_BYTES is {value!r}; "
            "it must be a positive number of bytes.",
            id="wagtail_privacy.E004",
        )
    ]


@register("wagtail_privacy")
def check_rich_text_features(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    value = conf.WAGTAIL_PRIVACY_RICH_TEXT_FEATURES
    if not isinstance(value, (list, tuple)):
        problem = "it must be a list of feature names"
    else:
        known = rich_text_features.get_editor_plugin
        unknown = [name for name in value if known("draftail", name) is None]
        if not unknown:
            return []
        problem = f"no rich-text feature is called {unknown[0]!r}"
    return [
        Error(
            f"WAGTAIL_PRIVACY_RICH_TEXT_FEATURES is {value!r}; {problem}.",
            id="wagtail_privacy.E005",
        )
    ]


@register("wagtail_privacy")
def check_cache(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    if conf.WAGTAIL_PRIVACY_CACHE in conf.cache_aliases:
        return []
    return [
        Error(
            f"WAGTAIL_PRIVACY_CACHE is {conf.WAGTAIL_PRIVACY_CACHE!r}, "
            "and CACHES has no such alias.",
            hint=f"Use one of: {', '.join(conf.cache_aliases)}.",
            id="wagtail_privacy.E006",
        )
    ]


@register("wagtail_privacy")
def check_cache_seconds(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    value = conf.WAGTAIL_PRIVACY_CACHE_SECONDS
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return []
    return [
        Error(
            f"WAGTAIL_PRIVACY_CACHE_SECONDS is {value!r}; "
            "it must be a number of seconds, or 0 to keep nothing.",
            id="wagtail_privacy.E007",
        )
    ]


@register("wagtail_privacy")
def check_base_page(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """Our page types stand on Wagtail's own base page; a project may have another."""
    if not Page._meta.swapped or "wagtail_privacy.pages" not in conf.installed_apps:
        return []
    return [
        Error(
            "The page types of 'wagtail_privacy.pages' need Wagtail's own base page, "
            f"and WAGTAIL_PAGE_MODEL is {Page._meta.swapped!r}.",
            hint="Remove 'wagtail_privacy.pages' from INSTALLED_APPS, and write page "
            "types of your own from the mixins in 'wagtail_privacy.models'.",
            id="wagtail_privacy.E008",
        )
    ]

"""System checks: what a project forgot, or set to something that cannot work."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields
from datetime import date
from typing import Any

from django.core.checks import CheckMessage, Error, Warning, register
from django.utils.functional import Promise
from wagtail.models import Page, get_page_models
from wagtail.rich_text import features as rich_text_features

from wagtail_privacy.conf import conf
from wagtail_privacy.countries import country_choices
from wagtail_privacy.jurisdictions import Authority, authorities
from wagtail_privacy.models import PrivacyNoticeMixin
from wagtail_privacy.models.pages import NOTICE_FACTS
from wagtail_privacy.models.synchronised import fields_left_open
from wagtail_privacy.profiles import profiles


#: Of the form of a page, as Wagtail’s project template sets it.
_FORM_FIELDS = 10_000
_NEEDED_APPS = ("wagtail.contrib.settings", "wagtail.snippets", "wagtail.admin")
_AUTHORITY_FIELDS = [item.name for item in fields(Authority) if item.name != "id"]
_NEEDED_FIELDS = ("country", "name", "website")
#: What a field of an authority holds where that is not a text.
_OTHER_KINDS: dict[str, tuple[type | tuple[type, ...], str]] = {
    "names": (Mapping, "a dict of texts by language"),
    "addresses": (Mapping, "a dict of texts by language"),
    "scope": ((str, Promise), "a text"),
    "as_of": ((date, type(None)), "a date"),
}


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


@register("wagtail_privacy")
def check_eea_countries(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    value = conf.WAGTAIL_PRIVACY_EEA_COUNTRIES
    if value is None:
        return []
    if not isinstance(value, (list, tuple)):
        problem = "it must be a list of codes, or None for the package’s list"
    else:
        unknown = [code for code in value if not _is_country(code)]
        if not unknown:
            return []
        problem = f"{unknown[0]!r} is no ISO 3166 code of a country"
    return [
        Error(
            f"WAGTAIL_PRIVACY_EEA_COUNTRIES is {value!r}; {problem}.",
            hint="Use two capital letters for each country, such as 'FI'.",
            id="wagtail_privacy.E009",
        )
    ]


@register("wagtail_privacy")
def check_adequacy(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    return [
        Error(
            f"WAGTAIL_PRIVACY_ADEQUACY: {problem}.",
            hint="Write {'NZ': '2013/65/EU'}, or {'NZ': None} to strike a country out.",
            id="wagtail_privacy.E010",
        )
        for problem in _adequacy_problems(conf.WAGTAIL_PRIVACY_ADEQUACY)
    ]


def _adequacy_problems(value: Any) -> Iterator[str]:
    if not isinstance(value, dict):
        yield f"{value!r} is no dict of decisions by country"
        return
    for country, number in value.items():
        if not _is_country(country):
            yield f"{country!r} is no ISO 3166 code of a country"
        if number is not None and not (isinstance(number, str) and number.strip()):
            yield f"{number!r}, for {country!r}, is no number of a decision"


@register("wagtail_privacy")
def check_authorities(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    return [
        Error(
            f"WAGTAIL_PRIVACY_AUTHORITIES: {problem}.",
            hint=f"The fields are: {', '.join(_AUTHORITY_FIELDS)}. "
            f"An authority that you add needs {', '.join(_NEEDED_FIELDS)}.",
            id="wagtail_privacy.E011",
        )
        for problem in _authorities_problems(conf.WAGTAIL_PRIVACY_AUTHORITIES)
    ]


def _authorities_problems(value: Any) -> Iterator[str]:
    if not isinstance(value, dict):
        yield f"{value!r} is no dict of authorities by id"
        return
    for id, stated in value.items():
        if not (isinstance(id, str) and id):
            yield f"{id!r} is no id"
        elif not isinstance(stated, dict):
            yield f"{id!r} has {stated!r} in place of a dict of fields"
        else:
            yield from (f"{id!r} {problem}" for problem in _field_problems(id, stated))


def _field_problems(id: str, stated: dict[Any, Any]) -> Iterator[str]:
    for name in _NEEDED_FIELDS:
        if not stated.get(name, id in authorities):
            yield f"has no {name}"
    for name, value in stated.items():
        if name not in _AUTHORITY_FIELDS:
            yield f"has a field {name!r}, which does not exist"
            continue
        kind, words = _OTHER_KINDS.get(name, (str, "a text"))
        if not isinstance(value, kind) or not _are_texts(value):
            yield f"has {value!r} as {name}, which is not {words}"
        elif name == "country" and value and not _is_country(value):
            yield f"has the country {value!r}, which is no ISO 3166 code"
        elif name == "website" and value and not value.startswith("https://"):
            yield f"has the website {value!r}, which does not start with https://"


def _are_texts(value: Any) -> bool:
    """False for a dict that holds anything but texts."""
    if not isinstance(value, Mapping):
        return True
    return all(isinstance(text, str) for pair in value.items() for text in pair)


def _is_country(value: Any) -> bool:
    return isinstance(value, str) and value in dict(country_choices())


@register("wagtail_privacy")
def check_form_fields(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """Django refuses a form with more fields: the editor could not save a notice."""
    limit = conf.most_form_fields
    if limit is None or limit >= _FORM_FIELDS:
        return []
    return [
        Warning(
            f"DATA_UPLOAD_MAX_NUMBER_FIELDS is {limit!r}; the form of a notice with "
            "many facts has more fields, and saving it would fail.",
            hint=f"Set DATA_UPLOAD_MAX_NUMBER_FIELDS = {_FORM_FIELDS:_}, as `wagtail "
            "start` does.",
            id="wagtail_privacy.W001",
        )
    ]


@register("wagtail_privacy")
def check_translatable_fields(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """For wagtail-localize, a page type’s own list of fields replaces that of ours."""
    open_fields = {
        model: ", ".join(fields_left_open(model, NOTICE_FACTS))
        for model in get_page_models()
        if issubclass(model, PrivacyNoticeMixin)
    }
    return [
        Warning(
            f"{model._meta.label}: with wagtail-localize, {names} may differ from "
            "language to language.",
            hint="Begin its override_translatable_fields with "
            "*PrivacyNoticeMixin.override_translatable_fields.",
            obj=model,
            id="wagtail_privacy.W002",
        )
        for model, names in open_fields.items()
        if names
    ]

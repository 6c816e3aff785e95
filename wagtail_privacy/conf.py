"""The one door to ``django.conf.settings``: a typed, lazy property per setting."""

from __future__ import annotations

from typing import Any

from django.conf import settings


class Conf:
    """Settings of this package, read on every access so that overrides just work."""

    @property
    def WAGTAIL_PRIVACY_PROFILE(self) -> str:
        """Id of the legal profile that a new notice starts with."""
        return getattr(settings, "WAGTAIL_PRIVACY_PROFILE", "eu_gdpr_13")

    @property
    def WAGTAIL_PRIVACY_COUNTRY(self) -> str:
        """ISO 3166 code of the country that a new organisation is in."""
        return getattr(settings, "WAGTAIL_PRIVACY_COUNTRY", "FI")

    @property
    def WAGTAIL_PRIVACY_RICH_TEXT_FEATURES(self) -> list[str]:
        """Rich-text features of a section's text, in the editor and at import."""
        return getattr(
            settings,
            "WAGTAIL_PRIVACY_RICH_TEXT_FEATURES",
            ["h3", "h4", "bold", "italic", "ol", "ul", "link"],
        )

    @property
    def WAGTAIL_PRIVACY_IMPORT_MAX_BYTES(self) -> int:
        """Size in bytes above which a file is refused at import."""
        return getattr(settings, "WAGTAIL_PRIVACY_IMPORT_MAX_BYTES", 5_000_000)

    @property
    def WAGTAIL_PRIVACY_CACHE(self) -> str:
        """Alias of the cache, from `CACHES`, that the HTML of notices is kept in."""
        return getattr(settings, "WAGTAIL_PRIVACY_CACHE", "default")

    @property
    def WAGTAIL_PRIVACY_CACHE_SECONDS(self) -> int:
        """How many seconds the HTML of a notice is kept; 0 keeps none."""
        return getattr(settings, "WAGTAIL_PRIVACY_CACHE_SECONDS", 3_600)

    @property
    def WAGTAIL_PRIVACY_EEA_COUNTRIES(self) -> list[str] | None:
        """ISO 3166 codes of the EU and EEA, in place of those of the package."""
        return getattr(settings, "WAGTAIL_PRIVACY_EEA_COUNTRIES", None)

    @property
    def WAGTAIL_PRIVACY_ADEQUACY(self) -> dict[str, str | None]:
        """Numbers of adequacy decisions by ISO 3166 code; `None` strikes one out."""
        return getattr(settings, "WAGTAIL_PRIVACY_ADEQUACY", {})

    @property
    def WAGTAIL_PRIVACY_AUTHORITIES(self) -> dict[str, dict[str, Any]]:
        """Supervisory authorities by id, with the fields that are added or replaced."""
        return getattr(settings, "WAGTAIL_PRIVACY_AUTHORITIES", {})

    @property
    def is_multilingual(self) -> bool:
        return getattr(settings, "WAGTAIL_I18N_ENABLED", False)

    @property
    def default_language(self) -> str:
        """The language of words that another one lacks."""
        return settings.LANGUAGE_CODE

    @property
    def languages(self) -> list[str]:
        """Codes of the languages of the site and of its admin."""
        return [code for code, _name in settings.LANGUAGES]

    @property
    def most_form_fields(self) -> int | None:
        """How many fields Django accepts in a form; None is any number."""
        return settings.DATA_UPLOAD_MAX_NUMBER_FIELDS

    @property
    def is_debug(self) -> bool:
        return settings.DEBUG

    @property
    def cache_aliases(self) -> list[str]:
        return list(settings.CACHES)

    @property
    def installed_apps(self) -> list[str]:
        return list(settings.INSTALLED_APPS)


conf = Conf()

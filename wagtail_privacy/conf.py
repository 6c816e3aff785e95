"""The one door to ``django.conf.settings``: a typed, lazy property per setting."""

from __future__ import annotations

from functools import cached_property
from hashlib import blake2b
from pathlib import Path
from typing import Any

from django.conf import settings
from django.utils.module_loading import import_string


#: What ``own_cookie`` knows of.
OWN_COOKIES = ("SESSION_COOKIE", "CSRF_COOKIE", "LANGUAGE_COOKIE", "MESSAGES_COOKIE")


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
        return getattr(settings, "WAGTAIL_PRIVACY_IMPORT_MAX_BYTES", 20_000_000)

    @property
    def WAGTAIL_PRIVACY_IMPORT_MAX_UNPACKED_BYTES(self) -> int:
        """Size in bytes above which what a packed file holds is refused at import."""
        name = "WAGTAIL_PRIVACY_IMPORT_MAX_UNPACKED_BYTES"
        return getattr(settings, name, 100_000_000)

    @property
    def WAGTAIL_PRIVACY_IMPORT_MAX_PAGES(self) -> int:
        """Pages above which a PDF is refused at import."""
        return getattr(settings, "WAGTAIL_PRIVACY_IMPORT_MAX_PAGES", 200)

    @property
    def WAGTAIL_PRIVACY_IMPORT_MAX_DEPTH(self) -> int:
        """How deep elements may stand inside each other at import."""
        return getattr(settings, "WAGTAIL_PRIVACY_IMPORT_MAX_DEPTH", 250)

    @property
    def WAGTAIL_PRIVACY_IMPORT_MAX_ROWS(self) -> int:
        """Paragraphs, list items and table cells above which a file is refused."""
        return getattr(settings, "WAGTAIL_PRIVACY_IMPORT_MAX_ROWS", 20_000)

    @property
    def WAGTAIL_PRIVACY_IMPORT_MAX_CHARACTERS(self) -> int:
        """Characters of text above which a file is refused at import."""
        return getattr(settings, "WAGTAIL_PRIVACY_IMPORT_MAX_CHARACTERS", 1_000_000)

    @property
    def WAGTAIL_PRIVACY_IMPORT_MAX_SECONDS(self) -> int:
        """Seconds after which the reading of a file is stopped at import."""
        return getattr(settings, "WAGTAIL_PRIVACY_IMPORT_MAX_SECONDS", 20)

    @property
    def WAGTAIL_PRIVACY_IMPORT_MAX_MEMORY(self) -> int:
        """Bytes of memory that the reading of a file may take at import."""
        return getattr(settings, "WAGTAIL_PRIVACY_IMPORT_MAX_MEMORY", 500_000_000)

    @property
    def WAGTAIL_PRIVACY_IMPORT_APART(self) -> bool:
        """Whether files are read in a process of their own at import."""
        return getattr(settings, "WAGTAIL_PRIVACY_IMPORT_APART", True)

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
    def WAGTAIL_PRIVACY_COOKIE_IMPORT_MAX_BYTES(self) -> int:
        """Size in bytes above which a file of cookies is refused at import."""
        return getattr(settings, "WAGTAIL_PRIVACY_COOKIE_IMPORT_MAX_BYTES", 20_000_000)

    @property
    def import_settings(self) -> dict[str, Any]:
        """The settings of the import of files, for the process that reads them."""
        names = [name for name in vars(Conf) if "_PRIVACY_IMPORT_" in name]
        return {name: getattr(self, name) for name in names}

    def own_cookie(self, setting: str) -> tuple[str, int | None] | None:
        """Name and age in seconds of a cookie of Django’s own, as it is set here.

        ``setting`` is one of ``OWN_COOKIES``. The age is None for a cookie that ends
        with the browser’s session. None if the site sets no such cookie.
        """
        if setting == "CSRF_COOKIE" and settings.CSRF_USE_SESSIONS:
            return None
        if setting == "MESSAGES_COOKIE":
            name = _messages_cookie()
            return (name, None) if name else None
        age = getattr(settings, f"{setting}_AGE")
        if setting == "SESSION_COOKIE" and settings.SESSION_EXPIRE_AT_BROWSER_CLOSE:
            age = None
        return getattr(settings, f"{setting}_NAME"), age

    @cached_property
    def release(self) -> str:
        """What runs here: whatever another release has put in a cache is not read."""
        return release_of(Path(__file__).parent)

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


def release_of(folder: Path) -> str:
    """Return a digest of the code, templates and words in ``folder``.

    It is the same on every machine. The number of a version is not enough: who
    installs from the repository gets many releases under one number.
    """
    digest = blake2b(digest_size=8)
    for path in sorted(folder.rglob("*")):
        if path.suffix in {".py", ".html", ".mo"}:
            content = path.read_bytes()
            name = path.relative_to(folder).as_posix()
            digest.update(f"{name}:{len(content)}:".encode() + content)
    return digest.hexdigest()


def _messages_cookie() -> str | None:
    """The name of the cookie that messages are in, if they are in one at all."""
    # It brings Django's models and forms, which the process that reads files lacks.
    from django.contrib.messages.storage.cookie import CookieStorage

    storage = import_string(settings.MESSAGE_STORAGE)
    tried = getattr(storage, "storage_classes", (storage,))
    names = (item.cookie_name for item in tried if issubclass(item, CookieStorage))
    return next(names, None)


conf = Conf()

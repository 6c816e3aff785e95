"""Two sites on one install: other companies, other languages, other settings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from i18nfield.strings import LazyI18nString
from wagtail.models import Locale, Page, Site

from tests.conftest import published
from wagtail_privacy.models import Organisation, PrivacySettings
from wagtail_privacy.pages.models import PrivacyNoticeIndexPage, PrivacyNoticePage


@dataclass
class PrivacySite:
    """A site, its home page and settings; ``indexes`` are by language."""

    site: Site
    settings: PrivacySettings
    indexes: dict[str, PrivacyNoticeIndexPage]

    @property
    def home(self) -> Page:
        return self.site.root_page

    def add_notice(self, language: str, title: str, **fields: Any) -> PrivacyNoticePage:
        """Add a live notice below the index in a language, with three sections."""
        page = PrivacyNoticePage(
            title=title, locale=self.indexes[language].locale, **fields
        )
        page.sections = [
            {"type": type, "value": {}}
            for type in ("controller", "contact_person", "dpo", "complaint")
        ]
        return published(self.indexes[language].add_child(instance=page))


def make_two_sites() -> tuple[PrivacySite, PrivacySite]:
    """Kuusikko in Finland, in English and Finnish; Björkdungen in Sweden, in Swedish.

    The second is at ``bjork.example``, and its English pages are a translation.
    """
    first = Site.objects.get(is_default_site=True)
    root = first.root_page.get_parent()
    home = root.add_child(
        instance=Page(title="Björkdungen", slug="bjork", locale=_locale("sv"))
    )
    second = Site.objects.create(
        hostname="bjork.example", root_page=home, site_name="Björkdungen"
    )
    return (
        PrivacySite(
            first,
            _settings(first, "Kuusikko Books Ltd", "FI", authority="fi"),
            _indexes(first.root_page, {"en": "Privacy", "fi": "Tietosuoja"}),
        ),
        PrivacySite(
            second,
            _settings(second, "Björkdungen AB", "SE", profile="fi_gdpr"),
            _indexes(home, {"sv": "Dataskydd", "en": "Privacy"}),
        ),
    )


def _settings(site: Site, name: str, country: str, **fields: Any) -> PrivacySettings:
    word = name.split()[0]
    return PrivacySettings.objects.create(
        site=site,
        controller=Organisation.objects.create(
            name=name, country=country, email=f"info@{word.lower()}.example"
        ),
        contact_name=f"{word} desk",
        contact_role=LazyI18nString({"en": "Adviser", "fi": "Neuvoja"}),
        contact_email=f"desk@{word.lower()}.example",
        dpo_name=f"{word} officer",
        dpo_phone="040 555 0199",
        **fields,
    )


def _indexes(home: Page, titles: dict[str, str]) -> dict[str, PrivacyNoticeIndexPage]:
    found: dict[str, PrivacyNoticeIndexPage] = {}
    for language, title in titles.items():
        locale = _locale(language)
        if not found:
            page = PrivacyNoticeIndexPage(title=title, slug="privacy", locale=locale)
            found[language] = published(home.add_child(instance=page))
            original = found[language]
        else:
            published(home.copy_for_translation(locale))
            page = original.copy_for_translation(locale)
            page.title = title
            found[language] = published(page)
    return found


def _locale(code: str) -> Locale:
    return Locale.objects.get_or_create(language_code=code)[0]

"""One statement that reads what a site says once, its organisations included."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from wagtail.models import Locale, Site

from wagtail_privacy.models.columns import Columns, places_of, run
from wagtail_privacy.models.cookie_settings import CookieSettings
from wagtail_privacy.models.organisations import Organisation
from wagtail_privacy.models.settings import PrivacySettings
from wagtail_privacy.models.site_trees import base_page


_CONSENT = ("consent_tool", "consent_url", "consent_control")
_ORGANISATIONS = PrivacySettings.select_related


@dataclass(frozen=True, slots=True)
class StoredSite:
    """A site as the database has it.

    ``settings`` has its organisations at hand; nobody has saved it where the site has
    none. ``consent`` are the columns of the cookie settings, ``locales`` the codes of
    all locales by primary key.
    """

    language: str
    root_url_path: str
    settings: PrivacySettings
    consent: Mapping[str, str]
    locales: Mapping[int, str]


def read_site(site_id: int) -> StoredSite | None:
    """Return a site; None if there is no such site."""
    using = PrivacySettings.objects.db
    site = Columns(Site, "privacy_site", using)
    locale = Columns(Locale, "privacy_locale", using, ["id", "language_code"])
    root = Columns(base_page(), "privacy_root", using, ["url_path", "locale"])
    stated = Columns(PrivacySettings, "privacy_stated", using)
    cookies = Columns(CookieSettings, "privacy_cookies", using, _CONSENT)
    organisations = [
        Columns(Organisation, f"privacy_{name}", using) for name in _ORGANISATIONS
    ]
    joins = [
        f"INNER JOIN {root.table} ON {root['pk']} = {site['root_page']}",
        f"CROSS JOIN {locale.table}",
        f"LEFT JOIN {stated.table} ON {stated['site']} = {site['pk']}",
        f"LEFT JOIN {cookies.table} ON {cookies['site']} = {site['pk']}",
        *(
            f"LEFT JOIN {part.table} ON {part['pk']} = {stated[name]}"
            for name, part in zip(_ORGANISATIONS, organisations, strict=True)
        ),
    ]
    parts = [locale, root, stated, cookies, *organisations]
    columns = ", ".join(map(str, parts))
    statement = (
        f"SELECT {columns} FROM {site.table} {' '.join(joins)}"  # noqa: S608
        f" WHERE {site['pk']} = %s ORDER BY {locale['pk']}"
    )
    rows = run(using, statement, [site_id])
    return _stored(site_id, rows, parts) if rows else None


def _stored(
    site_id: int, rows: Sequence[tuple[Any, ...]], parts: Sequence[Columns]
) -> StoredSite:
    """Every row has the site, and one of the locales."""
    locale, root, stated, cookies, *organisations = parts
    start_of = places_of(parts)
    first = rows[0]
    locales = dict(map(locale.read, rows))
    url_path, locale_id = root.read(first, start_of[root])
    settings = stated.object(first, start_of[stated])
    settings = settings or PrivacySettings(site_id=site_id)
    for name, part in zip(_ORGANISATIONS, organisations, strict=True):
        field = PrivacySettings._meta.get_field(name)
        field.set_cached_value(settings, part.object(first, start_of[part]))
    consent = zip(_CONSENT, cookies.read(first, start_of[cookies]), strict=True)
    return StoredSite(
        language=locales[locale_id],
        root_url_path=url_path,
        settings=settings,
        consent={name: text for name, text in consent if text},
        locales=locales,
    )

"""The two sites of the demo as visitors and editors get them, each at its address."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from django.contrib.auth import get_user_model
from django.test import Client, override_settings
from django.urls import reverse
from wagtail.models import Page, Site

from wagtail_privacy.models import Organisation
from website.demo.hosts import ensure_hosts
from website.demo.literals import SiteContent
from website.demo.sites import SITES


#: An address of the settings at which the two sites change their host names.
OTHER_WAY_ROUND = "http://localhost:8099"


def sites() -> list[dict[str, Any]]:
    """What the tests compare, a site each, the default one first."""
    rows = [Site.objects.get(site_name=content.name) for content in SITES]
    return [_told(*each, rows) for each in zip(SITES, rows, strict=True)]


def _told(content: SiteContent, site: Site, rows: list[Site]) -> dict[str, Any]:
    return {
        "url": site.root_url,
        "pages": {
            page.full_url: _get(site, urlsplit(page.full_url).path)
            for page in _pages_of(site)
        },
        "facts": sorted(_facts(content)),
        "sitemap": _get(site, "/sitemap.xml"),
        "robots": _get(site, "/robots.txt"),
        "missing": _missing(site),
        "doors": [_door(site, asked) for asked in ("", "de", "en-GB,en;q=0.9")],
        "moved": _moved(site),
        "editor": [_rights(content, each) for each in rows],
    }


def _pages_of(site: Site) -> list[Page]:
    homes = site.root_page.get_translations(inclusive=True)
    return [
        page
        for home in homes
        for page in home.get_descendants(inclusive=True).live().specific()
    ]


def _get(site: Site, path: str, *, status: int = 200) -> str:
    response = Client().get(path, headers={"host": _host(site)})
    assert response.status_code == status, f"{_host(site)}{path}"
    return response.content.decode()


def _missing(site: Site) -> str:
    """The site’s own page for an address that leads nowhere."""
    with override_settings(DEBUG=False):
        return _get(site, "/en/nowhere/", status=404)


def _host(site: Site) -> str:
    return urlsplit(site.root_url).netloc


def _facts(content: SiteContent) -> set[str]:
    """Names, numbers and addresses that only this site may tell, in any language."""
    facts = {str(value) for name, value in content.settings.items() if "_" in name}
    facts -= {str(content.settings.get("tells_outdated"))}
    for fields in content.organisations.values():
        row = Organisation.objects.get(website=fields["website"])
        facts |= {*row.all_names(), row.email, row.phone, row.business_id, row.website}
        facts |= {row.street}
    return facts - {"", "dpo"}


def _door(site: Site, asked: str) -> str:
    """Where "/" leads a visitor whose browser asks for the languages ``asked``."""
    headers = {"host": _host(site), **({"accept-language": asked} if asked else {})}
    response = Client().get("/", headers=headers)
    assert "Accept-Language" in response.headers["Vary"]
    return response.headers["Location"]


def _moved(site: Site) -> str:
    """The address of the site when the demo is served at another one, and back."""
    with override_settings(WAGTAILADMIN_BASE_URL=OTHER_WAY_ROUND):
        ensure_hosts()
    moved = Site.objects.get(pk=site.pk).root_url
    ensure_hosts()
    assert Site.objects.get(pk=site.pk).root_url == site.root_url
    return moved


def _rights(content: SiteContent, site: Site) -> dict[str, int]:
    """What the editor of ``content`` gets of ``site``: the status of each view."""
    client = Client()
    client.force_login(get_user_model().objects.get(username=content.editor.username))
    model = ("wagtail_privacy", "privacysettings")
    views = {
        "settings": reverse("wagtailsettings:edit", args=[*model, site.pk]),
        "page": reverse("wagtailadmin_pages:edit", args=[site.root_page_id]),
    }
    return {
        name: client.get(url, headers={"host": _host(site)}).status_code
        for name, url in views.items()
    }

"""Under which address each site is served: two host names of one process."""

from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from wagtail.models import Page, Site

from website.demo.literals import SiteContent
from website.demo.sites import SITES
from website.demo.tree import find_page
from website.models import HomePage


#: What every machine calls itself: the second site takes one that the first has not.
LOCAL_NAMES = ("localhost", "127.0.0.1")


def ensure_hosts() -> list[Site]:
    """Return the row of each site of the demo, brought to the addresses of today."""
    rows = [_row(content, is_first=content is SITES[0]) for content in SITES]
    wanted = [
        _fields(content, host)
        for content, host in zip(SITES, host_names(), strict=True)
    ]
    changed = [
        (row, fields)
        for row, fields in zip(rows, wanted, strict=True)
        if any(getattr(row, name) != value for name, value in fields.items())
    ]
    for row, _new in changed:
        # Two sites may change places, and no two rows may have one address.
        Site.objects.filter(pk=row.pk).update(hostname=f"site-{row.pk}.invalid")
    for row, fields in changed:
        _update(row, fields)
    return rows


def host_names() -> tuple[str, str]:
    """Return the host name of the settings, and a local one that differs from it."""
    first = urlsplit(settings.WAGTAILADMIN_BASE_URL).hostname or LOCAL_NAMES[0]
    return first, next(name for name in LOCAL_NAMES if name != first)


def _row(content: SiteContent, *, is_first: bool) -> Site:
    """The site that a new Wagtail starts with is the first; the others are added."""
    served = {"is_default_site": True} if is_first else {"root_page": _home(content)}
    return Site.objects.filter(**served).first() or Site(**served)


def _fields(content: SiteContent, hostname: str) -> dict[str, Any]:
    address = urlsplit(settings.WAGTAILADMIN_BASE_URL)
    return {
        "hostname": hostname,
        "port": address.port or (443 if address.scheme == "https" else 80),
        "site_name": content.name,
        "root_page_id": _home(content).pk,
    }


def _home(content: SiteContent) -> HomePage:
    return find_page(HomePage, content.page_name("home"), content.main_language)


def _update(row: Site, fields: dict[str, Any]) -> None:
    before = row.root_page if row.pk else None
    for name, value in fields.items():
        setattr(row, name, value)
    row.save()
    # The page that a new Wagtail starts with is in nobody’s way but ours.
    if before and before.specific_class is Page and before.is_leaf():
        before.delete()

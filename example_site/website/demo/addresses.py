"""What the demo tells at its end: where to look and how to log in."""

from collections.abc import Iterator

from django.conf import settings
from django.urls import reverse
from wagtail.models import Page

from wagtail_privacy.pages.models import (
    PrivacyNoticeIndexPage,
    PrivacyNoticePage,
    PrivacySectionPage,
)
from website.demo import cameras
from website.demo.accounts import ADMIN, EDITOR
from website.demo.notices import NOTICES
from website.demo.old_notice import LANGUAGE, NAME
from website.demo.pages import SITE
from website.demo.tree import find_page
from website.models import HomePage


SHOWN = (
    (HomePage, "home"),
    (PrivacyNoticeIndexPage, "privacy"),
    *((PrivacyNoticePage, notice.key) for notice in NOTICES),
    (PrivacySectionPage, cameras.KEY),
)


def address_lines() -> Iterator[str]:
    """Yield every address of the demo, then the log-ins, a line each."""
    for language in SITE:
        yield ""
        yield dict(settings.LANGUAGES)[language]
        for model, name in SHOWN:
            if page := find_page(model, name, language):
                yield f"  {page.full_url}  {page.title}"
    yield from _admin_lines(find_page(PrivacyNoticePage, NAME, LANGUAGE))


def _admin_lines(imported: Page | None) -> Iterator[str]:
    yield ""
    yield "Admin"
    yield f"  {_admin_url('wagtailadmin_home')}"
    for account in (ADMIN, EDITOR):
        yield f"  user {account.username}, password {account.password}"
    if imported:
        yield f"  {_admin_url('wagtailadmin_pages:edit', imported.pk)}  imported draft"


def _admin_url(name: str, *args: object) -> str:
    return settings.WAGTAILADMIN_BASE_URL + reverse(name, args=args)

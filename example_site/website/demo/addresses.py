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
from website.demo.accounts import ACCOUNTS
from website.demo.literals import SiteContent
from website.demo.old_notice import LANGUAGE, NAME
from website.demo.sites import SITES
from website.demo.tree import find_page
from website.models import HomePage, StandardPage


def address_lines() -> Iterator[str]:
    """Yield every address of the demo, then the log-ins, a line each."""
    for content in SITES:
        yield ""
        yield content.name
        for language in content.texts:
            yield f" {dict(settings.LANGUAGES)[language]}"
            for page in _pages(content, language):
                yield f"  {page.full_url}  {page.title}"
    yield from _admin_lines(find_page(PrivacyNoticePage, NAME, LANGUAGE))


def _pages(content: SiteContent, language: str) -> Iterator[Page]:
    shown = (
        (HomePage, "home"),
        (PrivacyNoticeIndexPage, "privacy"),
        *((PrivacyNoticePage, notice.key) for notice in content.notices),
        *((PrivacySectionPage, page.key) for page in content.section_pages),
        (StandardPage, "contact"),
    )
    for model, key in shown:
        if page := find_page(model, content.page_name(key), language):
            yield page


def _admin_lines(imported: Page | None) -> Iterator[str]:
    yield ""
    yield "Admin"
    yield f"  {_admin_url('wagtailadmin_home')}"
    for account in ACCOUNTS:
        yield f"  user {account.username}, password {account.password}"
    if imported:
        yield f"  {_admin_url('wagtailadmin_pages:edit', imported.pk)}  imported draft"


def _admin_url(name: str, *args: object) -> str:
    return settings.WAGTAILADMIN_BASE_URL + reverse(name, args=args)

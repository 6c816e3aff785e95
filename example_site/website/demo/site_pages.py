"""Home pages, ordinary pages and the notice indexes, in every language."""

from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from wagtail.models import Page, Site

from wagtail_privacy.models import Organisation
from wagtail_privacy.pages.models import PrivacyNoticeIndexPage
from website.demo.literals import HomeText, PageText
from website.demo.markup import rich_text
from website.demo.pages import SITE
from website.demo.tree import add_page, find_page, publish
from website.models import HomePage, StandardPage


def ensure_site_pages(company: Organisation) -> None:
    """Add what is missing of the site; leave alone what is there."""
    for language, text in SITE.items():
        existing = find_page(HomePage, "home", language)
        home = existing or _add_home(language, text.home, company)
        pages = {
            name: find_page(StandardPage, name, language)
            or _add_standard_page(home, name, language, words)
            for name, words in text.pages.items()
        }
        if find_page(PrivacyNoticeIndexPage, "privacy", language) is None:
            _add_index(home, language, text.privacy)
        if existing is None:
            _publish_home(home, text.home, pages)
        if language == settings.LANGUAGE_CODE:
            _serve_from(home)


def _add_home(language: str, words: HomeText, company: Organisation) -> HomePage:
    return add_page(
        HomePage,
        "home",
        language,
        Page.get_first_root_node(),
        title=words.title,
        slug=words.slug,
        tagline=words.tagline,
        introduction=words.introduction,
        search_description=words.search_description,
        company=company,
    )


def _publish_home(home: HomePage, words: HomeText, pages: dict[str, Page]) -> None:
    """Fill in what leads to other pages, now that they are there."""
    home.body = list(_blocks(words.body, pages))
    home.action_page, home.action_text = pages["products"], words.action_text
    publish(home)


def _add_index(home: HomePage, language: str, words: PageText) -> None:
    index = add_page(
        PrivacyNoticeIndexPage,
        "privacy",
        language,
        home,
        title=words.title,
        slug=words.slug,
        search_description=words.search_description,
        introduction=rich_text(words.introduction),
    )
    publish(index)


def _add_standard_page(
    home: HomePage, name: str, language: str, words: PageText
) -> StandardPage:
    page = add_page(
        StandardPage,
        name,
        language,
        home,
        title=words.title,
        slug=words.slug,
        introduction=words.introduction,
        search_description=words.search_description,
        body=list(_blocks(words.body, {})),
        show_in_menus=True,
    )
    publish(page)
    return page


def _blocks(
    body: Iterable[tuple[str, Any]], pages: dict[str, Page]
) -> Iterable[tuple[str, Any]]:
    """Turn the literals of a body into what its StreamField takes."""
    for kind, value in body:
        if kind == "text":
            value = rich_text(value)
        elif kind == "callout":
            value = {**value, "page": pages[value["page"]]}
        yield kind, value


def _serve_from(home: HomePage) -> None:
    """Make ``home`` the root of the site, at the address of the settings."""
    address = urlsplit(settings.WAGTAILADMIN_BASE_URL)
    wanted = {
        "hostname": address.hostname,
        "port": address.port or (443 if address.scheme == "https" else 80),
        "site_name": settings.WAGTAIL_SITE_NAME,
        "root_page_id": home.pk,
    }
    site = Site.objects.filter(is_default_site=True).first() or Site(
        is_default_site=True
    )
    if all(getattr(site, name) == value for name, value in wanted.items()):
        return
    welcome = site.root_page if site.pk else None
    for name, value in wanted.items():
        setattr(site, name, value)
    site.save()
    _remove_welcome_page(welcome)


def _remove_welcome_page(page: Page | None) -> None:
    """Delete the page that a new Wagtail starts with, and nothing else."""
    if page and page.specific_class is Page and page.is_leaf():
        page.delete()

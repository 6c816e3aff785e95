"""Home pages, ordinary pages and the notice indexes, in every language."""

from collections.abc import Iterable, Mapping
from typing import Any

from wagtail.models import Page
from wagtail.rich_text import RichText

from wagtail_privacy.blocks import section_types
from wagtail_privacy.pages.models import PrivacyNoticeIndexPage
from website.blocks import BodyBlock
from website.demo.literals import HomeText, PageText, SiteContent
from website.demo.markup import rich_text
from website.demo.tree import add_page, find_page, publish
from website.models import HomePage, StandardPage


def ensure_site_pages(content: SiteContent) -> None:
    """Add what is missing of a site; leave alone what is there."""
    for language, text in content.texts.items():
        existing = find_page(HomePage, content.page_name("home"), language)
        home = existing or _add_home(content, language, text.home)
        pages = {
            key: find_page(StandardPage, content.page_name(key), language)
            or _add_standard_page(home, content.page_name(key), language, words)
            for key, words in text.pages.items()
        }
        index = content.page_name("privacy")
        if find_page(PrivacyNoticeIndexPage, index, language) is None:
            _add_index(home, index, language, text.privacy)
        if existing is None:
            _publish_home(home, text.home, pages, pages[content.action])


def _add_home(content: SiteContent, language: str, words: HomeText) -> HomePage:
    return add_page(
        HomePage,
        content.page_name("home"),
        language,
        Page.get_first_root_node(),
        title=words.title,
        slug=words.slug,
        tagline=words.tagline,
        introduction=words.introduction,
        search_description=words.search_description,
        look=content.look,
    )


def _publish_home(
    home: HomePage, words: HomeText, pages: Mapping[str, Page], action: Page
) -> None:
    """Fill in what leads to other pages, now that they are there."""
    home.body = list(_blocks(words.body, pages))
    home.action_page, home.action_text = action, words.action_text
    publish(home)


def _add_index(home: HomePage, name: str, language: str, words: PageText) -> None:
    index = add_page(
        PrivacyNoticeIndexPage,
        name,
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
    body: Iterable[tuple[str, Any]], pages: Mapping[str, Page]
) -> Iterable[tuple[str, Any]]:
    """Turn the literals of a body into what its StreamField takes."""
    for kind, value in body:
        if kind == "text":
            value = rich_text(value)
        elif kind == "callout":
            value = {**value, "page": pages[value["page"]]}
        elif kind in section_types:
            text = RichText(rich_text(value.get("text", "")))
            default = BodyBlock.base_blocks[kind].get_default()
            value = {**default, **value, "text": text}
        yield kind, value

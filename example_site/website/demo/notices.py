"""The notices of a site, and sections on pages of their own, in every language."""

from wagtail.rich_text import RichText

from wagtail_privacy.pages.models import (
    PrivacyNoticeIndexPage,
    PrivacyNoticePage,
    PrivacySectionPage,
)
from website.demo.literals import Notice, SectionPage, SiteContent
from website.demo.markup import rich_text
from website.demo.named import Named
from website.demo.sections import stream_of
from website.demo.tree import add_page, find_page, note_source, publish


def ensure_notices(content: SiteContent, named: Named) -> None:
    """Add the notices that are missing; leave alone those that are there."""
    for notice in content.notices:
        name = content.page_name(notice.key)
        added = {
            language: _add_notice(content, notice, language, named)
            for language in notice.texts
            if find_page(PrivacyNoticePage, name, language) is None
        }
        # Only now: whatever is not rewritten has been published before and is behind.
        for language, (type, text) in notice.rewritten.items():
            if language in added:
                _rewrite(added[language], type, text)


def ensure_section_pages(content: SiteContent, named: Named) -> None:
    """Add the pages with one section, each below its notice."""
    for section_page in content.section_pages:
        name = content.page_name(section_page.key)
        for language in section_page.texts:
            if find_page(PrivacySectionPage, name, language) is None:
                _add_section_page(content, section_page, language, named)


def _add_notice(
    content: SiteContent, notice: Notice, language: str, named: Named
) -> PrivacyNoticePage:
    text, name = notice.texts[language], content.page_name(notice.key)
    page = add_page(
        PrivacyNoticePage,
        name,
        language,
        find_page(PrivacyNoticeIndexPage, content.page_name("privacy"), language),
        title=text.title,
        slug=text.slug,
        search_description=text.search_description,
        controller=named.organisations[notice.controller]
        if notice.controller
        else None,
        drawn_up=notice.drawn_up,
        effective_from=notice.effective_from,
        next_review=notice.next_review,
    )
    note_source(page, find_page(PrivacyNoticePage, name, content.main_language))
    page.sections = stream_of(
        page.sections.stream_block,
        name,
        text.sections,
        notice.facts,
        language,
        named,
    )
    publish(page)
    return page


def _add_section_page(
    content: SiteContent,
    section_page: SectionPage,
    language: str,
    named: Named,
) -> None:
    text, name = section_page.texts[language], content.page_name(section_page.key)
    notice = content.page_name(section_page.notice)
    page = add_page(
        PrivacySectionPage,
        name,
        language,
        find_page(PrivacyNoticePage, notice, language),
        title=text.title,
        slug=text.slug,
        search_description=text.search_description,
    )
    note_source(page, find_page(PrivacySectionPage, name, content.main_language))
    page.section = stream_of(
        page.section.stream_block,
        notice,
        [text.section],
        section_page.facts,
        language,
        named,
    )
    publish(page)


def _rewrite(page: PrivacyNoticePage, type: str, text: str) -> None:
    """Give a section another text, and publish the page once more."""
    (section,) = (item for item in page.sections if item.block_type == type)
    section.value["text"] = RichText(rich_text(text))
    publish(page)

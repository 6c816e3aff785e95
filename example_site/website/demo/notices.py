"""The three notices, and a section on a page of its own, in every language."""

from wagtail_privacy.models import Organisation
from wagtail_privacy.notice import Section
from wagtail_privacy.pages.models import (
    PrivacyNoticeIndexPage,
    PrivacyNoticePage,
    PrivacySectionPage,
)
from website.demo import cameras
from website.demo.cookies import NOTICE as COOKIES
from website.demo.customers import NOTICE as CUSTOMERS
from website.demo.literals import Notice, SectionText
from website.demo.markup import rich_text
from website.demo.recruitment import NOTICE as RECRUITMENT
from website.demo.tree import add_page, find_page, key_of, publish


NOTICES = (CUSTOMERS, RECRUITMENT, COOKIES)


def ensure_notices(company: Organisation) -> None:
    """Add the notices that are missing; leave alone those that are there."""
    for notice in NOTICES:
        for language in notice.texts:
            if find_page(PrivacyNoticePage, notice.key, language) is None:
                _add_notice(notice, language, company)


def ensure_section_page() -> None:
    """Add the page of the shop’s cameras below the customer notice."""
    for language, text in cameras.TEXTS.items():
        if find_page(PrivacySectionPage, cameras.KEY, language) is None:
            page = add_page(
                PrivacySectionPage,
                cameras.KEY,
                language,
                find_page(PrivacyNoticePage, CUSTOMERS.key, language),
                title=text.title,
                slug=text.slug,
                search_description=text.search_description,
            )
            section = _section(CUSTOMERS, text.section)
            page.section = page.section.stream_block.from_sections([section])
            publish(page)


def _add_notice(notice: Notice, language: str, company: Organisation) -> None:
    index = find_page(PrivacyNoticeIndexPage, "privacy", language)
    text = notice.texts[language]
    page = add_page(
        PrivacyNoticePage,
        notice.key,
        language,
        index,
        title=text.title,
        slug=text.slug,
        search_description=text.search_description,
        controller=company,
        profile="fi_gdpr",
        drawn_up=notice.drawn_up,
        effective_from=notice.effective_from,
        next_review=notice.next_review,
    )
    sections = (_section(notice, section) for section in text.sections)
    page.sections = page.sections.stream_block.from_sections(sections)
    publish(page)


def _section(notice: Notice, text: SectionText) -> Section:
    """Return the words as the package's ``Section``; translations share its id."""
    facts = dict(text.facts)
    if text.type == "document_dates":
        facts["updated"] = notice.updated.isoformat()
    return Section(
        type=text.type,
        id=str(key_of(notice.key, text.type)),
        heading=text.heading,
        html=rich_text(text.text),
        facts=facts,
        also=text.also,
        anchor=text.type.replace("_", "-"),
    )

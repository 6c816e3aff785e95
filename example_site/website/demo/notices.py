"""The three notices, and a section on a page of its own, in every language."""

from collections.abc import Mapping

from wagtail_privacy.models import Organisation
from wagtail_privacy.pages.models import (
    PrivacyNoticeIndexPage,
    PrivacyNoticePage,
    PrivacySectionPage,
)
from website.demo import cameras
from website.demo.cookies import NOTICE as COOKIES
from website.demo.customers import NOTICE as CUSTOMERS
from website.demo.literals import Notice
from website.demo.recruitment import NOTICE as RECRUITMENT
from website.demo.sections import stream_of
from website.demo.tree import add_page, find_page, publish


NOTICES = (CUSTOMERS, RECRUITMENT, COOKIES)


def ensure_notices(
    company: Organisation, suppliers: Mapping[str, Organisation]
) -> None:
    """Add the notices that are missing; leave alone those that are there."""
    for notice in NOTICES:
        for language in notice.texts:
            if find_page(PrivacyNoticePage, notice.key, language) is None:
                _add_notice(notice, language, company, suppliers)


def ensure_section_page(suppliers: Mapping[str, Organisation]) -> None:
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
            page.section = stream_of(
                page.section.stream_block,
                CUSTOMERS.key,
                [text.section],
                cameras.FACTS,
                language,
                suppliers,
            )
            publish(page)


def _add_notice(
    notice: Notice,
    language: str,
    company: Organisation,
    suppliers: Mapping[str, Organisation],
) -> None:
    text = notice.texts[language]
    page = add_page(
        PrivacyNoticePage,
        notice.key,
        language,
        find_page(PrivacyNoticeIndexPage, "privacy", language),
        title=text.title,
        slug=text.slug,
        search_description=text.search_description,
        controller=company,
        profile="fi_gdpr",
        drawn_up=notice.drawn_up,
        effective_from=notice.effective_from,
        next_review=notice.next_review,
    )
    page.sections = stream_of(
        page.sections.stream_block,
        notice.key,
        text.sections,
        notice.facts,
        language,
        suppliers,
    )
    publish(page)

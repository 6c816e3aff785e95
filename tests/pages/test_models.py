from __future__ import annotations

from xml.etree import ElementTree

import pytest
from django.utils.translation import override
from wagtail.models import Page, PageViewRestriction

from tests.conftest import published, searching
from wagtail_privacy.pages.models import (
    PrivacyNoticeIndexPage,
    PrivacyNoticePage,
    PrivacySectionPage,
)


def addresses(client):
    """The addresses in the site's sitemap."""
    response = client.get("/sitemap.xml")
    assert response.status_code == 200
    tree = ElementTree.fromstring(response.content)  # noqa: S314
    return [item.text for item in tree.iter() if item.tag.endswith("}loc")]


def test_an_index_stands_anywhere_and_a_notice_has_sections_below(home):
    assert PrivacyNoticeIndexPage.can_create_at(home)
    assert PrivacyNoticePage.can_create_at(home)
    assert PrivacyNoticePage.can_create_at(PrivacyNoticeIndexPage())
    assert not PrivacyNoticeIndexPage.can_create_at(PrivacyNoticeIndexPage())
    assert PrivacyNoticePage.clean_subpage_models() == [PrivacySectionPage]
    assert PrivacySectionPage.clean_subpage_models() == []


def test_the_page_types_say_what_they_are_for():
    assert PrivacyNoticeIndexPage.get_page_description() == (
        "Lists the privacy notices of the site."
    )
    assert PrivacyNoticePage.get_page_description() == (
        "A privacy notice made of sections."
    )
    assert PrivacySectionPage.get_page_description() == (
        "One section of a privacy notice, on a page of its own."
    )


def test_live_pages_are_in_the_sitemap(client, index, make_notice):
    make_notice(title="Customers")
    make_notice(title="Drafts", live=False)

    assert [address for address in addresses(client) if "/privacy/" in address] == [
        "http://localhost/en/privacy/",
        "http://localhost/en/privacy/customers/",
    ]


def test_a_page_of_any_language_has_a_sitemap_entry(finnish_index, rf):
    [entry] = finnish_index.get_sitemap_urls(rf.get("/"))

    assert entry["location"] == "http://localhost/fi/tietosuoja/"
    assert entry["lastmod"] == finnish_index.last_published_at


def test_private_pages_are_not_in_the_sitemap(client, make_notice):
    page = make_notice(title="Staff")
    PageViewRestriction.objects.create(
        page=page, restriction_type=PageViewRestriction.LOGIN
    )

    assert page.full_url not in addresses(client)


@pytest.fixture
def searched(make_notice):
    make_notice(title="Recruitment")
    return make_notice(
        (
            "purposes",
            {
                "heading": "Whom it does good today",
                "text": "<p>To deliver rucksacks.</p>",
                "guidance": "Mention nothing vague.",
                "anchor": "benefits",
            },
        ),
        ("register_name", {"name": "Wanderers"}),
        ("loyalty_card", {"text": "<p>Points.</p>"}),
        title="Customer register",
        search_description="How we treat customers.",
    )


@searching
@pytest.mark.parametrize("words", ["rucksacks", "good today", "Wanderers", "register"])
def test_a_notice_is_found_by_its_words(searched, words):
    assert list(PrivacyNoticePage.objects.live().search(words)) == [searched]


@searching
def test_a_notice_is_found_among_all_pages(searched):
    assert [page.pk for page in Page.objects.search("rucksacks")] == [searched.pk]


@searching
@pytest.mark.parametrize("words", ["vague", "benefits", "Points"])
def test_what_visitors_do_not_read_is_not_searched(searched, words):
    assert list(PrivacyNoticePage.objects.search(words)) == []


@searching
def test_notices_are_filtered_by_profile_in_a_search(searched, make_notice):
    finnish = make_notice(title="Customer register again", profile="fi_gdpr")

    found = PrivacyNoticePage.objects.filter(profile="fi_gdpr").search("register")

    assert list(found) == [finnish]


@searching
def test_an_index_is_found_by_its_introduction(index):
    index.introduction = "<p>Everything about rucksacks.</p>"
    published(index)

    assert list(PrivacyNoticeIndexPage.objects.search("rucksacks")) == [index]


def test_the_names_of_the_pages_are_translated():
    with override("fi"):
        assert PrivacyNoticePage.get_verbose_name() == "Tietosuojaseloste"

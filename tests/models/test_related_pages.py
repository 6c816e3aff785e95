from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale, Page, PageViewRestriction

from tests.conftest import published
from tests.testapp.models import ForwardingPage
from wagtail_privacy.models.related_pages import base_page_model, related_pages
from wagtail_privacy.pages.models import PrivacyNoticePage, PrivacySectionPage


def titles(pages):
    return [page.title for page in pages]


@pytest.fixture
def section_page(make_notice):
    """A live section page below a live notice."""
    notice = make_notice(title="Customers")
    page = PrivacySectionPage(title="Cookies", slug="cookies")
    page.section = [{"type": "cookies", "value": {"text": "<p>Two.</p>"}}]
    return published(notice.add_child(instance=page))


@pytest.fixture
def notice(section_page):
    return PrivacyNoticePage.objects.get(title="Customers")


def children(notice):
    return titles(related_pages(notice, child_types=[PrivacySectionPage]).children)


def test_everything_is_read_in_one_query(index, finnish_index, notice, home):
    with CaptureQueriesContext(connection) as captured:
        related_pages(
            notice, child_types=[PrivacySectionPage], linked_ids=[home.pk, index.pk]
        )

    assert len(captured) == 1


def test_live_public_translations_are_found_without_the_page_itself(
    index, finnish_index
):
    assert titles(related_pages(index).translations) == ["Tietosuojaselosteet"]
    assert titles(related_pages(finnish_index).translations) == ["Privacy notices"]


def test_a_draft_translation_is_not_found(index, finnish_index):
    finnish_index.unpublish()

    assert related_pages(index).translations == []


def test_what_stands_below_a_private_page_is_private_too(
    index, finnish_index, finnish_home
):
    PageViewRestriction.objects.create(
        page=finnish_home, restriction_type=PageViewRestriction.LOGIN
    )

    assert related_pages(index).translations == []
    assert titles(related_pages(finnish_index).translations) == ["Privacy notices"]


def test_the_page_is_given_its_locale(finnish_index, django_assert_num_queries):
    page = type(finnish_index).objects.get(pk=finnish_index.pk)
    related_pages(page)

    with django_assert_num_queries(0):
        assert page.locale.language_code == "fi"


def test_a_locale_that_is_there_is_left_alone(index):
    index.locale.language_code = "ar"
    related_pages(index)

    assert index.locale.language_code == "ar"


def test_children_of_the_types_that_are_wanted_come_in_tree_order(notice, section_page):
    later = PrivacySectionPage(title="Analytics", slug="analytics", live=True)
    notice.add_child(instance=later)
    notice.add_child(instance=Page(title="Other", slug="other"))

    assert children(notice) == ["Cookies", "Analytics"]
    later.move(section_page, pos="left")
    assert children(notice) == ["Analytics", "Cookies"]
    assert related_pages(notice).children == []


def test_drafts_and_private_children_are_not_found(notice, section_page):
    section_page.unpublish()
    assert children(notice) == []

    published(section_page)
    assert children(notice) == ["Cookies"]
    PageViewRestriction.objects.create(
        page=section_page, restriction_type=PageViewRestriction.LOGIN
    )
    assert children(notice) == []


def test_grandchildren_are_not_children(notice, section_page):
    section_page.add_child(instance=PrivacySectionPage(title="Deeper", slug="deeper"))

    assert children(notice) == ["Cookies"]


def test_a_link_leads_to_the_live_translation_in_the_page_s_language(
    home, finnish_home, finnish_index, rf
):
    request = rf.get("/")
    related = related_pages(finnish_index, linked_ids=[home.pk])
    assert related.addresses(request) == {home.pk: "/fi/"}

    finnish_home.unpublish()
    related = related_pages(finnish_index, linked_ids=[home.pk])
    assert related.addresses(request) == {home.pk: "/en/"}


def test_a_link_to_a_page_that_is_gone_leads_nowhere(index):
    assert related_pages(index, linked_ids=[987654]).linked == {}


def test_without_languages_links_lead_to_the_page_that_they_name(
    home, finnish_home, finnish_index, settings
):
    settings.WAGTAIL_I18N_ENABLED = False

    related = related_pages(finnish_index, linked_ids=[home.pk])

    assert related.linked[home.pk].pk == home.pk


def test_pages_that_make_their_addresses_themselves_do_so(home, index, rf):
    page = ForwardingPage(title="Shop", slug="shop", leads_to="/elsewhere/", live=True)
    home.add_child(instance=page)

    related = related_pages(index, linked_ids=[page.pk, home.pk])

    assert related.addresses(rf.get("/")) == {page.pk: "/elsewhere/", home.pk: "/en/"}


def test_many_pages_are_found_in_as_many_queries_as_one(notice, home):
    def count(ids):
        with CaptureQueriesContext(connection) as captured:
            related_pages(notice, child_types=[PrivacySectionPage], linked_ids=ids)
        return len(captured)

    one = count([home.pk])
    ids = []
    for number in range(50):
        page = PrivacySectionPage(title=f"Page {number}", slug=f"page-{number}")
        ids.append(notice.add_child(instance=page).pk)
        locale = Locale.objects.create(language_code=f"x{number:02}")
        notice.copy_for_translation(locale, copy_parents=True)

    assert count(ids) == one == 1


def test_every_page_is_of_the_base_page_model():
    assert base_page_model(PrivacyNoticePage) is Page
    assert base_page_model(Page) is Page

from __future__ import annotations

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils.translation import override
from wagtail.models import Locale, PageViewRestriction

from tests.conftest import published
from tests.testapp.models import CampaignPage, MunicipalNoticePage
from wagtail_privacy.models import Organisation
from wagtail_privacy.models.site_frames import page_facts
from wagtail_privacy.pages.models import (
    PrivacyNoticeIndexPage,
    PrivacyNoticePage,
    PrivacySectionPage,
)


@pytest.fixture
def notice(make_notice, organisation):
    return make_notice(
        ("purposes", {"text": "<p>To deliver.</p>"}),
        title="Customers",
        controller=organisation,
        drawn_up=date(2026, 8, 1),
    )


@pytest.fixture
def add_section(notice):
    """Add a live section page below a page, the notice unless another is named."""

    def add(type="cookies", value=None, *, parent=notice, **fields):
        fields = {"title": "Cookies", "locale": parent.locale} | fields
        page = PrivacySectionPage(**fields)
        value = {"text": "<p>Two cookies.</p>"} if value is None else value
        page.section = [{"type": type, "value": value}]
        return published(parent.add_child(instance=page))

    return add


def types(notice):
    page = PrivacyNoticePage.objects.get(pk=notice.pk)
    return [section.type for section in page.to_notice().sections]


def test_its_section_belongs_to_the_notice_after_the_notice_s_own(notice, add_section):
    add_section()
    add_section("analytics", title="Analytics")

    assert types(notice) == ["purposes", "cookies", "analytics"]


def test_a_section_that_nobody_may_read_does_not_belong_to_the_notice(
    notice, add_section
):
    draft = add_section()
    private = add_section("analytics", title="Analytics")
    draft.unpublish()
    PageViewRestriction.objects.create(
        page=private, restriction_type=PageViewRestriction.LOGIN
    )

    assert types(notice) == ["purposes"]


def test_a_section_follows_its_page(notice, add_section, make_notice):
    page = add_section()
    other = make_notice(title="Recruitment")

    page.move(other, pos="last-child")
    assert types(notice) == ["purposes"]
    assert types(other) == ["cookies"]

    page.delete()
    assert types(other) == []


def test_what_the_section_leaves_empty_comes_from_the_notice_above(
    add_section, organisation
):
    controller = add_section("controller", {}, title="Who we are")
    dates = add_section("document_dates", {"updated": "2026-09-09"}, title="Dates")

    [section] = controller.to_sections()
    assert section.facts["organisation"] == organisation.to_party("en")
    [section] = dates.to_sections()
    assert section.facts == {"updated": "2026-09-09", "drawn_up": "2026-08-01"}


def test_a_fact_of_its_own_wins(add_section):
    own = Organisation.objects.create(name="Petäjä Oy")
    page = add_section("controller", {"organisation": own.pk}, title="Who we are")

    [section] = page.to_sections()

    assert section.facts["organisation"].name == "Petäjä Oy"


def test_an_organisation_of_a_section_page_reaches_the_notice(notice, add_section):
    own = Organisation.objects.create(name="Petäjä Oy")
    add_section("dpo", {"organisation": own.pk}, title="Our officer")

    *_others, section = notice.to_notice().sections

    assert section.facts["organisation"].name == "Petäjä Oy"


def test_a_page_that_stands_below_no_notice_stands_for_itself(home, organisation):
    page = PrivacySectionPage(title="Who we are", slug="who")
    page.section = [{"type": "controller", "value": {"organisation": organisation.pk}}]
    page = published(home.add_child(instance=page))

    [section] = page.to_sections()

    assert page.parent_notice is None
    assert page.notice_frame() is None
    assert section.facts["organisation"] == organisation.to_party("en")


def test_a_page_without_a_section_has_none(db):
    assert PrivacySectionPage(title="New").section.stream_block.meta.max_num == 1


def test_it_stands_below_notices_of_any_page_type_and_nothing_else(home):
    allowed = {PrivacyNoticePage, MunicipalNoticePage}

    assert set(PrivacySectionPage.clean_parent_page_models()) == allowed
    assert PrivacySectionPage.can_create_at(PrivacyNoticePage())
    assert not PrivacySectionPage.can_create_at(home)
    assert not PrivacySectionPage.can_create_at(PrivacyNoticeIndexPage())
    assert not PrivacySectionPage.can_create_at(PrivacySectionPage())
    assert not CampaignPage.can_create_at(PrivacySectionPage())


def test_it_knows_whether_its_heading_repeats_the_title(add_section, rf):
    def repeats(page):
        with override("fi"):
            return page.get_context(rf.get("/"))["repeats_title"]

    assert repeats(add_section(value={"heading": "cookies", "text": "<p>x</p>"}))
    assert not repeats(add_section("retention", title="How long"))
    assert repeats(add_section("retention", title="Retention period"))


def test_a_notice_costs_the_same_with_one_section_page_and_with_fifty(
    notice, add_section, make_notice
):
    def cost(page):
        page = PrivacyNoticePage.objects.get(pk=page.pk)
        page_facts(page).registry  # noqa: B018 - visits have both from the cache
        with CaptureQueriesContext(connection) as captured:
            sections = page.to_notice().sections
        return len(captured), len(sections)

    add_section()
    many = make_notice(title="Many", controller=notice.controller)
    for number in range(50):
        page = PrivacySectionPage(title=f"Section {number}", slug=f"s-{number}")
        page.section = [{"type": "cookies", "value": {"text": "<p>x</p>"}}]
        many.add_child(instance=page)

    queries, sections = cost(notice)
    assert sections == 2
    assert cost(many) == (queries, 50)


def test_a_notice_that_stands_nowhere_yet_is_a_notice(organisation):
    page = PrivacyNoticePage(title="New", controller=organisation)
    page.sections = [("purposes", {"text": "<p>x</p>"})]
    page.locale = Locale.get_default()

    assert [section.type for section in page.to_notice().sections] == ["purposes"]


def test_reading_it_costs_the_same_with_one_organisation_and_with_fifty(
    add_section, django_assert_num_queries
):
    rows = [Organisation.objects.create(name=f"Company {n}").pk for n in range(50)]
    few = add_section("joint_controllers", {"organisations": rows[:1]}, title="One")
    many = add_section("joint_controllers", {"organisations": rows}, title="Fifty")

    for page in (few, many):
        page.parent_notice.locale  # noqa: B018 - visits have it from the translations
        page = PrivacySectionPage.objects.get(pk=page.pk)
        page.parent_notice.locale  # noqa: B018
        page_facts(page)
        with django_assert_num_queries(1):
            page.to_sections()

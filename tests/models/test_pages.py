from __future__ import annotations

from datetime import date, datetime, timezone

import pytest
from django.utils.translation import override
from i18nfield.strings import LazyI18nString
from wagtail.models import Page, PageViewRestriction

from tests.conftest import published
from tests.testapp.models import CampaignPage, MunicipalNoticePage
from wagtail_privacy.models import Organisation
from wagtail_privacy.notice import Notice, Section
from wagtail_privacy.pages.models import PrivacyNoticeIndexPage, PrivacyNoticePage


DAYS = {
    "drawn_up": date(2026, 8, 1),
    "effective_from": date(2026, 9, 1),
    "next_review": date(2027, 9, 1),
}


def test_a_page_is_a_notice(make_notice, organisation):
    page = make_notice(
        ("purposes", {"heading": "Why", "text": "<p>To deliver.</p>", "anchor": "why"}),
        title="Customer register",
        controller=organisation,
        profile="fi_gdpr",
        **DAYS,
    )

    assert page.to_notice() == Notice(
        title="Customer register",
        language="en",
        controller=organisation.to_party("en"),
        profile="fi_gdpr",
        sections=(
            Section(
                "purposes",
                heading="Why",
                html="<p>To deliver.</p>",
                anchor="why",
                id=page.sections[0].id,
                silent=True,
            ),
        ),
        **DAYS,
    )


def test_the_frame_is_the_notice_without_its_sections(make_notice, organisation):
    page = make_notice(
        ("purposes", {"text": "<p>x</p>"}), controller=organisation, **DAYS
    )

    frame = page.notice_frame()

    assert frame.sections == ()
    assert frame.controller == organisation.to_party("en")
    assert frame.next_review == DAYS["next_review"]


def test_a_notice_without_a_controller_has_none(make_notice):
    assert make_notice().to_notice().controller is None


def test_empty_sections_stay_in_the_notice_for_checks(make_notice):
    page = make_notice(("purposes", {}), ("dpo", {}))

    assert [section.type for section in page.to_notice().sections] == [
        "purposes",
        "dpo",
    ]


def test_a_section_inherits_from_its_page_and_its_own_facts_win(
    make_notice, organisation
):
    own = Organisation.objects.create(name="Petäjä Oy")
    page = make_notice(
        ("controller", {}),
        ("controller", {"organisation": own.pk}),
        ("document_dates", {"drawn_up": "2020-01-01"}),
        controller=organisation,
        **DAYS,
    )

    first, second, dates = page.to_notice().sections

    assert first.facts["organisation"].name == "Kuusikko Books Ltd"
    assert second.facts["organisation"].name == "Petäjä Oy"
    assert dates.facts == {
        "drawn_up": "2020-01-01",
        "effective_from": "2026-09-01",
        "next_review": "2027-09-01",
    }


def test_a_notice_is_in_the_language_of_its_page(
    make_notice, finnish_index, organisation
):
    organisation.name_translations = LazyI18nString({"fi": "Kuusikon Kirjat Oy"})
    organisation.save()
    page = make_notice(
        ("controller", {}), parent=finnish_index, controller=organisation
    )

    with override("en"):
        notice = page.to_notice()

    assert notice.language == "fi"
    assert notice.controller.name == "Kuusikon Kirjat Oy"
    assert notice.sections[0].facts["organisation"].name == "Kuusikon Kirjat Oy"


def test_the_last_change_is_the_day_on_which_it_was_published(make_notice):
    page = make_notice()
    page.last_published_at = datetime(2026, 8, 20, 9, tzinfo=timezone.utc)

    assert page.changed_on(page.to_notice()) == date(2026, 8, 20)


def test_a_notice_published_after_midnight_changed_on_that_day_of_the_site(make_notice):
    page = make_notice()
    page.last_published_at = datetime(2026, 8, 20, 22, 30, tzinfo=timezone.utc)

    assert page.changed_on(page.to_notice()) == date(2026, 8, 21)


def test_the_last_change_is_what_a_date_section_says(make_notice):
    page = make_notice(("document_dates", {"updated": "2026-08-15"}))

    assert page.changed_on(page.to_notice()) == "2026-08-15"


def test_a_date_section_without_that_date_leaves_the_day_of_publishing(make_notice):
    page = make_notice(("document_dates", {"drawn_up": "2026-08-15"}))
    page.last_published_at = datetime(2026, 8, 20, 9, tzinfo=timezone.utc)

    assert page.changed_on(page.to_notice()) == date(2026, 8, 20)


def test_a_page_that_was_never_published_has_no_last_change(make_notice):
    page = make_notice(live=False)

    assert page.changed_on(page.to_notice()) is None


def test_a_new_notice_has_the_site_s_profile(db, settings):
    assert PrivacyNoticePage().profile == "eu_gdpr_13"

    settings.WAGTAIL_PRIVACY_PROFILE = "fi_gdpr"

    assert PrivacyNoticePage().profile == "fi_gdpr"


def test_notices_of_every_type_may_stand_below_an_index_and_nothing_else(db):
    assert set(PrivacyNoticeIndexPage.clean_subpage_models()) == {
        PrivacyNoticePage,
        MunicipalNoticePage,
    }
    assert not CampaignPage.can_create_at(PrivacyNoticeIndexPage())


def test_an_index_has_the_live_public_notices_by_title(index, make_notice):
    make_notice(title="Recruitment")
    make_notice(title="Customers")
    make_notice(title="Drafts", live=False)
    PageViewRestriction.objects.create(
        page=make_notice(title="Staff"), restriction_type=PageViewRestriction.LOGIN
    )

    assert [page.title for page in index.notices()] == ["Customers", "Recruitment"]


@pytest.fixture
def municipal(make_notice):
    return make_notice(
        ("purposes", {"text": "<p>To deliver.</p>"}),
        title="Residents",
        page_type=MunicipalNoticePage,
    )


def test_a_page_type_of_a_site_s_own_needs_the_mixin_and_no_more(municipal, read):
    html = read(municipal)

    assert html.h1.text == "Residents"
    assert html.find(id="purposes").p.text == "To deliver."


def test_a_template_of_the_page_type_s_own_wins(municipal, read, rf):
    assert municipal.get_template(rf.get("/")) == [
        "testapp/municipal_notice_page.html",
        "wagtail_privacy/notice.html",
    ]
    assert read(municipal).find("p", class_="municipal").text == "City of Suvilahti"


def test_sections_work_on_a_page_that_is_no_notice(home, read, organisation):
    page = CampaignPage(title="Campaign")
    page.body = [
        {"type": "retention", "value": {"text": "<p>For a month.</p>"}},
        {"type": "controller", "value": {"organisation": organisation.pk}},
        {
            "type": "notice",
            "value": [
                {"type": "purposes", "value": {"text": "<p>To draw a winner.</p>"}},
                {"type": "dpo", "value": {}},
                {"type": "loyalty_card", "value": {"text": "<p>Points.</p>"}},
            ],
        },
    ]
    home.add_child(instance=page)

    html = read(Page.objects.get(pk=page.pk).specific)

    assert [heading.text for heading in html.find_all("h2")] == [
        "Retention period",
        "Controller",
        "Purposes of processing",
    ]
    assert html.find(id="retention").p.text == "For a month."
    assert html.address.strong.text == "Kuusikko Books Ltd"
    assert "Points" not in html.text


def test_the_languages_of_a_page_are_in_its_context(index, finnish_index, rf):
    context = finnish_index.get_context(rf.get("/"))

    assert context["language_code"] == "fi"
    assert [link.code for link in context["languages"]] == ["en", "fi"]
    assert context["canonical_url"] == "http://localhost/fi/tietosuoja/"


def test_a_revision_outlives_the_controller_that_it_names(make_notice, organisation):
    page = make_notice(("purposes", {"text": "<p>x</p>"}), controller=organisation)
    old = page.latest_revision
    page.controller = None
    published(page)

    organisation.delete()

    assert old.as_object().controller is None
    assert old.as_object().sections[0].value["text"].source == "<p>x</p>"

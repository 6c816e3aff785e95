"""The cache never shows what was before: every source of change is tried."""

from __future__ import annotations

from datetime import date, datetime, timezone

import pytest
from i18nfield.strings import LazyI18nString
from wagtail.models import Locale, Page, PageViewRestriction, Site

from tests.conftest import parsed, published
from tests.models.conftest import fresh
from wagtail_privacy.models import Organisation
from wagtail_privacy.pages.models import PrivacyNoticePage, PrivacySectionPage


def rename_the_controller(notice):
    Organisation.objects.filter(pk=notice.controller_id).update(name="Kelo Books Ltd")
    return "Kelo Books Ltd"


def change_the_phone_of_another(notice):
    officer = Organisation.objects.get(name="Petäjä Oy")
    officer.phone = "050 555 0199"
    officer.save()
    return "050 555 0199"


def translate_the_name(notice):
    organisation = notice.controller
    organisation.name_translations = LazyI18nString({"en": "Spruce Books"})
    organisation.save()
    return "Spruce Books"


def choose_another_controller(notice):
    notice.controller = Organisation.objects.get(name="Petäjä Oy")
    published(notice)
    return "<li>Controller <strong>Petäjä Oy</strong></li>"


def publish_another_text(notice):
    notice.sections = [("purposes", {"text": "<p>To be useful.</p>"})]
    published(notice)
    return "To be useful."


def save_another_title(notice):
    notice.title = "Readers"
    notice.save()
    return "<h1>Readers</h1>"


def set_a_date(notice):
    notice.effective_from = date(2026, 10, 1)
    notice.save()
    return ">1 Oct 2026</time>"


def publish_on_another_day(notice):
    moment = datetime(2026, 3, 5, 12, tzinfo=timezone.utc)
    PrivacyNoticePage.objects.filter(pk=notice.pk).update(last_published_at=moment)
    return ">5 Mar 2026</time>"


def move_the_page_that_is_linked(notice):
    Page.objects.get(slug="shop").move(notice.get_parent(), pos="last-child")
    return 'See <a href="/en/privacy/shop/">us</a>'


def give_the_linked_page_another_slug(notice):
    page = Page.objects.get(slug="shop")
    page.slug = "counter"
    page.save()
    return 'See <a href="/en/counter/">us</a>'


def delete_the_page_that_is_linked(notice):
    Page.objects.get(slug="shop").delete()
    return "See <a>us</a>"


def add_a_section_page(notice):
    page = PrivacySectionPage(title="Analytics", slug="analytics", live=True)
    notice.add_child(instance=page)
    return "/customers/analytics/"


def rename_a_section_page(notice):
    PrivacySectionPage.objects.filter(slug="cookies").update(title="Stored data")
    return ">Stored data</a>"


def describe_a_section_page(notice):
    page = PrivacySectionPage.objects.get(slug="cookies")
    page.search_description = "Which cookies there are."
    page.save()
    return "<p>Which cookies there are.</p>"


def add_a_translation(notice):
    finnish = Locale.objects.create(language_code="fi")
    published(notice.copy_for_translation(finnish, copy_parents=True))
    return ">Suomeksi</a>"


@pytest.mark.parametrize(
    "change",
    [
        rename_the_controller,
        change_the_phone_of_another,
        translate_the_name,
        choose_another_controller,
        publish_another_text,
        save_another_title,
        set_a_date,
        publish_on_another_day,
        move_the_page_that_is_linked,
        give_the_linked_page_another_slug,
        delete_the_page_that_is_linked,
        add_a_section_page,
        rename_a_section_page,
        describe_a_section_page,
        add_a_translation,
    ],
    ids=lambda change: change.__name__,
)
def test_a_change_is_seen_at_once(change, full_notice, kept):
    before = kept()

    words = change(fresh(full_notice))

    assert words not in before
    assert words in kept()


def unpublish_a_section_page(notice):
    PrivacySectionPage.objects.get(slug="cookies").unpublish()
    return "/customers/cookies/"


def move_a_section_page(notice):
    other = PrivacyNoticePage(title="Others", slug="others")
    notice.get_parent().add_child(instance=other)
    PrivacySectionPage.objects.get(slug="cookies").move(other, pos="last-child")
    return "/customers/cookies/"


def delete_a_section_page(notice):
    PrivacySectionPage.objects.get(slug="cookies").delete()
    return "/customers/cookies/"


def make_a_section_page_private(notice):
    PageViewRestriction.objects.create(
        page=PrivacySectionPage.objects.get(slug="cookies"),
        restriction_type=PageViewRestriction.LOGIN,
    )
    return "/customers/cookies/"


def unpublish_a_translation(notice):
    notice.get_translations().first().unpublish()
    return ">Suomeksi</a>"


def take_an_organisation_away(notice):
    notice.sections = [
        item for item in notice.sections.raw_data if item["type"] != "dpo"
    ]
    published(notice)
    return "050 555 0101"


@pytest.mark.parametrize(
    "change",
    [
        unpublish_a_section_page,
        move_a_section_page,
        delete_a_section_page,
        make_a_section_page_private,
        unpublish_a_translation,
        take_an_organisation_away,
    ],
    ids=lambda change: change.__name__,
)
def test_what_is_taken_away_is_gone_at_once(change, full_notice, kept):
    add_a_translation(full_notice)
    before = kept()

    words = change(fresh(full_notice))

    assert words in before
    assert words not in kept()


def test_a_link_follows_the_language_of_its_target(
    full_notice, finnish, finnish_index, shop, client
):
    translated = published(full_notice.copy_for_translation(finnish))

    def target():
        html = parsed(client.get(translated.get_url()).content)
        return html.select_one("#purposes > p:not([class]) a")["href"]

    assert target() == "/en/shop/"
    finnish_shop = published(shop.copy_for_translation(finnish))
    assert target() == finnish_shop.get_url() != "/en/shop/"
    finnish_shop.unpublish()
    assert target() == "/en/shop/"


def test_another_site_sees_addresses_of_its_own(full_notice, client, home):
    """A link to a page of the other site has that site’s name in it."""
    other = home.get_root().add_child(title="Other", slug="other", locale=home.locale)
    Site.objects.create(hostname="other.example", root_page=other, site_name="Other")
    other_page = other.add_child(
        instance=PrivacyNoticePage(title="There", slug="there", live=True)
    )
    other_page.sections = full_notice.sections.raw_data[:1]
    published(other_page)

    here = client.get(
        full_notice.get_url(), headers={"host": "localhost"}
    ).content.decode()
    there = client.get("/en/there/", headers={"host": "other.example"})

    assert '<a href="/en/shop/">us</a>' in here
    assert '<a href="http://localhost/en/shop/">us</a>' in there.content.decode()

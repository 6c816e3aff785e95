"""What a visit reads, and that the cache never shows what was before."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timezone

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils.translation import override
from i18nfield.strings import LazyI18nString
from wagtail.models import Locale, Page, PageViewRestriction, Site

from tests.conftest import parsed, published, queries
from wagtail_privacy import blocks
from wagtail_privacy.models import Organisation
from wagtail_privacy.models.notice_view import NoticeView
from wagtail_privacy.pages.models import PrivacyNoticePage, PrivacySectionPage


@pytest.fixture(autouse=True)
def _an_empty_cache() -> None:
    cache.clear()


@pytest.fixture
def officer(db):
    return Organisation.objects.create(name="Petäjä Oy", phone="050 555 0101")


@pytest.fixture
def shop(home):
    """The page that the notice links to."""
    return published(home.add_child(instance=Page(title="Shop", slug="shop")))


@pytest.fixture
def notice(make_notice, organisation, officer, shop):
    return make_notice(
        ("purposes", {"text": f'<p>See <a linktype="page" id="{shop.pk}">us</a></p>'}),
        ("controller", {}),
        ("dpo", {"organisation": officer.pk}),
        ("retention", {"text": "<p>Two years.</p>"}),
        title="Customers",
        controller=organisation,
        drawn_up=date(2026, 8, 1),
    )


@pytest.fixture
def section_page(notice):
    page = PrivacySectionPage(title="Cookies", slug="cookies")
    page.section = [{"type": "cookies", "value": {"text": "<p>Two.</p>"}}]
    return published(notice.add_child(instance=page))


@pytest.fixture
def kept(client, notice) -> Callable[[], str]:
    """The page after its HTML is in the cache; proves that it was taken from there."""

    def visit() -> str:
        for _turn in range(2):
            html = client.get(notice.get_url()).content.decode()
        return html

    return visit


def fresh(notice):
    return PrivacyNoticePage.objects.get(pk=notice.pk)


def test_a_second_visit_turns_no_section_into_blocks(notice, rf, monkeypatch):
    page = fresh(notice)
    first = page.serve(rf.get("/")).render().content
    converted = []
    monkeypatch.setattr(
        blocks.SectionBlock, "to_section", lambda *args, **kwargs: converted.append(1)
    )

    assert fresh(notice).serve(rf.get("/")).render().content == first
    assert converted == []


def test_a_preview_is_neither_kept_nor_taken_from_the_cache(notice, rf):
    request = rf.get("/")
    request.is_preview = True
    view = NoticeView(fresh(notice), request)

    assert view.context()["fingerprint"] == ""
    assert NoticeView(fresh(notice), rf.get("/")).context()["fingerprint"] != ""


def test_an_editor_s_preview_shows_the_draft_and_visitors_never_see_it(
    notice, kept, rf
):
    kept()
    draft = fresh(notice)
    draft.sections[3].value["text"] = (
        draft.sections[3].block.child_blocks["text"].to_python("<p>Nine years.</p>")
    )
    draft.save_revision()
    request = rf.get("/")
    preview = draft.get_latest_revision_as_object().serve_preview(request, "")

    assert "Nine years." in preview.render().content.decode()
    assert "Nine years." not in kept()


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
def test_a_change_is_seen_at_once(change, notice, section_page, kept):
    before = kept()

    words = change(fresh(notice))

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
def test_what_is_taken_away_is_gone_at_once(change, notice, section_page, kept):
    add_a_translation(notice)
    before = kept()

    words = change(fresh(notice))

    assert words in before
    assert words not in kept()


def test_a_link_follows_the_language_of_its_target(
    notice, finnish, finnish_index, shop, client
):
    translated = published(notice.copy_for_translation(finnish))

    def target():
        html = parsed(client.get(translated.get_url()).content)
        return html.find("section", id="purposes").a["href"]

    assert target() == "/en/shop/"
    finnish_shop = published(shop.copy_for_translation(finnish))
    assert target() == finnish_shop.get_url() != "/en/shop/"
    finnish_shop.unpublish()
    assert target() == "/en/shop/"


def test_another_site_sees_addresses_of_its_own(notice, client, home):
    """A link to a page of the other site has that site’s name in it."""
    other = home.get_root().add_child(title="Other", slug="other", locale=home.locale)
    Site.objects.create(hostname="other.example", root_page=other, site_name="Other")
    other_page = other.add_child(
        instance=PrivacyNoticePage(title="There", slug="there", live=True)
    )
    other_page.sections = notice.sections.raw_data[:1]
    published(other_page)

    here = client.get(notice.get_url(), headers={"host": "localhost"}).content.decode()
    there = client.get("/en/there/", headers={"host": "other.example"})

    assert '<a href="/en/shop/">us</a>' in here
    assert '<a href="http://localhost/en/shop/">us</a>' in there.content.decode()


def sections_with_links(count, home):
    types = [id for id in blocks.section_types.ids() if id != "loyalty_programme"]
    text = f'<p>See <a linktype="page" id="{home.pk}">us</a>.</p>' * 3
    return [(types[n % len(types)], {"text": text}) for n in range(count)]


def test_a_visit_costs_the_same_with_one_section_and_with_fifty(
    make_notice, home, organisation, client
):
    few = make_notice(("purposes", {"text": "<p>x</p>"}), title="Few")
    one = make_notice(*sections_with_links(1, home), title="One")
    many = make_notice(*sections_with_links(53, home), title="Many")

    assert queries(client, few) == queries(client, one) == queries(client, many)


def test_a_visit_costs_the_same_with_one_organisation_and_with_fifty(
    make_notice, organisation, client
):
    rows = [Organisation.objects.create(name=f"Company {n}").pk for n in range(50)]
    one = make_notice(("controller", {"organisation": rows[0]}), title="One")
    every_place = make_notice(
        ("controller", {}),
        ("joint_controllers", {"organisations": rows, "contact_point": rows[3]}),
        ("representative", {"organisation": rows[4]}),
        ("contact_person", {"organisation": rows[5]}),
        ("dpo", {"organisation": rows[6]}),
        title="Every place",
        controller=organisation,
    )

    assert queries(client, one) == queries(client, every_place)


def test_a_visit_in_another_language_costs_the_same_as_any_page_there(
    notice, finnish, finnish_index, section_page, client
):
    translated = published(notice.copy_for_translation(finnish))
    extra = queries(client, translated) - queries(client, finnish_index)
    here = queries(client, notice) - queries(client, notice.get_parent())

    assert extra == here


@pytest.mark.parametrize("state", ["warm", "cold"])
def test_organisations_and_related_pages_are_one_query_each(
    notice, section_page, rf, state
):
    request = rf.get("/")
    page = fresh(notice)
    page.serve(request).render()
    if state == "cold":
        cache.clear()
        Site.get_site_root_paths()
    page = fresh(notice)

    with CaptureQueriesContext(connection) as captured:
        page.serve(request).render()

    assert len(captured) == 2


def test_the_whole_notice_is_there_for_templates_that_ask(notice, section_page, rf):
    context = fresh(notice).get_context(rf.get("/"))

    types = [section.type for section in context["notice"].sections]
    assert types == ["purposes", "controller", "dpo", "retention", "cookies"]
    assert [part.section.type for part in context["parts"]] == types[:-1]


def test_the_language_of_the_page_is_part_of_the_key(notice, rf):
    def key():
        return NoticeView(fresh(notice), rf.get("/")).context()["fingerprint"]

    with override("fi"):
        finnish = key()

    assert finnish != key()

"""Whatever changes where a link to the notice leads is seen at the next visit."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.contrib.contenttypes.models import ContentType
from django.core.management import call_command
from django.core.serializers import serialize
from django.test import RequestFactory
from django.utils import timezone
from wagtail.models import Locale, Page, PageViewRestriction, Site

from tests.conftest import published
from wagtail_privacy.models import PrivacySettings
from wagtail_privacy.models.site_facts import facts_of, forget_facts
from wagtail_privacy.pages.models import PrivacyNoticePage
from wagtail_privacy.templatetags.wagtail_privacy_site import notice_link


@pytest.fixture
def section(home):
    """A page of no type of ours that the index is moved below."""
    forget_facts()
    return published(home.add_child(instance=Page(title="About", slug="about")))


@pytest.fixture
def notice(make_notice, home):
    """The live notice that the settings of the site name."""
    page = make_notice(title="Customers")
    PrivacySettings.objects.create(
        site=Site.objects.get(root_page=home), notice=page.translation_key
    )
    return page


@pytest.fixture
def link(notice, django_assert_num_queries):
    """Return where the link leads, and see to it that asking again costs nothing."""

    def visit():
        request = RequestFactory().get("/", headers={"host": "localhost"})
        Site.find_for_request(request)
        first = notice_link({"request": request}).url
        with django_assert_num_queries(0):
            assert notice_link({"request": request}).url == first
        return first

    assert visit() == "/en/privacy/customers/"
    return visit


def again(page):
    return PrivacyNoticePage.objects.get(pk=page.pk)


def test_another_notice_is_chosen(link, make_notice):
    other = make_notice(title="Cameras")

    PrivacySettings.objects.update_or_create(defaults={"notice": other.translation_key})

    assert link() == "/en/privacy/cameras/"


def test_the_settings_are_deleted(link):
    PrivacySettings.objects.get().delete()

    assert link() == "/en/privacy/customers/"  # The only notice.


def test_the_notice_is_moved(link, notice, home):
    notice.move(home, pos="last-child")

    assert link() == "/en/customers/"


def test_a_page_above_it_is_moved(link, index, section):
    index.move(section, pos="last-child")

    assert link() == "/en/about/privacy/customers/"


def test_the_notice_gets_another_address(link, notice):
    page = again(notice)
    page.slug = "shop"
    published(page)

    assert link() == "/en/privacy/shop/"


def test_a_page_above_it_gets_another_address(
    link, index, section, django_capture_on_commit_callbacks
):
    index.move(section, pos="last-child")
    link()

    with django_capture_on_commit_callbacks(execute=True):
        page = Page.objects.get(pk=section.pk)
        page.slug = "us"
        published(page)

    assert link() == "/en/us/privacy/customers/"


def test_the_notice_is_unpublished(link, notice):
    again(notice).unpublish()

    assert link() == "/en/privacy/"


@pytest.mark.parametrize("model", [PrivacyNoticePage, Page])
def test_the_notice_is_saved_as_one_that_is_not_live(model, link, notice):
    page = model.objects.get(pk=notice.pk)
    page.live = False
    page.save()

    assert link() == "/en/privacy/"


@pytest.mark.parametrize("model", [PrivacyNoticePage, Page])
def test_the_notice_is_saved_as_one_that_is_live(model, link, notice):
    again(notice).unpublish()
    link()

    page = model.objects.get(pk=notice.pk)
    page.live = True
    page.save(update_fields=["live"])

    assert link() == "/en/privacy/customers/"


def test_it_is_published_again(link, notice):
    again(notice).unpublish()
    link()

    published(again(notice))

    assert link() == "/en/privacy/customers/"


def test_it_is_unpublished_with_all_pages_of_a_page(link, index, admin_client):
    admin_client.post(
        f"/admin/bulk/wagtailcore/page/unpublish/?id={index.pk}",
        {"include_descendants": "on"},
    )

    assert link() == ""


def test_the_notice_is_deleted(link, notice):
    again(notice).delete()

    assert link() == "/en/privacy/"


def test_a_page_above_it_is_deleted(link, home, section, index):
    index.move(section, pos="last-child")
    link()

    Page.objects.get(pk=section.pk).delete()

    assert link() == ""


def test_the_notice_expires(link, notice):
    page = again(notice)
    page.expire_at = timezone.now() - timedelta(minutes=1)
    page.save()

    call_command("publish_scheduled")

    assert link() == "/en/privacy/"


def test_a_scheduled_publication_comes_due(link, notice):
    again(notice).unpublish()
    page = again(notice)
    page.go_live_at = timezone.now() - timedelta(minutes=1)
    page.save_revision(approved_go_live_at=page.go_live_at)
    assert link() == "/en/privacy/"

    call_command("publish_scheduled")

    assert link() == "/en/privacy/customers/"


@pytest.mark.parametrize("place", ["notice", "index"])
def test_the_notice_is_for_some_only(place, link, request):
    page = request.getfixturevalue(place)
    restriction = PageViewRestriction.objects.create(
        page=page, restriction_type=PageViewRestriction.LOGIN
    )
    assert link() == ("/en/privacy/" if place == "notice" else "")

    restriction.delete()

    assert link() == "/en/privacy/customers/"


def test_the_site_gets_another_root_page(link, home, section):
    site = Site.objects.get(root_page=home)
    site.root_page = section
    site.save()

    assert link() == ""


def test_a_second_notice_makes_the_only_one_one_of_several(link, make_notice):
    PrivacySettings.objects.update_or_create(defaults={"notice": None})
    assert link() == "/en/privacy/customers/"

    make_notice(title="Cameras")

    assert link() == "/en/privacy/"


def test_a_translation_of_the_notice_is_published(link, notice, finnish_index, finnish):
    request = RequestFactory().get("/", headers={"host": "localhost"})
    context = {"request": request, "page": Page(locale=finnish)}
    assert notice_link(context).language == "en"

    published(again(notice).copy_for_translation(finnish))

    request = RequestFactory().get("/", headers={"host": "localhost"})
    assert notice_link({**context, "request": request}).language == "fi"


def test_a_language_is_deleted(notice, finnish):
    site = notice.get_site()
    assert finnish.pk in facts_of(site.pk).locales

    Locale.objects.get(pk=finnish.pk).delete()

    assert finnish.pk not in facts_of(site.pk).locales


def test_a_draft_or_another_page_that_is_saved_changes_nothing(
    link, notice, home, make_notice, django_assert_num_queries
):
    draft = make_notice(title="Draft", live=False)
    site = notice.get_site()
    facts_of(site.pk)

    draft.save()
    again(notice).save_revision()
    Page.objects.get(pk=home.pk).save()

    with django_assert_num_queries(0):
        facts_of(site.pk)


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_pages_are_loaded_from_a_file_that_has_their_types_further_down(tmp_path):
    more = [*Locale.objects.all(), ContentType.objects.get_for_model(Page)]
    file = tmp_path / "pages.json"
    file.write_text(serialize("json", [*Page.objects.all(), *more]))
    pages = Page.objects.count()
    call_command("flush", interactive=False, inhibit_post_migrate=True, verbosity=0)
    ContentType.objects.clear_cache()

    call_command("loaddata", str(file), verbosity=0)

    assert Page.objects.count() == pages

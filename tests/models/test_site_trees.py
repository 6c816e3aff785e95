"""Which site a page stands on."""

from __future__ import annotations

import pytest
from wagtail.models import Locale, Page, Site

from tests.conftest import published
from tests.testapp.models import MunicipalNoticePage
from tests.two_sites import make_two_sites
from wagtail_privacy.models.site_trees import (
    base_page,
    index_pages,
    notice_pages,
    pages_of,
    root_above,
    site_trees,
)


@pytest.fixture
def sites(home):
    return make_two_sites()


def pages(site):
    found = base_page().objects.filter(pages_of(site.pk, site_trees()))
    return set(found.values_list("title", flat=True))


@pytest.fixture
def translated(home, finnish_home):
    """A site whose root page is the Finnish translation of the first one’s."""
    return Site.objects.create(hostname="fi.example", root_page=finnish_home)


def test_a_page_stands_below_a_root_page_in_every_language(sites):
    here, there = sites

    for site in (here, there):
        for page in site.indexes.values():
            root = root_above(page)
            assert root.site_ids == (site.site.pk,)
            assert page.get_parent().url_path == root.url_path


def test_asking_costs_no_query(sites, django_assert_num_queries):
    page = sites[0].indexes["fi"]
    root_above(page)

    with django_assert_num_queries(0):
        root_above(page)


def test_the_root_and_a_page_that_is_nowhere_stand_below_none(sites):
    assert root_above(sites[0].home.get_parent()) is None
    assert root_above(Page(title="New")) is None


def test_of_sites_inside_each_other_the_inner_one_counts(sites):
    here, there = sites
    there.home.move(here.home, pos="last-child")
    index = Page.objects.get(pk=there.indexes["sv"].pk)

    assert root_above(index).site_ids == (there.site.pk,)
    assert "Dataskydd" not in pages(here.site)
    assert "Dataskydd" in pages(there.site)


def test_sites_that_are_translations_of_each_other_have_a_tree_each(
    home, finnish_home, translated
):
    swedish = Locale.objects.create(language_code="sv")
    published(home.copy_for_translation(swedish))
    first = Site.objects.get(is_default_site=True)

    trees = {(tree.site_id, tree.language, tree.is_main) for tree in site_trees()}

    assert trees == {
        (first.pk, "en", True),
        (first.pk, "sv", False),
        (translated.pk, "fi", True),
    }
    assert set(root_above(finnish_home).site_ids) == {first.pk, translated.pk}


def test_a_site_has_the_pages_of_its_trees(sites):
    here, there = sites

    assert {"Privacy", "Tietosuoja"} <= pages(here.site)
    assert {"Dataskydd", "Privacy"} <= pages(there.site)
    assert "Tietosuoja" not in pages(there.site)


def test_without_languages_a_site_has_one_tree(sites, settings):
    settings.WAGTAIL_I18N_ENABLED = False

    assert [tree.language for tree in site_trees()] == ["en", "sv"]
    assert "Tietosuoja" not in pages(sites[0].site)


def test_two_sites_with_one_root_page_share_its_pages(sites):
    here, _there = sites
    twin = Site.objects.create(hostname="twin.example", root_page=here.home)

    assert pages(twin) == pages(here.site)
    assert root_above(here.indexes["en"]).site_ids == (here.site.pk, twin.pk)


def test_notices_and_indexes_are_found_in_every_page_type(sites):
    here, _there = sites
    page = MunicipalNoticePage(title="Residents", locale=here.home.locale)
    here.indexes["en"].add_child(instance=page)
    here.add_notice("en", "Customers")

    assert {page.title for page in notice_pages()} == {"Residents", "Customers"}
    assert index_pages().filter(title="Dataskydd").exists()

"""Which site a page stands on."""

from __future__ import annotations

import pytest
from wagtail.models import Page, Site

from tests.testapp.models import MunicipalNoticePage
from tests.two_sites import make_two_sites
from wagtail_privacy.models.site_trees import (
    base_page,
    index_pages,
    notice_pages,
    pages_of,
    site_of,
    site_trees,
)


@pytest.fixture
def sites(home):
    return make_two_sites()


def pages(site):
    found = base_page().objects.filter(pages_of(site.pk, site_trees()))
    return set(found.values_list("title", flat=True))


def test_a_page_stands_on_the_site_of_its_tree_in_every_language(sites):
    here, there = sites

    assert {site_of(page) for page in here.indexes.values()} == {here.site.pk}
    assert {site_of(page) for page in there.indexes.values()} == {there.site.pk}


def test_asking_costs_no_query(sites, django_assert_num_queries):
    page = sites[0].indexes["fi"]
    site_of(page)

    with django_assert_num_queries(0):
        site_of(page)


def test_the_root_and_a_page_that_is_nowhere_stand_on_none(sites):
    assert site_of(sites[0].home.get_parent()) is None
    assert site_of(Page(title="New")) is None


def test_of_sites_inside_each_other_the_inner_one_counts(sites):
    here, there = sites
    there.home.move(here.home, pos="last-child")
    index = Page.objects.get(pk=there.indexes["sv"].pk)

    assert site_of(index) == there.site.pk
    assert "Dataskydd" not in pages(here.site)
    assert "Dataskydd" in pages(there.site)


def test_a_site_has_the_pages_of_its_trees(sites):
    here, there = sites

    assert {"Privacy", "Tietosuoja"} <= pages(here.site)
    assert {"Dataskydd", "Privacy"} <= pages(there.site)
    assert "Tietosuoja" not in pages(there.site)


def test_without_languages_a_site_has_one_tree(sites, settings):
    settings.WAGTAIL_I18N_ENABLED = False

    assert [tree.language for tree in site_trees()] == ["sv", "en"]
    assert "Tietosuoja" not in pages(sites[0].site)


def test_two_sites_with_one_root_page_share_its_pages(sites):
    here, _there = sites
    twin = Site.objects.create(hostname="twin.example", root_page=here.home)

    assert pages(twin) == pages(here.site)
    assert site_of(here.indexes["en"]) == here.site.pk


def test_notices_and_indexes_are_found_in_every_page_type(sites):
    here, _there = sites
    page = MunicipalNoticePage(title="Residents", locale=here.home.locale)
    here.indexes["en"].add_child(instance=page)
    here.add_notice("en", "Customers")

    assert {page.title for page in notice_pages()} == {"Residents", "Customers"}
    assert index_pages().filter(title="Dataskydd").exists()

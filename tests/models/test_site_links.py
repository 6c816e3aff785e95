"""Which pages a link to the notice leads to."""

from __future__ import annotations

import pytest
from wagtail.models import PageViewRestriction

from tests.two_sites import make_two_sites
from wagtail_privacy.models.site_links import links_of
from wagtail_privacy.models.site_trees import site_trees


@pytest.fixture
def sites(home):
    return make_two_sites()


def links(site, notice=None):
    found = links_of(site.site.pk, site_trees(), notice)
    return {language: page.title for language, page in found.items()}


def test_a_chosen_notice_is_linked_to_in_each_language_that_it_is_public_in(sites):
    here, _there = sites
    notice = here.add_notice("en", "Customers")
    here.add_notice("en", "Cameras")
    finnish = notice.copy_for_translation(here.indexes["fi"].locale)

    assert links(here, notice.translation_key) == {"en": "Customers"}

    finnish.save_revision().publish()

    assert links(here, notice.translation_key) == {
        "en": "Customers",
        "fi": "Customers",
    }


def test_a_chosen_notice_that_is_not_public_is_replaced_by_no_other_notice(sites):
    here, _there = sites
    notice = here.add_notice("en", "Customers")
    here.add_notice("en", "Cameras")
    notice.unpublish()

    assert links(here, notice.translation_key) == {
        "en": "Privacy",
        "fi": "Tietosuoja",
    }


def test_the_only_notice_is_meant_where_none_is_chosen(sites):
    here, there = sites
    here.add_notice("en", "Customers")
    there.add_notice("sv", "Kunder")
    there.add_notice("sv", "Kameror")

    assert links(here) == {"en": "Customers"}
    assert links(there) == {"sv": "Dataskydd", "en": "Privacy"}


def test_of_several_indexes_the_highest_is_meant(sites):
    here, _there = sites
    lower = here.indexes["en"].copy(
        to=here.indexes["en"].get_parent(), update_attrs={"slug": "b", "title": "B"}
    )
    here.indexes["en"].move(lower, pos="first-child")

    assert links(here) == {"en": "B"}


def test_an_index_for_some_only_is_not_linked_to(sites):
    here, _there = sites
    PageViewRestriction.objects.create(
        page=here.indexes["en"], restriction_type=PageViewRestriction.LOGIN
    )
    assert links(here) == {"fi": "Tietosuoja"}


def test_they_cost_the_same_with_one_notice_and_with_fifty(
    sites, django_assert_num_queries
):
    here, _there = sites
    trees = site_trees()
    here.add_notice("en", "Notice")
    links_of(here.site.pk, trees, None)

    with django_assert_num_queries(2):
        links_of(here.site.pk, trees, None)
    for number in range(50):
        here.add_notice("en", f"Notice {number}")
    with django_assert_num_queries(2):
        links_of(here.site.pk, trees, None)

"""Notices take what they leave empty from their own site, and from no other."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from django.utils.translation import override
from wagtail.models import Page, Site

from tests.conftest import parsed, published
from tests.two_sites import make_two_sites
from wagtail_privacy.models import Organisation, PrivacySettings
from wagtail_privacy.models.site_facts import forget_facts
from wagtail_privacy.models.site_frames import (
    page_facts,
    place_of,
    site_frame,
    site_of,
)
from wagtail_privacy.notice import from_json, to_json
from wagtail_privacy.pages.models import PrivacyNoticePage, PrivacySectionPage


@pytest.fixture
def sites(home):
    forget_facts()
    return make_two_sites()


@pytest.fixture
def see(client):
    """Read a page on the host of its site."""

    def see(page, host):
        response = client.get(page.get_url_parts()[2], headers={"host": host})
        assert response.status_code == 200
        return parsed(response.content)

    return see


def visit(host="localhost"):
    return RequestFactory().get("/", headers={"host": host})


def facts(notice, type):
    return next(item.facts for item in notice.sections if item.type == type)


def test_a_notice_says_what_its_site_says(sites):
    here, _there = sites
    notice = here.add_notice("fi", "Asiakkaat").to_notice()

    assert notice.controller.name == "Kuusikko Books Ltd"
    assert facts(notice, "controller")["organisation"] == notice.controller
    assert facts(notice, "contact_person") == {
        "name": "Kuusikko desk",
        "role": "Neuvoja",
        "email": "desk@kuusikko.example",
    }
    assert facts(notice, "dpo") == {
        "name": "Kuusikko officer",
        "phone": "040 555 0199",
    }
    assert facts(notice, "complaint") == {"applies": True, "authority": "fi"}


def test_the_controller_of_the_page_wins_over_that_of_the_site(sites):
    own = Organisation.objects.create(name="Petäjä Oy")
    notice = sites[0].add_notice("en", "Customers", controller=own).to_notice()

    assert notice.controller == own.to_party("en")
    assert facts(notice, "controller")["organisation"] == own.to_party("en")


def test_a_controller_of_another_country_has_the_authority_of_its_own(sites):
    own = Organisation.objects.create(name="Tallåsen AB", country="SE")
    near = Organisation.objects.create(name="Petäjä Oy", country="FI")
    page, other = (
        sites[0].add_notice("en", item.name, controller=item).to_notice()
        for item in (own, near)
    )

    assert facts(page, "complaint") == {"applies": True, "authority": "se"}
    assert facts(other, "complaint") == {"applies": True, "authority": "fi"}


def test_what_comes_from_the_site_stands_in_the_json_of_its_sections(sites):
    notice = sites[0].add_notice("en", "Customers").to_notice()
    data = to_json(notice)

    assert not data.keys() & {"contact", "dpo", "authority"}
    assert data["controller"]["name"] == "Kuusikko Books Ltd"
    assert from_json(data) == notice


def test_two_sites_never_show_each_other_s_facts(sites, see):
    here, there = sites
    pages = [
        (here.add_notice("en", "Customers"), "localhost", "Björkdungen"),
        (here.add_notice("fi", "Asiakkaat"), "localhost", "Björkdungen"),
        (there.add_notice("sv", "Kunder"), "bjork.example", "Kuusikko"),
        (there.add_notice("en", "Clients"), "bjork.example", "Kuusikko"),
        (here.indexes["en"], "localhost", "Björkdungen"),
        (there.indexes["sv"], "bjork.example", "Kuusikko"),
    ]

    for _turn in range(2):  # The second time its HTML comes from the cache.
        for page, host, other in pages:
            assert other not in see(page, host).text


def test_what_the_site_says_is_shown_and_changes_at_once(sites, see):
    here, _there = sites
    page = here.add_notice("en", "Customers")
    assert "Kuusikko officer" in see(page, "localhost").find(id="dpo").text

    here.settings.dpo_name = "Ann Lehto"
    here.settings.save()
    assert "Ann Lehto" in see(page, "localhost").find(id="dpo").text

    here.settings.delete()
    html = see(page, "localhost")
    assert html.find(id="dpo") is html.find(id="controller") is None


def test_a_moved_notice_takes_the_facts_of_its_new_site(sites, see):
    here, there = sites
    page = here.add_notice("en", "Customers")
    page.move(there.indexes["en"], pos="last-child")
    page = PrivacyNoticePage.objects.get(pk=page.pk)

    html = see(page, "bjork.example")

    assert "Björkdungen AB" in html.text
    assert "Kuusikko" not in html.text


def test_a_page_that_takes_its_controller_from_the_site_costs_no_query_more(
    sites, client
):
    here, _there = sites
    own = Organisation.objects.create(name="Petäjä Oy")
    costs = []
    for page in (
        here.add_notice("en", "Inherits"),
        here.add_notice("en", "Has its own", controller=own),
    ):
        client.get(page.get_url())
        with CaptureQueriesContext(connection) as captured:
            client.get(page.get_url())
        costs.append(len(captured))

    inherits, has_its_own = costs
    assert inherits <= has_its_own


def test_a_section_page_below_no_notice_says_what_its_site_says(sites):
    page = PrivacySectionPage(title="Who we are", slug="who")
    page.section = [{"type": "controller", "value": {}}]
    sites[0].home.add_child(instance=page)

    [section] = PrivacySectionPage.objects.get(pk=page.pk).to_sections()

    assert section.facts["organisation"].name == "Kuusikko Books Ltd"


def test_a_page_on_no_site_has_no_facts(sites):
    root = sites[0].home.get_parent()

    assert page_facts(root) is None
    assert place_of({"page": root}) is None
    assert site_frame({"page": root}) is None


def test_the_site_is_that_of_the_page_then_that_of_the_request(sites):
    here, there = sites
    page = there.indexes["sv"]

    assert place_of({"request": visit(), "page": page}).facts.site_id == there.site.pk
    assert place_of({"page": page}).facts.site_id == there.site.pk
    assert place_of({"request": visit(), "page": "a word"}).facts.site_id == (
        here.site.pk
    )
    assert place_of({"page": "a word"}) is None
    assert place_of({}) is None


def test_a_page_stands_on_one_site_and_on_the_inner_one(sites):
    here, there = sites
    assert site_of(here.indexes["fi"]) == here.site.pk
    assert site_of(there.indexes["sv"]) == there.site.pk

    there.home.move(here.home, pos="last-child")

    page = Page.objects.get(pk=there.indexes["sv"].pk)
    assert site_of(page) == there.site.pk
    assert place_of({"request": visit(), "page": page}).facts.site_id == there.site.pk


def test_of_sites_with_one_root_page_the_first_counts(sites):
    here, _there = sites
    Site.objects.create(hostname="another.example", root_page=here.home)

    assert site_of(here.indexes["en"]) == here.site.pk
    assert site_of(here.indexes["fi"]) == here.site.pk


def test_sites_that_are_translations_of_each_other_keep_their_facts_apart(
    sites, see, django_assert_num_queries
):
    here, there = sites
    english = here.add_notice("en", "Customers")
    finnish = published(english.copy_for_translation(here.indexes["fi"].locale))
    own = Site.objects.create(
        hostname="fi.example", root_page=here.indexes["fi"].get_parent()
    )
    PrivacySettings.objects.create(
        site=own, controller=there.settings.controller, dpo_name="Ville Mäki"
    )

    assert english.to_notice().controller.name == "Kuusikko Books Ltd"
    page = PrivacyNoticePage.objects.get(pk=finnish.pk)
    assert page.to_notice().controller.name == "Björkdungen AB"
    assert see(page, "fi.example").find(id="dpo").strong.text == "Ville Mäki"
    with django_assert_num_queries(0):
        assert site_of(page) == own.pk


def test_the_language_is_that_of_the_page_then_the_active_one(sites):
    with override("fi"):
        assert place_of({"request": visit(), "page": Page()}).language == "fi"
        assert place_of({"page": sites[1].indexes["sv"]}).language == "sv"
    with override(None):
        assert place_of({"request": visit("bjork.example")}).language == "sv"


def test_a_visit_asks_once(sites, django_assert_num_queries):
    request = visit()
    place_of({"request": request})

    sites[0].settings.delete()

    with django_assert_num_queries(0):
        assert place_of({"request": request}).facts.authority == "fi"

"""Sections of ours where no page of ours is around them."""

from __future__ import annotations

import pytest
from django.db import connection
from django.template import Context, Template, TemplateSyntaxError
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from django.utils.translation import override
from wagtail.models import Page, Site

from tests.conftest import parsed, published
from tests.testapp.models import CampaignPage
from tests.two_sites import make_two_sites
from wagtail_privacy.blocks.composition import section_of_type
from wagtail_privacy.models.site_facts import forget_facts
from wagtail_privacy.notice import Notice, Party


@pytest.fixture
def sites(home):
    forget_facts()
    return make_two_sites()


def visit(host="localhost"):
    request = RequestFactory().get("/", headers={"host": host})
    Site.find_for_request(request)
    return request


def rendered(tag, **context):
    html = Template("{% load wagtail_privacy_tags %}" + tag).render(Context(context))
    return parsed(html)


def test_a_type_is_a_section_with_the_facts_of_its_frame():
    frame = Notice("", "en", controller=Party(name="Petäjä Oy", country="FI"))

    section = section_of_type("controller", frame)

    assert section.facts == {"organisation": frame.controller}
    assert section.anchor == "site-controller"
    assert section_of_type("right_access", frame).anchor == "site-right-access"
    assert section_of_type("complaint", frame, anchor="where").anchor == "where"


def test_an_unknown_type_is_refused_with_the_known_ones():
    message = "no section type 'controler'.*controller, joint_controllers"
    with pytest.raises(TemplateSyntaxError, match=message):
        rendered('{% privacy_section "controler" %}')


def test_a_footer_shows_the_controller_of_its_site(sites):
    tag = '{% privacy_section "controller" level=3 %}'

    here = rendered(tag, request=visit()).section
    there = rendered(tag, request=visit("bjork.example")).section

    assert here["id"] == "site-controller"
    assert here.h3.text == "Controller"
    assert "Kuusikko Books Ltd" in here.text
    assert "Björkdungen" not in here.text
    assert "Björkdungen AB" in there.text
    assert "Kuusikko" not in there.text


def test_a_warm_footer_costs_no_query(sites, django_assert_num_queries):
    tag = "".join(
        f'{{% privacy_section "{type}" %}}'
        for type in ("controller", "contact_person", "dpo", "rights", "complaint")
    )
    rendered(tag, request=visit())
    request = visit()

    with django_assert_num_queries(0):
        html = rendered(tag, request=request)

    assert len(html.select("section")) == 5
    assert "Kuusikko officer" in html.find(id="site-dpo").text


def test_the_sections_of_a_footer_are_in_the_language_of_the_page(sites):
    page = Page(locale=sites[0].indexes["fi"].locale)

    html = rendered(
        '{% privacy_section "contact_person" %}', request=visit(), page=page
    )

    assert "Neuvoja" in html.text
    assert html.h2.text == "Yhteyshenkilö rekisteriä koskevissa asioissa"


def test_without_a_page_they_are_in_the_active_language(sites):
    with override("fi"):
        html = rendered('{% privacy_section "contact_person" %}', request=visit())

    assert "Neuvoja" in html.text


def test_a_complaint_goes_to_the_authority_of_the_site_else_of_the_country(sites):
    tag = '{% privacy_section "complaint" %}'
    sites[0].settings.authority = "ee"
    sites[0].settings.save()

    here = rendered(tag, request=visit())
    there = rendered(tag, request=visit("bjork.example"))

    assert here.find("a", href="https://www.aki.ee/")
    assert there.find("a", href="https://www.imy.se/")


def test_a_type_that_nothing_is_known_of_is_not_shown(sites):
    assert rendered('{% privacy_section "retention" %}', request=visit()).text == ""


def test_without_a_site_what_needs_one_is_not_shown(sites):
    assert rendered('{% privacy_section "controller" %}').text == ""
    assert rendered('{% privacy_section "rights" %}').section
    with override(None):
        assert rendered('{% privacy_section "rights" %}').section


@pytest.fixture
def campaign(sites):
    """An agency's own page on the second site, with sections that say nothing."""
    page = CampaignPage(title="Contact", slug="contact", locale=sites[1].home.locale)
    page.body = [
        ("controller", {}),
        ("notice", [("contact_person", {}), ("dpo", {"name": "Our own"})]),
    ]
    return published(sites[1].home.add_child(instance=page))


def test_sections_in_a_page_of_the_agency_take_the_facts_of_its_site(campaign, client):
    html = client.get("/sv/contact/", headers={"host": "bjork.example"})

    text = parsed(html.content).text
    assert "Björkdungen AB" in text
    assert "desk@björkdungen.example" in text
    assert "Kuusikko" not in text


def test_a_section_that_names_somebody_gets_nothing_of_somebody_else(campaign, client):
    html = client.get("/sv/contact/", headers={"host": "bjork.example"})

    [officer] = parsed(html.content).select("#dpo")
    assert "Our own" in officer.text
    assert "040 555 0199" not in officer.text


def test_blocks_without_request_and_page_know_no_site(campaign):
    html = parsed(str(campaign.body.render_as_block({})))

    assert "Björkdungen" not in html.text
    assert "Our own" in html.text


def test_blocks_without_a_request_know_the_site_of_their_page(campaign):
    html = parsed(campaign.body.render_as_block({"page": campaign}))

    assert "Björkdungen AB" in html.text


def test_a_page_with_sections_costs_the_same_with_one_and_with_fifty(
    campaign, client, sites
):
    def cost(page):
        address = f"/sv/{page.slug}/"
        headers = {"host": "bjork.example"}
        client.get(address, headers=headers)
        with CaptureQueriesContext(connection) as captured:
            assert client.get(address, headers=headers).status_code == 200
        return len(captured)

    plain = CampaignPage(title="Plain", slug="plain", locale=campaign.locale)
    plain.body = [("paragraph", "<p>Hello.</p>")]
    plain = published(sites[1].home.add_child(instance=plain))
    many = CampaignPage(title="Many", slug="many", locale=campaign.locale)
    many.body = [("controller", {})] * 50 + [("notice", [("dpo", {})] * 50)]
    many = published(sites[1].home.add_child(instance=many))

    assert cost(many) == cost(campaign) == cost(plain)

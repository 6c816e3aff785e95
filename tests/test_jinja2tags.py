"""The tags of a site, in templates of Jinja2."""

from __future__ import annotations

import pytest
from django.template import TemplateSyntaxError
from django.template.backends.jinja2 import Jinja2
from django.test import RequestFactory

from tests.conftest import parsed
from tests.two_sites import make_two_sites
from wagtail_privacy.models.site_facts import forget_facts


@pytest.fixture
def render(home):
    """Render a template of Jinja2 for a visit of the first site."""
    forget_facts()
    here, _there = make_two_sites()
    here.add_notice("en", "Customers")
    engine = Jinja2(
        {
            "NAME": "jinja2",
            "DIRS": [],
            "APP_DIRS": False,
            "OPTIONS": {"extensions": ["wagtail_privacy.jinja2tags.privacy"]},
        }
    )

    def render(source):
        request = RequestFactory().get("/", headers={"host": "localhost"})
        return parsed(engine.from_string(source).render({}, request))

    return render


def test_the_link_is_a_function(render):
    link = render("{{ privacy_notice_link() }}").a

    assert link["href"] == "/en/privacy/customers/"
    assert link.text == "Privacy notice"


def test_it_takes_words_and_a_class(render):
    link = render('{{ privacy_notice_link("Data & you", class="footer__a") }}').a

    assert link.text == "Data & you"
    assert link["class"] == ["footer__a"]


def test_a_template_gets_what_the_link_is_made_of(render):
    html = render(
        "{% set link = privacy_notice_link() %}{{ link.title }}: {{ link.url }}"
    )

    assert html.text == "Customers: /en/privacy/customers/"


def test_a_section_is_a_function(render):
    html = render('{{ privacy_section("controller", level=3) }}')

    assert html.h3.text == "Controller"
    assert "Kuusikko Books Ltd" in html.text


def test_an_unknown_type_is_refused(render):
    with pytest.raises(TemplateSyntaxError, match="no section type 'controler'"):
        render('{{ privacy_section("controler") }}')

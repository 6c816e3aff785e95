"""The link to the notice, as a template of a site writes it."""

from __future__ import annotations

import pytest
from django.template import Context, Template, TemplateSyntaxError
from django.test import RequestFactory
from django.urls import set_script_prefix
from django.utils.translation import override
from wagtail.models import Locale, Page, Site

from tests.conftest import parsed, published, queries
from tests.testapp.models import MunicipalNoticePage
from tests.two_sites import make_two_sites
from wagtail_privacy.models.site_facts import forget_facts
from wagtail_privacy.templatetags.wagtail_privacy_site import NoticeLink


@pytest.fixture(autouse=True)
def _nothing_kept(db):
    forget_facts()


@pytest.fixture
def notice(make_notice):
    return make_notice(title="Customers & others")


@pytest.fixture
def finnish_notice(notice, finnish_index, finnish):
    page = notice.copy_for_translation(finnish)
    page.title, page.slug = "Asiakkaat", "asiakkaat"
    return published(page)


def visit(host="localhost"):
    return RequestFactory().get("/", headers={"host": host})


def rendered(tag="{% privacy_notice_link %}", **context):
    context = {"request": visit(), **context}
    return Template("{% load wagtail_privacy_site %}" + tag).render(Context(context))


def test_it_is_a_link_with_the_standard_words(notice):
    assert rendered() == '<a href="/en/privacy/customers-others/">Privacy notice</a>'


def test_the_words_and_the_class_can_be_given(notice):
    tag = '{% privacy_notice_link text=words class="footer__a" %}'
    html = rendered(tag, words="Data & you")

    link = parsed(html).a
    assert link.text == "Data & you"
    assert link["class"] == ["footer__a"]
    assert "&amp;" in html


def test_another_argument_is_refused(notice):
    with pytest.raises(TemplateSyntaxError, match="not colour"):
        rendered('{% privacy_notice_link colour="red" %}')


def test_a_template_gets_what_the_link_is_made_of(notice):
    html = rendered(
        "{% privacy_notice_link as link %}{% if link %}"
        "{{ link.url }}|{{ link.title }}|{{ link.language }}|{{ link.text }}{% endif %}"
    )

    assert html == (
        "/en/privacy/customers-others/|Customers &amp; others|en|Privacy notice"
    )


def test_it_works_where_nothing_is_escaped(notice):
    html = rendered("{% autoescape off %}{% privacy_notice_link %}{% endautoescape %}")

    assert parsed(html).a.text == "Privacy notice"


def test_it_leads_to_the_notice_in_the_language_of_the_page(finnish_notice, finnish):
    with override("fi"):
        assert rendered(page=Page(locale=finnish)) == (
            '<a href="/fi/tietosuoja/asiakkaat/">Tietosuojaseloste</a>'
        )


def test_without_a_page_the_active_language_counts(finnish_notice):
    with override("fi"):
        assert "/fi/tietosuoja/asiakkaat/" in rendered()


def test_a_language_of_a_country_is_served_by_its_base_language(finnish_notice):
    with override("fi-fi"):
        link = parsed(rendered()).a
    assert link["href"].endswith("/tietosuoja/asiakkaat/")
    assert not link.has_attr("hreflang")


def test_another_language_than_the_reader_s_is_named(notice, finnish):
    with override("fi"):
        link = parsed(rendered(page=Page(locale=finnish))).a

    assert link["href"] == "/en/privacy/customers-others/"
    assert link["hreflang"] == "en"
    assert link.text == "Tietosuojaseloste"


def test_standard_words_that_nobody_has_translated_say_their_language(notice):
    page = Page(locale=Locale.objects.create(language_code="de"))
    with override("de"):
        link = parsed(rendered(page=page)).a
        own = parsed(rendered('{% privacy_notice_link "Datenschutz" %}', page=page)).a

    assert (link.text, link["lang"], link["dir"]) == ("Privacy notice", "en", "ltr")
    assert (own.text, own.get("lang"), own["hreflang"]) == ("Datenschutz", None, "en")


def test_words_of_the_page_say_their_language_where_another_is_around(
    finnish_notice, finnish
):
    with override("en"):
        link = parsed(rendered(page=Page(locale=finnish))).a

    assert (link.text, link["lang"]) == ("Tietosuojaseloste", "fi")


def test_the_main_language_goes_before_others_and_any_is_better_than_none(
    notice, finnish_notice
):
    with override("sv"):
        assert parsed(rendered()).a["hreflang"] == "en"
        notice.unpublish()
        assert parsed(rendered()).a["hreflang"] == "fi"


def test_of_several_notices_the_index_is_linked_to(notice, make_notice):
    make_notice(title="Cameras")

    assert rendered() == '<a href="/en/privacy/">Privacy notices</a>'


def test_where_there_is_nothing_it_is_nothing(home):
    assert rendered() == ""
    assert rendered("{% privacy_notice_link as link %}{% if link %}x{% endif %}") == ""
    assert NoticeLink().url == ""


def test_without_a_request_or_a_page_it_is_nothing(notice):
    assert rendered(request=None) == ""


def test_without_a_request_the_page_tells_its_site(notice):
    assert "/en/privacy/customers-others/" in rendered(request=None, page=notice)


def test_without_any_site_it_is_nothing(notice):
    Site.objects.all().delete()

    assert rendered() == ""
    assert rendered(request=None, page=notice) == ""


def test_each_site_links_to_its_own_notice():
    here, there = make_two_sites()
    here.add_notice("en", "Kuusikko customers")
    there.add_notice("sv", "Dungens kunder")

    with override("sv"):
        own = parsed(rendered(request=visit("bjork.example"))).a
        other = parsed(rendered(request=visit())).a

    assert own["href"] == "/sv/privacy/dungens-kunder/"
    assert other["href"] == "/en/privacy/kuusikko-customers/"


def test_a_key_of_another_site_s_notice_leads_nowhere_there():
    here, there = make_two_sites()
    there.settings.notice = here.add_notice("en", "Customers").translation_key
    there.settings.save()

    html = rendered(request=visit("bjork.example"))

    assert parsed(html).a["href"] == "/en/privacy/"
    assert parsed(html).a.text == "Privacy notices"


def test_a_page_type_that_makes_its_own_address_is_linked_there(
    make_notice, monkeypatch, django_assert_num_queries
):
    def get_url_parts(self, request=None):
        site_id, root_url, _path = super(MunicipalNoticePage, self).get_url_parts(
            request
        )
        return site_id, root_url, f"/records/{self.profile}/"

    monkeypatch.setattr(MunicipalNoticePage, "get_url_parts", get_url_parts)
    make_notice(title="Residents", page_type=MunicipalNoticePage)
    rendered()
    request = visit()
    Site.find_for_request(request)

    with django_assert_num_queries(0):
        assert "/records/eu_gdpr_13/" in rendered(request=request)


def test_a_page_type_without_an_address_is_not_linked_to(make_notice, monkeypatch):
    monkeypatch.setattr(
        MunicipalNoticePage, "get_url_parts", lambda self, request=None: None
    )
    make_notice(title="Residents", page_type=MunicipalNoticePage)

    assert rendered() == ""


def test_a_site_in_a_folder_has_its_folder_in_the_address(notice):
    rendered()
    set_script_prefix("/shop/")
    try:
        assert 'href="/shop/en/privacy/' in rendered()
    finally:
        set_script_prefix("/")


FOOTER = (
    "{% load wagtail_privacy_site wagtail_privacy_tags %}<footer>"
    '{% privacy_notice_link %}{% privacy_section "controller" level=3 %}</footer>'
)


def test_a_footer_costs_a_page_no_query(settings, tmp_path, client):
    here, _there = make_two_sites()
    page = here.add_notice("en", "Customers")
    [engine] = settings.TEMPLATES
    costs = []
    for number, footer in enumerate(["", FOOTER]):
        folder = tmp_path / str(number)
        (folder / "wagtail_privacy").mkdir(parents=True)
        (folder / "wagtail_privacy" / "base.html").write_text(
            "{% block privacy_main %}{% endblock %}" + footer
        )
        settings.TEMPLATES = [{**engine, "DIRS": [str(folder)]}]
        costs.append(queries(client, page))
    html = parsed(client.get(page.get_url()).content)

    assert costs[0] == costs[1]
    assert html.footer.a["href"] == "/en/privacy/customers/"
    ids = [item["id"] for item in html.select("[id]")]
    assert len(ids) == len(set(ids))

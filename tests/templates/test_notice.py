"""A notice as a visitor reads it."""

from __future__ import annotations

import gzip
from datetime import date, datetime, timezone

import pytest
from django.contrib.staticfiles import finders
from django.utils.translation import override
from i18nfield.strings import LazyI18nString
from wagtail.models import PageViewRestriction

from tests.conftest import parsed, published, queries
from wagtail_privacy.blocks import section_types
from wagtail_privacy.models import Organisation
from wagtail_privacy.pages.models import PrivacyNoticePage


WORDS = {"text": "<p>In words.</p>"}


@pytest.fixture
def page(make_notice, organisation):
    return make_notice(
        ("controller", {}),
        ("purposes", WORDS),
        ("rights", {}),
        ("right_access", WORDS),
        ("complaint", WORDS),
        title="Customer register",
        slug="customers",
        controller=organisation,
        drawn_up=date(2026, 8, 1),
        effective_from=date(2026, 9, 1),
        next_review=date(2027, 9, 1),
    )


@pytest.fixture
def finnish_page(page, finnish_index):
    """The Finnish translation of ``page``, live."""
    translation = page.copy_for_translation(finnish_index.locale)
    translation.title, translation.slug = "Asiakasrekisteri", "asiakkaat"
    return published(translation)


def facts(html):
    """The facts under the title, as a reader sees them."""
    return [" ".join(item.text.split()) for item in html.header.ul.find_all("li")]


def meta(html, name):
    return html.head.find("meta", {"name": name})["content"]


def test_the_page_says_what_it_is_who_is_responsible_and_since_when(page, read):
    PrivacyNoticePage.objects.filter(pk=page.pk).update(
        last_published_at=datetime(2026, 8, 20, 9, tzinfo=timezone.utc)
    )

    html = read(page)

    assert [heading.text for heading in html.find_all("h1")] == ["Customer register"]
    assert html.header.find("p", class_="privacy-kicker").text == "Privacy notice"
    assert facts(html) == [
        "Controller Kuusikko Books Ltd",
        "In force from 1 Sept 2026",
        "Drawn up 1 Aug 2026",
        "Last changed 20 Aug 2026",
    ]
    assert [time["datetime"] for time in html.header.find_all("time")] == [
        "2026-09-01",
        "2026-08-01",
        "2026-08-20",
    ]


def test_the_day_of_the_next_review_is_for_editors(page, read):
    assert "2027" not in read(page).text


def test_a_title_that_says_privacy_notice_is_not_said_twice(make_notice, read):
    html = read(make_notice(title="Privacy notice for customers"))

    assert not html.find("p", class_="privacy-kicker")


def test_dates_that_a_section_states_are_not_all_repeated(make_notice, read):
    html = read(
        make_notice(
            ("document_dates", {"updated": "2026-08-15"}), drawn_up=date(2026, 8, 1)
        )
    )

    assert facts(html) == ["Last changed 15 Aug 2026"]
    assert [dt.text for dt in html.dl.find_all("dt")] == ["Drawn up", "Last updated"]


def test_a_page_that_knows_nothing_has_no_list_of_facts(make_notice, rf):
    page = make_notice(live=False)

    html = parsed(page.serve(rf.get("/")).render().content)

    assert html.h1.text == "Customer register"
    assert not html.header.find("ul")


def test_sections_stand_in_order_with_their_subsections_below(page, read):
    html = read(page)

    headings = [
        (heading.name, heading.text)
        for heading in html.select(".privacy-body section > h2, section > h3")
    ]
    assert headings == [
        ("h2", "Controller"),
        ("h2", "Purposes of processing"),
        ("h2", "Your rights"),
        ("h3", "Right of access"),
        ("h3", "Right to lodge a complaint"),
    ]


def test_the_contents_link_to_every_section(page, read):
    html = read(page)

    contents = html.find("nav", class_="privacy-contents")
    links = [(link["href"], link.text) for link in contents.find_all("a")]
    assert links == [
        ("#controller", "Controller"),
        ("#purposes", "Purposes of processing"),
        ("#rights", "Your rights"),
        ("#right-access", "Right of access"),
        ("#complaint", "Right to lodge a complaint"),
    ]
    assert all(html.find(id=href.removeprefix("#")) for href, _words in links)
    assert contents["aria-labelledby"] == contents.h2["id"]


def test_a_short_notice_needs_no_contents(make_notice, read):
    html = read(make_notice(("purposes", WORDS), ("retention", WORDS)))

    assert not html.find("nav", class_="privacy-contents")
    assert "privacy-frame--short" in html.find(class_="privacy-frame")["class"]


def test_no_two_elements_have_one_id(make_notice, read):
    html = read(make_notice(*[("retention", WORDS)] * 3))

    ids = [element["id"] for element in html.find_all(id=True)]
    links = html.find("nav", class_="privacy-contents").find_all("a")
    assert len(ids) == len(set(ids)) == 4
    assert [link["href"] for link in links] == [
        "#retention",
        "#retention-2",
        "#retention-3",
    ]


def test_a_section_without_text_or_facts_is_not_shown(make_notice, read):
    html = read(make_notice(("purposes", {"heading": "Empty"}), ("retention", WORDS)))

    assert [section["id"] for section in html.find_all("section")] == ["retention"]
    assert "Empty" not in html.text


def test_a_section_of_a_type_that_is_not_installed_is_not_shown(make_notice, read):
    html = read(make_notice(("loyalty_card", WORDS), ("retention", WORDS)))

    assert [section["id"] for section in html.find_all("section")] == ["retention"]


def test_every_type_of_section_can_be_read(make_notice, read):
    html = read(make_notice(*((type_id, WORDS) for type_id in section_types.ids())))

    shown = [section.find(["h2", "h3"]).text for section in html.find_all("section")]
    assert shown == [str(section_type.heading) for section_type in section_types]


def test_the_controller_of_the_page_is_that_of_the_section(page, read):
    cards = read(page).find(id="controller").find_all("address")

    assert [card.strong.text for card in cards] == ["Kuusikko Books Ltd"]


def test_a_controller_of_the_section_s_own_wins(make_notice, organisation, read):
    other = Organisation.objects.create(name="Petäjä Oy")
    html = read(
        make_notice(("controller", {"organisation": other.pk}), controller=organisation)
    )

    cards = html.find(id="controller").find_all("address")
    assert [card.strong.text for card in cards] == ["Petäjä Oy"]


def test_the_title_of_the_window_names_page_and_controller(page, make_notice, read):
    assert read(page).title.text == "Customer register – Kuusikko Books Ltd"

    page.title = "How Kuusikko Books Ltd treats customers"
    assert read(published(page)).title.text == page.title

    page.seo_title = "Customers"
    assert read(published(page)).title.text == "Customers"


def test_the_description_is_the_editor_s_or_says_the_essential(page, read):
    assert meta(read(page), "description") == (
        "Customer register: how personal data is processed. "
        "Controller: Kuusikko Books Ltd."
    )

    page.search_description = "How we treat our customers."
    assert meta(read(published(page)), "description") == page.search_description

    page.search_description, page.controller = "", None
    assert meta(read(published(page)), "description") == "Customer register"


def test_the_head_has_the_canonical_address_and_one_stylesheet(page, read):
    head = read(page).head

    canonical = "http://localhost/en/privacy/customers/"
    assert head.find("link", rel="canonical")["href"] == canonical
    assert [link["href"] for link in head.find_all("link", rel="stylesheet")] == [
        "/static/wagtail_privacy/notice.css"
    ]
    assert meta(read(page), "viewport") == "width=device-width, initial-scale=1"


def test_a_page_in_one_language_has_no_links_to_others(page, read):
    html = read(page)

    assert not html.head.find("link", rel="alternate")
    assert not html.find("ul", class_="privacy-languages")


def test_a_page_links_to_its_other_languages(page, finnish_page, read):
    html = read(page)

    alternates = {
        link["hreflang"]: link["href"]
        for link in html.head.find_all("link", rel="alternate")
    }
    assert alternates == {
        "en": "http://localhost/en/privacy/customers/",
        "fi": "http://localhost/fi/tietosuoja/asiakkaat/",
    }
    english, finnish = html.find("ul", class_="privacy-languages").find_all("a")
    assert (english.text, english["lang"], english["aria-current"]) == (
        "In English",
        "en",
        "page",
    )
    assert (finnish.text, finnish["lang"], finnish["hreflang"]) == (
        "Suomeksi",
        "fi",
        "fi",
    )
    assert finnish["href"] == "/fi/tietosuoja/asiakkaat/"
    assert not finnish.has_attr("aria-current")


@pytest.mark.parametrize("hidden", ["draft", "private"])
def test_a_language_that_visitors_cannot_read_is_not_linked(
    page, finnish_page, read, hidden
):
    if hidden == "draft":
        finnish_page.unpublish()
    else:
        PageViewRestriction.objects.create(
            page=finnish_page, restriction_type=PageViewRestriction.LOGIN
        )

    html = read(page)

    assert "asiakkaat" not in str(html)


def test_a_finnish_page_is_finnish(finnish_page, organisation, read):
    organisation.name_translations = LazyI18nString({"fi": "Kuusikon Kirjat Oy"})
    organisation.save()

    html = read(finnish_page)

    assert html.html["lang"] == "fi"
    assert html.article["lang"] == "fi"
    assert html.title.text == "Asiakasrekisteri – Kuusikon Kirjat Oy"
    assert html.find(id="controller").h2.text == "Rekisterinpitäjä"
    assert html.find(id="controller").address.strong.text == "Kuusikon Kirjat Oy"
    assert facts(html)[1] == "Voimassa alkaen 1.9.2026"
    assert html.find(id="privacy-contents").text == "Sisällys"


def test_a_finnish_page_is_finnish_whatever_the_active_language(finnish_page, rf):
    with override("en"):
        html = parsed(finnish_page.serve(rf.get("/")).render().content)

    assert html.html["lang"] == "fi"
    assert html.find(id="controller").h2.text == "Rekisterinpitäjä"
    assert html.find(id="privacy-contents").text == "Sisällys"
    assert facts(html)[0].startswith("Rekisterinpitäjä")
    assert "Controller" not in html.text


def test_the_direction_of_writing_is_that_of_the_page_s_language(page, rf):
    page.locale.language_code = "ar"
    with override("en"):
        arabic = parsed(page.serve(rf.get("/")).render().content)
    page.locale.language_code = "en"
    with override("ar"):
        english = parsed(page.serve(rf.get("/")).render().content)

    assert arabic.html["dir"] == "rtl"
    assert english.html["dir"] == "ltr"


def test_what_editors_write_is_escaped(make_notice, read):
    html = read(
        make_notice(
            ("purposes", {"heading": "<script>alert(1)</script>", **WORDS}),
            title="<b onclick=x>Bold</b>",
            search_description='"><script>',
        )
    )

    assert not html.find("script")
    assert html.h1.text == "<b onclick=x>Bold</b>"
    assert html.find(id="purposes").h2.text == "<script>alert(1)</script>"
    assert meta(html, "description") == '"><script>'


def test_nothing_on_the_page_needs_a_script_or_an_inline_style(
    page, finnish_page, read
):
    for element in read(page).select("*"):
        assert element.name not in {"script", "style", "iframe", "object"}
        assert "style" not in element.attrs
        assert not [name for name in element.attrs if name.startswith("on")]
        assert not str(element.get("href", "")).startswith("javascript:")


def test_the_page_sets_no_cookie_and_does_not_depend_on_one(client, page):
    response = client.get(page.get_url())

    assert "Set-Cookie" not in response.headers
    assert not response.cookies
    assert "cookie" not in response.headers.get("Vary", "").lower()


def test_everything_the_page_loads_comes_from_the_site(page, read):
    html = read(page)

    loaded = [element["src"] for element in html.find_all(src=True)]
    loaded += [link["href"] for link in html.find_all("link", rel="stylesheet")]
    assert all(address.startswith("/") for address in loaded)


def test_the_stylesheet_is_small():
    with open(finders.find("wagtail_privacy/notice.css"), "rb") as stylesheet:
        source = stylesheet.read()

    assert len(gzip.compress(source)) <= 6 * 1024
    assert b"url(" not in source
    assert b"@import" not in source


def every_fact(number, organisation):
    """So many sections of each type with facts, and some prose."""
    pk = organisation.pk
    return [
        *[("controller", {"organisation": pk})] * number,
        *[("joint_controllers", {"organisations": [pk], "contact_point": pk})] * number,
        *[("dpo", {"organisation": pk, "name": "Aino Kivi"})] * number,
        *[("register_name", {"name": "Customers"})] * number,
        *[("purposes", WORDS)] * number,
    ]


def test_fifty_sections_cost_as_many_queries_as_one(client, make_notice, organisation):
    few = make_notice(*every_fact(1, organisation), controller=organisation, title="A")
    many = make_notice(
        *every_fact(50, organisation), controller=organisation, title="B"
    )

    assert queries(client, many) == queries(client, few)


def test_a_long_notice_is_all_there(make_notice, organisation, read):
    page = make_notice(*every_fact(50, organisation), controller=organisation)

    assert len(read(page).find_all("section")) == 250

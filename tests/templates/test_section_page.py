"""A section on a page of its own, as a visitor reads it."""

from __future__ import annotations

import pytest

from tests.conftest import published, searching
from wagtail_privacy.pages.models import PrivacyNoticePage, PrivacySectionPage


@pytest.fixture
def notice(make_notice, organisation):
    return make_notice(
        ("purposes", {"text": "<p>To deliver.</p>"}),
        ("retention", {"text": "<p>Two years.</p>"}),
        title="Customers",
        controller=organisation,
    )


@pytest.fixture
def page(notice) -> PrivacySectionPage:
    page = PrivacySectionPage(
        title="Cookies", slug="cookies", search_description="Which cookies we set."
    )
    page.section = [
        {"type": "cookies", "value": {"text": "<p>Two cookies.</p>", "anchor": "what"}}
    ]
    return published(notice.add_child(instance=page))


def test_it_has_an_address_of_its_own(page, read):
    html = read(page)

    assert page.get_url() == "/en/privacy/customers/cookies/"
    assert html.h1.text == "Cookies"
    assert html.find("section", id="what").p.text == "Two cookies."


def test_it_leads_to_the_notice_that_it_is_part_of(page, read, notice):
    link = read(page).find("nav", class_="privacy-kicker").a

    assert (link.text, link["href"]) == ("Customers", "/en/privacy/customers/")

    notice.unpublish()
    assert read(page).find("nav", class_="privacy-kicker") is None


def test_the_head_says_what_it_is(page, read):
    head = read(page).head

    assert head.title.text == "Cookies – Customers"
    assert head.find("meta", {"name": "description"})["content"] == (
        "Which cookies we set."
    )
    assert head.find("link", rel="canonical")["href"].endswith("/customers/cookies/")


def test_its_heading_stands_below_the_title(page, read):
    page.title = "What our site stores"
    html = read(published(page))

    assert [item.name for item in html.find_all(["h1", "h2"])] == ["h1", "h2"]
    assert html.h2.text == "Cookies"
    assert "privacy-body--titled" not in html.find(class_="privacy-body")["class"]


def test_a_heading_that_repeats_the_title_is_there_for_the_outline_only(page, read):
    html = read(page)

    assert html.h2.text == html.h1.text == "Cookies"
    assert "privacy-body--titled" in html.find(class_="privacy-body")["class"]


def test_it_stands_in_the_contents_of_the_notice(page, read, notice):
    html = read(notice)

    links = html.find("nav", class_="privacy-contents").find_all("a")
    assert links[-1].text == "Cookies"
    assert links[-1]["href"] == "/en/privacy/customers/cookies/"


def test_the_notice_leads_to_it_after_its_own_sections(page, read, notice):
    *_own, section = read(notice).find(class_="privacy-body").find_all("section")

    assert section.h2.a["href"] == "/en/privacy/customers/cookies/"
    assert section.p.text == "Which cookies we set."
    assert "Two cookies." not in section.text


def test_a_translation_of_the_notice_leads_to_the_translation(
    page, notice, finnish_index, finnish, read
):
    translated = notice.copy_for_translation(finnish, copy_parents=True)
    translated = published(translated)
    copy = page.copy_for_translation(finnish)
    copy.title, copy.slug = "Evästeet", "evasteet"
    copy = published(copy)

    html = read(translated)
    languages = read(copy).find("ul", class_="privacy-languages").find_all("a")

    assert html.find(class_="privacy-contents").find_all("a")[-1].text == "Evästeet"
    assert [link["href"] for link in languages] == [
        "/en/privacy/customers/cookies/",
        copy.get_url(),
    ]


def test_an_internal_link_leads_to_the_page_in_the_reader_s_language(
    page, home, finnish_home, finnish, finnish_index, notice, read
):
    published(notice.copy_for_translation(finnish))
    copy = page.copy_for_translation(finnish)
    copy.section = [
        {
            "type": "cookies",
            "value": {"text": f'<p><a linktype="page" id="{home.pk}">Shop</a></p>'},
        }
    ]

    assert read(published(copy)).section.p.a["href"] == "/fi/"


@searching
def test_it_is_found_by_its_words(page):
    assert list(PrivacySectionPage.objects.search("cookies")) == [page]


def test_a_notice_of_two_sections_and_a_section_page_has_contents(page, read, notice):
    assert read(notice).find("nav", class_="privacy-contents")

    page.unpublish()
    assert not read(PrivacyNoticePage.objects.get(pk=notice.pk)).find(
        "nav", class_="privacy-contents"
    )

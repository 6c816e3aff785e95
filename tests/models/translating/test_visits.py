from __future__ import annotations

import pytest
from django.urls import reverse
from wagtail.models import PageViewRestriction, Site
from wagtail.rich_text import RichText

from tests.conftest import published
from tests.models.translating.conftest import (
    CONTACT,
    RETENTION,
    again,
    publish_text,
    section,
    set_text,
)
from wagtail_privacy.models import PrivacySettings
from wagtail_privacy.pages.models import PrivacySectionPage


@pytest.fixture
def telling(home):
    """The site tells visitors what is out of date."""
    site = Site.objects.get(is_default_site=True)
    return PrivacySettings.objects.create(site=site, tells_outdated=True)


def shown(html, id):
    """The section on the page with the anchor of its type."""
    return html.find("section", id=id)


def test_the_outdated_section_leads_to_the_current_one_and_no_other_does(
    english, finnish_page, telling, read
):
    assert not read(finnish_page).select(".privacy-outdated")

    publish_text(english, RETENTION, "<p>Then it is gone.</p>")

    html = read(finnish_page)
    [note] = html.select("section .privacy-outdated")
    assert note.find_parent("section")["id"] == "retention"
    link = note.a
    assert link["href"] == f"{english.get_url()}#retention"
    assert (link["lang"], link["hreflang"]) == ("en", "en")
    assert link.get_text(strip=True) == "In English"


def test_the_head_of_the_page_names_the_outdated_section(
    english, finnish_page, telling, read
):
    publish_text(english, RETENTION, "<p>Then it is gone.</p>")

    note = read(finnish_page).select_one("header .privacy-outdated")

    assert [link["href"] for link in note.select("a")] == [
        "#retention",
        english.get_url(),
    ]


def test_visitors_are_told_only_where_the_site_wants_it(english, finnish_page, read):
    publish_text(english, RETENTION, "<p>Then it is gone.</p>")

    assert not read(finnish_page).select(".privacy-outdated")


def test_switching_it_on_is_seen_at_once(english, finnish_page, telling, read):
    telling.tells_outdated = False
    telling.save()
    publish_text(english, RETENTION, "<p>Then it is gone.</p>")
    assert not read(finnish_page).select(".privacy-outdated")

    telling.tells_outdated = True
    telling.save()

    assert read(finnish_page).select(".privacy-outdated")


def test_an_original_that_nobody_may_read_is_not_linked(
    english, finnish_page, telling, read
):
    publish_text(english, RETENTION, "<p>Then it is gone.</p>")
    restriction = PageViewRestriction.objects.create(
        page=english, restriction_type=PageViewRestriction.LOGIN
    )
    assert not read(finnish_page).select(".privacy-outdated")

    restriction.delete()
    assert read(finnish_page).select(".privacy-outdated")

    again(english).unpublish()
    assert not read(finnish_page).select(".privacy-outdated")


def test_a_translation_that_has_caught_up_says_nothing_at_once(
    english, finnish_page, telling, read
):
    publish_text(english, RETENTION, "<p>Then it is gone.</p>")
    assert read(finnish_page).select(".privacy-outdated")

    publish_text(finnish_page, RETENTION, "<p>Sitten se on poissa.</p>")

    assert not read(finnish_page).select(".privacy-outdated")


def test_words_that_nobody_has_translated_say_their_language(
    english, finnish_copy, read
):
    page = again(finnish_copy)
    set_text(page, CONTACT, "<p>Kysy meiltä.</p>")
    published(page)

    html = read(page)

    assert html.html["lang"] == "fi"
    assert html.h1.span["lang"] == "en"  # the title
    contact, retention = shown(html, "contact-person"), shown(html, "retention")
    assert not contact.select("p[lang]")
    [paragraph] = retention.select("p[lang=en]")
    assert paragraph.get_text() == "Then we delete it."
    assert "Orders" in [item.get_text() for item in retention.select("span[lang=en]")]
    assert "24 kuukautta" in retention.get_text()
    note = "Tätä tekstiä ei ole vielä käännetty."
    assert note in retention.get_text()
    assert note not in contact.get_text()


def test_a_new_section_of_the_source_is_read_at_once_in_its_own_language(
    english, finnish_page, read
):
    page = again(english)
    block = page.sections.stream_block.child_blocks["legal_framework"]
    law = block.to_python({"text": "<p>The law.</p>", "heading": "Laws"})
    page.sections.append(("legal_framework", law))
    published(page)

    found = shown(read(finnish_page), "legal-framework")

    assert found.h2.span["lang"] == "en"
    assert found.select_one("p[lang=en]").get_text() == "The law."


def test_a_word_in_the_first_screen_says_its_language(english, finnish_page, read):
    page = again(english)
    section(page, RETENTION)["heading"] = "Time"
    section(page, RETENTION)["rows"].append(
        {"what": "Bills", "number": 6, "unit": "year"}
    )
    published(page)
    copy = again(finnish_page)
    section(copy, RETENTION)["heading"] = "Time"
    published(copy)

    html = read(finnish_page)

    found = html.select(".privacy-brief span[lang=en]")
    assert [item.get_text() for item in found] == ["Bills", "Time"]


def test_a_section_page_tells_the_same(english, finnish_page, telling, read, finnish):
    page = PrivacySectionPage(title="Cookies", slug="cookies")
    page.section = [
        {"type": "cookies", "id": CONTACT, "value": {"text": "<p>We set two.</p>"}}
    ]
    english.add_child(instance=page)
    page = published(page)
    copy = again(page.copy_for_translation(finnish))
    copy = published(copy)

    html = read(copy)
    assert html.h1.span["lang"] == "en"
    assert html.select_one("section p[lang=en]").get_text() == "We set two."

    copy.title = "Evästeet"
    copy.section[0].value["text"] = RichText("<p>Asetamme kaksi.</p>")
    published(copy)
    source = again(page)
    source.section[0].value["text"] = RichText("<p>We set three.</p>")
    published(source)

    html = read(copy)
    assert not html.h1.span
    assert html.select_one(".privacy-outdated a")["href"] == f"{page.get_url()}#cookies"


def test_a_copy_by_simple_translation_says_a_new_fact_in_its_own_language(
    english, finnish, finnish_index, admin_client, read
):
    address = reverse("simple_translation:submit_page_translation", args=[english.pk])
    admin_client.post(address, {"locales": [finnish.pk]})
    copy = published(again(english.get_translation(finnish)))
    assert "24 kuukautta" in shown(read(copy), "retention").get_text()

    page = again(english)
    section(page, RETENTION)["rows"][0]["number"] = 36
    published(page)

    retention = shown(read(copy), "retention").get_text()
    assert "36 kuukautta" in retention
    assert "24" not in retention

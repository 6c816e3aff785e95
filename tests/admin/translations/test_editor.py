from __future__ import annotations

import pytest
from django.urls import reverse

from tests.conftest import parsed
from tests.models.translating.conftest import (
    CONTACT,
    RETENTION,
    again,
    publish_text,
    section,
    set_text,
)
from wagtail_privacy.admin.translations.editor import VIEW


def message(client, page):
    response = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk]))
    assert response.status_code == 200
    found = parsed(response.content).select(".messages .warning")
    return " ".join(item.get_text(" ", strip=True) for item in found)


def test_the_editor_names_the_outdated_section_and_no_other(
    admin_client, english, finnish_page
):
    assert message(admin_client, finnish_page) == ""

    publish_text(english, RETENTION, "<p>Then it is gone.</p>")

    said = message(admin_client, finnish_page)
    assert "The original (English) has changed" in said
    assert "“Retention period”" in said
    assert "Contact person" not in said
    assert message(admin_client, english) == ""


def test_the_message_leads_to_the_comparison(admin_client, english, finnish_page):
    publish_text(english, RETENTION, "<p>Then it is gone.</p>")

    response = admin_client.get(
        reverse("wagtailadmin_pages:edit", args=[finnish_page.pk])
    )

    address = reverse(VIEW, args=[finnish_page.pk])
    assert parsed(response.content).select_one(f'.messages a[href="{address}"]')


def test_it_is_about_the_draft_and_not_about_what_is_live(
    admin_client, english, finnish_page
):
    publish_text(english, RETENTION, "<p>Then it is gone.</p>")
    set_text(
        again(finnish_page), RETENTION, "<p>Sitten ne on poissa.</p>"
    ).save_revision()

    assert message(admin_client, finnish_page) == ""


def test_several_sections_are_named_together(admin_client, english, finnish_page):
    page = again(english)
    set_text(page, CONTACT, "<p>Write.</p>")
    set_text(page, RETENTION, "<p>Gone.</p>").save_revision().publish()
    copy = again(finnish_page)
    section(copy, CONTACT)["heading"] = "Kuka vastaa"
    copy.save_revision()

    said = message(admin_client, finnish_page)

    assert "these sections" in said
    assert "“Kuka vastaa”, “Retention period”" in said


def test_what_nobody_has_translated_is_named(admin_client, english, finnish_copy):
    assert "Not fully translated yet: " in message(admin_client, finnish_copy)


def test_a_page_that_is_no_notice_is_left_alone(admin_client, home):
    assert message(admin_client, home) == ""


@pytest.mark.parametrize("known", [True, False])
def test_an_original_says_nothing(admin_client, english, known, request):
    if known:
        request.getfixturevalue("finnish_page")

    assert message(admin_client, english) == ""

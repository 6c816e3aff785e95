"""A notice in the Wagtail editor, by somebody who is no superuser."""

from __future__ import annotations

import pytest
from django.urls import reverse
from django.utils.translation import override
from wagtail.test.utils.form_data import rich_text

from tests.conftest import parsed
from tests.editor_form import page_form, stream_errors, stream_state
from wagtail_privacy.blocks import section_types
from wagtail_privacy.models.starting import prefill_new_notice
from wagtail_privacy.pages.models import PrivacyNoticePage
from wagtail_privacy.profiles import profiles


GONE = {"heading": "Card", "text": "<p>Points.</p>"}


def add_url(index):
    return reverse(
        "wagtailadmin_pages:add",
        args=["wagtail_privacy_pages", "privacynoticepage", index.pk],
    )


def edit_url(page):
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def text(words):
    """Rich text as the editor's own input posts it."""
    return rich_text(f"<p>{words}</p>", features=["bold", "link"])


def save(client, page, action="save", **changes):
    form = page_form(page) | changes | {f"action-{action}": "yes"}
    return client.post(edit_url(page), form)


def again(page):
    return PrivacyNoticePage.objects.get(pk=page.pk)


def draft(page):
    return again(page).get_latest_revision_as_object()


@pytest.fixture
def page(make_notice):
    return make_notice(
        ("purposes", {"text": "<p>To deliver.</p>", "anchor": "purposes"}),
        ("retention", {"text": "<p>A year.</p>", "anchor": "retention"}),
        title="Customer register",
    )


@pytest.mark.parametrize("profile_id", ["eu_gdpr_13", "eu_gdpr_14", "fi_gdpr"])
def test_a_new_notice_opens_with_what_its_profile_requires_in_order(
    settings, editor_client, index, profile_id
):
    settings.WAGTAIL_PRIVACY_PROFILE = profile_id

    response = editor_client.get(add_url(index))

    assert response.status_code == 200
    sections = stream_state(parsed(response.content))
    required = list(profiles[profile_id].required_sections())
    assert [section["type"] for section in sections] == required
    assert [section["value"]["guidance"] for section in sections] == [
        str(section_types[id].guidance) for id in required
    ]


def test_guidance_is_in_the_language_of_the_page_and_the_admin_in_the_editor_s(
    editor_client, finnish_index
):
    html = parsed(editor_client.get(add_url(finnish_index)).content)

    with override("fi"):
        finnish = [
            str(section_types[id].guidance)
            for id in profiles["eu_gdpr_13"].required_sections()
        ]
    shown = [section["value"]["guidance"] for section in stream_state(html)]
    assert shown == finnish
    assert any("rekisterinpitäj" in words for words in shown)
    assert html.html["lang"] == "en"
    assert html.find("label", {"for": "id_profile"}).text.strip() == "Legal profile*"


def test_an_editor_writes_and_publishes_a_notice_that_a_visitor_reads(
    editor_client, client, index, organisation, read
):
    started = PrivacyNoticePage(
        locale=index.locale, title="Customer register", slug="customers"
    )
    prefill_new_notice(started)
    types = [child.block_type for child in started.sections]
    place = types.index("purposes")
    form = page_form(started) | {
        "controller": str(organisation.pk),
        f"sections-{place}-value-text": text("To deliver your orders."),
        "action-publish": "yes",
    }

    response = editor_client.post(add_url(index), form)

    page = PrivacyNoticePage.objects.get()
    html = read(page)
    assert response.status_code == 302
    assert page.live
    assert page.owner.username == "editor"
    assert page.get_url() == "/en/privacy/customers/"
    by_law = [id for id in types if id.startswith("right") or id == "complaint"]
    assert [section["id"] for section in html.find_all("section")] == [
        "controller",
        "purposes",
        *(id.replace("_", "-") for id in by_law),
    ]
    assert html.find(id="controller").address.strong.text == "Kuusikko Books Ltd"
    assert html.find(id="purposes").p.text == "To deliver your orders."


def test_guidance_is_never_shown_to_visitors(editor_client, page, read):
    changes = {"sections-0-value-guidance": "Say what the data is used for."}

    save(editor_client, page, "publish", **changes)

    assert again(page).sections[0].value["guidance"] == "Say what the data is used for."
    assert "Say what the data is used for." not in read(page).text


def test_an_editor_changes_a_text_moves_a_section_and_publishes(
    editor_client, page, read
):
    before = read(page)
    response = save(
        editor_client,
        page,
        "publish",
        **{
            "sections-0-value-text": text("To send what you ordered."),
            "sections-0-value-heading": "Why we do this",
            "sections-0-order": "1",
            "sections-1-order": "0",
        },
    )

    html = read(page)
    assert response.status_code == 302
    assert [section["id"] for section in before.find_all("section")] == [
        "purposes",
        "retention",
    ]
    shown = [(section["id"], section.h2.text) for section in html.find_all("section")]
    assert shown == [
        ("retention", "Retention period"),
        ("purposes", "Why we do this"),
    ]
    assert html.find(id="purposes").p.text == "To send what you ordered."


def test_a_draft_is_not_read_before_it_is_published(editor_client, page, read):
    save(editor_client, page, **{"sections-0-value-text": text("Not yet.")})

    assert draft(page).sections[0].value["text"].source.endswith(">Not yet.</p>")
    assert read(page).find(id="purposes").p.text == "To deliver."


def test_an_editor_sees_a_draft_in_the_preview(editor_client, page):
    url = reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk])
    form = page_form(page) | {"sections-0-value-text": text("Not yet.")}

    posted = editor_client.post(url, form)
    shown = editor_client.get(url)

    assert posted.json() == {"is_valid": True, "is_available": True}
    assert parsed(shown.content).find(id="purposes").p.text == "Not yet."


def test_sections_get_anchors_of_their_own_when_a_form_is_saved(
    editor_client, make_notice
):
    page = make_notice(
        ("retention", {"text": "<p>A year.</p>"}),
        ("retention", {"text": "<p>A day.</p>", "anchor": "retention"}),
        ("right_access", {"text": "<p>Ask us.</p>"}),
    )

    save(editor_client, page, "publish")

    anchors = [child.value["anchor"] for child in again(page).sections]
    assert anchors == ["retention-2", "retention", "right-access"]


def test_a_bad_anchor_is_an_error_at_its_field(editor_client, page):
    response = save(editor_client, page, **{"sections-1-value-anchor": "two words"})

    errors = stream_errors(parsed(response.content))
    assert response.status_code == 200
    assert set(errors["blockErrors"]) == {"1"}
    [message] = errors["blockErrors"]["1"]["blockErrors"]["anchor"]["messages"]
    assert message.startswith("Use letters, digits, hyphens and underscores")
    assert draft(page).sections[1].value["anchor"] == "retention"


def test_a_section_of_a_type_that_is_not_installed_is_shown_and_kept(
    editor_client, make_notice, read
):
    page = make_notice(
        ("loyalty_card", GONE), ("purposes", {"text": "<p>To deliver.</p>"})
    )

    html = parsed(editor_client.get(edit_url(page)).content)
    save(editor_client, page, "publish", title="Another title")

    shown, _other = stream_state(html)
    stored = again(page).sections.stream_block.get_prep_value(again(page).sections)
    assert shown["type"] == "unregistered"
    assert shown["value"]["type"] == "loyalty_card"
    assert again(page).title == "Another title"
    assert (stored[0]["type"], stored[0]["value"]) == ("loyalty_card", GONE)
    assert "Points" not in read(page).text


def test_an_editor_deletes_a_section_of_a_type_that_is_not_installed(
    editor_client, make_notice
):
    page = make_notice(("loyalty_card", GONE), ("purposes", {"text": "<p>x</p>"}))

    save(editor_client, page, "publish", **{"sections-0-deleted": "1"})

    assert [child.block_type for child in again(page).sections] == ["purposes"]


def test_a_section_that_was_deleted_is_gone(editor_client, page, read):
    save(editor_client, page, "publish", **{"sections-0-deleted": "1"})

    assert [item["id"] for item in read(page).find_all("section")] == ["retention"]


def test_the_editor_has_our_script_and_styles(editor_client, page):
    html = parsed(editor_client.get(edit_url(page)).content)

    assert html.find("script", src="/static/wagtail_privacy/admin.js")
    assert html.find("link", href="/static/wagtail_privacy/admin.css")


def test_two_versions_are_compared_also_where_a_type_is_not_installed(
    editor_client, make_notice
):
    page = make_notice(("loyalty_card", GONE), ("purposes", {"text": "<p>x</p>"}))
    save(editor_client, page, "publish", **{"sections-1-value-text": text("Changed.")})
    url = reverse(
        "wagtailadmin_pages:revisions_compare", args=[page.pk, "earliest", "latest"]
    )

    response = editor_client.get(url)

    assert response.status_code == 200
    assert "Changed." in parsed(response.content).get_text(" ")


@pytest.mark.parametrize("view", ["history", "usage", "delete", "copy"])
def test_every_view_of_a_notice_answers(editor_client, page, view):
    response = editor_client.get(reverse(f"wagtailadmin_pages:{view}", args=[page.pk]))

    assert response.status_code == 200


def test_a_copy_has_the_same_sections(editor_client, page, index):
    response = editor_client.post(
        reverse("wagtailadmin_pages:copy", args=[page.pk]),
        {
            "new_title": "Recruitment",
            "new_slug": "recruitment",
            "new_parent_page": str(index.pk),
            "publish_copies": "on",
        },
    )

    copy = PrivacyNoticePage.objects.get(slug="recruitment")
    assert response.status_code == 302
    assert [child.value["anchor"] for child in copy.sections] == [
        "purposes",
        "retention",
    ]


def test_a_translation_keeps_the_anchors_and_ids_of_its_sections(page, finnish_index):
    translation = page.copy_for_translation(finnish_index.locale)

    assert translation.get_parent().pk == finnish_index.pk
    assert [(child.id, child.value["anchor"]) for child in translation.sections] == [
        (child.id, child.value["anchor"]) for child in page.sections
    ]


def test_somebody_without_rights_cannot_open_the_editor(
    client, page, django_user_model
):
    client.force_login(django_user_model.objects.create_user("reader"))

    response = client.get(edit_url(page))

    assert response.status_code == 302
    assert "/admin/login/" in response.url

from __future__ import annotations

import pytest
from django.urls import reverse
from wagtail.models import PageLogEntry, Revision

from tests.conftest import parsed, published
from tests.models.translating.conftest import (
    CONTACT,
    RETENTION,
    again,
    publish_text,
    section,
    set_text,
    state_of,
)
from wagtail_privacy.admin.translations.editor import VIEW
from wagtail_privacy.blocks.words import digest
from wagtail_privacy.models.translating.drafts import translation_draft
from wagtail_privacy.models.translation_states import Standing
from wagtail_privacy.notice.document import plain_text


@pytest.fixture
def behind(english, finnish_page):
    """The Finnish page, whose storage periods are out of date."""
    publish_text(english, RETENTION, "<p>Then it is gone.</p>")
    return finnish_page


def address(page):
    return reverse(VIEW, args=[page.pk])


def read(client, page):
    response = client.get(address(page))
    assert response.status_code == 200
    return parsed(response.content)


def settle(client, page, id):
    return client.post(address(page), {"section": id}, follow=True)


def test_it_shows_what_has_changed_and_the_translation(admin_client, behind):
    html = read(admin_client, behind)

    [row] = html.select(".privacy-behind")
    assert row.h3.get_text(strip=True) == "Retention period"
    original = row.select_one(".privacy-behind__original")
    assert original["lang"] == "en"
    assert "it is gone" in " ".join(
        item.get_text() for item in original.select(".addition")
    )
    assert "we delete it" in " ".join(
        item.get_text() for item in original.select(".deletion")
    )
    own = row.select_one(".privacy-behind__own")
    assert own["lang"] == "fi"
    assert "Sitten poistamme." in own.get_text()


def test_without_the_earlier_version_it_shows_the_present_one(
    admin_client, english, behind
):
    Revision.objects.for_instance(english).exclude(
        pk=again(english).live_revision_id
    ).delete()

    original = read(admin_client, behind).select_one(".privacy-behind__original")

    assert "Then it is gone." in original.get_text()
    assert not original.select(".addition, .deletion")


def test_an_editor_can_let_a_translation_stand(admin_client, behind):
    response = settle(admin_client, behind, RETENTION)

    assert "“Retention period” counts as up to date." in response.content.decode()
    assert state_of(behind).standing == Standing.CURRENT
    assert "Everything is translated" in read(admin_client, behind).get_text()
    entry = PageLogEntry.objects.filter(page=behind.pk).latest("timestamp")
    assert "Retention period" in str(entry.message)


def test_what_stands_is_out_of_date_again_when_the_source_changes_again(
    admin_client, english, behind
):
    settle(admin_client, behind, RETENTION)

    publish_text(english, RETENTION, "<p>Then we burn it.</p>")

    assert state_of(behind).outdated == [RETENTION]


def test_letting_a_draft_stand_holds_for_what_is_live_too(
    admin_client, english, behind
):
    set_text(again(behind), CONTACT, "<p>Kysy heti.</p>").save_revision()

    settle(admin_client, behind, RETENTION)

    assert state_of(behind).standing == Standing.CURRENT


def test_words_that_are_alike_in_both_languages_can_stay(
    admin_client, english, finnish_copy
):
    page = published(set_text(again(finnish_copy), CONTACT, "<p>Kysy.</p>"))
    assert state_of(page).untranslated == [RETENTION]

    response = settle(admin_client, page, RETENTION)

    assert "stays the same in both languages" in response.content.decode()
    state = state_of(page)
    assert state.standing == Standing.CURRENT
    assert set(state.foreign.values()) == {"en"}  # the title, which is not settled


@pytest.mark.parametrize(
    "words", ["<p>Ask us<br/>by letter.</p>", "Ask us.", "<ul><li>A<p>b</p></li></ul>"]
)
def test_it_shows_words_that_nobody_has_translated_however_they_are_written(
    admin_client, english, finnish_page, words
):
    publish_text(english, CONTACT, words)
    page = publish_text(finnish_page, CONTACT, words)
    assert state_of(page).untranslated == [CONTACT]

    own = read(admin_client, page).select_one(".privacy-behind__own")

    assert plain_text(words).split() == own.get_text().split()


def test_what_an_editor_has_written_meanwhile_is_not_lost(english, behind):
    draft = translation_draft(again(behind))
    set_text(again(behind), CONTACT, "<p>Kysy heti.</p>").save_revision()

    draft.accept(RETENTION)

    known = state_of(behind).made_from[CONTACT]["text"]
    assert digest("Kysy heti.") in known


def test_a_section_that_the_original_has_given_up_says_so(
    admin_client, english, finnish_page
):
    page = again(english)
    del page.sections[0]
    published(page)

    html = read(admin_client, finnish_page)
    assert "does not have this section any more" in html.get_text()

    settle(admin_client, finnish_page, CONTACT)
    assert state_of(finnish_page).standing == Standing.CURRENT


def test_a_section_that_is_not_behind_is_left_alone(admin_client, behind):
    response = settle(admin_client, behind, CONTACT)

    assert "This section is not behind any more." in response.content.decode()
    assert state_of(behind).outdated == [RETENTION]


def test_only_who_may_edit_the_translation_may_see_and_settle(
    client_of, english, behind, index
):
    own = client_of(again(behind).get_parent())
    other = client_of(index)

    assert own.get(address(behind)).status_code == 200
    assert other.get(address(behind)).status_code == 403
    assert other.post(address(behind), {"section": RETENTION}).status_code == 403
    assert state_of(behind).outdated == [RETENTION]


@pytest.mark.parametrize("which", ["english", "home"])
def test_there_is_none_for_an_original_or_another_page(
    admin_client, finnish_page, which, request
):
    page = request.getfixturevalue(which)

    assert admin_client.get(address(page), follow=True).status_code == 404


def test_there_is_none_for_a_page_that_is_not_there(admin_client, db):
    missing = reverse(VIEW, args=[987654])

    assert admin_client.get(missing, follow=True).status_code == 404


def test_an_address_that_names_no_page_is_not_found(admin_client, behind):
    nowhere = address(behind).replace(f"/{behind.pk}/", "/results-of-2026/")

    assert admin_client.get(nowhere, follow=True).status_code == 404


def test_the_heading_of_the_translation_names_its_section(admin_client, behind):
    page = again(behind)
    section(page, RETENTION)["heading"] = "Kuinka kauan"
    page.save_revision()

    row = read(admin_client, behind).select_one(".privacy-behind")

    assert row.h3.get_text(strip=True) == "Kuinka kauan"

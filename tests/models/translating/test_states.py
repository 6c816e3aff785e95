from __future__ import annotations

import pytest
from django.db import connection
from django.db.models.signals import pre_save
from django.test.utils import CaptureQueriesContext
from wagtail.models import Revision

from tests.conftest import published
from tests.models.translating.conftest import (
    CONTACT,
    NEW_ROW,
    RETENTION,
    again,
    publish_text,
    section,
    set_text,
    state_of,
    stored,
)
from wagtail_privacy.blocks.words import piece_key
from wagtail_privacy.models.translating.following import note_draft
from wagtail_privacy.models.translation_states import Standing, TranslationState
from wagtail_privacy.pages.models import PrivacyNoticePage


def test_a_copy_is_untranslated_and_knows_what_it_was_copied_from(
    english, finnish_copy
):
    state = state_of(finnish_copy)

    assert state.source_locale == english.locale
    assert state.standing == Standing.UNTRANSLATED
    assert state.untranslated == [CONTACT, RETENTION]
    assert state.foreign[piece_key("Ask us.")] == "en"
    assert state.foreign[piece_key("Customers")] == "en"
    assert state_of(english).standing == Standing.SOURCE


def test_a_translated_page_is_up_to_date_and_has_no_foreign_words(finnish_page):
    state = state_of(finnish_page)

    assert (state.standing, state.shown, state.behind_since) == (
        Standing.CURRENT,
        "",
        None,
    )


def test_a_section_whose_source_changes_is_out_of_date_and_no_other(
    english, finnish_page, swedish_page
):
    publish_text(english, CONTACT, "<p>Write to us.</p>")

    for page in (finnish_page, swedish_page):
        state = state_of(page)
        assert state.standing == Standing.OUTDATED
        assert (state.outdated, state.untranslated) == ([CONTACT], [])
        assert state.behind_since is not None


def test_translating_the_change_brings_the_section_up_to_date(english, finnish_page):
    publish_text(english, CONTACT, "<p>Write to us.</p>")
    publish_text(finnish_page, RETENTION, "<p>Poistamme ne.</p>")
    assert state_of(finnish_page).outdated == [CONTACT]

    publish_text(finnish_page, CONTACT, "<p>Kirjoita meille.</p>")

    assert state_of(finnish_page).standing == Standing.CURRENT


def test_a_draft_changes_nothing_for_what_is_live(english, finnish_page):
    publish_text(english, CONTACT, "<p>Write to us.</p>")
    draft = set_text(again(finnish_page), CONTACT, "<p>Kirjoita meille.</p>")
    revision = draft.save_revision()

    assert state_of(finnish_page).outdated == [CONTACT]

    revision.publish()
    assert state_of(finnish_page).outdated == []


def test_a_draft_written_before_the_source_changed_is_out_of_date_when_published(
    english, finnish_page
):
    draft = set_text(again(finnish_page), CONTACT, "<p>Kysy toki.</p>")
    revision = draft.save_revision()
    publish_text(english, CONTACT, "<p>Write to us.</p>")

    revision.publish()

    assert state_of(finnish_page).outdated == [CONTACT]


def test_a_draft_from_before_the_states_is_compared_with_what_was_live_then(
    english, finnish_page
):
    draft = set_text(again(finnish_page), CONTACT, "<p>Kysy toki.</p>")
    revision = draft.save_revision()
    TranslationState.objects.all().delete()
    publish_text(english, CONTACT, "<p>Write to us.</p>")

    revision.publish()

    assert state_of(finnish_page).outdated == [CONTACT]


def test_a_long_time_of_writing_forgets_neither_what_is_live_nor_the_last_text(
    english, finnish_page
):
    publish_text(english, CONTACT, "<p>Write to us.</p>")
    for number in range(60):
        page = set_text(again(finnish_page), CONTACT, f"<p>Luonnos {number}.</p>")
        page.save_revision()
    assert len(state_of(finnish_page).made_from[CONTACT]["text"]) < 60

    publish_text(english, RETENTION, "<p>Then it is gone.</p>")
    assert CONTACT in state_of(finnish_page).outdated

    again(finnish_page).get_latest_revision().publish()
    assert state_of(finnish_page).outdated == [RETENTION]


def test_a_source_that_takes_its_change_back_makes_no_work(english, finnish_page):
    publish_text(english, CONTACT, "<p>Write to us.</p>")
    publish_text(english, CONTACT, "<p>Ask us.</p>")

    assert state_of(finnish_page).standing == Standing.CURRENT


def test_facts_are_never_out_of_date(english, finnish_page):
    page = again(english)
    section(page, CONTACT)["phone"] = "040 555 0199"
    section(page, RETENTION)["rows"][0]["number"] = 36
    published(page)

    assert state_of(finnish_page).standing == Standing.CURRENT
    assert section(again(finnish_page), CONTACT)["phone"] == "040 555 0199"


def test_a_translation_does_not_make_its_source_out_of_date(english, finnish_page):
    publish_text(finnish_page, CONTACT, "<p>Kirjoita meille.</p>")

    assert state_of(english).standing == Standing.SOURCE
    assert state_of(finnish_page).standing == Standing.CURRENT


def test_untranslated_words_follow_the_source(english, finnish_copy):
    published(set_text(again(finnish_copy), CONTACT, "<p>Kysy meiltä.</p>"))

    publish_text(english, RETENTION, "<p>Then it is gone.</p>")

    page = again(finnish_copy)
    assert section(page, RETENTION)["text"].source == "<p>Then it is gone.</p>"
    assert section(page, CONTACT)["text"].source == "<p>Kysy meiltä.</p>"
    state = state_of(page)
    assert (state.outdated, state.untranslated) == ([], [RETENTION])


def test_a_new_section_of_the_source_stands_in_the_translation_as_untranslated(
    english, finnish_page
):
    page = again(english)
    new = "11111111-0000-4000-8000-000000000003"
    block = page.sections.stream_block.child_blocks["legal_framework"]
    law = block.to_python({"text": "<p>The law.</p>"})
    page.sections.insert(1, ("legal_framework", law, new))
    published(page)

    finnish = again(finnish_page)
    assert [child.id for child in finnish.sections] == [CONTACT, new, RETENTION]
    state = state_of(finnish)
    assert (state.outdated, state.untranslated) == ([], [new])
    assert state.foreign == {piece_key("The law."): "en"}


def test_a_new_row_comes_with_the_words_that_it_has(english, finnish_page):
    page = again(english)
    rows = section(page, RETENTION)["rows"]
    rows.append({"what": "Invoices", "number": 6, "unit": "year"})
    rows.bound_blocks[1].id = NEW_ROW
    published(page)

    finnish = section(again(finnish_page), RETENTION)["rows"]
    assert [row["what"] for row in finnish] == ["Tilaukset", "Invoices"]
    assert state_of(finnish_page).foreign == {piece_key("Invoices"): "en"}


def test_a_row_that_the_source_takes_away_is_gone_everywhere(english, finnish_page):
    page = again(english)
    del section(page, RETENTION)["rows"][0]
    published(page)

    assert len(section(again(finnish_page), RETENTION)["rows"]) == 0
    assert state_of(finnish_page).standing == Standing.CURRENT


def test_a_section_that_the_source_gives_up_keeps_its_own_prose(english, finnish_page):
    page = again(english)
    del page.sections[0]
    published(page)

    finnish = again(finnish_page)
    assert [child.id for child in finnish.sections] == [CONTACT, RETENTION]
    assert state_of(finnish).outdated == [CONTACT]


def test_an_untranslated_section_goes_with_its_source(english, finnish_copy):
    published(again(finnish_copy))
    page = again(english)
    del page.sections[0]
    published(page)

    assert [child.id for child in again(finnish_copy).sections] == [RETENTION]


def test_new_words_in_a_section_that_is_translated_are_missing_there(
    english, finnish_page
):
    page = again(english)
    section(page, CONTACT)["heading"] = "Talk to us"
    published(page)

    assert not section(again(finnish_page), CONTACT)["heading"]
    assert state_of(finnish_page).outdated == [CONTACT]


def test_a_notice_in_one_language_has_no_state(english):
    publish_text(english, CONTACT, "<p>Write to us.</p>")

    assert not TranslationState.objects.exists()


def test_pages_that_code_has_made_are_compared_from_the_first_publication_on(
    english, finnish
):
    finnish_page = PrivacyNoticePage(
        title="Asiakkaat", locale=finnish, translation_key=english.translation_key
    )
    finnish_page.sections = [
        stored("contact_person", CONTACT, {"text": "<p>Kysy.</p>"}),
        stored("retention", RETENTION, {"text": "<p>Poistamme.</p>"}),
    ]
    english.get_parent().add_child(instance=finnish_page)
    finnish_page = published(finnish_page)
    assert state_of(finnish_page).standing == Standing.CURRENT

    publish_text(english, RETENTION, "<p>Then it is gone.</p>")

    assert state_of(finnish_page).outdated == [RETENTION]


def test_pages_from_before_the_states_are_compared_with_what_was_live(
    english, finnish_page
):
    TranslationState.objects.all().delete()

    publish_text(english, RETENTION, "<p>Then it is gone.</p>")

    assert state_of(finnish_page).outdated == [RETENTION]


def test_a_copy_of_a_copy_is_compared_with_that(english, finnish_page, swedish):
    copied = again(finnish_page.copy_for_translation(swedish, copy_parents=True))

    state = state_of(copied)
    assert state.source_locale == finnish_page.locale
    assert set(state.foreign.values()) == {"fi"}

    publish_text(english, CONTACT, "<p>Write to us.</p>")
    assert state_of(finnish_page).outdated == [CONTACT]
    assert state_of(copied).outdated == []


def test_a_language_that_is_deleted_is_forgotten(english, finnish_page, swedish_page):
    again(finnish_page).delete()

    found = TranslationState.objects.values_list("locale__language_code", flat=True)
    assert set(found) == {"en", "sv"}


def test_translations_of_a_deleted_source_are_on_their_own(english, finnish_page):
    again(english).delete()

    assert state_of(finnish_page).standing == Standing.SOURCE


def test_an_alias_is_all_in_the_language_of_its_page(english, finnish):
    alias = again(english.copy_for_translation(finnish, copy_parents=True, alias=True))
    publish_text(english, CONTACT, "<p>Write to us.</p>")

    state = state_of(alias)
    assert state.standing == Standing.UNTRANSLATED
    assert piece_key("Write to us.") in state.foreign


@pytest.mark.parametrize("languages", [2, 3])
def test_a_draft_of_a_translation_costs_three_queries_more(
    finnish_page, request, languages
):
    if languages == 3:
        request.getfixturevalue("swedish_page")

    def queries_of_saving(text):
        page = set_text(again(finnish_page), CONTACT, text)
        with CaptureQueriesContext(connection) as captured:
            page.save_revision()
        return len(captured)

    queries_of_saving("<p>Kirjoita.</p>")
    pre_save.disconnect(note_draft, sender=Revision)
    before = queries_of_saving("<p>Kirjoita nyt.</p>")
    pre_save.connect(note_draft, sender=Revision)

    assert queries_of_saving("<p>Kirjoita heti.</p>") == before + 3


def test_a_draft_of_an_original_costs_one_query_more(english, finnish_page):
    def queries_of_saving():
        with CaptureQueriesContext(connection) as captured:
            again(english).save_revision()
        return len(captured)

    queries_of_saving()
    pre_save.disconnect(note_draft, sender=Revision)
    before = queries_of_saving()
    pre_save.connect(note_draft, sender=Revision)

    assert queries_of_saving() == before + 1

"""A translation and its source, when the source goes on."""

from __future__ import annotations

from typing import Any

import pytest
from bs4 import BeautifulSoup, Tag
from django.urls import reverse
from wagtail.models import Site
from wagtail.rich_text import RichText
from wagtail_localize.models import StringTranslation, Translation

from tests.conftest import MakeNotice, published
from tests.localize.translating import Translator
from wagtail_privacy.admin.translations.editor import VIEW
from wagtail_privacy.models import Organisation, PrivacySettings, TranslationState
from wagtail_privacy.models.translation_states import Standing
from wagtail_privacy.pages.models import PrivacyNoticePage


ROW, NEW_ROW = (f"0b6b1f2e-6a0f-4f0e-9a53-1d1a2b3c4d5{letter}" for letter in "ef")


@pytest.fixture
def english(
    make_notice: MakeNotice, organisation: Organisation, swedish_index: Any
) -> PrivacyNoticePage:
    """A live notice with two sections, and a site that tells what is out of date."""
    site = Site.objects.get(is_default_site=True)
    PrivacySettings.objects.create(site=site, tells_outdated=True)
    return make_notice(
        ("contact_person", {"phone": "040 555 0100", "text": "<p>Ask us.</p>"}),
        (
            "retention",
            {
                "silent": False,
                "text": "<p>Then we delete it.</p>",
                "rows": [row(ROW, "Orders", 24)],
            },
        ),
        controller=organisation,
    )


@pytest.fixture
def swedish_notice(
    translator: Translator, english: PrivacyNoticePage
) -> PrivacyNoticePage:
    """The same in Swedish, all translated and live."""
    translator.translate(translator.submit(english))
    return translator.publish(english.get_translation(translator.locale))


def row(id: str, what: str, months: int) -> dict[str, Any]:
    value = {"what": what, "number": months, "unit": "month"}
    return {"type": "item", "id": id, "value": value}


def again(page: Any) -> Any:
    return type(page).objects.get(pk=page.pk)


def changed(
    page: Any, text: str = "", phone: str = "", rows: list[Any] | None = None
) -> Any:
    """Publish the page with another text about storage, or with other facts."""
    page = again(page)
    contact, retention = (child.value for child in page.sections)
    if text:
        retention["text"] = RichText(text)
    if phone:
        contact["phone"] = phone
    if rows:
        block = retention.block.child_blocks["rows"]
        retention["rows"] = block.to_python(rows)
    return published(page)


def state_of(page: Any) -> TranslationState:
    return TranslationState.objects.get(
        translation_key=page.translation_key, locale=page.locale
    )


def test_the_changed_section_is_named_to_the_editor_and_to_the_visitor_and_no_other(
    translator: Translator, english: Any, swedish_notice: Any
) -> None:
    changed(english, text="<p>Then it is gone.</p>")

    editor = BeautifulSoup(translator.open(swedish_notice), "html.parser")
    [warning] = filter(Tag.get_text, editor.select(".messages .warning"))
    assert "Retention period" in warning.get_text()
    assert "Contact person" not in warning.get_text()
    assert warning.a["href"].endswith(f"/privacy-translations/{swedish_notice.pk}/")
    page = translator.client.get(swedish_notice.get_url()).content
    notes = BeautifulSoup(page, "html.parser").select("section .privacy-outdated")
    assert [note.find_parent("section")["id"] for note in notes] == ["retention"]
    assert notes[0].a["href"] == f"{english.get_url()}#retention"


def test_words_that_are_alike_on_purpose_are_out_of_date_when_the_source_changes(
    translator: Translator, english: Any
) -> None:
    words = "<p>Kuusikko Plus<br/>Help Desk</p>"
    english = changed(english, text=words)
    translator.translate(translator.submit(english))
    StringTranslation.objects.filter(data__contains="Help").update(
        data="Kuusikko Plus<br/>Help Desk"
    )
    page = translator.publish(english.get_translation(translator.locale))
    [section] = state_of(page).untranslated
    translator.client.post(reverse(VIEW, args=[page.pk]), {"section": section})
    assert state_of(page).standing == Standing.CURRENT

    changed(english, text="<p>Kuusikko Premium</p>")

    assert state_of(page).outdated == [section]


def test_a_translation_that_was_saved_before_the_update_is_still_out_of_date(
    translator: Translator, english: Any, swedish_notice: Any
) -> None:
    changed(english, text="<p>Then it is gone.</p>")

    translator.publish(swedish_notice)

    assert len(state_of(swedish_notice).outdated) == 1


def test_after_the_update_the_new_words_are_untranslated_until_somebody_translates(
    translator: Translator, english: Any, swedish_notice: Any
) -> None:
    changed(english, text="<p>Then it is gone.</p>")

    translator.sync(english, publish=True)
    state = state_of(swedish_notice)
    assert (state.standing, state.outdated) == (Standing.UNTRANSLATED, [])
    assert list(state.foreign.values()) == ["en"]

    translation = Translation.objects.get()
    translator.translate(translation)
    translator.publish(swedish_notice)
    assert state_of(swedish_notice).standing == Standing.CURRENT


def test_a_new_fact_stays_when_a_translator_saves_before_the_update(
    translator: Translator, english: Any, swedish_notice: Any
) -> None:
    changed(english, phone="040 555 0199", rows=[row(ROW, "Orders", 36)])

    translated = translator.publish(swedish_notice)

    for page in (translated, again(english)):
        contact, retention = (child.value for child in page.sections)
        assert contact["phone"] == "040 555 0199"
        assert [item["number"] for item in retention["rows"]] == [36]
    assert retention["rows"][0]["what"] == "Orders"
    assert state_of(swedish_notice).standing == Standing.CURRENT


def test_a_new_row_comes_at_once_stays_and_is_offered_to_translators(
    translator: Translator, english: Any, swedish_notice: Any
) -> None:
    changed(english, rows=[row(ROW, "Orders", 24), row(NEW_ROW, "Bills", 72)])

    page = translator.publish(again(swedish_notice))

    rows = page.sections[1].value["rows"]
    assert [item["what"] for item in rows] == ["[sv] Orders", "Bills"]
    assert [item.id for item in rows.bound_blocks] == [ROW, NEW_ROW]

    waiting = translator.waiting(Translation.objects.get())
    assert [segment.string.data for segment in waiting] == ["Bills"]


def test_words_of_the_source_wait_for_the_update(
    translator: Translator, english: Any, swedish_notice: Any
) -> None:

    changed(english, text="<p>Then it is gone.</p>")

    assert translator.waiting(Translation.objects.get()) == []


def test_a_page_whose_translation_was_stopped_is_an_ordinary_translation(
    translator: Translator, english: Any, swedish_notice: Any
) -> None:

    Translation.objects.update(enabled=False)
    changed(english, text="<p>Then it is gone.</p>")
    assert len(state_of(swedish_notice).outdated) == 1

    changed(swedish_notice, text="<p>Sedan är det borta.</p>")

    assert state_of(swedish_notice).standing == Standing.CURRENT


def test_a_translation_goes_on_alone_when_its_source_is_deleted(
    translator: Translator, english: Any, swedish_notice: Any
) -> None:
    again(english).delete()

    page = changed(swedish_notice, phone="040 555 0177", text="<p>Borta.</p>")

    assert page.sections[0].value["phone"] == "040 555 0177"
    assert state_of(page).standing == Standing.SOURCE


def test_a_draft_is_saved_after_its_source_is_deleted(
    translator: Translator, english: Any, swedish_notice: Any
) -> None:
    type(english).objects.filter(pk=english.pk).delete()
    TranslationState.objects.update(source_locale=english.locale)

    again(swedish_notice).save_revision()

    assert state_of(swedish_notice).outdated == []

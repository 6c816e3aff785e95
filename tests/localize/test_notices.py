"""A notice of every section type, from its submission to its page in Swedish."""

from __future__ import annotations

from typing import Any

from django.test import Client
from django.utils.html import escape
from django.utils.translation import gettext, override
from wagtail import blocks
from wagtail.models import Locale
from wagtail_localize.models import Translation

from tests.conftest import published
from tests.localize.conftest import HTML
from tests.localize.translating import Translator, overridables, strings
from wagtail_privacy.blocks import section_types
from wagtail_privacy.blocks.leaves import NotForTranslation
from wagtail_privacy.models.pages import NOTICE_FACTS
from wagtail_privacy.pages.models import PrivacyNoticePage


PROSE = (blocks.CharBlock, blocks.TextBlock, blocks.RichTextBlock)
#: Words of the page itself.
PAGE_WORDS = {"title", "slug"}


def leaves(page: Any) -> dict[str, tuple[blocks.Block, Any]]:
    """Block and stored value of everything in the sections of a page, by its path."""
    found: dict[str, tuple[blocks.Block, Any]] = {}

    def walk(block: blocks.Block, stored: Any, path: str) -> None:
        if isinstance(block, blocks.StructBlock):
            for name, child in block.child_blocks.items():
                walk(child, stored.get(name), f"{path}.{name}")
        elif isinstance(block, blocks.ListBlock):
            for item in stored:
                walk(block.child_block, item["value"], f"{path}.{item['id']}")
        else:
            found[path] = (block, stored)

    stream = type(page).objects.get(pk=page.pk).sections
    for item in stream.raw_data:
        block = stream.stream_block.child_blocks[item["type"]]
        walk(block, item["value"], f"sections.{item['id']}")
    return found


def is_prose(block: blocks.Block) -> bool:
    return isinstance(block, PROSE) and not isinstance(block, NotForTranslation)


def translated(translator: Translator, notice: PrivacyNoticePage) -> PrivacyNoticePage:
    """Submit the notice, translate every string, and publish it in Swedish."""
    translator.translate(translator.submit(notice))
    return translator.publish(notice.get_translation(translator.locale))


def test_translators_are_offered_all_prose_of_the_notice_and_no_fact(
    translator: Translator, full_notice: PrivacyNoticePage
) -> None:
    translation = translator.submit(full_notice)
    prose = {
        path: value
        for path, (block, value) in leaves(full_notice).items()
        if is_prose(block) and value
    }
    found = strings(translation)

    assert {path for path in found if path not in PAGE_WORDS} == set(prose)
    assert len(prose) > 3 * len(section_types)
    for path, value in prose.items():
        if value != HTML:
            assert found[path] == escape(value).replace("\n", "<br/>")
    assert set(overridables(translation)) == {"https://kuusikko.example/"}


def test_a_translation_has_the_ids_and_the_facts_of_its_source_and_its_own_words(
    translator: Translator, full_notice: PrivacyNoticePage
) -> None:
    swedish_notice = translated(translator, full_notice)
    source, target = leaves(full_notice), leaves(swedish_notice)

    assert list(target) == list(source)
    for path, (block, value) in source.items():
        _block, found = target[path]
        if not is_prose(block) or not value:
            assert found == value, path
        elif value == HTML:
            assert found == HTML.replace("We", "[sv] We")
        else:
            assert found == f"[sv] {value}", path
    for name in NOTICE_FACTS:
        assert getattr(swedish_notice, name) == getattr(full_notice, name)


def test_the_page_in_swedish_says_facts_in_standard_sentences_of_its_language(
    translator: Translator, full_notice: PrivacyNoticePage, client: Client
) -> None:
    page = translated(translator, full_notice)

    response = client.get(page.url)
    html = response.content.decode()

    assert response.status_code == 200
    assert page.url.startswith("/sv/")
    with override("sv"):
        sentence = gettext(
            "We keep personal data for these periods and then delete it."
        )
    assert sentence.startswith("Vi ")
    assert sentence in html
    assert html.count("[sv] On ") >= len(section_types)
    assert "Kuusikko Books Ltd" in html


def test_the_editor_opens_and_names_sections_and_fields(
    translator: Translator, full_notice: PrivacyNoticePage
) -> None:
    translator.submit(full_notice)

    html = translator.open(full_notice.get_translation(translator.locale))

    for label in ("Retention period", "Own heading", "Text after", "Recipients"):
        assert label in html
    assert "On retention" in html
    assert "Words about" in html


def test_the_preview_shows_what_is_translated_so_far(
    translator: Translator, short_notice: PrivacyNoticePage
) -> None:
    translation = translator.submit(short_notice)
    translator.translate(translation)

    html = translator.preview(translation)

    assert "[sv] On retention" in html
    assert "[sv] Words about purpose" in html


def test_after_one_text_has_changed_only_that_string_waits(
    translator: Translator, short_notice: PrivacyNoticePage
) -> None:
    translated(translator, short_notice)
    item = short_notice.sections.first_block_by_name("retention")
    item.value["heading"] = "How long"
    published(short_notice)

    translator.sync(short_notice)

    translation = Translation.objects.get()
    [waiting] = translator.waiting(translation)
    assert waiting.context.path == f"sections.{item.id}.heading"
    assert waiting.context.get_field_path(short_notice) == "sections.retention.heading"
    assert waiting.string.data == "How long"


def test_a_fact_that_changes_comes_with_the_next_sync(
    translator: Translator, short_notice: PrivacyNoticePage
) -> None:
    translated(translator, short_notice)
    short_notice.sections.first_block_by_name("children").value["age"] = 15
    published(short_notice)

    translator.sync(short_notice, publish=True)

    page = short_notice.get_translation(translator.locale)
    children = page.sections.first_block_by_name("children").value
    assert children["age"] == 15
    assert children["heading"] == "[sv] On children"


def test_a_draft_is_translated_without_being_published(
    translator: Translator, make_notice: Any, swedish_index: Any
) -> None:
    notice = make_notice(("purposes", {"text": HTML}), live=False)

    translator.submit(notice)

    assert not notice.get_translation(translator.locale).live


def test_strings_go_out_and_come_back_in_a_po_file(
    translator: Translator, short_notice: PrivacyNoticePage
) -> None:
    translation = translator.submit(short_notice)
    po = translator.download(translation)
    for entry in po:
        entry.msgstr = f"[po] {entry.msgid}"

    translator.upload(translation, po)
    page = translator.publish(short_notice.get_translation(translator.locale))

    assert len(po) == len(strings(translation))
    assert translator.waiting(translation) == []
    recipients = page.sections.first_block_by_name("recipients").value
    assert recipients["rows"][0]["purpose"].startswith("[po] Words about")


def test_a_section_of_a_type_that_is_not_installed_goes_along_untouched(
    translator: Translator, make_notice: Any, swedish_index: Any
) -> None:
    stored = {"heading": "Old", "colour": {"is": ["red"]}}
    notice = make_notice(("gone", stored), ("purposes", {"heading": "Why"}))

    page = translated(translator, notice)

    assert "Old" not in strings(Translation.objects.get()).values()
    block = page.sections.stream_block
    [gone, purposes] = block.get_prep_value(page.sections)
    assert (gone["type"], gone["value"]) == ("gone", stored)
    assert gone["id"] == notice.sections.raw_data[0]["id"]
    assert purposes["value"]["heading"] == "[sv] Why"


def test_rows_that_code_has_stored_without_ids_are_translated(
    translator: Translator, make_notice: Any, swedish_index: Any
) -> None:
    notice = make_notice(("retention", {"rows": [{"what": "A"}, {"what": "B"}]}))

    page = translated(translator, notice)

    rows = page.sections[0].value["rows"]
    assert [row["what"] for row in rows] == ["[sv] A", "[sv] B"]


def test_lines_keep_their_breaks(
    translator: Translator, make_notice: Any, swedish_index: Any
) -> None:
    notice = make_notice(("cctv", {"places": "Entrance\nTill"}))

    page = translated(translator, notice)

    assert page.sections[0].value["places"] == "[sv] Entrance\nTill"


def test_an_alias_becomes_a_translation(
    translator: Translator, short_notice: PrivacyNoticePage, swedish: Locale
) -> None:
    alias = short_notice.copy_for_translation(swedish, alias=True)
    translator.open(alias)

    page = translated(translator, short_notice)

    assert (page.pk, page.alias_of_id) == (alias.pk, None)
    assert leaves(page).keys() == leaves(short_notice).keys()

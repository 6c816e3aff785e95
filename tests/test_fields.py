from __future__ import annotations

import json

import pytest
from django.apps import apps
from django.db import models
from django.db.migrations.writer import MigrationWriter
from i18nfield.strings import LazyI18nString
from wagtail.blocks.migrations.migrate_operation import MigrateStreamData
from wagtail.blocks.migrations.operations import RenameStreamChildrenOperation

from tests.conftest import parsed
from wagtail_privacy.blocks import NoticeSectionsBlock, section_types
from wagtail_privacy.fields import LanguageTextField, SectionStreamField
from wagtail_privacy.models import Organisation
from wagtail_privacy.pages.models import PrivacyNoticePage


def test_a_migration_records_no_blocks():
    field = PrivacyNoticePage._meta.get_field("sections")

    written, imports = MigrationWriter.serialize(field)

    assert "block_lookup" not in written
    assert not any(id in written for id in section_types.ids())
    assert "import wagtail_privacy.fields" in imports


def test_the_field_is_rebuilt_from_what_a_migration_records():
    field = SectionStreamField(blank=True, max_num=40)
    field.set_attributes_from_name("sections")

    _name, path, args, kwargs = field.deconstruct()
    rebuilt = SectionStreamField(*args, **kwargs)

    assert path == "wagtail_privacy.fields.SectionStreamField"
    assert rebuilt.deconstruct()[2:] == (args, kwargs)
    assert set(rebuilt.stream_block.child_blocks) == set(
        field.stream_block.child_blocks
    )


def test_the_field_has_every_registered_type():
    block = SectionStreamField().stream_block

    assert isinstance(block, NoticeSectionsBlock)
    assert set(section_types.ids()) < set(block.child_blocks)


def test_the_field_s_options_are_those_of_its_block():
    field = SectionStreamField(blank=True, collapsed=True, max_num=40)

    assert field.stream_block.meta.collapsed
    assert field.stream_block.meta.max_num == 40
    assert not field.stream_block.required
    assert SectionStreamField().stream_block.required


def test_a_stored_notice_comes_back_as_it_was(make_notice):
    page = make_notice(("purposes", {"heading": "Why", "text": "<p>To deliver.</p>"}))

    [section] = PrivacyNoticePage.objects.get(pk=page.pk).sections

    assert section.block_type == "purposes"
    assert section.value["heading"] == "Why"
    assert section.value["text"].source == "<p>To deliver.</p>"


def test_a_section_of_a_type_that_is_not_registered_survives_the_database(make_notice):
    value = {"heading": "Card", "text": "<p>Points.</p>"}
    page = make_notice(("loyalty_card", value), ("purposes", {"text": "<p>x</p>"}))

    again = PrivacyNoticePage.objects.get(pk=page.pk)
    again.title = "Another title"
    again.save()
    again.save_revision().publish()

    kept = PrivacyNoticePage.objects.get(pk=page.pk)
    stored = kept.sections.stream_block.get_prep_value(kept.sections)
    assert (stored[0]["type"], stored[0]["value"]) == ("loyalty_card", value)
    revised = json.loads(kept.latest_revision.content["sections"])
    assert (revised[0]["type"], revised[0]["value"]) == ("loyalty_card", value)


def test_a_data_migration_can_walk_the_sections(make_notice):
    page = make_notice(("purposes", {"text": "<p>To deliver.</p>"}))

    MigrateStreamData(
        app_name="wagtail_privacy_pages",
        model_name="PrivacyNoticePage",
        field_name="sections",
        operations_and_block_paths=[
            (RenameStreamChildrenOperation("purposes", "introduction"), "")
        ],
    ).migrate_stream_data_forward(apps, None)

    [section] = PrivacyNoticePage.objects.get(pk=page.pk).sections
    assert section.block_type == "introduction"


class TextForm:
    """The form field of a ``LanguageTextField``, as a model form has it."""

    def __init__(self) -> None:
        self.field = LanguageTextField("name", blank=True).formfield()

    def render(self, value):
        return parsed(self.field.widget.render("name", value, {"id": "id_name"}))


@pytest.fixture
def form():
    return TextForm()


def test_there_is_an_input_for_each_language_of_the_site(form):
    html = form.render(LazyI18nString({"fi": "Kirjat", "sv": "Böcker"}))

    labels = [label.span.text for label in html.find_all("label")]
    values = [label.input.get("value", "") for label in html.find_all("label")]
    assert labels == ["English", "Finnish", "Swedish"]
    assert values == ["", "Kirjat", "Böcker"]


def test_the_languages_are_those_that_the_site_has_content_in(settings):
    settings.WAGTAIL_CONTENT_LANGUAGES = [("sv", "Swedish"), ("en", "English")]

    html = TextForm().render(None)

    assert [label.span.text for label in html.find_all("label")] == [
        "Swedish",
        "English",
    ]


def test_a_text_per_language_is_written_and_read(db):
    texts = {"fi": "Kirjat", "sv": "Böcker"}
    Organisation.objects.create(name="Books", name_translations=LazyI18nString(texts))

    stored = Organisation.objects.get().name_translations

    assert stored.data == texts


def test_what_is_typed_is_a_text_per_language(form):
    cleaned = form.field.clean(["", "Kirjat", ""])

    assert {code: text for code, text in cleaned.data.items() if text} == {
        "fi": "Kirjat"
    }


def test_the_inputs_bring_their_stylesheet(form):
    assert "wagtail_privacy/admin.css" in str(form.field.widget.media)


def test_a_migration_names_the_field_and_no_language():
    written, _imports = MigrationWriter.serialize(
        Organisation._meta.get_field("name_translations")
    )

    assert written.startswith("wagtail_privacy.fields.LanguageTextField(")
    assert "'fi'" not in written
    assert issubclass(LanguageTextField, models.Field)

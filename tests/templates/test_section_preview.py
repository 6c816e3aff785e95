"""The previews of section types in the block chooser."""

from __future__ import annotations

import pytest
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import override

from tests.conftest import parsed
from tests.every_fact import STRUCTURED
from wagtail_privacy.blocks import NoticeSectionsBlock, build_block, section_types
from wagtail_privacy.pages.models import PrivacyNoticePage


def previewed(type_id: str, language: str):
    block = build_block(section_types[type_id])
    block.set_name(type_id)
    with override(language):
        bound = block.bind(block.get_preview_value())
        context = {"bound_block": bound, "page_title": str(block.label)}
        return parsed(
            render_to_string(block.get_preview_template(bound.value), context)
        )


@pytest.mark.parametrize("language", ["en", "fi", "sv"])
@pytest.mark.parametrize("section_type", section_types, ids=lambda item: item.id)
def test_every_type_has_a_preview_in_the_language_of_the_admin(section_type, language):
    section = previewed(section_type.id, language).section

    with override(language):
        assert section.h2.text == str(section_type.heading)
        lines = str(section_type.sample).splitlines()
    if section_type.id in STRUCTURED:
        assert len(section.text) > len(section.h2.text) + 20
    else:
        assert [p.text for p in section.find_all("p")][-len(lines) :] == lines


@pytest.mark.parametrize(
    ("type_id", "cards"),
    [
        ("controller", 1),
        ("joint_controllers", 2),
        ("representative", 1),
        ("contact_person", 1),
        ("dpo", 1),
    ],
)
def test_the_preview_of_a_type_with_an_organisation_shows_one(type_id, cards):
    found = previewed(type_id, "fi").find_all("address")

    assert len(found) == cards
    assert "Mäntykirja Oy" in found[0].text


def test_the_preview_of_dates_shows_dates():
    assert len(previewed("document_dates", "en").find_all("time")) == 3


def test_the_preview_of_a_register_shows_its_name():
    assert "asiakasrekisteri" in previewed("register_name", "fi").section.p.text


def test_the_admin_serves_it(editor_client, index):
    field = PrivacyNoticePage._meta.get_field("sections")
    block = field.stream_block.child_blocks["controller"]

    response = editor_client.get(
        reverse("wagtailadmin_block_preview"), {"id": block.definition_prefix}
    )

    assert response.status_code == 200
    assert "Pine Tree Books Ltd" in parsed(response.content).address.text
    assert "<script" not in response.content.decode()


def test_every_type_of_a_stream_can_be_previewed():
    stream = NoticeSectionsBlock()

    assert all(stream.child_blocks[id].is_previewable for id in section_types.ids())

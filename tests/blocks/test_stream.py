from __future__ import annotations

import json
import uuid

import pytest
from django.core.exceptions import ValidationError
from wagtail.admin.telepath import JSContext
from wagtail.blocks import CharBlock, StreamBlock, StreamBlockValidationError
from wagtail.fields import StreamField

from tests.conftest import parsed
from tests.editor_form import block_form
from wagtail_privacy.blocks import (
    NoticeSectionsBlock,
    SectionBlock,
    section_types,
)
from wagtail_privacy.notice import Section
from wagtail_privacy.vocabulary import SectionGroup


GONE = {
    "type": "loyalty_card",
    "value": {"heading": "Card", "text": "<p>Points.</p>", "tiers": [{"x": [1, None]}]},
    "id": "0b1f6c4e-6f7b-4a55-9e0f-3a1d3f1f9b11",
}
KNOWN = {
    "type": "purposes",
    "value": {"heading": "", "text": "<p>To deliver.</p>"},
    "id": "9d2c1a58-7c1f-4a4c-8d6a-51f1f2f7f0a2",
}


@pytest.fixture
def block():
    block = NoticeSectionsBlock()
    block.set_name("sections")
    return block


def stored(block, value):
    return json.loads(json.dumps(block.get_prep_value(value)))


def posted(block, data):
    value = block.value_from_datadict(data, {}, "sections")
    return block.clean(value)


def cleaned(block, *items):
    return block.clean(block.to_python([dict(item) for item in items]))


def section(type_id, **value):
    return {"type": type_id, "value": {"text": "<p>x</p>", **value}}


def test_every_registered_type_can_be_added(block):
    assert set(section_types.ids()) < set(block.child_blocks)
    for name, child in block.child_blocks.items():
        assert child.name == name


def test_the_chooser_is_grouped_by_what_sections_answer(block):
    groups = [name for name, _blocks in block.grouped_child_blocks() if name]

    assert groups == [group.label for group in SectionGroup]


def test_a_type_registered_after_the_block_was_made_is_there(register_type):
    block = NoticeSectionsBlock()

    register_type("opening_hours")

    assert isinstance(block.child_blocks["opening_hours"], SectionBlock)


def test_a_site_adds_blocks_of_its_own():
    class BodyBlock(NoticeSectionsBlock):
        callout = CharBlock()

    block = BodyBlock([("aside", CharBlock())])

    assert {"callout", "aside", "purposes"} < set(block.child_blocks)
    value = block.to_python([{"type": "aside", "value": "Hello"}])
    assert value[0].value == "Hello"


def test_an_unregistered_section_survives_loading_and_saving(block):
    value = block.to_python([GONE, KNOWN])

    assert stored(block, value)[0] == GONE
    assert stored(block, value)[1]["type"] == "purposes"


def test_an_unregistered_section_survives_loading_from_a_string(block):
    value = block.to_python(json.dumps([GONE]))

    assert stored(block, value) == [GONE]


def test_an_unregistered_section_survives_bulk_loading(block):
    first, second = block.bulk_to_python([[GONE, KNOWN], [KNOWN]])

    assert stored(block, first)[0] == GONE
    assert [child.block_type for child in second] == ["purposes"]


def test_an_unregistered_section_survives_the_form(block):
    data = block_form(block, block.to_python([KNOWN, GONE]), "sections")

    assert data["sections-1-type"] == "unregistered"
    assert stored(block, posted(block, data))[1] == GONE


def test_an_unregistered_section_survives_the_api(block):
    value = block.to_python([GONE])

    [item] = block.get_api_representation(value)

    assert item["id"] == GONE["id"]
    assert item["value"] == {"type": GONE["type"], "value": GONE["value"]}


def test_an_unregistered_section_is_not_shown_to_visitors(block):
    value = block.to_python([GONE, KNOWN])

    html = parsed(block.render(value))

    assert "Points" not in html.text
    assert "To deliver." in html.text
    assert block.to_sections(value, "en") == (
        Section("purposes", html="<p>To deliver.</p>", id=KNOWN["id"], silent=True),
    )


def test_an_unregistered_section_is_not_searched(block):
    assert "Points" not in " ".join(
        block.get_searchable_content(block.to_python([GONE, KNOWN]))
    )


def test_an_unregistered_section_is_a_section_again_when_its_type_comes_back(
    block, register_type
):
    kept = stored(block, block.to_python([GONE]))

    register_type("loyalty_card")

    value = NoticeSectionsBlock().to_python(kept)
    assert value[0].block_type == "loyalty_card"
    assert value[0].value["heading"] == "Card"


def test_the_form_keeps_what_an_editor_does_to_an_unregistered_section(block):
    data = block_form(block, block.to_python([KNOWN, GONE]), "sections")
    moved = data | {"sections-0-order": "1", "sections-1-order": "0"}
    deleted = data | {"sections-1-deleted": "1"}

    assert stored(block, posted(block, moved))[0] == GONE
    assert [item["type"] for item in stored(block, posted(block, deleted))] == [
        "purposes"
    ]


def test_the_type_of_an_unregistered_section_is_shown_and_cannot_be_changed(block):
    child = block.child_blocks["unregistered"].child_blocks["type"]

    html = parsed(child.field.widget.render("type", "loyalty_card"))

    assert html.input["value"] == "loyalty_card"
    assert html.input.has_attr("readonly")
    assert "is kept as it is" in child.field.help_text


def test_text_that_is_no_json_is_kept_as_wagtail_keeps_it(block):
    value = block.to_python("Just words")

    assert len(value) == 0
    assert value.raw_text == "Just words"


@pytest.mark.parametrize("nothing", [None, "", []])
def test_nothing_is_an_empty_stream(block, nothing):
    assert list(block.to_python(nothing)) == []


def test_an_anchor_is_given_when_a_form_is_saved(block):
    value = cleaned(block, section("right_access"), section("purposes"))

    assert [child.value["anchor"] for child in value] == ["right-access", "purposes"]


def test_anchors_are_all_different(block):
    value = cleaned(
        block,
        section("retention"),
        section("retention"),
        section("purposes", anchor="retention"),
        section("dpo", anchor="retention"),
    )

    anchors = [child.value["anchor"] for child in value]
    assert len(set(anchors)) == 4
    assert anchors[2] == "retention"


def test_an_anchor_stays_when_heading_and_order_change(block):
    value = cleaned(block, section("retention"), section("retention"), GONE)
    data = block_form(block, value, "sections")
    data |= {
        "sections-0-value-heading": "Another heading",
        "sections-0-order": "1",
        "sections-1-order": "0",
    }

    changed = posted(block, data)

    assert [
        (child.value["heading"], child.value["anchor"]) for child in changed[:2]
    ] == [("", "retention-2"), ("Another heading", "retention")]


def test_a_section_put_above_an_older_one_takes_another_anchor(block):
    older = cleaned(block, section("retention"))
    items = [section("retention"), *stored(block, older)]

    value = cleaned(block, *items)

    assert [child.value["anchor"] for child in value] == ["retention-2", "retention"]


def test_a_bad_anchor_is_an_error_of_its_field(block):
    value = block.to_python([section("purposes"), section("dpo", anchor="2 words")])

    with pytest.raises(StreamBlockValidationError) as refusal:
        block.clean(value)

    errors = refusal.value.as_json_data()
    assert set(errors["blockErrors"]) == {1}
    assert set(errors["blockErrors"][1]["blockErrors"]) == {"anchor"}


def test_a_bad_section_type_is_an_error_of_its_field(block):
    value = block.to_python([section("purposes", also="storage")])

    with pytest.raises(ValidationError) as refusal:
        block.clean(value)

    errors = refusal.value.as_json_data()["blockErrors"][0]["blockErrors"]
    assert "storage" in errors["also"]["messages"][0]


def test_sections_and_streams_are_inverses(block):
    value = cleaned(
        block,
        {**section("purposes", heading="Why"), "id": str(uuid.uuid4())},
        {**section("retention", also="purposes"), "id": str(uuid.uuid4())},
        {"type": "register_name", "value": {"name": "C"}, "id": str(uuid.uuid4())},
    )

    sections = block.to_sections(value, "en")

    assert stored(block, block.from_sections(sections)) == stored(block, value)
    assert block.to_sections(block.from_sections(sections), "en") == sections


def test_a_section_without_an_id_gets_one_when_it_is_stored(block):
    value = block.from_sections([Section("purposes"), Section("retention")])

    first, second = (item["id"] for item in stored(block, value))
    assert first
    assert first != second


def test_no_stream_can_be_made_of_a_type_that_is_not_registered(block):
    with pytest.raises(KeyError, match="loyalty_card"):
        block.from_sections([Section("loyalty_card")])


def test_the_block_is_recorded_by_reference(block):
    path, args, kwargs = block.deconstruct()

    assert path == "wagtail_privacy.blocks.stream.NoticeSectionsBlock"
    assert (args, kwargs) == ([], {})


def test_a_stream_field_outside_records_references_only():
    field = StreamField(
        [
            ("words", CharBlock()),
            ("retention", SectionBlock("retention")),
            ("notice", NoticeSectionsBlock()),
        ]
    )

    _name, path, args, kwargs = field.deconstruct()

    assert list(kwargs["block_lookup"].values())[1:] == [
        ("wagtail_privacy.blocks.base.SectionBlock", ["retention"], {}),
        ("wagtail_privacy.blocks.stream.NoticeSectionsBlock", [], {}),
    ]
    rebuilt = StreamField(*args, **kwargs)
    assert path == "wagtail.fields.StreamField"
    assert isinstance(rebuilt.stream_block, StreamBlock)
    assert "purposes" in rebuilt.stream_block.child_blocks["notice"].child_blocks


def test_the_form_tells_the_browser_not_to_offer_unregistered_sections(block):
    context = JSContext()

    packed = context.pack(block)

    assert packed["_type"] == "wagtail_privacy.blocks.NoticeSections"
    assert "wagtail_privacy/admin.js" in str(context.media)

"""What wagtail-localize's own extractor and writer make of our blocks.

Which blocks are prose is told here by their classes, so that no section can hide a
word from its translator.
"""

from __future__ import annotations

import json
from uuid import uuid4

import pytest
from django.core.serializers.json import DjangoJSONEncoder
from wagtail import blocks
from wagtail.images import get_image_model
from wagtail.images.blocks import ImageBlock
from wagtail_localize.segments import (
    OverridableSegmentValue,
    StringSegmentValue,
    TemplateSegmentValue,
)
from wagtail_localize.segments.extract import StreamFieldSegmentExtractor
from wagtail_localize.segments.ingest import StreamFieldSegmentsWriter
from wagtail_localize.strings import StringValue

from tests.every_fact import every_fact, new_block
from wagtail_privacy.blocks import NoticeSectionsBlock, SectionBlock, section_types
from wagtail_privacy.blocks.leaves import NotForTranslation
from wagtail_privacy.blocks.organisations import organisations_at_hand
from wagtail_privacy.blocks.segments import has_translated_snippets
from wagtail_privacy.models import Organisation


TYPES = section_types.ids()
PROSE = (blocks.CharBlock, blocks.TextBlock, blocks.RichTextBlock)
HTML = '<p>We keep <b>it</b>, <a href="https://kuusikko.example/">here</a>.</p>'
HEADER = "Our own <heading> & more"


@pytest.fixture(autouse=True)
def _organisations():
    """Choosers find an organisation, and no test needs a database."""
    with organisations_at_hand({1: Organisation(pk=1, name="Kuusikko Books Ltd")}):
        yield


def as_saved(block, value):
    """A value as it is in JSON after a save: every item has an id."""
    return as_json(block.get_prep_value(block.to_python(value)))


def as_json(prepared):
    return json.loads(json.dumps(prepared, cls=DjangoJSONEncoder))


def full_value(type_id):
    """A section with every fact, and with every word around them, stored."""
    block = new_block(type_id)
    words = {name: HTML for name in ("text", "lead") if name in block.child_blocks}
    settings = {"anchor": "here", "also": "rights", "guidance": "Write here."}
    value = {"heading": HEADER, **words, **settings, **every_fact(block, 1)}
    return as_saved(block, value)


def stream_of(item, block):
    """The value of a StreamField that holds ``item``, and nothing else."""
    stream = blocks.StreamBlock([("it", block)])
    return stream.to_python([{"type": "it", "value": item, "id": "the-item"}])


def extracted(stream):
    extractor = StreamFieldSegmentExtractor(None, include_overridables=True)
    return [
        segment
        for segment in extractor.handle_stream_block(stream)
        if not segment.is_empty()
    ]


def translated(stream, translate):
    """Put ``translate`` of every string into ``stream``; return its raw data."""
    segments = []
    for order, segment in enumerate(extracted(stream)):
        if isinstance(segment, StringSegmentValue):
            string = StringValue(translate(segment.string.data))
            segment = StringSegmentValue(segment.path, string, attrs=segment.attrs)
        if not isinstance(segment, OverridableSegmentValue):
            segments.append(segment.with_order(order))
    return written(stream, segments)


def written(stream, segments):
    writer = StreamFieldSegmentsWriter(None, None, None)
    return as_json(writer.handle_stream_block(stream, segments).get_prep_value())


def prose_of(block, stored, path=""):
    """Yield path and source of all prose in a stored value, told by the classes."""
    if isinstance(block, blocks.StructBlock):
        for name, child in block.child_blocks.items():
            yield from prose_of(child, stored.get(name), f"{path}.{name}")
    elif isinstance(block, blocks.ListBlock):
        for item in stored:
            here = f"{path}.{item['id']}"
            yield from prose_of(block.child_block, item["value"], here)
    elif stored and is_prose(block):
        yield path, stored


def is_prose(block):
    return isinstance(block, PROSE) and not isinstance(block, NotForTranslation)


def offered(stream):
    """The strings by their path, with the markup that a field has of its own."""
    found = {}
    for segment in extracted(stream):
        if isinstance(segment, StringSegmentValue):
            assert segment.path not in found
            found[segment.path] = segment.render_text()
    return found


def expected(block, stored, path):
    return {
        path: "We keep it, here." if text == HTML else text
        for path, text in prose_of(block, stored, path)
    }


@pytest.mark.parametrize("type_id", TYPES)
def test_translators_get_all_prose_and_no_fact(type_id):
    block, stored = new_block(type_id), full_value(type_id)
    stream = stream_of(stored, block)

    found = offered(stream)

    assert found == expected(block, stored, "the-item")
    assert {"the-item.heading", "the-item.text"} <= set(found)


@pytest.mark.parametrize("type_id", TYPES)
def test_translators_get_the_same_from_a_section_in_a_struct_of_an_agency(type_id):
    block, stored = new_block(type_id), full_value(type_id)
    panel = blocks.StructBlock(
        [("title", blocks.CharBlock()), ("inner", blocks.StructBlock([("it", block)]))]
    )

    found = offered(stream_of({"title": "T", "inner": {"it": stored}}, panel))

    below = expected(block, stored, "the-item.inner.it")
    assert found == {"the-item.title": "T", **below}


@pytest.mark.parametrize("type_id", TYPES)
def test_the_only_values_that_a_translator_may_override_are_the_addresses_of_links(
    type_id,
):
    stream = stream_of(full_value(type_id), new_block(type_id))
    others = [
        segment
        for segment in extracted(stream)
        if not isinstance(segment, StringSegmentValue)
    ]

    assert {type(item) for item in others} == {
        TemplateSegmentValue,
        OverridableSegmentValue,
    }
    for item in others:
        if isinstance(item, OverridableSegmentValue):
            assert item.data == "https://kuusikko.example/"


def turned(block, stored):
    """What a stored value becomes once each word is translated, and nothing else."""
    if isinstance(block, blocks.StructBlock):
        return {
            name: turned(child, stored.get(name))
            for name, child in block.child_blocks.items()
        }
    if isinstance(block, blocks.ListBlock):
        return [
            {**item, "value": turned(block.child_block, item["value"])}
            for item in stored
        ]
    if not is_prose(block):
        return stored
    if stored == HTML:
        return HTML.replace("We", "[sv] We")
    return f"[sv] {stored}" if stored else stored


@pytest.mark.parametrize("type_id", TYPES)
def test_translations_come_back_to_where_they_were_and_facts_and_ids_stay(type_id):
    block, stored = new_block(type_id), full_value(type_id)
    panel = blocks.StructBlock([("it", block)])

    [alone] = translated(stream_of(stored, block), "[sv] {}".format)
    [inside] = translated(stream_of({"it": stored}, panel), "[sv] {}".format)

    assert alone["value"] == inside["value"]["it"] == turned(block, stored)


def test_a_list_of_sections_is_read_row_by_row():
    rows = blocks.ListBlock(new_block("purposes"))
    stored = as_saved(rows, [full_value("purposes"), full_value("purposes")])

    found = offered(stream_of(stored, rows))

    assert found == expected(rows, stored, "the-item")
    assert len(found) > 8


def test_a_whole_notice_in_a_struct_is_read_section_by_section():
    notice = NoticeSectionsBlock()
    panel = blocks.StructBlock([("notice", notice)])
    item = {"type": "purposes", "value": full_value("purposes"), "id": str(uuid4())}

    found = offered(stream_of({"notice": [item]}, panel))

    path = f"the-item.notice.{item['id']}"
    assert found == expected(new_block("purposes"), item["value"], path)


def test_lines_keep_their_breaks():
    block = new_block("cctv")
    stored = as_saved(block, {"places": "Entrance & hall\nTill <1>"})
    stream = stream_of(stored, block)

    [segment] = extracted(stream)
    [item] = translated(stream, lambda data: data.replace("Till", "Kassa"))

    assert segment.string.data == "Entrance &amp; hall<br/>Till &lt;1&gt;"
    assert item["value"]["places"] == "Entrance & hall\nKassa <1>"


@pytest.mark.parametrize("type_id", TYPES)
def test_a_section_without_words_has_nothing_to_translate(type_id):
    assert extracted(stream_of({}, new_block(type_id))) == []


def test_rows_that_code_has_stored_without_ids_are_found_again():
    block = new_block("retention")
    stored = {"rows": [{"what": "Orders"}, {"what": "Letters"}]}

    first, second = (stream_of(stored, block) for _turn in range(2))

    assert list(offered(first).values()) == ["Orders", "Letters"]
    assert list(offered(first)) == list(offered(second))
    [item] = translated(second, str.upper)
    rows = item["value"]["rows"]
    assert [row["value"]["what"] for row in rows] == ["ORDERS", "LETTERS"]
    assert [f"the-item.rows.{row['id']}.what" for row in rows] == list(offered(first))


def test_words_with_a_translation_only_in_part_keep_the_rest():
    block, stored = new_block("retention"), full_value("retention")
    heading = StringSegmentValue("the-item.heading", "Rubrik")

    [item] = written(stream_of(stored, block), [heading])

    assert item["value"] == {**stored, "heading": "Rubrik"}


class LinkedBlock(SectionBlock):
    """A section type of a site, with facts of Wagtail's own block classes."""

    email = blocks.EmailBlock(required=False)
    address = blocks.URLBlock(required=False)
    points = blocks.IntegerBlock(required=False)
    page = blocks.PageChooserBlock(required=False)
    offers = blocks.StreamBlock([("gift", blocks.CharBlock())], required=False)
    own = blocks.StructBlock([("names", blocks.ListBlock(blocks.CharBlock()))])


def test_facts_of_a_type_of_a_site_are_not_offered_whatever_their_class():
    block = LinkedBlock("purposes")
    value = {
        "email": "a@kuusikko.example",
        "address": "https://kuusikko.example/",
        "points": 3,
        "offers": [{"type": "gift", "value": "A book", "id": "x"}],
        "own": {"names": [{"type": "item", "value": "Our name", "id": "y"}]},
    }

    found = extracted(stream_of(value, block))

    assert {item.path: item.render_text() for item in found} == {
        "the-item.offers.x": "A book",
        "the-item.own.names.y": "Our name",
    }


def test_a_page_may_be_another_one_in_each_language():
    block = LinkedBlock("purposes")
    page = block.child_blocks["page"].model_class(pk=7)
    value = block.normalize({"page": page, "own": {"names": []}})

    segments = block.get_translatable_segments(value)
    [segment] = [item for item in segments if not item.is_empty()]

    assert segment == OverridableSegmentValue("page", 7)


def test_an_item_of_a_stream_without_an_id_gets_one_by_its_place():
    block = LinkedBlock("purposes")
    value = {"offers": [{"type": "gift", "value": "A book"}]}

    [item] = translated(stream_of(value, block), str.upper)

    [gift] = item["value"]["offers"]
    assert gift["value"] == "A BOOK"
    assert gift["id"]


class PicturedBlock(SectionBlock):
    picture = ImageBlock(required=False)


@pytest.mark.django_db
@pytest.mark.parametrize("stored", [{}, {"picture": None}], ids=["old", "empty"])
def test_an_image_may_be_missing(stored):
    assert extracted(stream_of(stored, PicturedBlock("purposes"))) == []


def test_the_words_about_an_image_are_offered_with_it():
    block = PicturedBlock("purposes")
    picture = get_image_model()(pk=5, collection_id=1)
    picture.contextual_alt_text, picture.decorative = "Our shop", False
    value = block.normalize({"picture": picture})

    segments = block.get_translatable_segments(value)

    assert [item for item in segments if not item.is_empty()] == [
        OverridableSegmentValue("picture.image", 5),
        StringSegmentValue("picture.alt_text", "Our shop"),
    ]


@pytest.mark.parametrize("type_id", TYPES)
def test_no_section_of_ours_has_snippets_that_are_translated(type_id):
    assert not has_translated_snippets(new_block(type_id))


def test_a_chooser_of_pages_chooses_no_translated_snippet():
    assert not has_translated_snippets(LinkedBlock("purposes"))

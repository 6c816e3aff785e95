from __future__ import annotations

import pytest
from wagtail import blocks
from wagtail.contrib.table_block.blocks import TableBlock
from wagtail.documents.blocks import DocumentChooserBlock

from wagtail_privacy.blocks import NoticeSectionsBlock, SectionBlock
from wagtail_privacy.blocks.leaves import FactTextBlock
from wagtail_privacy.blocks.organisations import OrganisationChooserBlock
from wagtail_privacy.blocks.words import (
    html_pieces,
    is_in_a_language,
    is_shared,
    is_word,
    piece_key,
    pieces_by_path,
    pieces_of,
    word_label,
    words_of,
)


class OffersBlock(SectionBlock):
    """A section with words in rows, in a stream, and in a struct."""

    rows = blocks.ListBlock(blocks.CharBlock())
    offers = blocks.StreamBlock([("gift", blocks.CharBlock())])
    card = blocks.StructBlock(
        [("number", FactTextBlock()), ("note", blocks.TextBlock())]
    )


class TranslatedTableBlock(TableBlock):
    """A table as a site prepares it for translation tools."""

    def get_translatable_segments(self, value):
        return []


@pytest.mark.parametrize(
    "block",
    [
        blocks.BooleanBlock(),
        blocks.ChoiceBlock(choices=[("a", "A")]),
        blocks.DateBlock(),
        blocks.DecimalBlock(),
        blocks.EmailBlock(),
        blocks.IntegerBlock(),
        blocks.MultipleChoiceBlock(choices=[("a", "A")]),
        blocks.RegexBlock(regex="[0-9]+"),
        blocks.URLBlock(),
        DocumentChooserBlock(),
        FactTextBlock(),
        OrganisationChooserBlock(),
        TableBlock(),
    ],
    ids=lambda block: type(block).__name__,
)
def test_what_is_read_alike_in_every_language_is_shared_and_no_word(block):
    assert is_shared(block)
    assert not is_word(block)


@pytest.mark.parametrize(
    "block",
    [
        blocks.BlockQuoteBlock(),
        blocks.CharBlock(),
        blocks.RawHTMLBlock(),
        blocks.RichTextBlock(),
        blocks.TextBlock(),
        TranslatedTableBlock(),
    ],
    ids=lambda block: type(block).__name__,
)
def test_words_are_not_shared(block):
    assert is_word(block)
    assert not is_shared(block)


def test_a_page_is_chosen_in_each_language_and_is_no_word():
    block = blocks.PageChooserBlock()

    assert not is_shared(block)
    assert not is_word(block)


def test_words_are_found_by_their_path_and_facts_are_left_out():
    stored = {
        "heading": "Our  offers",
        "anchor": "offers",
        "guidance": "Say what it is.",
        "text": "<p>First.</p><ul><li>Then <b>that</b></li></ul>",
        "rows": [{"type": "item", "id": "r1", "value": "Tea"}, "Coffee"],
        "offers": [
            {"type": "gift", "id": "g1", "value": "Cup"},
            {"type": "unknown", "id": "u1", "value": "Plate"},
        ],
        "card": {"number": "7", "note": "One\n two"},
    }

    assert words_of(OffersBlock(""), stored) == {
        "heading": "Our offers",
        "text": "First.\nThen that",
        "rows.r1": "Tea",
        "rows.1": "Coffee",
        "offers.g1": "Cup",
        "card.note": "One two",
    }


@pytest.mark.parametrize("stored", [None, "", {}, {"text": None, "rows": None}])
def test_a_section_that_nobody_has_filled_in_has_no_words(stored):
    assert words_of(OffersBlock(""), stored) == {}


def test_an_empty_paragraph_has_no_words():
    assert words_of(SectionBlock("retention"), {"text": "<p> </p><p></p>"}) == {}


def test_the_pieces_of_a_section_are_its_lines_paragraphs_and_items():
    stored = {
        "heading": "2016/679",
        "text": "<p>First.</p><ul><li>Second</li></ul><h3>Third</h3>",
        "card": {"note": "Fourth\n\nFifth"},
    }

    assert pieces_of(OffersBlock(""), stored) == {
        piece_key(text) for text in ("First.", "Second", "Third", "Fourth", "Fifth")
    }


def test_a_passage_has_the_same_key_however_it_is_spaced():
    assert piece_key(" We  delete\nit. ") == piece_key("We delete it.")
    assert piece_key("We delete it.") != piece_key("We delete them.")


def test_items_of_lists_are_passages_of_their_own():
    source = (
        "<p>A <a href='/'>b</a></p><ul><li>c</li><li>d<ul><li>e</li></ul></li></ul>"
    )

    assert html_pieces(source) == ["A b", "c", "de"]


def test_text_that_stands_in_no_element_is_a_passage_too():
    assert html_pieces("Loose<p>a</p> \n<ul><li>b</li></ul>") == ["a", "b", "Loose"]


def test_the_pieces_of_each_word_are_those_of_the_section():
    stored = {"heading": "2026", "text": "<p>A<br/>b</p>", "card": {"note": "C\nd"}}

    assert pieces_by_path(OffersBlock(""), stored) == {
        "heading": set(),
        "text": {piece_key("Ab")},
        "card.note": {piece_key("C"), piece_key("d")},
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Tea", True), ("茶", True), ("2016/679", False), ("", False)],
)
def test_numbers_and_signs_are_in_no_language(text, expected):
    assert is_in_a_language(text) is expected


def test_every_registered_type_can_be_read():
    for name, block in NoticeSectionsBlock().child_blocks.items():
        if isinstance(block, SectionBlock):
            stored = block.get_prep_value(block.get_default())
            assert words_of(block, stored) == {}, name


@pytest.mark.parametrize(
    ("path", "label"),
    [
        ("heading", "Own heading"),
        ("rows.r1", "Rows"),
        ("offers.g1", "Offers"),
        ("card.note", "Card – Note"),
    ],
)
def test_a_word_is_called_by_the_fields_that_it_stands_in(path, label):
    assert word_label(OffersBlock(""), path) == label

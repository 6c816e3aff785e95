import pytest

from tests.importing.outlines import heading, item, paragraph
from wagtail_privacy.importing.documents.contents import remove_contents


HEADINGS = ["1. Controller", "2. Purposes", "3. Retention"]


def body():
    for text in HEADINGS:
        yield heading(text)
        yield paragraph(f"What we say about {text} is this.")


def texts(*blocks):
    kept, messages = remove_contents(blocks)
    return [block.text for block in kept], [message.text for message in messages]


def test_a_list_that_repeats_the_headings_becomes_messages():
    rest = list(body())
    kept, contents = texts(paragraph("Notice"), *map(item, HEADINGS), *rest)
    assert kept == ["Notice", *(block.text for block in rest)]
    assert contents == HEADINGS


def test_its_own_title_goes_with_it():
    kept, contents = texts(paragraph("Sisällys"), *map(item, HEADINGS), *body())
    assert contents == ["Sisällys", *HEADINGS]


def test_page_numbers_and_dots_behind_the_entries_do_not_matter():
    entries = [
        paragraph(f"{text} ...... {page}") for page, text in enumerate(HEADINGS, 3)
    ]
    _kept, contents = texts(*entries, *body())
    assert contents == [entry.text for entry in entries]


def test_a_few_words_that_come_again_are_no_table_of_contents():
    blocks = [*map(item, HEADINGS[:2]), *body()]
    kept, contents = texts(*blocks)
    assert kept == [block.text for block in blocks]
    assert contents == []


def test_a_list_that_comes_again_as_a_list_is_no_table_of_contents():
    data = [item(text) for text in ("Name", "Address", "Phone", "Shoe size")]
    blocks = [heading("Guests"), *data, heading("Staff"), *data]
    kept, contents = texts(*blocks)
    assert kept == [block.text for block in blocks]
    assert contents == []


def test_one_word_that_is_repeated_is_no_table_of_contents():
    blocks = [paragraph("Name")] * 4
    assert texts(*blocks) == (["Name"] * 4, [])


def test_an_empty_document_has_no_contents():
    assert texts() == ([], [])


@pytest.mark.parametrize(
    "name", ["On this page", "Auf dieser Seite", "Tällä sivulla", "På den här sidan"]
)
def test_a_named_list_goes_even_if_some_headings_are_worded_otherwise(name):
    kept, messages = remove_contents(
        [
            heading(name),
            item("Who we are"),
            item("The card"),
            item("Your say"),
            heading("Who we are"),
            paragraph("Mill Bakery."),
            heading("What is on the card"),
            paragraph("Your name."),
            heading("Your say"),
            paragraph("Ask us."),
        ]
    )
    assert kept[0].text == "Who we are"
    assert [message.text for message in messages][0] == name


def test_the_name_of_a_list_that_word_left_out_goes_alone():
    kept, messages = remove_contents(
        [
            paragraph("Table of contents", strong=True),
            heading("1. Controller"),
            paragraph("Mill Bakery."),
        ]
    )
    assert [block.text for block in kept] == ["1. Controller", "Mill Bakery."]
    assert [message.text for message in messages] == ["Table of contents"]


def test_a_section_called_contents_stays():
    blocks = [heading("Contents"), paragraph("Names and numbers."), heading("Who")]
    assert remove_contents(blocks) == (blocks, [])

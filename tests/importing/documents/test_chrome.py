import pytest

from tests.importing.outlines import heading, item, paragraph
from wagtail_privacy.importing.documents.chrome import remove_chrome


def texts(*blocks, language="en"):
    kept, messages = remove_chrome(blocks, language)
    assert {message.code for message in messages} <= {"page-chrome"}
    return [block.text for block in kept], [message.text for message in messages]


def test_buttons_and_signs_around_a_notice_become_messages():
    kept, chrome = texts(
        paragraph("»", line=1),
        paragraph("Skip to content", line=2),
        paragraph("Tulosta", line=3),
        paragraph("We bake bread.", line=4),
        paragraph("Comments", line=5),
    )
    assert kept == ["We bake bread."]
    assert chrome == ["»", "Skip to content", "Tulosta", "Comments"]


def test_list_items_and_sentences_with_such_words_are_kept():
    blocks = item("Comments"), paragraph("We print your comments in our paper.")
    kept, chrome = texts(*blocks)
    assert kept == [block.text for block in blocks]
    assert chrome == []


def test_a_contact_form_at_the_end_is_chrome_with_all_that_follows():
    kept, chrome = texts(
        heading("Retention"),
        paragraph("Two years."),
        paragraph("Ota yhteyttä", line=5),
        paragraph("Kysy lisää alla olevalla lomakkeella!", line=6),
        paragraph("*pakollinen kenttä", line=7),
        paragraph("Uutisia", line=8),
        language="fi",
    )
    assert kept == ["Retention", "Two years."]
    assert chrome[0] == "Ota yhteyttä"
    assert chrome[-1] == "Uutisia"


@pytest.mark.parametrize(
    "blocks",
    [
        (heading("Contact us"), paragraph("Write to Ann Example.")),
        (
            heading("Contact us"),
            paragraph("Use the form below."),
            heading("Retention"),
            paragraph("Two years."),
        ),
        (paragraph("Contact us", cell=1), paragraph("Use the form below.")),
    ],
)
def test_a_contact_that_is_part_of_the_notice_is_kept(blocks):
    kept, chrome = texts(*blocks)
    assert kept == [block.text for block in blocks]
    assert chrome == []

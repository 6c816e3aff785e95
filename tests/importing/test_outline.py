"""An outline tells how long it is, and is cleaned whatever format it comes from."""

from tests.importing.outlines import paragraph
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.outline import Outline, Table


def outline(text):
    return Outline(
        blocks=[paragraph(text)],
        messages=[ImportMessage("contents", 1, text, quote=text)],
        tables=[Table(1, ((text, "a"),))],
        title=text,
        language="en",
    )


def test_control_characters_are_taken_out_of_all_texts():
    assert outline("a\0b\x1b\ud800c").without_controls() == outline("abc")


def test_an_outline_without_them_stays_as_it_is():
    clean = outline("abc")
    assert clean.without_controls() is clean


def test_its_length_counts_what_is_kept_and_what_is_left_out():
    assert outline("a < b").characters() == len("a &lt; b") + 2 * len("a < b")

import pytest

from tests.importing.outlines import paragraph, read, types
from wagtail_privacy.importing.headings.glued import (
    begin_in_capitals,
    capitals_end,
    glued_end,
)


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("HOW LONG? Two years.", "HOW LONG?"),
        ("HUR LÄNGE? 12 månader.", "HUR LÄNGE?"),
        ("SÄILYTYS: Kaksi vuotta.", "SÄILYTYS:"),
        ("WER WIR SIND – Mühle GmbH", "WER WIR SIND –"),
        ("WHAT WE KEEP. A list of names.", "WHAT WE KEEP."),
        ("IT: We use it.", ""),
        ("ALL OF THIS IS SHOUTED. EVERY WORD.", ""),
        ("GDPR applies: it does.", ""),
    ],
)
def test_words_in_capitals_end_at_a_sign_before_a_sentence(text, heading):
    assert text[: capitals_end(text)].rstrip() == heading


def test_one_paragraph_that_begins_in_capitals_is_no_rule():
    assert not begin_in_capitals([paragraph("HOW LONG? Two years.")])


SHOUTED = """Personal data at Mill Bakery Ltd

WHO ARE WE? Mill Bakery Ltd, 4 Dock Road, Hull HU1 1AA, company number 09550199.
WHAT DO WE KEEP? Your name, your phone number and what stands on the cake.
WHO GETS IT? Our bookkeeper sees the invoices, and nobody else.
DOGS? They wait outside. There is water.
HOW LONG? The slip is torn up when the cake is fetched.
WHAT CAN I ASK? To see, change or erase what we have about you.
"""


def test_headings_in_capitals_in_the_lines_of_their_text_are_cut_off():
    sections = read(SHOUTED, "en").notice.sections
    assert [section.heading for section in sections if section.heading] == [
        "WHO ARE WE?",
        "WHAT DO WE KEEP?",
        "WHO GETS IT?",
        "DOGS?",
        "HOW LONG?",
        "WHAT CAN I ASK?",
    ]
    assert "retention" in types(read(SHOUTED, "en"))


def test_a_capital_inside_a_word_or_behind_a_sentence_parts_no_heading():
    told = "Access and erasure. What you did leaves as an xAPI file from your account."
    assert glued_end(told, "en", by_look=True) == 0
    assert glued_end("Auskunft mit der eID Karte", "de", by_look=True) == 0
    assert glued_end("Your rightsYou may ask us for them.", "en", by_look=True) == 11

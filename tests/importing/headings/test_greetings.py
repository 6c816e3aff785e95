import pytest

from tests.importing.outlines import paragraph
from wagtail_privacy.importing.headings.frontmatter import read_front_matter
from wagtail_privacy.importing.headings.greetings import greets, is_greeting


@pytest.mark.parametrize(
    "text",
    ["Dear members,", "Hei!", "Hyvät vanhemmat,", "Bästa medlemmar,", "Liebe Eltern,"],
)
def test_words_that_a_letter_begins_with_are_a_greeting(text):
    assert is_greeting(text)


@pytest.mark.parametrize("text", ["Hi scouts, hi parents!", "Dear data", "Hide it,"])
def test_other_lines_greet_nobody(text):
    assert not is_greeting(text)


@pytest.mark.parametrize(
    "text",
    [
        "Hello all rowers and coxes!",
        "Hej alla roddare och styrmän!",
        "Hei kaikki soutajat ja perämiehet!",
        "Hallo liebe Ruderer und Steuerleute!",
    ],
)
def test_who_is_called_in_an_email_is_no_title_where_it_has_a_subject(text):
    blocks = [paragraph(text), paragraph("We row, and we keep a list of who does.")]
    assert greets(blocks, titled=True)
    assert not greets(blocks, titled=False)
    title, (opening,), _messages = read_front_matter(blocks, "en", titled=True)
    assert (title, opening.text.split("\n")[0]) == ("", text)

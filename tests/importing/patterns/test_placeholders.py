import pytest

from tests.importing.outlines import paragraph
from wagtail_privacy.importing.patterns.placeholders import (
    find_placeholders,
    has_placeholder,
    report_placeholders,
    without_placeholders,
)


@pytest.mark.parametrize(
    ("text", "placeholder"),
    [
        ("Laadittu xx.xx.20xx", "xx.xx.20xx"),
        ("Maija Malli, (s-postiosoite)", "(s-postiosoite)"),
        ("We are [COMPANY].", "[COMPANY]"),
        ("On [insert date] we", "[insert date]"),
        ("<yrityksen nimi> kerää", "<yrityksen nimi>"),
        ("Hi {{name}}", "{{name}}"),
        ("Säilytämme XX kuukautta", "XX kuukautta"),
        ("Puh. XXXX", "XXXX"),
        ("Nimi: ______", "______"),
        ("TODO: ask", "TODO"),
        ("Lorem ipsum dolor", "Lorem ipsum"),
        ("Max Mustermann", "Max Mustermann"),
    ],
)
def test_what_is_left_to_fill_in_is_found(text, placeholder):
    assert [words for words, _start in find_placeholders(text)] == [placeholder]


@pytest.mark.parametrize(
    "text",
    [
        "Electronic mail (e-mail) is used",
        "hei [at] sade.example",
        "See [1] and […]",
        "Chapter XX. Rights",
        "Cookies ....... 4",
        "a <b> c",
        "We do (address) it",
    ],
)
def test_other_brackets_and_signs_are_none(text):
    assert not has_placeholder(text)


def test_each_is_a_message_that_quotes_it_and_takes_no_words():
    blocks = [paragraph("We are [COMPANY], [COMPANY]."), paragraph("______")]
    (message,) = report_placeholders(blocks, "Notice")
    assert (message.code, message.text, message.quote) == (
        "placeholder",
        "",
        "[COMPANY]",
    )
    assert message.as_json()["quote"] == "[COMPANY]"


def test_points_stand_for_a_placeholder_in_a_text():
    assert without_placeholders("Ask [NAME], now.") == "Ask ......, now."

import pytest

from tests.importing.outlines import paragraph
from wagtail_privacy.importing.headings.dated_lines import (
    date_section,
    take_date_lines,
)
from wagtail_privacy.importing.outline import Block, Kind
from wagtail_privacy.importing.sections import FoundSection


def dated(text: str, language: str = "en", *, alone: bool = False):
    return date_section(Block(Kind.PARAGRAPH, text, text, 1), language, alone=alone)


@pytest.mark.parametrize(
    ("text", "language", "heading"),
    [
        ("Updated 3.4.2024.", "en", "Updated"),
        ("Adopted 1.2.2020, amended on 3.4.2024", "en", "Adopted 1.2.2020, amended on"),
        (
            "Laadittu 1.2.2020; päivitetty 3.4.2024",
            "fi",
            "Laadittu 1.2.2020; päivitetty",
        ),
        ("Ytterby, 1.2.2020, justerad 3.4.2024", "sv", "Ytterby, 1.2.2020, justerad"),
        ("Erstellt 1.2.2020 / Stand 3.4.2024", "de", "Erstellt 1.2.2020 / Stand"),
        ("Laadittu / päivitetty 1.2.2020 / 3.4.2024", "fi", "Laadittu / päivitetty"),
        ("Fassung 1.2.2020, Stand 3.4.2024", "de", "Fassung 1.2.2020, Stand"),
    ],
)
def test_the_heading_is_the_line_up_to_its_last_date(text, language, heading):
    section = dated(text, language)
    assert section.heading == heading
    assert "2024-04-03" in section.facts.values()


@pytest.mark.parametrize(
    ("text", "language", "heading", "rest"),
    [
        ("Last reviewed [insert date]", "en", "Last reviewed", "[insert date]"),
        ("Päivitetty xx.xx.20xx", "fi", "Päivitetty", "xx.xx.20xx"),
        ("Senast ändrad: [ANGE DATUM].", "sv", "Senast ändrad:", "[ANGE DATUM]"),
        ("Stand: [DATUM]", "de", "Stand:", "[DATUM]"),
    ],
)
def test_a_date_that_nobody_filled_in_is_the_text_of_its_section(
    text, language, heading, rest
):
    section = dated(text, language)
    assert (section.heading, section.text, section.facts) == (heading, rest, {})


@pytest.mark.parametrize(
    "text",
    [
        "Our shop opened 3.4.2024",
        "[COMPANY] keeps bees",
        "Write to [COMPANY]",
        "Updated 3.4.2024 " + "because of much " * 10,
    ],
)
def test_other_lines_date_nothing(text):
    assert dated(text) is None


def test_a_line_alone_needs_no_label():
    assert dated("Ytterby 3.4.2024") is None
    assert dated("Ytterby 3.4.2024", alone=True).facts == {"drawn_up": "2024-04-03"}


def test_a_label_glued_to_its_day_has_its_space_again():
    found = dated("Päiväys:1.2.2020, muutettu 3.4.2024", "fi")
    assert found.heading == "Päiväys: 1.2.2020, muutettu"


@pytest.mark.parametrize(
    ("text", "language", "heading"),
    [
        (
            "The trustees of our small society approved this notice on 3 April 2024.",
            "en",
            "The trustees of our small society approved this notice on",
        ),
        (
            "Yhdistyksen hallitus on kokouksessaan käsitellyt tämän tekstin 3.4.2024.",
            "fi",
            "Yhdistyksen hallitus on kokouksessaan käsitellyt tämän tekstin",
        ),
        (
            "Föreningens årsmöte antog efter omröstning den här policyn 3.4.2024.",
            "sv",
            "Föreningens årsmöte antog efter omröstning den här policyn",
        ),
    ],
)
def test_a_sentence_about_the_notice_dates_it_where_it_stands_alone(
    text, language, heading
):
    assert dated(text, language, alone=True).heading == heading


def test_a_sentence_about_something_else_dates_nothing():
    text = "The trustees opened the new hall for all members on 3 April 2024."
    assert dated(text, alone=True) is None


def test_a_label_above_its_days_is_their_heading():
    lines = "Laatimispäivä", "3.5.2012, tarkistettu 9.11.2016", "Lyhyt johdanto."
    front = FoundSection("introduction", blocks=[paragraph(line) for line in lines])
    days, rest = take_date_lines([front], "fi")
    assert (days.type, days.heading) == ("document_dates", "Laatimispäivä")
    assert [block.text for block in days.blocks] == [lines[1]]
    assert (rest.type, rest.text) == ("introduction", lines[2])


def test_a_label_above_other_words_stays_with_them():
    lines = "Laatimispäivä", "Kokous pidettiin 3.5.2012 Hepokarilla ja jatkui pitkään."
    front = FoundSection("introduction", blocks=[paragraph(line) for line in lines])
    assert [item.type for item in take_date_lines([front], "fi")] == ["introduction"]


@pytest.mark.parametrize(
    ("text", "language", "heading"),
    [
        ("(versio 4, hyväksytty 17.6.2024)", "fi", "versio 4, hyväksytty"),
        ("(antagen av styrelsen 17.6.2024)", "sv", "antagen av styrelsen"),
        ("(Stand: 17.6.2024)", "de", "Stand:"),
    ],
)
def test_brackets_around_a_whole_line_are_no_part_of_its_heading(
    text, language, heading
):
    assert dated(text, language, alone=True).heading == heading


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Pinned up in the hall on 3.4.2024", "en"),
        ("Uppsatt på anslagstavlan 3.4.2024", "sv"),
        ("Angeschlagen am Tor am 3.4.2024", "de"),
        ("Kiinnitetty oveen 3.4.2024", "fi"),
    ],
)
def test_the_day_on_which_it_was_hung_up_dates_a_notice(text, language):
    assert dated(text, language).facts == {"drawn_up": "2024-04-03"}

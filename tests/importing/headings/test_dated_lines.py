import pytest

from wagtail_privacy.importing.headings.dated_lines import date_section
from wagtail_privacy.importing.outline import Block, Kind


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

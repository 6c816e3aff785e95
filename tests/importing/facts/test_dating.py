import pytest

from tests.importing.outlines import paragraph
from wagtail_privacy.importing.facts.dating import only_day, read_dates
from wagtail_privacy.importing.sections import FoundSection


@pytest.mark.parametrize(
    ("heading", "line", "language"),
    [
        ("Laadittu", "3.5.2012, muutettu 9.11.2016", "fi"),
        ("Upprättad", "3.5.2012, reviderad 9.11.2016", "sv"),
        ("Drawn up", "3.5.2012, revised 9.11.2016", "en"),
        ("Erstellt", "3.5.2012, geändert 9.11.2016", "de"),
    ],
)
def test_the_heading_is_the_label_of_the_first_of_several_dates(
    heading, line, language
):
    section = FoundSection("document_dates", heading, blocks=[paragraph(line)])
    messages = read_dates(section, language)
    assert section.facts == {"drawn_up": "2012-05-03", "updated": "2016-11-09"}
    assert section.blocks == []
    assert section.taken == ["3.5.2012", "9.11.2016"]
    assert [message.code for message in messages] == ["fact-label"]


def test_a_line_that_tells_something_else_stays():
    line = "3.5.2012, kokous pidettiin 9.11.2016"
    section = FoundSection("document_dates", "Laadittu", blocks=[paragraph(line)])
    assert read_dates(section, "fi") == []
    assert [block.text for block in section.blocks] == [line]


@pytest.mark.parametrize(
    ("heading", "sentence", "day"),
    [
        ("Version", "1.4 of 3 May 2022, replaces all earlier ones.", "2022-05-03"),
        ("Uppdaterad", "Utgåva 3 från 3.5.2022, ersätter alla äldre.", "2022-05-03"),
        ("Fassung", "1.4 vom 3.5.2022, ersetzt alle älteren.", "2022-05-03"),
        ("Versio", "1.4, 3.5.2022, korvaa aiemmat.", "2022-05-03"),
    ],
)
def test_the_one_day_below_a_heading_of_dates_is_the_notices(heading, sentence, day):
    section = FoundSection("document_dates", heading)
    _kind, found = only_day(section, sentence, "en")
    assert found.value.isoformat() == day


def test_several_days_a_law_or_another_section_give_none():
    section = FoundSection("document_dates", "Version")
    assert only_day(section, "1 of 3 May 2022, 2 of 4 May 2023.", "en") is None
    assert only_day(section, "As the GDPR asks since 25 May 2018.", "en") is None
    other = FoundSection("changes", "Version")
    assert only_day(other, "1.4 of 3 May 2022.", "en") is None

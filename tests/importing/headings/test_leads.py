import pytest

from tests.importing.outlines import paragraph
from wagtail_privacy.importing.headings.leads import is_part_line, lead_of


def lead(*lines):
    found = lead_of([paragraph(line) for line in lines])
    return found.text if found else ""


@pytest.mark.parametrize(
    ("above", "title"),
    [
        ("Staff handbook, chapter 4", "WHAT WE KNOW OF THOSE WHO WORK HERE"),
        ("Bilaga 2 till hyresavtalet", "Det här sparar vi om hyresgäster"),
        ("Anlage C", "Was wir von Mietern wissen"),
        ("Sade Oy", "TIETOA ASIAKKAILLE REKISTERISTÄ"),
        ("Our house rules", "WHAT WE KNOW OF OUR GUESTS"),
    ],
)
def test_the_title_stands_below_a_firm_or_a_longer_paper(above, title):
    assert lead(above, title) == title


@pytest.mark.parametrize(
    "below",
    ["We bake bread here.", "3 Mill Lane", "Dear all,", "Rain Bakery of Oxby Ltd"],
)
def test_other_lines_below_a_firm_are_no_title(below):
    assert lead("Rain Bakery Ltd", below) == "Rain Bakery Ltd"


def test_the_first_line_leads_otherwise():
    assert lead("What we know of you", "And why we know it") == "What we know of you"
    assert lead("OUR GUESTS", "WHAT WE KNOW OF THEM") == "OUR GUESTS"
    assert lead() == ""


def test_a_line_that_says_more_is_no_part():
    assert is_part_line("Liite 3")
    assert not is_part_line("Chapter 3: what we know of you")
    assert not is_part_line("a " * 50_000)

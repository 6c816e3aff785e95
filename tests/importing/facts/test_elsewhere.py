from tests.importing.outlines import paragraph
from wagtail_privacy.importing.facts.elsewhere import find_introduced, said_elsewhere
from wagtail_privacy.importing.sections import FoundSection


def test_who_introduces_herself_with_an_address_is_the_controller():
    lines = (
        "My name is Ann Moe and I am a midwife. Find me at 3 Mill Lane, Oxby OX9 9AA."
    )
    section = FoundSection("introduction", blocks=[paragraph(lines)])
    facts = find_introduced([section]).facts
    assert (facts["name"], facts["postal_code"]) == ("Ann Moe", "OX9 9AA")


def test_who_gives_no_address_is_nobody():
    section = FoundSection("introduction", blocks=[paragraph("I am Ann Moe. Hello.")])
    assert find_introduced([section]).facts == {}


def test_who_is_called_we_has_the_address_of_the_last_line():
    start = [paragraph("This policy of Rain Candles (“we”, “us”) says how we use it.")]
    end = [paragraph("Rain Candles, 3 Mill Lane, Oxby OX1 2AB")]
    sections = [
        FoundSection("introduction", blocks=start),
        FoundSection("rights", blocks=end),
    ]
    facts = said_elsewhere(sections, {}, "Privacy").facts
    assert (facts["name"], facts["street"]) == ("Rain Candles", "3 Mill Lane")


def test_the_foot_of_the_page_has_the_address_of_a_known_name():
    foot = ["© 2024 Rain Ltd, 3 Mill Lane, Oxby OX1 2AB"]
    facts = said_elsewhere([], {"name": "Rain Ltd"}, "Privacy", foot).facts
    assert facts["postal_code"] == "OX1 2AB"


def test_a_body_on_the_first_line_has_the_address_below_it():
    lines = ["Stiftelsen Klippans Arkiv", "Bergsgatan 3", "264 99 Klippan"]
    section = FoundSection("introduction", blocks=[paragraph(line) for line in lines])
    facts = said_elsewhere([section], {}, "Integritet").facts
    assert (facts["name"], facts["street"]) == (lines[0], "Bergsgatan 3")
    other = [paragraph(line) for line in ["Good morning everybody", *lines[1:]]]
    found = said_elsewhere([FoundSection("introduction", blocks=other)], {}, "Notice")
    assert "name" not in found.facts

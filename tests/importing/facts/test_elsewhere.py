from tests.importing.outlines import paragraph
from wagtail_privacy.importing.facts.elsewhere import find_introduced
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

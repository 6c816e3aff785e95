import pytest

from tests.importing.outlines import paragraph
from wagtail_privacy.importing.facts.by_place import (
    is_care_of,
    is_name_by_place,
    is_of_asked,
    is_rest_of_name,
    is_street_by_place,
)
from wagtail_privacy.importing.facts.identity import read_party
from wagtail_privacy.importing.sections import FoundSection


def party(*lines):
    section = FoundSection("controller", blocks=[paragraph(line) for line in lines])
    return read_party(section)


@pytest.mark.parametrize(
    ("lines", "name", "street"),
    [
        (["Brf Granen 3", "Gatan 3", "222 22 Lund"], "Brf Granen 3", "Gatan 3"),
        (["Kahvila 17", "Katu 5", "00100 Helsinki"], "Kahvila 17", "Katu 5"),
        (["Bistro 17", "Am Bach 5", "12345 Regental"], "Bistro 17", "Am Bach 5"),
        (
            ["WEG Bachstraße 12", "c/o Regen GmbH", "Weg 3", "12345 Regental"],
            "WEG Bachstraße 12",
            "Weg 3",
        ),
    ],
)
def test_a_name_that_looks_like_a_street_stands_above_one(lines, name, street):
    facts = party(*lines).facts
    assert (facts["name"], facts["street"]) == (name, street)


def test_a_street_alone_is_no_name():
    assert not is_name_by_place([paragraph("Katu 5"), paragraph("00100 Helsinki")])


@pytest.mark.parametrize(
    ("street", "town"),
    [
        ("Orchard Rise", "Oxby, OX1 2AB"),
        ("Kauppatori", "00100 Helsinki"),
        ("Stora torget", "222 22 Lund"),
        ("Am Anger", "12345 Regental"),
    ],
)
def test_a_street_without_a_number_stands_above_its_town(street, town):
    assert is_street_by_place(street, paragraph(town))
    assert party("Rain Ltd", street, town).facts["street"] == street


@pytest.mark.parametrize(
    ("line", "after"),
    [
        ("Kirjaamo", "00100 Helsinki"),
        ("Geschäftsstelle", "12345 Regental"),
        ("Rain School Ltd", "Oxby, OX1 2AB"),
        ("Orchard Rise", "01632 555 010"),
    ],
)
def test_other_lines_are_no_streets(line, after):
    assert not is_street_by_place(line, paragraph(after))
    assert not is_street_by_place(line, None)


def test_through_whom_post_goes_is_no_address():
    assert is_care_of("c/o Hofbüro, Hinterhof 3", paragraph("Allee 55"))
    assert is_care_of("c/o Ann Moe", None)
    assert not is_care_of("c/o Ann Moe, Katu 1", paragraph("00100 Helsinki"))
    reading = party("Regen UG", "c/o Hofbüro, Hinterhof 3", "Allee 55", "10555 Berlin")
    assert reading.facts["street"] == "Allee 55"
    assert [block.text for block in reading.blocks] == ["c/o Hofbüro, Hinterhof 3"]


def test_a_name_may_be_broken_over_two_lines_of_a_sentence():
    above = paragraph("Our officer is reached through Ann")
    below = paragraph("Holt (ann@rain.example).", tight=True)
    assert is_rest_of_name([above], below)
    assert not is_rest_of_name([], below)
    assert not is_rest_of_name([paragraph("Ann")], below)
    assert not is_rest_of_name([above], paragraph("Holt, ann@x.example", tight=True))
    assert not is_rest_of_name([above], paragraph("Holt (ann@x.example)."))


@pytest.mark.parametrize(
    ("heading", "line", "hers"),
    [
        ("Registeransvarig och kontaktperson", "Rektor Ann Example, 019 555 18", True),
        ("Registeransvarig", "Rektor Ann Example, 019 555 18", False),
        ("Registeransvarig och kontaktperson", "Regn Ab, 019 555 18", False),
        ("Registeransvarig och kontaktperson", "Rektor Ann Example", False),
    ],
)
def test_under_a_heading_of_two_parties_a_person_has_her_line(heading, line, hers):
    section = FoundSection("controller", heading=heading)
    assert is_of_asked(section, paragraph(line)) is hers

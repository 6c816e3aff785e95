from dataclasses import replace

import pytest

from tests.importing.outlines import item, paragraph
from wagtail_privacy.importing.facts.address_lines import address_lines
from wagtail_privacy.importing.outline import Kind


def lines(*texts):
    blocks = [paragraph(text) if isinstance(text, str) else text for text in texts]
    return [block.text for block in address_lines(blocks)]


@pytest.mark.parametrize(
    ("texts", "joined"),
    [
        (["Wexby", "WX3 4NB"], ["Wexby, WX3 4NB"]),
        (["Penhale", "Cornwall", "PN3 6TT"], ["Penhale, Cornwall, PN3 6TT"]),
        (["Clonvara, Co. Galway", "H91 X2Y4"], ["Clonvara, Co. Galway, H91 X2Y4"]),
        (["740 Fjörður", "Iceland"], ["740 Fjörður, Iceland"]),
        (["00100 Helsinki", "Suomi"], ["00100 Helsinki, Suomi"]),
        (
            ["Rain Ltd", "The Old Mill", "Mill Lane"],
            ["Rain Ltd", "The Old Mill, Mill Lane"],
        ),
        (
            ["Rain Ltd", "2nd Floor, Rain House", "Mill Lane"],
            ["Rain Ltd", "2nd Floor, Rain House, Mill Lane"],
        ),
        (["Company number", "09550412"], ["Company number: 09550412"]),
        (["Y-tunnus:", "9555020-7"], ["Y-tunnus: 9555020-7"]),
        (["Rain Ltd", "Unit 4", "2 Mill Road"], ["Rain Ltd", "Unit 4, 2 Mill Road"]),
    ],
)
def test_lines_of_one_address_are_joined(texts, joined):
    assert lines(*texts) == joined


@pytest.mark.parametrize(
    "texts",
    [
        ["Village Hall", "2 Mill Road"],
        ["We ship to", "Finland"],
        ["Sade Oy", "Katu 1", "00100 Helsinki"],
        ["Call us", "01632 555 010"],
    ],
)
def test_other_lines_stay_apart(texts):
    assert lines(*texts) == texts


def test_items_of_a_list_stay_apart():
    assert lines(item("Wexby"), item("WX3 4NB")) == ["Wexby", "WX3 4NB"]


def test_a_town_goes_to_the_code_above_it():
    assert lines("Katu 1, 00100", "Helsinki") == ["Katu 1, 00100 Helsinki"]


def test_a_house_above_a_number_has_a_line_of_its_own():
    texts = ["Oxby Council", "Civic Offices", "60 Market Place"]
    assert lines(*texts) == texts


def labelled(name, value):
    return [replace(paragraph(name), kind=Kind.LABEL), paragraph(value)]


@pytest.mark.parametrize(
    ("label", "value"),
    [
        ("Position", "Deputy Registrar"),
        ("Befattning", "Förste arkivarie"),
        ("Tehtävänimike:", "Toimistonhoitaja"),
        ("Funktion", "Leiterin der Verwaltung"),
    ],
)
def test_a_label_that_tells_what_its_value_is_is_one_row_with_it(label, value):
    assert lines(*labelled(label, value)) == [f"{label.rstrip(':')}: {value}"]


@pytest.mark.parametrize(
    ("label", "value"),
    [
        ("Name", "Ann Holt"),
        ("Purpose", "Deputy Registrar"),
        ("Position", "Ask at the desk, or write to a@x.example."),
    ],
)
def test_other_labels_stay_above_their_values(label, value):
    assert lines(*labelled(label, value)) == [label, value]

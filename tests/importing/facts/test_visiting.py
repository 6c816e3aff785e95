import pytest

from tests.importing.outlines import paragraph
from wagtail_privacy.importing.facts.identity import read_party
from wagtail_privacy.importing.facts.stated import Stated, add_spans
from wagtail_privacy.importing.facts.visiting import keep_for_visitors, visited_in
from wagtail_privacy.importing.sections import FoundSection
from wagtail_privacy.importing.statements.sentences import Sentence


def of(*lines):
    blocks = [paragraph(line) for line in lines]
    return read_party(FoundSection("controller", "Controller", blocks=blocks))


@pytest.mark.parametrize(
    ("name", "visit", "post", "street", "code"),
    [
        (
            "Regn AB",
            "Besöksadress: Storgatan 3, 264 99 Klippan",
            "Postadress: Box 12, 264 01 Klippan",
            "Box 12",
            "264 01",
        ),
        (
            "Sade Oy",
            "Käyntiosoite: Torikatu 3, 40100 Jyväskylä",
            "Postiosoite: PL 12, 40101 Jyväskylä",
            "PL 12",
            "40101",
        ),
        (
            "Regen GmbH",
            "Hausanschrift: Ringstraße 3, 35745 Herborn",
            "Postanschrift: Postfach 12 34, 35744 Herborn",
            "Postfach 12 34",
            "35744",
        ),
        (
            "Rain Ltd",
            "Visiting address: 3 Mill Lane, Oxby OX1 2AB",
            "Postal address: PO Box 12, Oxby OX1 9ZZ",
            "PO Box 12",
            "OX1 9ZZ",
        ),
    ],
)
def test_letters_go_to_the_postal_address_in_any_order(name, visit, post, street, code):
    for lines in ((name, visit, post), (name, post, visit)):
        reading = of(*lines)
        assert reading.facts["street"] == street
        assert reading.facts["postal_code"] == code
        assert [block.text for block in reading.blocks] == [visit]


def test_an_address_for_visitors_alone_is_the_partys():
    assert of("Regn AB", "Besöksadress: Storgatan 3, 264 99 Klippan").facts == {
        "name": "Regn AB",
        "street": "Storgatan 3",
        "postal_code": "264 99",
        "city": "Klippan",
    }
    assert not visited_in(["Visiting address: 3 Mill Lane. By post we send nothing."])
    assert not visited_in(["Besöks- och postadress: Storgatan 3, 264 99 Klippan"])


def test_a_sentence_with_both_addresses_states_the_postal_one():
    text = "Besöksadressen är Storgatan 3 och postadressen är Box 12, 264 01 Klippan."
    party = Stated()
    add_spans(party, Sentence(text, 1))
    assert party.facts["street"] == "Box 12"


def test_of_two_rows_the_one_for_visitors_keeps_its_words():
    rows = [
        FoundSection(
            "controller", "Käyntiosoite", blocks=[paragraph("Torikatu 3, 40100 Oulu")]
        ),
        FoundSection(
            "controller", "Postiosoite", blocks=[paragraph("PL 12, 40101 Oulu")]
        ),
    ]
    assert keep_for_visitors(rows) == rows[:1]
    assert keep_for_visitors(rows[:1]) == []


def test_long_lines_are_read_fast():
    assert not visited_in(["besöksadress postadress " + "a " * 50_000])

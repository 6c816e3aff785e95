import pytest

from wagtail_privacy.importing.facts.pieces import (
    facts_of,
    is_field,
    is_sentence,
    pieces_of,
    rest_of,
)
from wagtail_privacy.importing.patterns.fact_patterns import spans_of


def test_the_words_between_facts_and_their_labels():
    line = "Rain Ltd · Tel. 01632 555 010 · ask for Ann"
    pieces, labels = pieces_of(line, spans_of(line))
    assert pieces == ["Rain Ltd", "ask for Ann"]
    assert labels == [("Tel", True)]
    assert rest_of(line, spans_of(line)) == pieces


def test_a_label_that_nobody_knows_keeps_its_colon():
    line = "Fax machine: 01632 555 010"
    assert rest_of(line, spans_of(line)) == ["Fax machine:"]


def test_the_letters_of_a_province_are_a_label():
    line = "39099 Regenau (BZ)"
    assert pieces_of(line, spans_of(line)) == ([], [("(BZ)", True)])


def test_what_a_template_says_belongs_there_is_no_fact():
    assert facts_of("[STREET 1, 00100 TOWN, name@rain.example]") == []
    assert [span.key for span in facts_of("Katu 1, 00100 Helsinki [NAME]")] == [
        "street",
        "postal_code",
        "city",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Muut yhteystiedot (esim. puhelin virka-aikana, sähköpostiosoite)",
        "Osoite (katu, postitoimipaikka)",
        "Övriga kontaktuppgifter (t.ex. telefon under tjänstetid):",
        "Other contact details (such as telephone)",
        "Anschrift (Straße, Ort)",
    ],
)
def test_the_name_of_a_field_and_its_hint_are_a_label(text):
    assert is_field(text)
    assert pieces_of(text, []) == ([], [(text, False)])


@pytest.mark.parametrize(
    "text",
    [
        "Oak Club (Yorkshire)",
        "Telephone (01632 555 018)",
        "Address (office@oak.example)",
        "Other boats (such as canoes)",
        "a (" * 40_000,
    ],
)
def test_other_words_in_brackets_make_no_field(text):
    assert not is_field(text)


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Enterprise identification number: 556012-5790", "number"),
        ("Post- och besöksadress: Storgatan 7, 453 30 Lysekil", "besöksadress"),
        ("Company/VAT number: 556012-5790", "Company/VAT"),
    ],
)
def test_what_a_number_or_two_things_are_called_is_one_label(line, label):
    pieces, labels = pieces_of(line, spans_of(line))
    assert not pieces
    assert label in labels[0][0]


def test_a_hint_in_brackets_belongs_to_its_label():
    line = "Puhelin (toimisto): 016 555 0411"
    assert pieces_of(line, spans_of(line)) == ([], [("Puhelin (toimisto)", True)])


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Kundentelefon: 01632 555 010", "Kundentelefon"),
        ("T 01632 555 010", "T"),
        ("E post@rain.example", "E"),
        ("W www.rain.example", "W"),
    ],
)
def test_a_compound_or_a_letter_before_a_number_is_its_label(line, label):
    assert pieces_of(line, spans_of(line)) == ([], [(label, True)])


def test_a_name_with_a_point_in_it_is_no_sentence():
    assert not is_sentence("Sägewerk Gebr. Regen und Söhne GmbH & Co. KG")
    assert is_sentence("We are Rain Bros. and sell umbrellas to all.")

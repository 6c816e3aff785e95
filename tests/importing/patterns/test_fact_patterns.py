import pytest

from wagtail_privacy.importing.patterns.business_ids import country_of
from wagtail_privacy.importing.patterns.fact_patterns import (
    company_pattern,
    is_name_label,
    label_pattern,
    spans_of,
)


def facts(line):
    return {span.key: span.value for span in spans_of(line)}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("anna.malli@sade.example", {"email": "anna.malli@sade.example"}),
        (
            "https://sade.example/tietosuoja.",
            {"website": "https://sade.example/tietosuoja"},
        ),
        ("WWW.sade.example", {"website": "https://WWW.sade.example"}),
        ("040 555 0100", {"phone": "040 555 0100"}),
        ("+358 (0)40 555 0100", {"phone": "+358 (0)40 555 0100"}),
        ("9555020-7", {"business_id": "9555020-7"}),
        ("555010-0100", {"business_id": "555010-0100"}),
        ("HRB 12345", {"business_id": "HRB 12345"}),
        ("Company number: 09123456", {"business_id": "09123456"}),
        ("Registered number SC123456", {"business_id": "SC123456"}),
        ("00100 Helsinki", {"postal_code": "00100", "city": "Helsinki"}),
        ("FI-00100 Helsinki", {"postal_code": "00100", "city": "Helsinki"}),
        ("741 30 Knivsta", {"postal_code": "741 30", "city": "Knivsta"}),
        (
            "60311 Frankfurt am Main",
            {"postal_code": "60311", "city": "Frankfurt am Main"},
        ),
        (
            "Little Harbour LH4 7QT",
            {"postal_code": "LH4 7QT", "city": "Little Harbour"},
        ),
        ("Katu 1", {"street": "Katu 1"}),
        ("Satamakatu 3 B 12", {"street": "Satamakatu 3 B 12"}),
        ("PL 55", {"street": "PL 55"}),
        ("P.O. Box 12", {"street": "P.O. Box 12"}),
        ("12 Market Street", {"street": "12 Market Street"}),
        ("Tyhjä rivi", {}),
        ("Vuonna 2018 avasimme", {}),
    ],
)
def test_a_fact_is_known_by_its_shape(line, expected):
    assert facts(line) == expected


def test_facts_on_one_line_are_told_apart():
    line = "Katu 4 B, 33100 Tampere, puh. 040 555 0144, a@b.example, Y-tunnus 9555020-7"
    assert facts(line) == {
        "street": "Katu 4 B",
        "postal_code": "33100",
        "city": "Tampere",
        "phone": "040 555 0144",
        "email": "a@b.example",
        "business_id": "9555020-7",
    }


def test_spans_stand_in_their_order_and_say_where():
    line = "Osoite Katu 1, 00100 Espoo"
    spans = spans_of(line)
    assert [line[span.start : span.end] for span in spans] == [
        "Katu 1",
        "00100",
        "Espoo",
    ]


@pytest.mark.parametrize(
    ("number", "country"),
    [
        ("9555020-7", "FI"),
        ("555010-0100", "SE"),
        ("HRB 12345", ""),
        ("09123456", ""),
        ("", ""),
    ],
)
def test_the_country_of_a_business_id_shows_in_its_shape(number, country):
    assert country_of(number) == country


@pytest.mark.parametrize(
    "text", ["Puh.", "Y-tunnus:", "E-mail:", "Org.nr", "Anschrift"]
)
def test_words_that_announce_a_fact_are_labels(text):
    assert label_pattern().fullmatch(text)


def test_a_label_inside_a_word_is_none():
    assert not label_pattern().search("Puhdistamo")


@pytest.mark.parametrize(
    ("label", "is_name"),
    [("Nimi:", True), ("Firma: ", True), ("Nimi", False), ("Puh:", False)],
)
def test_a_name_follows_some_labels(label, is_name):
    assert is_name_label(label) is is_name


@pytest.mark.parametrize(
    ("name", "is_company"),
    [
        ("Lumikellon Leipomo Oy", True),
        ("Hiihtoseura ry", True),
        ("Fernhill Bakery Ltd.", True),
        ("Kiurulan kunta", True),
        ("Anna Malli", False),
        ("Abel Oysten", False),
    ],
)
def test_companies_are_known_by_their_form(name, is_company):
    assert bool(company_pattern().search(name)) is is_company


@pytest.mark.parametrize(
    "line",
    [
        "Diaarinumero 012/55.01/2024",
        "Bankgiro 055-50101",
        "KvK 00555123",
        "Sort code 01 55 50 12",
    ],
)
def test_numbers_of_accounts_and_files_are_no_phones(line):
    assert not [span for span in spans_of(line) if span.key == "phone"]


@pytest.mark.parametrize(
    "line", ["Kontoret har 08-555 100 20", "our accountants: 01632 555 010"]
)
def test_an_office_is_no_account(line):
    assert [span.key for span in spans_of(line)] == ["phone"]

from time import process_time

import pytest

from wagtail_privacy.importing.patterns.officers import (
    addressee_in,
    firm_appointed,
    firm_before,
    firm_in_name,
    is_firm_without_form,
    is_same_firm,
    lending_firm,
    officer_in,
    only_firm,
)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Vårt dataskyddsombud är Vakt AB genom Ylva Sand", "Ylva Sand"),
        ("Our DPO is Guard Ltd, represented by Mrs Ada Sand", "Ada Sand"),
        (
            "Datenschutzbeauftragter ist die Wacht GmbH, vertreten durch Ada Sand",
            "Ada Sand",
        ),
        ("Vårt dataskyddsombud är Vakt AB genom ett avtal", ""),
        ("Our DPO is Guard Ltd, 72 Cannon Row", ""),
    ],
)
def test_through_whom_a_company_is_the_officer_is_the_officer(sentence, name):
    assert officer_in(sentence) == name


@pytest.mark.parametrize(
    ("sentence", "firm"),
    [
        ("Our DPO is Guard Ltd, 72 Cannon Row", "Guard Ltd"),
        (
            "Rain Ltd has appointed Guard Ltd as its data protection officer",
            "Guard Ltd",
        ),
        ("Vi har utsett advokatbyrån Vakt Juridik AB till ombud", "Vakt Juridik AB"),
        ("Vi har utsett juristbyrån Vakträtt till ombud", "Vakträtt"),
        ("Zum Beauftragten haben wir die Wacht GmbH bestellt", "Wacht GmbH"),
        ("Tehtävää hoitaa Vahti Oy, tsv@vahti.example", "Vahti Oy"),
        ("The officer of Guard Ltd is reached by mail", ""),
        ("We have appointed Guard Ltd or Shield Ltd", ""),
        ("We have appointed an officer", ""),
    ],
)
def test_a_company_may_be_the_officer(sentence, firm):
    assert firm_appointed(sentence, "Rain Ltd") == firm


def test_two_names_of_one_firm_begin_alike():
    assert is_same_firm("Sade Oy", "Sade Oy Ab")
    assert is_same_firm("Sade", "Sade Oy")
    assert not is_same_firm("Vahti Oy", "Sade Oy")
    assert not is_same_firm("Vahti Oy", "")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("att. Ann Holt", ("att. ", "Ann Holt")),
        ("Attn: Mrs Ann Holt", ("Attn: Mrs ", "Ann Holt")),
        ("FAO Ann Holt", ("FAO ", "Ann Holt")),
        ("z. Hd. Frau Ann Holt", ("z. Hd. Frau ", "Ann Holt")),
        ("kontaktperson Ann Holt", ("kontaktperson ", "Ann Holt")),
        ("Ann Holt", ("", "")),
        ("att. the office", ("", "")),
        ("Attic Rooms", ("", "")),
    ],
)
def test_whom_a_firm_is_written_to_through_stands_behind_it(words, found):
    assert addressee_in(words) == found


def test_a_firm_without_a_form_is_the_host_of_a_mailbox():
    boxes = ["dpo@guardwell.example"]
    assert is_firm_without_form("Guardwell Data", boxes, "Ann Holt")
    assert not is_firm_without_form("Shieldwell Data", boxes, "Ann Holt")
    assert not is_firm_without_form("Guardwell", boxes, "Ann Guardwell")
    boxes = ["dpo@guard-data.example"]
    assert is_firm_without_form("Guard Data", boxes, "Ann Guard")


def test_a_firm_is_parted_from_the_name_that_it_has_run_into():
    name = "Dr. Ann Holt Holt Datenrat GmbH"
    assert firm_in_name(name, ["a@holt-datenrat.example"]) == "Holt Datenrat GmbH"
    assert firm_in_name(name, ["a@rain.example"]) == ""
    assert firm_in_name("Dr. Ann Holt", ["a@holt.example"]) == ""


@pytest.mark.parametrize(
    ("sentence", "firm"),
    [
        ("Palvelun tuottaa Malli Oy, ja vastaavana toimii Ann Example", "Malli Oy"),
        ("Ann Example, der bei der Muster GmbH angestellt ist", "Muster GmbH"),
        ("Tjänsten utförs av Exempel AB genom Ann Example", "Exempel AB"),
        ("The service is provided by Sample Ltd; ask Ann Example", "Sample Ltd"),
        ("Ann Example on Malli Oy:n palveluksessa", "Malli Oy"),
        ("Ann Example is the officer of Rain Ltd and Sample Ltd", ""),
        ("Ann Example looks after the data of Rain Ltd", ""),
    ],
)
def test_a_sentence_says_who_lends_an_officer(sentence, firm):
    assert lending_firm(sentence) == firm


def test_a_firm_without_a_form_lends_whom_the_sentence_names():
    told = "Provided by the Sample Partnership: Dr Ann Example, dpo@sample.example"
    assert lending_firm(told, "Dr Ann Example") == "Sample Partnership"
    assert lending_firm("Provided by Ann Example", "Ann Example") == ""
    assert lending_firm(told) == ""


@pytest.mark.parametrize(
    ("before", "told", "firm"),
    [
        (
            "We have engaged Sample Partners LLP as our external officer",
            "Your contact is Ann Example",
            "Sample Partners LLP",
        ),
        (
            "Die Gemeinde lässt sich von der Muster Beratung GmbH unterstützen",
            "Benannt ist dort Ann Example",
            "Muster Beratung GmbH",
        ),
        (
            "Kommunen delar dataskyddsombud genom Exempels kommunalförbund",
            "Ombudet heter Ann Example",
            "Exempels kommunalförbund",
        ),
        ("We belong to Sample Group plc", "Our officer is Ann Example", ""),
        (
            "Vi har utsett Advokatbyrån Prov & Co till dataskyddsombud",
            "Uppdraget sköts av Ann Example",
            "Advokatbyrån Prov & Co",
        ),
        (
            "Als Datenschutzbeauftragte ist die Kanzlei Muster & Partner bestellt",
            "Ansprechpartnerin dort ist Ann Example",
            "Kanzlei Muster & Partner",
        ),
        ("We have a Data Protection Officer", "She is called Ann Example", ""),
    ],
)
def test_the_sentence_before_names_the_firm_of_an_officer(before, told, firm):
    assert firm_before(before, told) == firm


def test_the_only_firm_of_a_sentence_is_hers():
    assert only_firm("Ann Example comes from Sample Ltd") == "Sample Ltd"
    assert only_firm("Ann Example works with Sample Ltd and Rain Ltd") == ""


def test_a_long_text_is_read_in_linear_time():
    started = process_time()
    for letter in ("a", "A ", "appointed ", "att. ", "provided by "):
        text = letter * 100_000
        assert firm_appointed(text, "Rain Ltd") == ""
        assert addressee_in(text) == ("", "")
    assert process_time() - started < 2

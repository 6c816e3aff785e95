import pytest

from wagtail_privacy.importing.patterns.employers import (
    employer_beside,
    firm_before,
    firm_of,
    lending_firm,
)


@pytest.mark.parametrize(
    ("sentence", "firm"),
    [
        ("Our officer is Ann Example of Sample Advice Ltd, at", "Sample Advice Ltd"),
        (
            "Das ist Ann Example von der Muster Datenschutz GmbH",
            "Muster Datenschutz GmbH",
        ),
        ("Ann Example, Muster Datenschutz UG, Am Hang 3", "Muster Datenschutz UG"),
        ("Se on Ann Example, Lakitoimisto Example, a@", "Lakitoimisto Example"),
        ("Se on Malli Oy:n Ann Example", "Malli Oy"),
        ("Ombud är Ann Example på Exempel Juridik AB", "Exempel Juridik AB"),
        ("Ombud är Ann Example, jurist, Exempel Juridik AB", "Exempel Juridik AB"),
        ("Ann Example (Exempel Juridik AB)", "Exempel Juridik AB"),
        ("Sample Ltd’s Ann Example is our officer", "Sample Ltd"),
        ("Ann Example of the law firm Sample & Co, at", "Sample & Co"),
        ("Ombud är Ann Example vid byrån Exempelrätt, och", "Exempelrätt"),
        ("Ann Example vid Exempels kyrkliga byrå, tfn", "Exempels kyrkliga byrå"),
        ("Ann Example of the Hill Support Unit and her", "Hill Support Unit"),
        ("Ann Example Malli Oy:stä", "Malli Oy"),
        ("Malli Oy, jossa asioita hoitaa Ann Example", "Malli Oy"),
        ("aus der Kanzlei: Ann Example, Kanzlei Muster inne,", "Kanzlei Muster"),
        ("Ann Example from Samplify, ann@samplify.example", "Samplify"),
        ("Ann Example vom Schulamt, ann@schulamt.example", ""),
        ("Ann Example, 4 Main Street, Town", ""),
        ("Ann Example from the office answers", ""),
    ],
)
def test_the_words_beside_a_name_say_for_whom_its_bearer_works(sentence, firm):
    assert employer_beside(sentence, "Ann Example", public=True) == firm


def test_a_public_body_lends_officers_only():
    assert firm_of("Exempel kommun", public=True) == "Exempel kommun"
    assert firm_of("Exempel kommun", public=False) == ""
    assert firm_of("We work with Sample Ltd every day", public=True) == ""


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


def test_an_office_of_partners_is_no_post():
    assert firm_of("Kanzlei Muster & Partner", public=True)


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

import pytest

from wagtail_privacy.importing.patterns.employers import (
    employer_beside,
    firm_of,
    is_advice_firm,
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


def test_an_office_of_partners_is_no_post():
    assert firm_of("Kanzlei Muster & Partner", public=True)


@pytest.mark.parametrize(
    "firm",
    ["Sample Juridik", "Muster Datenservice", "Exempelbyrån Nord", "Sample Advisers"],
)
def test_a_firm_that_lends_officers_needs_no_form(firm):
    assert firm_of(firm, public=True) == firm
    assert is_advice_firm(firm)


@pytest.mark.parametrize("unit", ["Abteilung Datenschutz", "Team Compliance"])
def test_a_unit_of_the_controller_is_no_firm(unit):
    assert not is_advice_firm(unit)


def test_a_firm_without_a_form_ends_where_the_sentence_goes_on():
    told = "Ann Example på Byrån Exempel når du varje dag"
    assert employer_beside(told, "Ann Example", public=True) == "Byrån Exempel"


@pytest.mark.parametrize(
    "words",
    ["Kirchenkreis Regental", "Landkreis Regental", "Diocese of Oxby"],
)
def test_a_body_that_several_share_lends_an_officer(words):
    assert firm_of(words, public=True) == words
    assert not firm_of(words, public=False)

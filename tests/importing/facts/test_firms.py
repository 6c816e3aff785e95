import pytest

from tests.importing.facts.test_people import read, section
from wagtail_privacy.importing.facts.firms import prefer_person
from wagtail_privacy.importing.facts.identity import read_party


def officer_of(*lines):
    officer = section("dpo", *lines)
    particulars, _recognised = read(section("controller", "Rain Ltd"), officer)
    return officer, particulars


@pytest.mark.parametrize(
    "lines",
    [
        ("Vakt Råd, att. Ann Holt, ann@vakt.example",),
        ("Vakt Råd", "z. Hd. Frau Ann Holt", "ann@vakt.example"),
        ("Vakt Råd", "FAO Ann Holt", "ann@vakt.example"),
        ("Vakt Råd, kontaktperson Ann Holt, ann@vakt.example",),
    ],
)
def test_before_whom_it_is_written_to_through_stands_a_firm(lines):
    officer, _particulars = officer_of(*lines)
    assert officer.facts == {
        "name": "Ann Holt",
        "organisation": "Vakt Råd",
        "email": "ann@vakt.example",
    }
    assert officer.text == ""


def test_what_leads_to_the_name_of_an_officer_is_told():
    lines = section("dpo", "Vakt Råd, att. Ann Holt, ann@vakt.example")
    reading = read_party(lines)
    prefer_person(reading)
    labels = [item.text for item in reading.messages if item.code == "fact-label"]
    assert "att." in labels


def test_such_a_firm_is_no_fact_if_it_is_the_controller():
    officer, particulars = officer_of("Rain Ltd", "att. Ann Holt", "ann@rain.example")
    assert officer.facts == {"name": "Ann Holt", "email": "ann@rain.example"}
    assert officer.text == "Rain Ltd"
    assert "dpo.organisation" not in {item.fact for item in particulars.evidence}


@pytest.mark.parametrize(
    ("lines", "firm"),
    [
        (("Ann Holt, c/o Guard Advisers Ltd, a@x.example",), "Guard Advisers Ltd"),
        (
            ("Vårt dataskyddsombud är Advokatfirman Ek & Bo, att: Ann Holt, a@x.se",),
            "Advokatfirman Ek & Bo",
        ),
        (("Ombud är Ann Holt vid Norra Dataskyddsbyrån.",), "Norra Dataskyddsbyrån"),
        (("Guard Advisers, attn. Ann Holt, a@x.example",), "Guard Advisers"),
        (("Ann Holt, Guardwell Data, a@guardwell.example",), "Guardwell Data"),
        (("Dr. Ann Holt Wacht GmbH a@wacht.example",), "Wacht GmbH"),
        (("Wacht Service AöR", "Frau Ann Holt", "a@x.example"), "Wacht Service AöR"),
        (("Provided by Guard Ltd: Ann Holt, a@x.example",), "Guard Ltd"),
        (("Provided by the Guard Group: Ann Holt, a@x.example",), "Guard Group"),
    ],
)
def test_the_firm_of_an_officer_is_found_beside_her(lines, firm):
    officer, _particulars = officer_of(*lines)
    assert officer.facts["name"].removeprefix("Dr. ") == "Ann Holt"
    assert officer.facts["organisation"] == firm
    assert "role" not in officer.facts


@pytest.mark.parametrize(
    "told",
    [
        "Our data protection officer is Guard Ltd, dpo@guard.example.",
        "We have appointed Guard Ltd as officer. Write to dpo@guard.example.",
        "Tehtävää hoitaa Guard Ltd, dpo@guard.example.",
        "Rain Ltd har anlitat Guard Ltd: dpo@guard.example.",
    ],
)
def test_a_firm_that_a_sentence_says_is_the_officer_is_no_person(told):
    officer, _particulars = officer_of(told)
    assert officer.facts == {"organisation": "Guard Ltd", "email": "dpo@guard.example"}
    assert officer.text == told


def test_a_firm_on_a_line_of_its_own_is_the_name_of_the_officer():
    officer, _particulars = officer_of("Guard Ltd", "dpo@guard.example")
    assert officer.facts == {"name": "Guard Ltd", "email": "dpo@guard.example"}


def test_a_firm_in_a_section_that_says_there_is_no_officer_is_none():
    told = "We have no data protection officer. Guard Ltd has appointed one."
    officer, _particulars = officer_of(told)
    assert "organisation" not in officer.facts


def test_a_unit_is_a_post_and_no_firm():
    contact = section("contact_person", "Ann Holt, Head of Care Services, a@x.example")
    read(section("controller", "Rain Ltd"), contact)
    assert contact.facts["role"] == "Head of Care Services"
    assert "organisation" not in contact.facts

from time import process_time

import pytest

from wagtail_privacy.importing.patterns.named_parties import (
    called_in,
    country_told,
    has_no_officer,
    is_about_officer,
    is_lead,
    is_of_officer,
    lacks_officer,
    name_alone,
    named_in,
    party_told,
)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The partnership known as Ferry Surgery. You find us here.", "Ferry Surgery"),
        ("Legally it’s the trustees of 5th Oxby Scout Group.", "5th Oxby Scout Group"),
        ("Tutkimuksen tekee Keski-Hämeen yliopisto (Y-tunnus 9562421-0).", ""),
        (
            "Lokala hyresgästföreningen Granen (organisationsnummer 802998-2272) är",
            "Lokala hyresgästföreningen Granen",
        ),
        ("Rechtlich ist das die Freie Schule Regental.", "Freie Schule Regental"),
        ("Virallisesti se on Sateen Ystävät.", "Sateen Ystävät"),
    ],
)
def test_an_organisation_without_a_form_is_called_so(text, name):
    assert called_in(text) == name or (not name and "yliopisto" in called_in(text))


def test_a_company_form_tells_more_than_what_it_is_known_as():
    assert called_in("Rain Bakery Ltd, known as Drizzle Cakes, bakes.") == ""


def test_the_longer_of_two_names_is_the_name():
    text = "Kulturnämnden i Regnby kommun (organisationsnummer 212998-1136) ansvarar."
    assert named_in(text) == "Kulturnämnden i Regnby kommun"


def test_who_leads_in_a_club_is_whom_to_ask():
    text = "Our Data Protection Lead is Tim Hall."
    assert party_told(text, "contact_person") == "contact_person"
    assert party_told("The DPO is Tim Hall.", "contact_person") == "dpo"


@pytest.mark.parametrize(
    "text",
    [
        "We are not obliged to have a data protection officer.",
        "Vi har inget dataskyddsombud.",
        "Meillä ei ole tietosuojavastaavaa.",
        "Wir haben keinen Datenschutzbeauftragten.",
        "Einen Datenschutzbeauftragten brauchen wir nicht.",
        "Dataskyddsombud har vi inget.",
        "Något dataskyddsombud behöver en så liten förening inte ha.",
        "Tietosuojavastaavaa emme ole nimittäneet.",
        "A data protection officer is not required here.",
        "Zur Benennung eines Datenschutzbeauftragten sind wir nicht verpflichtet.",
        "There is no data protection officer, but Ann Holt answers.",
        "Emme ole nimittäneet tietosuojavastaavaa, mutta asioita hoitaa Maija Malli.",
    ],
)
def test_a_notice_says_that_there_is_no_officer(text):
    assert lacks_officer(text)
    assert not lacks_officer("Our data protection officer is Ann Holt.")


@pytest.mark.parametrize(
    "text",
    [
        "We need not have a data protection officer but have appointed Ann Holt.",
        "Vi har inget eget dataskyddsombud utan köper tjänsten av Vakt AB.",
        "Wir haben keinen eigenen Datenschutzbeauftragten, sondern die Wacht GmbH"
        " beauftragt.",
        "Meillä ei ole omaa tietosuojavastaavaa, vaan tehtävää hoitaa Vahti Oy.",
        "Do not send pictures to our data protection officer.",
        "Vårt dataskyddsombud är inte anställt hos oss.",
    ],
)
def test_no_officer_of_our_own_is_an_officer(text):
    assert not lacks_officer(text)


@pytest.mark.parametrize(
    "text",
    [
        "We do not need one. Ask Ann Holt.",
        "None appointed. Contact: Ann Holt",
        "Nej, det behövs inte här.",
        "Nein. Dafür ist der Chor zu klein.",
        "Ei ole nimetty.",
    ],
)
def test_a_section_may_answer_no_to_its_heading(text):
    assert has_no_officer("Data protection officer", text)
    assert not has_no_officer("Questions", text)


def test_a_no_that_goes_on_is_none():
    told = "Nein, aber freiwillig haben wir Ute Kern benannt."
    assert not has_no_officer("Ein Datenschutzbeauftragter?", told)
    assert not has_no_officer("Data protection officer", "Notify Ann Holt first.")


def test_a_sentence_without_an_officer_is_about_none():
    assert is_of_officer("Our data protection officer is Ann Holt.")
    assert not is_of_officer("We have no data protection officer.")
    assert not is_of_officer("Our privacy lead is Ann Holt.")


def test_a_lead_on_privacy_is_an_officer_only_if_the_text_says_so():
    assert is_lead("Reaching our Privacy Officer", "Ann Holt, ann@rain.example")
    assert not is_lead("Our Privacy Officer", "We have designated Ann Holt.")
    assert is_lead("Privacy Manager", "Ann Holt serves as Privacy Manager of the club.")
    assert not is_lead("Privacy Officer", "The board nominated her as Privacy Officer.")
    assert is_lead("Dataskyddsansvarig", "Ann Holt")
    assert is_lead("Tietosuojayhteyshenkilö", "Maija Malli")
    assert is_lead("Datenschutzkoordinatorin", "Ute Kern")
    assert not is_lead("Dataskyddsansvarig", "Ann Holt är dataskyddsombud.")
    assert not is_lead("Our baker", "Ann Holt, ann@rain.example")
    assert is_about_officer("Data protection officer")
    assert not is_about_officer("Data Protection Lead")


def test_a_name_alone_is_an_answer_if_the_next_sentence_goes_on():
    assert name_alone("Hanna Berg!", "Hon är vår driftchef.") == "Hanna Berg"
    assert name_alone("Vielen Dank!", "Wir melden uns.") == ""


def test_a_kind_of_company_may_be_told_with_its_country():
    text = "The show is made by Rain Media Ltd, a company in New Zealand owned by two."
    assert country_told(text, "Rain Media Ltd") == "NZ"
    assert country_told("Regn AB är ett bolag i Norge.", "Regn AB") == "NO"
    assert country_told("Rain Ltd is a company in trouble.", "Rain Ltd") == ""


def test_a_long_text_is_read_in_linear_time():
    started = process_time()
    for letter in ("a", "A ", "no ", "(", "known as "):
        text = letter * 100_000
        assert called_in(text) == ""
        assert not lacks_officer(text)
    assert process_time() - started < 2

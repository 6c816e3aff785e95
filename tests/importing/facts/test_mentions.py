from time import process_time

import pytest

from wagtail_privacy.importing.facts.mentions import begins_with_form, mentions_in


def names(text):
    return [item.name for item in mentions_in(text)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Everything you see is owned and run by Kiln Row Ltd", "Kiln Row Ltd"),
        ("Sidan ges ut av Stiftelsen Klippans Arkiv.", "Stiftelsen Klippans Arkiv"),
        ("Kioskia pitää Rannan Jäätelö Oy.", "Rannan Jäätelö Oy"),
        ("Das Bad ist ein Eigenbetrieb der Stadt Quellbach.", "Stadt Quellbach"),
        ("The trial is led by the University of Eastmoor.", "University of Eastmoor"),
    ],
)
def test_an_organisation_is_named_in_running_words(text, name):
    assert name in names(text)


@pytest.mark.parametrize(
    "text",
    [
        "We write to you when Christmas comes.",
        "The Company decides how your data are used.",
        "Föreningen bestämmer hur uppgifterna används.",
        "Yhtiö päättää, mitä tiedoille tehdään.",
        "Der Verein bestimmt, was damit geschieht.",
    ],
)
def test_what_is_no_name_is_none(text):
    assert names(text) == []


def test_an_article_is_no_part_of_a_name():
    assert names("Betreiber ist die Bergquell Getränke GmbH.") == [
        "Bergquell Getränke GmbH"
    ]


def test_its_own_number_and_address_stand_right_behind_a_name():
    told = "Kiln Row Ltd (company no. 01234567), 3 Mill Lane, Oxby OX1 2AB, and Ash Ltd"
    own, other = mentions_in(told)
    assert own.keys >= {"business_id", "street", "postal_code"}
    assert not other.keys


def test_words_for_others_weigh_against_a_name():
    (own,) = mentions_in("The shop is operated by Kiln Row Ltd")
    (host,) = mentions_in("Our servers are hosted by Kiln Row Ltd on our behalf.")
    assert host.weight < 0 < own.weight


def test_a_form_in_front_tells_an_organisation():
    assert begins_with_form("Föreningen Gnistan")
    assert not begins_with_form("Gnistan och vänner")


def test_long_lines_end_soon():
    start = process_time()
    for line in ("a " * 50_000, "A " * 50_000, "Run by Ab " * 10_000):
        mentions_in(line)
    assert process_time() - start < 1


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Getragen wird das Haus vom Förderkreis Apfelhain.", "Förderkreis Apfelhain"),
        ("The Oxby Rowing Federation (company no. 09553311) asks.", "Oxby Rowing"),
    ],
)
def test_who_runs_it_and_who_has_a_number_are_named(text, name):
    assert any(item.startswith(name) for item in names(text))


def test_what_somebody_is_to_a_house_and_the_label_of_a_number_are_no_names():
    told = "Träger des Hauses Lindenau ist die Linde Pflege gGmbH."
    assert names(told) == ["Linde Pflege gGmbH"]
    number = "Bolagets organisationsnummer är 556012-5790."
    assert "Bolagets organisationsnummer" not in names(number)


def test_what_begins_with_its_form_is_seen_inside_a_sentence():
    told = "Ring Eva Ny, eller skriv till Hembygdsföreningen Gläntan, Box 4, 999 99 Ås."
    (found,) = [item for item in mentions_in(told) if item.formed]
    assert found.name == "Hembygdsföreningen Gläntan"
    assert {"street", "postal_code"} <= found.keys


def test_through_whom_the_post_goes_is_nobody():
    told = "Brf Sjöboden, c/o Skötsel AB, Box 5, 999 99 Ås, ansvarar för uppgifterna."
    assert [item.name for item in mentions_in(told)] == ["Brf Sjöboden"]


def test_a_name_with_its_number_may_stand_behind_a_colon():
    told = (
        "Ask here: Crow Friends, registration no. 09550412, 3 Mill Lane, Oxby OX1 2AB"
    )
    assert "Crow Friends" in names(told)
    assert "Crow Friends" not in names(told.replace("Ask here", "Our host"))

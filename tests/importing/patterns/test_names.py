import pytest

from wagtail_privacy.importing.patterns.names import (
    is_long_name,
    is_name,
    is_person,
    is_post,
    names_apart,
    without_courtesy,
)


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("Ines Garcia - HR Director", ["Ines Garcia", "HR Director"]),
        ("Anna Ek – kanslist", ["Anna Ek", "kanslist"]),
        ("Kaisa Salo — rehtori", ["Kaisa Salo", "rehtori"]),
        ("Uwe Trapp – Kassenwart", ["Uwe Trapp", "Kassenwart"]),
        ("Harbour Lights – Community Theatre", ["Harbour Lights – Community Theatre"]),
        ("Rektor Mats Lind", ["Mats Lind", "Rektor"]),
        ("Head of Housing Services", ["Head of Housing Services"]),
    ],
)
def test_a_person_and_her_post_are_cut_apart(line, parts):
    assert names_apart([line]) == parts


@pytest.mark.parametrize(
    "name",
    [
        "Rev. Dr Miriam Okafor",
        "Fil. dr Katarina Holm",
        "OTM Juha Lehto",
        "Dipl.-Ing. Frank Ebert",
        "K. J. Halvorsen",
    ],
)
def test_titles_and_initials_belong_to_a_person(name):
    assert is_person(name)


def test_a_code_is_no_surname():
    assert not is_person("London EC99")


@pytest.mark.parametrize("piece", ["Head of Sales", "Rektor", "Hallintopäällikkö"])
def test_what_somebody_does_is_a_post(piece):
    assert is_post(piece)


@pytest.mark.parametrize("name", ["Eva Lövdahl", "Joan Leadbetter", "Ann Downer"])
def test_no_name_is_a_post_for_a_few_letters_in_it(name):
    assert not is_post(name)


@pytest.mark.parametrize("desk", ["Customer service", "Kundtjänst", "Asiakaspalvelu"])
def test_a_desk_is_no_name_of_an_organisation(desk):
    assert not is_name(desk)


def test_a_brand_may_begin_a_name_in_small_letters():
    assert is_name("lichtfang Fotografie Nele Bohn")
    assert not is_name("weekdays nine to five")


@pytest.mark.parametrize(
    "name",
    [
        "Mag.ª Eva Muster",
        "Dr.in Eva Muster",
        "Dr. med. vet. Tom Muster",
        "Univ.-Prof. Dr. Tom Muster",
        "Hēmi Example",
    ],
)
def test_titles_of_women_and_doctors_belong_to_a_person(name):
    assert is_person(name)


def test_a_title_behind_a_post_begins_the_name():
    assert not is_person("Projektleiterin Dr")


@pytest.mark.parametrize(
    "name",
    ["Mrs Ann Example", "Mx Ann Example", "fru Ann Example", "herra Ann Example"],
)
def test_a_word_of_politeness_is_no_part_of_a_name(name):
    assert without_courtesy(name) == "Ann Example"


@pytest.mark.parametrize(
    "name",
    [
        "The Parochial Church Council of St Brenna and All Saints",
        "The Rector and Churchwardens of St Mary the Virgin",
    ],
)
def test_the_name_of_a_body_may_be_long(name):
    assert is_name(name)
    assert is_long_name(name)


@pytest.mark.parametrize(
    "words",
    [
        "They belong to Rain Ltd",
        "Butiken tillhör Regn AB",
        "Sali kuuluu yhtiölle Sade Oy",
        "Eva Muster weiß Bescheid über alles",
        "We keep the records of the Parish Council in a box with a lock",
    ],
)
def test_no_verb_is_in_a_name(words):
    assert not is_name(words)


def test_a_comma_in_a_placeholder_cuts_nothing():
    blank = "[NAME EINTRAGEN, SONST LÖSCHEN]"
    assert names_apart([blank]) == [blank]


def test_a_form_behind_a_comma_belongs_to_the_name():
    assert names_apart(["Plum Learning, Inc."]) == ["Plum Learning, Inc."]


def test_a_firm_is_called_by_its_owners_too():
    whole = "Puodin salonki Vanamo, Virtanen & Malli Ky"
    assert names_apart([whole]) == [whole]
    assert len(names_apart(["Ann Example, Rain & Moe Ltd"])) == 2


def test_a_person_and_her_firm_are_parted_by_a_slash():
    assert names_apart(["Maija Malli / Vahtitieto"]) == ["Maija Malli", "Vahtitieto"]
    assert names_apart(["Kassa / palvelu"]) == ["Kassa / palvelu"]

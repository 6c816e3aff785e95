import pytest

from wagtail_privacy.importing.patterns.names import (
    is_name,
    is_person,
    is_post,
    names_apart,
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

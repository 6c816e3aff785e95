import pytest

from wagtail_privacy.importing.facts.bare_names import (
    with_branch,
    without_heading,
    without_kind,
)


@pytest.mark.parametrize(
    ("quote", "name", "bare"),
    [
        ("Träger ist der Verein Regenkinder e. V.", "Verein Regenkinder e. V.", True),
        ("Träger ist die Genossenschaft Tal eG", "Genossenschaft Tal eG", True),
        ("Verein Regenkinder e. V., Weg 1", "Verein Regenkinder e. V.", False),
        ("Das ist der Verein für Regen e. V.", "Verein für Regen e. V.", False),
        ("Das macht der Verein Regenkinder", "Verein Regenkinder", False),
    ],
)
def test_what_a_body_is_stands_before_its_name(quote, name, bare):
    expected = name.partition(" ")[2] if bare else name
    assert without_kind(name, quote, "Datenschutz") == expected


def test_a_title_tells_that_the_word_is_a_part_of_the_name():
    name = "Verein Regenkinder e. V."
    assert without_kind(name, f"Das ist der {name}", f"Datenschutz im {name}") == name


def test_a_heading_on_the_same_line_is_no_part_of_a_name():
    texts = ["Rain Energi AB ägs av kommunen."]
    assert without_heading("Kontakta Bolaget Rain Energi AB", texts) == "Rain Energi AB"
    assert without_heading("Rain Energi AB", texts) == "Rain Energi AB"
    longer = ["Kontakta Bolaget Rain Energi AB", *texts]
    assert without_heading(longer[0], longer) == longer[0]


@pytest.mark.parametrize(
    ("name", "branch"),
    [
        ("Rain Makers’ Union", ", Oxby Branch"),
        ("Regenverein e. V.", ", Ortsgruppe Regental"),
        ("Regnförbundet", ", avdelning 12"),
        ("Sadeliitto ry", ", Oulun osasto"),
    ],
)
def test_a_branch_belongs_to_the_name_before_it(name, branch):
    assert with_branch(name, f"It is {name}{branch}, who decides.") == name + branch
    assert with_branch(name, f"It is {name}, Oxby, who decides{branch}.") == name

from dataclasses import FrozenInstanceError, replace
from datetime import date

import pytest

from wagtail_privacy.jurisdictions import Authority


OMBUDSMAN = Authority(
    "xx",
    "FI",
    "Esimerkkivaltuutettu",
    "https://ombudsman.example/",
    address="PL 1, 00001 Esimerkkilä",
    names={"sv": "Exempelombudsmannen", "pt-br": "Ouvidoria"},
    addresses={"sv": "PB 1, 00001 Exempelby"},
)


@pytest.mark.parametrize(
    ("language", "name", "address"),
    [
        ("fi", "Esimerkkivaltuutettu", "PL 1, 00001 Esimerkkilä"),
        ("sv", "Exempelombudsmannen", "PB 1, 00001 Exempelby"),
        ("sv-se", "Exempelombudsmannen", "PB 1, 00001 Exempelby"),
        ("pt-br", "Ouvidoria", "PL 1, 00001 Esimerkkilä"),
        ("pt", "Esimerkkivaltuutettu", "PL 1, 00001 Esimerkkilä"),
        ("", "Esimerkkivaltuutettu", "PL 1, 00001 Esimerkkilä"),
    ],
)
def test_it_is_called_and_found_as_a_language_says_or_as_itself(
    language, name, address
):
    assert OMBUDSMAN.name_in(language) == name
    assert OMBUDSMAN.address_in(language) == address


def test_an_authority_cannot_be_changed():
    with pytest.raises(FrozenInstanceError):
        OMBUDSMAN.phone = "555 0100"
    with pytest.raises(TypeError):
        Authority("xx", "FI", "A", "https://a.example/").names["en"] = "B"


def test_two_are_one_only_if_all_they_tell_is_the_same():
    moved = replace(OMBUDSMAN, as_of=date(2030, 1, 1))

    assert {OMBUDSMAN, replace(OMBUDSMAN)} == {OMBUDSMAN}
    assert len({OMBUDSMAN, moved}) == 2

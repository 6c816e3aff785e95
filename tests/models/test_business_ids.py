import pytest
from django.utils.translation import override

from wagtail_privacy.models.business_ids import business_id_modules, check_business_id


@pytest.mark.parametrize(
    ("country", "written", "usual"),
    [
        ("FI", "9550396-1", "9550396-1"),
        ("FI", "95503961", "9550396-1"),
        ("FI", " 9550396-1 ", "9550396-1"),
        ("FI", "FI95503961", "9550396-1"),
        ("SE", "9999999999", "999999-9999"),
        ("SE", "999999-9999", "999999-9999"),
        ("DE", "Hamburg HRB 99999", "Hamburg HRB 99999"),
        ("DE", "DE999990998", "DE999990998"),
        ("NO", "999999999", "999 999 999"),
        ("DK", "99999993", "99999993"),
        ("EE", "99999994", "99999994"),
        ("FR", "999999998", "999 999 998"),
        ("NL", "NL999999990B01", "NL999999990B01"),
    ],
)
def test_a_number_that_can_be_right_is_written_as_its_country_does(
    country, written, usual
):
    assert check_business_id(written, country) == usual


@pytest.mark.parametrize(
    ("country", "number", "reason"),
    [
        ("FI", "9550396-2", "check digit"),
        ("FI", "955039-1", "number of digits"),
        ("FI", "Kuusikko", "not how a business id of this country is written"),
        ("SE", "999999-9998", "check digit"),
        ("SE", "99999", "number of digits"),
        ("DE", "DE99", "not how a business id of this country is written"),
        ("NO", "999999998", "check digit"),
        ("DK", "99999992", "check digit"),
    ],
)
def test_a_number_that_cannot_be_right_is_refused_with_the_reason(
    country, number, reason
):
    with pytest.raises(ValueError, match=reason):
        check_business_id(number, country)


def test_a_part_that_a_country_does_not_use_is_its_own_reason():
    with pytest.raises(ValueError, match="not in use in this country"):
        check_business_id("Atlantis HRB 99999", "DE")


def test_the_reason_is_in_the_editor_s_language():
    with override("fi"), pytest.raises(ValueError, match="Tarkistusnumero"):
        check_business_id("9550396-2", "FI")


@pytest.mark.parametrize("country", ["", "US", "XX", "TV"])
def test_numbers_of_countries_that_nobody_can_check_stay_as_they_are(country):
    assert business_id_modules(country) == []
    assert check_business_id(" AB 12 ", country) == "AB 12"

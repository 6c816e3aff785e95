import pytest

from wagtail_privacy.importing.patterns.business_ids import (
    country_of,
    find_business_ids,
)


@pytest.mark.parametrize(
    ("line", "official"),
    [
        ("Y-tunnus 9551403 – 8", "9551403-8"),
        ("Y-tunnus: 9551406 2", "9551406-2"),
        ("FO-nummer 95514046", "9551404-6"),
        ("9551404-6", "9551404-6"),
        ("FI95514046", "9551404-6"),
        ("Y-tunnus 95514046 040 555 0100", "9551404-6"),
        ("Org. nr: 717555 2061", "717555-2061"),
        ("Org.nr 555812–0415", "555812-0415"),
        ("SE555812041501", "555812-0415"),
        ("Regn AB, 5558120415, säljer", "555812-0415"),
        ("Regn AB (16555812-0415)", "555812-0415"),
        ("Orgnr 165558120415", "555812-0415"),
        ("registered company 09550412", "09550412"),
        ("Amtsgericht Siegen, HRB 20417", "HRB 20417"),
        ("HRB Nr. 270318 B", "HRB 270318 B"),
        ("Vereinsregister Freiburg, VR 3127", "VR 3127"),
        ("Genossenschaftsregister GnR-Nr. 412", "GnR 412"),
        ("USt-IdNr.: DE136695976", "DE136695976"),
        ("Firmenbuch FN 412873 k", "FN 412873 k"),
        ("Registry code 16955014", "16955014"),
        ("Company number 09550412", "09550412"),
        ("Registered number SC123456", "SC123456"),
        ("Registered number 955CU", "955CU"),
        ("Roll number 95507K", "95507K"),
        ("Reg. no. 555812-0415", "555812-0415"),
        ("Organisation no. 974 760 673", "974 760 673"),
    ],
)
def test_an_id_is_told_in_its_official_form(line, official):
    (found,) = find_business_ids(line)
    assert (found.value, found.right) == (official, True)


@pytest.mark.parametrize(
    "line", ["Y-tunnus 9555020-8", "Org.nr 123", "FI12345678", "Y-tunnus 123456"]
)
def test_a_number_that_cannot_be_right_is_told_apart(line):
    assert all(not found.right for found in find_business_ids(line))


@pytest.mark.parametrize("line", ["(523/1999)", "2016/679", "1.1.2019", "12 345 euroa"])
def test_other_numbers_are_none(line):
    assert list(find_business_ids(line)) == []


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("a charity registered in England and Wales (no. 1098765)", "1098765"),
        ("registered in Scotland under number SC123456", "SC123456"),
        ("Registered in England & Wales: OC312345", "OC312345"),
        ("Registered charity no.: 1123456", "1123456"),
    ],
)
def test_the_registers_of_britain_have_numbers(line, number):
    assert [found.value for found in find_business_ids(line)] == [number]


def test_neighbours_have_registers_too():
    found = next(find_business_ids("We are in the trade register under KvK 00555123."))
    assert found.value == "00555123"


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("limited by guarantee (registered in Scotland, SC654321)", "SC654321"),
        ("a partnership, OC412345, in Leeds", "OC412345"),
        ("the trust is a body of Belfast (NI612345)", "NI612345"),
        ("a registered charity in England and Wales (1198765)", "1198765"),
        ("an Ohio nonprofit, EIN 31-1234567", "311234567"),
    ],
)
def test_a_number_may_stand_apart_from_its_label(line, number):
    assert [found.value for found in find_business_ids(line)] == [number]


def test_a_number_that_nobody_can_check_is_of_no_country():
    assert not country_of("SC654321")
    assert country_of("9551403-8") == "FI"


@pytest.mark.parametrize("line", ["model SC12345 and NC-1234567", "31-1234567"])
def test_other_signs_and_digits_are_no_register(line):
    assert not list(find_business_ids(line))

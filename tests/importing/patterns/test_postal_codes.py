import pytest

from wagtail_privacy.importing.patterns.fact_patterns import spans_of


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("3 College Road, Rainmore, Q93 XY12, Ireland", "Q93 XY12"),
        ("31 Cable Street, Ballyrain, Q45 K7P2", "Q45 K7P2"),
        ("31 Cable Street, Ballyrain, D02 1234", "D02 1234"),
        ("Flat 3, Triq ix-Xita, Valletta VLT 5550, Malta", "VLT 5550"),
        ("Molenstraat 12, 1234 AB Regendam", "1234 AB"),
        ("Molenstraat 12, 1234AB Regendam", "1234AB"),
        ("Molenstraat 12, NL-1234 AB Regendam", "1234 AB"),
        ("7 Rain Road, Maplewick, Ontario K0K 9Z9", "K0K 9Z9"),
    ],
)
def test_a_code_is_read_as_its_country_writes_it(line, code):
    found = {span.key: span.value for span in spans_of(line)}
    assert found["postal_code"] == code


@pytest.mark.parametrize(
    "line",
    [
        "Valid since 2016 EU Rules",
        "Q45 1234, Ballyrain",
        "Certified ISO 9001",
        "Form A12 2024",
    ],
)
def test_years_and_numbers_of_forms_are_none(line):
    assert not any(span.key == "postal_code" for span in spans_of(line))


def test_the_letters_of_a_province_are_no_part_of_the_town():
    found = {span.key: span.value for span in spans_of("39099 Regenau (BZ), Italien")}
    assert found == {"postal_code": "39099", "city": "Regenau", "country": "IT"}
    found = {span.key: span.value for span in spans_of("15999 Regen (Spree)")}
    assert found["city"] == "Regen (Spree)"

import pytest

from wagtail_privacy.importing.patterns.countries import country_code, find_countries


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Finland", "FI"),
        ("Suomi", "FI"),
        ("finnland", "FI"),
        ("SVERIGE", "SE"),
        ("The Netherlands", "NL"),
        ("UK", "GB"),
        ("Ísland", "IS"),
        ("Eesti", "EE"),
        ("Georgia", ""),
        ("Turku", ""),
    ],
)
def test_a_country_is_known_in_many_languages(name, code):
    assert country_code(name) == code


def test_a_country_stands_behind_its_town():
    line = "20810 Turku, Finland, tel. 02 555 0131"
    assert list(find_countries(line, [11])) == [("FI", 13, 20)]
    assert list(find_countries(line, [])) == []

import pytest
from django.utils.translation import override

from wagtail_privacy.countries import (
    babel_locale,
    country_choices,
    country_name,
    is_written,
)


def test_countries_are_named_and_sorted_in_the_active_language():
    with override("fi"):
        finnish = country_choices()
    with override("en"):
        english = country_choices()

    assert ("FI", "Suomi") in finnish
    assert ("FI", "Finland") in english
    names = [name.casefold() for _code, name in english]
    assert names == sorted(names)


def test_unions_and_placeholders_are_no_countries():
    codes = {code for code, _name in country_choices()}

    assert {"FI", "SE", "AX", "US"} <= codes
    assert not codes & {"EU", "UN", "ZZ", "150", "001"}


def test_without_an_active_language_names_are_english():
    with override(None):
        assert ("SE", "Sweden") in country_choices()


def test_choices_cannot_be_spoiled_by_a_caller():
    country_choices().clear()

    assert country_choices()


@pytest.mark.parametrize(
    ("code", "language", "name"),
    [
        ("DE", "sv", "Tyskland"),
        ("DE", "sv-FI", "Tyskland"),
        ("DE", "xx", "Germany"),
        ("QQ", "en", "QQ"),
    ],
)
def test_a_country_is_named_in_the_language_asked_for(code, language, name):
    assert country_name(code, language) == name


@pytest.mark.parametrize(
    ("language", "locale"),
    [
        ("en", "en_GB"),
        ("fi", "fi"),
        ("pt-br", "pt_BR"),
        ("zh-hans", "zh_Hans"),
        ("xx", "en_GB"),
        ("not a language", "en_GB"),
    ],
)
def test_every_language_code_of_django_has_a_locale(language, locale):
    assert str(babel_locale(language)) == locale


@pytest.mark.parametrize(
    ("language", "known"),
    [("en", True), ("sv-se", True), ("zh-hans", True), ("xx", False), ("tlh", False)],
)
def test_it_is_known_which_languages_can_be_written(language, known):
    assert is_written(language) is known

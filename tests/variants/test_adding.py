"""Sweden’s Swedish and Finland’s stay apart."""

from __future__ import annotations

from typing import Any

import pytest
from django.utils.translation import gettext, override

from wagtail_privacy.variants import add_variants, variants


IDENTITY = "We process your personal identity code."


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("sv", "Vi behandlar din personbeteckning."),
        ("sv-se", "Vi behandlar ditt personnummer."),
        ("fi", "Käsittelemme henkilötunnustasi."),
    ],
)
def test_each_country_has_its_own_words(language: str, said: str) -> None:
    with override(language):
        assert gettext(IDENTITY) == said


def test_what_does_not_differ_comes_from_the_language() -> None:
    with override("sv-se"):
        assert gettext("Storage period") == "Lagringstid"


def test_to_add_them_again_changes_nothing() -> None:
    add_variants(["sv-se", "sv", "en"])

    test_each_country_has_its_own_words("sv", "Vi behandlar din personbeteckning.")
    test_each_country_has_its_own_words("sv-se", "Vi behandlar ditt personnummer.")


def test_the_variants_are_known_by_the_codes_of_django() -> None:
    assert variants() == ["sv-se"]


def test_they_outlive_a_change_of_the_languages_in_a_test(settings: Any) -> None:
    settings.LANGUAGES = [("sv", "Svenska"), ("sv-se", "Svenska (Sverige)")]

    test_each_country_has_its_own_words("sv-se", "Vi behandlar ditt personnummer.")

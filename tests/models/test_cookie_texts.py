from __future__ import annotations

import pytest
from django.utils.translation import override
from i18nfield.strings import LazyI18nString

from wagtail_privacy.models.cookie_texts import texts_of
from wagtail_privacy.vocabulary import Safeguard


LANGUAGES = ["en", "fi", "sv"]
#: Words that the package has in all its languages.
KNOWN = Safeguard.STANDARD_CLAUSES.label


def test_an_editor_s_words_stand_alone_where_nothing_is_known():
    own = LazyI18nString({"en": "To count", "fi": "", "sv": None})

    assert texts_of(own, "", LANGUAGES) == {"en": "To count"}


@pytest.mark.parametrize("own", ["To count", LazyI18nString("To count")])
def test_words_in_no_language_are_in_the_main_one(own, settings):
    settings.LANGUAGE_CODE = "fi"

    assert texts_of(own, "", LANGUAGES) == {"fi": "To count"}


@pytest.mark.parametrize("own", [None, "", LazyI18nString({})])
def test_nothing_is_nothing(own):
    assert texts_of(own, "", LANGUAGES) == {}


def test_the_package_s_words_stand_in_for_those_that_are_missing():
    own = LazyI18nString({"fi": "Omat sanat"})

    found = texts_of(own, KNOWN, LANGUAGES)

    assert found["fi"] == "Omat sanat"
    assert found["en"] == "Standard contractual clauses of the European Commission"
    assert found["sv"] not in (found["en"], "")


def test_the_package_s_words_are_in_the_language_that_stands_in_for_another():
    assert set(texts_of("", KNOWN, ["de"])) == {"en"}


def test_an_editor_s_words_come_before_those_that_would_stand_in():
    own = LazyI18nString({"en": "To count"})

    assert texts_of(own, KNOWN, ["de"]) == {"en": "To count"}


def test_the_active_language_makes_no_difference():
    with override("fi"):
        finnish = texts_of(None, KNOWN, LANGUAGES)

    assert finnish == texts_of(None, KNOWN, LANGUAGES)
    assert len(set(finnish.values())) == 3

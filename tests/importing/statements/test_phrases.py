import pytest

from tests.importing.statements.readings import LANGUAGES, table_of
from wagtail_privacy.importing.cues import known_languages
from wagtail_privacy.importing.statements.denials import DENIABLE
from wagtail_privacy.importing.statements.phrases import (
    languages_with_phrases,
    phrases_of,
)
from wagtail_privacy.jurisdictions.authorities import authorities
from wagtail_privacy.vocabulary import (
    DataSubjectRight,
    LegalBasis,
    PeriodStart,
    PeriodUnit,
)


every_language = pytest.mark.parametrize("language", LANGUAGES)


def test_sentences_are_understood_in_every_language_that_notices_are_read_in():
    assert languages_with_phrases() == known_languages() == LANGUAGES


def test_a_language_without_a_file_is_a_key_error():
    with pytest.raises(KeyError):
        phrases_of("tlh")


@every_language
def test_every_language_says_the_same_things(language):
    table, english = table_of(language), table_of("en")
    assert table.keys() == english.keys()
    for name in ("cues", "sentences", "bases", "starts", "topics", "rights"):
        assert list(table[name]) == list(english[name])
        assert all(table[name].values())


@every_language
def test_the_ids_are_those_of_the_vocabulary(language):
    phrases = phrases_of(language)
    assert list(phrases.bases) == LegalBasis.values
    assert list(phrases.starts) == PeriodStart.values
    assert set(phrases.units.values()) == set(PeriodUnit.values)
    assert set(phrases.rights) < set(DataSubjectRight.values)
    assert set(phrases.authorities) <= set(authorities.ids())
    assert set(phrases.topics) <= set(DENIABLE)


@every_language
def test_number_words_go_up_to_twelve(language):
    assert set(phrases_of(language).numbers.values()) == set(range(1, 13))


@every_language
def test_no_cue_of_doubt_stands_twice(language):
    for words in table_of(language)["cues"].values():
        assert len(words) == len(set(words))


def test_phrases_are_compiled_once():
    assert phrases_of("sv") is phrases_of("sv")


def test_an_enumeration_is_cut_at_commas_and_joining_words():
    phrases = phrases_of("en")
    assert phrases.joiners.split("a, b and c or d") == ["a", "b", "c or d"]
    assert phrases.parts.split("a, b, and c or d") == ["a", "b", "c", "d"]
    assert phrases.joiners.split("pre- and aftercare") == ["pre- and aftercare"]

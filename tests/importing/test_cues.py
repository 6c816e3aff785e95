import re

import pytest
from django.utils.translation import override

from wagtail_privacy.blocks.registry import section_types
from wagtail_privacy.importing.cues import (
    cues_of,
    known_languages,
    longest_first,
    shortest_of,
    words_of_all,
)
from wagtail_privacy.importing.headings.matching import match_heading


TRANSLATED = ("en", "fi", "sv")


def test_four_languages_are_known():
    assert known_languages() == ("de", "en", "fi", "sv")


def test_a_language_without_a_file_is_a_key_error():
    with pytest.raises(KeyError):
        cues_of("tlh")


@pytest.mark.parametrize("language", known_languages())
def test_every_language_has_the_same_lists_of_words(language):
    words = cues_of(language).words
    assert words.keys() == cues_of("en").words.keys()
    assert all(words.values())
    assert len(words["months"]) == 12


@pytest.mark.parametrize("language", known_languages())
def test_cues_speak_of_registered_section_types_only(language):
    cues = cues_of(language)
    assert set(cues.headings) <= set(section_types.ids())
    assert set(cues.stems) <= set(section_types.ids())


@pytest.mark.parametrize("language", TRANSLATED)
@pytest.mark.parametrize("type", section_types.ids())
def test_the_standard_heading_of_a_section_is_recognised(type, language):
    with override(language):
        heading = str(section_types[type].heading)
    match = match_heading(heading, language)
    assert type in {match.id, *match.choices, *match.also}


def test_words_of_all_languages_are_those_of_each():
    words = words_of_all("contents", "others")
    assert words == {
        word
        for language in known_languages()
        for name in ("contents", "others")
        for word in cues_of(language).words[name]
    }


def test_of_two_words_at_one_place_the_longer_is_found():
    assert re.search(longest_first({"Ab", "Ab Oy", "A.B."}), "Sade Ab Oy")[0] == "Ab Oy"
    assert not re.search(longest_first({"A.B."}), "AxBx")


def test_words_that_another_is_part_of_are_left_out():
    assert shortest_of({"policy", "privacy policy", "notice"}) == ("notice", "policy")

import pytest

from wagtail_privacy.importing.statements.patterns import (
    Grammar,
    whole_match,
    words_pattern,
)


GRAMMAR = Grammar(
    {
        "data": ["data", "your [personal] data"],
        "basis": ["consent", "contract"],
        "number": ["6", "six"],
        "unit": ["year", "years"],
    },
    ["and", "as well as"],
)


def fits(pattern, sentence):
    return whole_match(GRAMMAR.compile([pattern]), sentence)


@pytest.mark.parametrize(
    ("pattern", "sentence"),
    [
        ("we keep it", "We keep it"),
        ("we keep it", "we keep, it"),
        ("we keep|store it", "we store it"),
        ("we [always] keep it", "we keep it"),
        ("we [always] keep it", "we always keep it"),
        ("we keep {data}", "we keep data"),
        ("we keep {data}", "we keep your personal data"),
        ("we keep* it", "we keeping it"),
        ("we [keep {data}]", "we keep your data"),
    ],
)
def test_a_pattern_fits_the_sentence_as_a_whole(pattern, sentence):
    assert fits(pattern, sentence)
    for more in ("safe", "."):
        assert not fits(pattern, f"{sentence} {more}")
    assert not fits(pattern, f"perhaps {sentence}")
    assert not fits(pattern, sentence[:-1] + "q")


def test_one_or_more_of_a_name_are_joined_with_commas_and_joining_words():
    pattern = "it rests on {basis+}"
    found = fits(pattern, "it rests on consent, contract as well as consent")
    assert found["basis"] == " consent, contract as well as consent"
    assert not fits(pattern, "it rests on consent or contract")


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        ("we store|retain Data*", [{"we"}, {"store", "retain"}, {"data"}]),
        ("we [certainly] keep {data}", [{"we"}, {""}, {"keep"}, {"data", "your"}]),
        ("{number} {rest}", [{"6", "six"}, {""}]),
        ("{basis+}", [{"consent", "contract"}]),
        ("{none}", [set()]),
    ],
)
def test_a_pattern_needs_a_word_of_each_part_that_cannot_be_left_out(pattern, needs):
    grammar = Grammar({**GRAMMAR.words, "none": []}, GRAMMAR.joiners)
    assert list(grammar.needs(pattern)) == needs


def test_of_a_named_part_the_longest_word_is_needed():
    grammar = Grammar({"promise": ["on my [solemn] word", "surely"]}, [])
    assert grammar.needs("{promise}") == ({"word", "surely"},)


def test_the_rest_is_open_and_keeps_its_letters():
    found = fits("we want {rest}", "we want Peace, and quiet")
    assert found["rest"] == "Peace, and quiet"
    assert not fits("we want {rest}", "we want ")


def test_a_period_is_a_number_and_a_unit():
    found = fits("kept {number} {unit}", "kept six years")
    assert (found["number"], found["unit"]) == (" six", " years")


def test_words_are_found_anywhere_with_any_ending_where_a_star_says_so():
    pattern = words_pattern(["unless", "exce* for", "*wise"])
    assert pattern.search("Not unless you agree")
    assert pattern.search("except for banks")
    assert pattern.search("otherwise")
    assert not pattern.search("unlessened")


def test_a_word_is_found_before_any_word_but_those_it_is_not_meant_before():
    pattern = words_pattern(["om (not dig|er)"])
    assert pattern.search("om du vill")
    assert pattern.search("om digitala tjänster")
    assert not pattern.search("uppgifter om dig")


def test_no_words_are_found_nowhere():
    assert not words_pattern([]).search("")

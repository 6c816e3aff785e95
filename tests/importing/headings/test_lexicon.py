import time

import pytest

from wagtail_privacy.importing.headings.lexicon import lexicon_of
from wagtail_privacy.importing.headings.matching import match_heading


def test_a_heading_with_nearly_the_same_words_is_found_by_their_beginnings():
    found = lexicon_of("fi").nearly("henkilötietojen käsittelyjen tarkoitukset")
    assert found == "purposes"
    assert lexicon_of("en").nearly("our cat and its kittens") == ""
    assert lexicon_of("en").nearly("") == ""


def test_of_several_rows_of_stems_the_one_that_says_most_wins():
    lexicon = lexicon_of("en")
    assert lexicon.by_stems("how we manage cookies") != "security_manual"
    assert lexicon.by_stems("the right to object to marketing letters") == (
        "right_object_marketing"
    )
    assert lexicon.by_stems("word " * 20) == ""


@pytest.mark.parametrize("language", ["fi", "sv", "en", "de"])
def test_lines_that_are_like_no_heading_cost_little(language):
    lexicon = lexicon_of(language)
    lines = [f"qwertz{n} yxcv{n} asdf{n}" for n in range(500)]
    start = time.process_time()
    assert not any(lexicon.nearly(line) for line in lines)
    assert time.process_time() - start < 2


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("fi", "Rekisterit, joita tiedote koskee"),
        ("sv", "Uppgifter, som vi samlar in"),
        ("de", "Aufgaben, für die wir Daten verarbeiten"),
        ("en", "Tasks, for which we process data"),
    ],
)
def test_a_relative_clause_is_no_second_subject(language, heading):
    match = match_heading(heading, language, nearly=True)
    assert match is None or match.also == ()


def test_a_comma_parts_subjects():
    match = match_heading("Purposes, recipients and retention", "en")
    assert (match.id, *match.also) == ("purposes", "recipients", "retention")

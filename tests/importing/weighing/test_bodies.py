from collections import Counter

import pytest

from wagtail_privacy.blocks.registry import section_types
from wagtail_privacy.importing.cues import cues_of, known_languages
from wagtail_privacy.importing.weighing.bodies import telling_of, weigh


def best(text, language):
    scores = weigh([telling_of(language).hits(text)], language)
    return max(scores, key=lambda type: scores[type], default="")


@pytest.mark.parametrize("language", known_languages())
def test_every_type_that_is_told_by_its_text_is_a_section_type(language):
    ids = set(section_types.ids())
    assert set(cues_of(language).bodies) <= ids
    assert set(cues_of(language).stems) <= ids


@pytest.mark.parametrize(
    ("text", "language", "type"),
    [
        ("Tiedot poistetaan kahden vuoden kuluttua tilauksesta.", "fi", "retention"),
        ("Voit valittaa tietosuojavaltuutetulle.", "fi", "complaint"),
        ("Uppgifterna sparas i tre år och raderas sedan.", "sv", "retention"),
        ("Kameror vid ingången spelar in dygnet runt.", "sv", "cctv"),
        ("The hard discs are encrypted, and only staff can log in.", "en", "security"),
        ("Data leave the EU under standard contractual clauses.", "en", "transfers"),
        ("Alle unterliegen der Schweigepflicht.", "de", "confidentiality"),
        ("Wir löschen die Daten nach drei Jahren.", "de", "retention"),
    ],
)  # fmt: skip
def test_telling_words_name_the_type(text, language, type):
    assert best(text, language) == type


def test_a_row_of_several_words_must_stand_in_one_sentence():
    telling = telling_of("en")
    together = telling.hits("We withdraw the consent.")
    apart = telling.hits("We withdraw. The consent stays.")
    rows = {row for row in together if telling.rows[row][2] == 2}
    assert rows
    assert rows.isdisjoint(apart)


def test_words_of_the_first_text_count_for_more():
    hits = telling_of("en").hits("We encrypt it.")
    first = weigh([hits, Counter()], "en")["security"]
    later = weigh([Counter(), hits], "en")["security"]
    assert first > later


def test_nothing_said_weighs_nothing():
    assert weigh([], "en") == {}
    assert weigh([telling_of("en").hits("Tea.")], "en") == {}


def test_the_end_of_a_word_tells_too():
    telling = telling_of("fi")
    hits = telling.hits("Ryhmien muodostamiseksi.")
    assert "purposes" in {telling.rows[row][0] for row in hits}

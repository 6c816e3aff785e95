import pytest

from tests.importing.outlines import paragraph
from tests.importing.statements.readings import section
from wagtail_privacy.importing.statements.phrases import phrases_of
from wagtail_privacy.importing.statements.sentences import sentences_of
from wagtail_privacy.importing.statements.statement import Passage


def passage(type="purposes"):
    here, there = section("purposes", "We bake."), section("cookies", "We sell.")
    notice = [(item, sentences_of(item.blocks)) for item in (here, there)]
    return Passage(here, type, notice[0][1], notice, phrases_of("en"), "en")


def test_a_passage_is_its_sections_own_or_read_as_another_type():
    assert passage().is_own
    assert not passage("transfers").is_own


def test_elsewhere_are_the_sentences_of_the_other_sections():
    found = [(item.type, sentence.text) for item, sentence in passage().elsewhere()]
    assert found == [("cookies", "We sell")]


@pytest.mark.parametrize(
    ("text", "hedged", "plain"),
    [
        ("We bake.", False, True),
        ("We do not bake.", False, False),
        ("We usually bake.", True, False),
        ("We bake unless it rains.", True, False),
        ("We bake if it rains.", True, False),
        ("We may bake.", True, False),
    ],
)
def test_a_plain_sentence_neither_hedges_nor_denies(text, hedged, plain):
    (sentence,) = sentences_of([paragraph(text)])
    assert passage().is_hedged(sentence) is hedged
    assert passage().is_plain(sentence) is plain

import pytest

from wagtail_privacy.importing.facts.addressed import (
    name_before_address,
    name_of_mailbox,
    without_article,
)
from wagtail_privacy.importing.patterns.fact_patterns import spans_of


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            "Träger der Bücherei ist die Stadt Aue, Marktplatz 1, 35745 Aue",
            "Stadt Aue",
        ),
        (
            "Es gilt für die Stadt Aue, der Bürgermeister, Marktplatz 1, 35745 Aue",
            "Stadt Aue",
        ),
        ("Betreiber ist Max Muster (Lindenstraße 7, 15230 Aue)", "Max Muster"),
        ("Wir sitzen in Aue, Lindenstraße 7", ""),
        ("Unser Haus steht Lindenstraße 7, 15230 Aue", ""),
        ("Die Stadt Aue erreichen Sie unter info@aue.example", ""),
    ],
)
def test_the_name_right_before_an_address_is_whose_it_is(sentence, name):
    assert name_before_address(sentence, spans_of(sentence)) == name


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Solveig Rotter hilft: solveig@rotter.example", "Solveig Rotter"),
        ("Fragen an Jörg Müller: j.mueller@aue.example", "Jörg Müller"),
        ("Ann Example helps: privacy@aue.example", ""),
        ("Ann Example helps.", ""),
    ],
)
def test_a_mailbox_tells_whose_name_a_sentence_has(sentence, name):
    assert name_of_mailbox(sentence, spans_of(sentence)) == name


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Die Muster GmbH", "Muster GmbH"),
        ("Der Elternverein Aue e. V.", "Elternverein Aue e. V."),
        ("Die Stadt Aue", "Stadt Aue"),
        ("Die Brücke e. V.", "Die Brücke e. V."),
        ("Muster GmbH", "Muster GmbH"),
    ],
)
def test_an_article_is_no_part_of_a_name_unless_the_form_wants_another(said, name):
    assert without_article(said) == name

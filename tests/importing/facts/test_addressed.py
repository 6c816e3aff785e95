import pytest

from wagtail_privacy.importing.facts.addressed import (
    name_before_address,
    name_of_mailbox,
    places_of_agent,
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


def test_a_board_with_a_mailbox_is_no_person():
    told = "Den Vorstand erreicht man unter vorstand@aue.example."
    assert name_of_mailbox(told, spans_of(told)) == ""
    told = "Eva Vorst liest die Post: vorst@aue.example."
    assert name_of_mailbox(told, spans_of(told)) == "Eva Vorst"


@pytest.mark.parametrize(
    ("text", "own", "expected"),
    [
        (
            "Vi revideras av Norrlands Räkenskaper, Box 12, 903 30 Umeå.",
            "Föreningen Glimt",
            {"Box 12", "903 30", "Umeå"},
        ),
        (
            "We are inspected by Fair Giving, 3 Mill Lane, Oxby OX1 2AB.",
            "The Lamp Trust",
            {"3 Mill Lane", "Oxby", "OX1 2AB"},
        ),
        ("Allt sköts av Föreningen Glimt, Box 12, 903 30 Umeå.", "Glimt", set()),
        ("Wir sind in der Seegasse 8, 12345 Regental.", "Verein Lampe", set()),
        ("Registret förs av Glimt i Norr, Box 12, 903 30 Umeå.", "", set()),
    ],
)
def test_the_address_of_who_does_something_to_us_is_theirs(text, own, expected):
    assert places_of_agent(text, spans_of(text), own) == expected

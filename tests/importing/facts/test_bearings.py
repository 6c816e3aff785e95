import pytest

from wagtail_privacy.importing.facts.bearings import (
    bearing_of,
    ends_in_cue,
    first_clause,
    last_clause,
)


def bearing(text, name):
    start = text.index(name)
    return bearing_of(text, start, start + len(name), len(text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("By “we” we mean Larch Ltd.", "Larch Ltd"),
        ("Larch Ltd (“Larch”, “us”) sells tea.", "Larch Ltd"),
        ("Larch Foundation is a small nonprofit corporation.", "Larch Foundation"),
        ("You are a member of Larch Society.", "Larch Society"),
        ("Lärk AB bestämmer varför uppgifterna behövs.", "Lärk AB"),
        ("Siitä vastaa Leivo Oy, joka on myös rekisterinpitäjä.", "Leivo Oy"),
        ("Die Lerche AG ist dafür verantwortlich.", "Lerche AG"),
    ],
)
def test_words_for_the_controller_count_for_a_name(text, name):
    assert bearing(text, name) > 0


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Our parent company is Larch Ltd.", "Larch Ltd"),
        ("We are insured with our insurer Larch Ltd.", "Larch Ltd"),
        ("Vi ägs sedan 2019 av moderbolaget Lärk AB.", "Lärk AB"),
        ("Kirjanpidon tekee tilitoimisto Leivo Oy.", "Leivo Oy"),
        ("Lerche AG arbeitet in unserem Auftrag.", "Lerche AG"),
        ("Larch plc is a controller in its own right.", "Larch plc"),
    ],
)
def test_words_for_somebody_else_count_against_it(text, name):
    assert bearing(text, name) < 0


def test_what_stands_in_another_clause_is_of_another():
    assert last_clause("Our parent is Ash Ltd; the shop is run by ") == (
        "the shop is run by "
    )
    assert first_clause(" decides; our host does not") == " decides"


def test_only_the_last_words_before_a_name_tell():
    assert ends_in_cue("The app is published by ")
    assert not ends_in_cue("Published by hand, and read by ")


def test_the_words_in_a_name_say_nothing_of_others():
    told = "Rain & Hill Estate Agents is a trading name of Larch Ltd"
    assert bearing(told, "Larch Ltd") > 0
    assert bearing("Our agents are now part of Larch Ltd", "Larch Ltd") < 0

import pytest

from wagtail_privacy.importing.weighing.learning import NO_SECTION
from wagtail_privacy.importing.weighing.likeness import (
    Likeness,
    heading_likeness,
    text_likeness,
)


def best(likeness, text):
    points = likeness.points(text)
    return max(points, key=points.__getitem__)


@pytest.fixture
def taught():
    likeness = Likeness(5.0)
    likeness.learn(
        [
            ("retention", "We keep orders for six years", 1.0),
            ("cookies", "We set a cookie in the browser", 1.0),
            ("cctv", "Cameras at the door", 0.5),
        ]
    )
    return likeness


def test_a_text_is_like_those_with_its_words_and_forms_of_them(taught):
    assert best(taught, "An order was kept three years") == "retention"
    assert best(taught, "Cookies of your browsers") == "cookies"


def test_what_was_never_seen_speaks_for_nothing(taught):
    assert taught.points("Zzz qqq") == {}
    assert Likeness(5.0).points("We keep orders") == {}


def test_a_word_counts_once_however_often_it_stands_there(taught):
    once = taught.points("camera")
    assert taught.points("camera camera camera")["cctv"] < 2 * once["cctv"]


def test_more_samples_change_what_was_learnt(taught):
    assert best(taught, "door") == "cctv"
    taught.learn([("security", "The door is locked", 1.0)] * 9)
    assert best(taught, "The door is locked") == "security"


def test_the_words_that_decide_are_named_strongest_first(taught):
    words = taught.words_for("retention", "We keep cookies for years and years")
    assert set(words) >= {"keep", "years"}
    assert "cookies" not in words
    assert taught.words_for("retention", "Zzz") == ()


@pytest.mark.parametrize(
    ("heading", "language", "type"),
    [
        ("How your account gets wiped", "en", "right_erasure"),
        ("Kuinka kauan pidämme tietosi tallessa", "fi", "retention"),
        ("Vem får se det jag skrivit", "sv", "recipients"),
        ("Wann wir Ihre Angaben wieder löschen", "de", "retention"),
        ("Opening times", "en", NO_SECTION),
    ],
)
def test_headings_of_new_wording_are_like_known_ones(heading, language, type):
    assert best(heading_likeness(language), heading.casefold()) == type


@pytest.mark.parametrize(
    ("text", "language", "type"),
    [
        ("Receipts stay in the safe seven years, then they burn.", "en", "retention"),
        ("Kuvia katsoo vain isännöitsijä, jos jotain on viety.", "fi", "cctv"),
        ("Servern i källaren noterar tid och adress.", "sv", "server_logs"),
        ("Wer unter sechzehn ist, fragt die Eltern.", "de", "children"),
        ("The cat sleeps in the window and likes cake.", "en", NO_SECTION),
    ],
)
def test_texts_of_new_wording_are_like_those_of_their_type(text, language, type):
    assert best(text_likeness(language), text) == type

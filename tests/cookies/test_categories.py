"""Categories of others, in ours."""

import pytest

from wagtail_privacy.cookies.categories import _CLAIMS, category_of
from wagtail_privacy.cookies.messages import CookieMessage


@pytest.mark.parametrize(
    ("word", "category"),
    [
        ("Analytics", "statistics"),
        (" statistics ", "statistics"),
        ("Marketing", "marketing"),
        ("social_media", "marketing"),
        ("traceable", "marketing"),
        ("Personalization", "preferences"),
        ("preferences", "preferences"),
        ("", "unclassified"),
        ("unclassified", "unclassified"),
    ],
)
def test_the_words_of_other_tools_are_known(word, category):
    assert category_of(word, 3) == (category, [])


@pytest.mark.parametrize("word", sorted({*_CLAIMS, "Functional", "NECESSARY"}))
def test_nothing_is_necessary_because_a_file_says_so(word):
    message = CookieMessage("own-category", 3, word)
    assert category_of(word, 3) == ("unclassified", [message])


def test_a_word_that_is_not_known_is_told():
    message = CookieMessage("unknown-category", 3, "Fun")
    assert category_of("Fun", 3) == ("unclassified", [message])

"""Letters are what they mean, however a font draws them."""

import pytest

from wagtail_privacy.importing.formats.pdf.glyphs import clean_letters


@pytest.mark.parametrize(
    ("letters", "text"),
    [
        ("word", "word"),
        ("o\ufb03ce", "office"),
        ("a\u0308iti", "äiti"),
        ("end\x02", "end-"),
        ("so\xadft", "so\xadft"),
        ("a\u200bb\x01c", "abc"),
        ("\ud83d\ude42", "🙂"),
        ("5²½", "5²½"),
    ],
)
def test_signs_become_letters(letters, text):
    assert clean_letters(list(letters), range(len(letters))) == text


@pytest.mark.parametrize(
    ("letters", "lefts", "text"),
    [
        ("¨aiti", [0.5, 0, 5, 7, 9], "äiti"),
        ("pa¨a", [0, 5, 5.5, 10], "päa"),
        ("h˚a", [0, 5.5, 5], "hå"),
        ("q¨", [0, 5], "q¨"),
        ("¨q", [0, 1], "¨q"),
        ("a`", [0, 0], "à"),
    ],
)
def test_accents_join_the_letter_that_they_stand_over(letters, lefts, text):
    assert clean_letters(list(letters), lefts) == text

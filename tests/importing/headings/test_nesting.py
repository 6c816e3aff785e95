import pytest

from tests.importing.outlines import paragraph
from wagtail_privacy.importing.headings.candidates import candidates


TEXT = "We bake the bread of the town, and keep what we need to know for it."


def deeper(*signs):
    """The signs of the headings that stand deeper than the first."""
    texts = [text for sign in signs for text in (f"{sign} Bread and salt", TEXT)]
    found = [item for item in candidates([paragraph(t) for t in texts], "en") if item]
    return [item.block.text.split()[0] for item in found if item.rank > found[0].rank]


@pytest.mark.parametrize(
    ("signs", "expected"),
    [
        ("A. B. C. I. II. D. E.", ["I.", "II."]),
        ("A) I) II) III) B) C)", ["I)", "II)", "III)"]),
        ("I. II. A. B. III. A. B. IV.", ["A.", "B.", "A.", "B."]),
    ],
)
def test_a_count_inside_another_stands_deeper(signs, expected):
    assert deeper(*signs.split()) == expected


@pytest.mark.parametrize(
    "signs",
    ["A. B. C. D. E. F. G. H. I. J. K.", "I. II. III. IV. V. VI.", "A. B. I. C."],
)
def test_letters_and_roman_numbers_that_count_alone_stand_side_by_side(signs):
    assert deeper(*signs.split()) == []

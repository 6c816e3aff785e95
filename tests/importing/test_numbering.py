import pytest

from wagtail_privacy.importing.numbering import (
    NUMBERING,
    lone_number,
    lone_numbers,
    number_of,
)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("3", (3,)),
        ("12.", (12,)),
        ("1a", (1, 1)),
        ("2.4", (2, 4)),
        ("§ 5", (5,)),
        ("5 §", (5,)),
        ("Kohta 7", (7,)),
        ("Artikel 2", (2,)),
        ("Section 9:", (9,)),
        ("IV.", (4,)),
        ("(6)", (6,)),
    ],
)
def test_a_number_alone_counts(text, number):
    assert lone_number(text) == number


@pytest.mark.parametrize("text", ["", "3 Weir Lane", "A", "Part", "2024", "1.2.2024"])
def test_other_lines_are_no_numbers(text):
    assert lone_number(text) == ()


def form(numbers):
    heads = ["Controller", "Purposes", "Recipients", "Retention", "Rights"]
    return [
        line
        for number, head in zip(numbers, heads, strict=False)
        for line in (number, head, f"What we say of {head.lower()}.")
    ]


@pytest.mark.parametrize(
    "numbers",
    [("1", "2", "3", "4", "5"), ("§ 1", "§ 2", "§ 3", "§ 4"), ("1a", "1b", "2", "3")],
)
def test_numbers_that_count_up_above_short_lines_number_them(numbers):
    assert lone_numbers(form(numbers)) == frozenset(range(0, 3 * len(numbers), 3))


def test_the_numbers_of_pages_number_nothing():
    page = ["The club's handbook", "We keep names and addresses of members."]
    assert lone_numbers(["1", *page, "2", *page, "3", *page, "4", *page]) == frozenset()
    texts = ["Words that end here.", "and go on there", "Other words.", "More of it,"]
    lines = [line for pair in zip("1234", texts, strict=True) for line in pair]
    assert lone_numbers(lines) == frozenset()


@pytest.mark.parametrize(
    "numbers", [("1", "2", "3"), ("1", "2", "2", "3"), ("1", "5", "9", "13"), "4321"]
)
def test_numbers_that_are_few_or_do_not_count_up_are_something_else(numbers):
    assert lone_numbers(form(numbers)) == frozenset()


def test_long_hostile_lines_cost_nothing():
    assert lone_numbers(["1 " * 50_000, "a " * 50_000] * 3) == frozenset()


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("XII. Rights", (12,)),
        ("XII.2 Complaints", (12, 2)),
        ("I.1 The club", (1, 1)),
        ("IV.10. Boats", (4, 10)),
        ("B.3 Boats", (2, 3)),
        ("C2 Boats", (3, 2)),
        ("Vikings row", ()),
        ("XII boats", ()),
    ],
)
def test_the_parts_of_roman_numbers_and_letters_count_as_two_steps(text, number):
    assert number_of(text) == number
    assert bool(NUMBERING.match(text)) is bool(number) or text.startswith("C2")


def test_a_letter_in_brackets_numbers_a_heading():
    assert NUMBERING.match("(b) Whom we tell")
    assert number_of("(b) Whom we tell") == (2,)
    assert NUMBERING.match("(both) of us") is None

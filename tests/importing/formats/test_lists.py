import pytest

from tests.importing.outlines import heading, item, paragraph
from wagtail_privacy.importing.formats.lists import split_items
from wagtail_privacy.importing.outline import Kind


def split(*blocks):
    result, messages = split_items(list(blocks))
    return [(block.kind, block.text) for block in result], len(messages)


def items(*texts):
    return [(Kind.ITEM, text) for text in texts]


def test_items_glued_with_dots_are_taken_apart_with_one_message():
    assert split(item("Marketing bans• Recordings•Orders")) == (
        items("Marketing bans", "Recordings", "Orders"),
        1,
    )


def test_words_before_the_first_dot_stay_a_paragraph():
    assert split(paragraph("We store: • name • phone")) == (
        [(Kind.PARAGRAPH, "We store:"), *items("name", "phone")],
        1,
    )


def test_items_glued_with_hyphens_are_taken_apart_before_capitals():
    assert split(paragraph("- Etu- ja sukunimi- Osoite- Puhelin")) == (
        items("Etu- ja sukunimi", "Osoite", "Puhelin"),
        1,
    )


def test_items_glued_with_spaced_hyphens_are_taken_apart():
    assert split(paragraph("- ip-osoite - ajankohta - sivut")) == (
        items("ip-osoite", "ajankohta", "sivut"),
        1,
    )


def test_a_single_item_is_no_message():
    assert split(paragraph("- name")) == (items("name"), 0)


@pytest.mark.parametrize(
    "block",
    [
        paragraph("One - two - three"),
        heading("A • b"),
        paragraph("a • b", html="a <b>•</b> b"),
        item("asiakas- tai tilausnumero"),
    ],
)
def test_other_blocks_stay(block):
    assert split(block) == ([(block.kind, block.text)], 0)


def test_signs_of_html_are_escaped_and_items_are_not_tight():
    result, _messages = split_items([paragraph("A & b: • c < d", tight=True)])
    assert [(block.html, block.tight) for block in result] == [
        ("A &amp; b:", True),
        ("c &lt; d", False),
    ]


def test_empty_items_are_left_out():
    assert split(item("• a • • b •")) == (items("a", "b"), 1)

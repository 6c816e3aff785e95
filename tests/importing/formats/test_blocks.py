import pytest

from wagtail_privacy.importing.formats.blocks import BlockWriter, is_safe_address


@pytest.mark.parametrize(
    "address",
    [
        "http://fernhill.example",
        "HTTPS://fernhill.example",
        "mailto:ann@fernhill.example",
        "tel:+4416325550",
    ],
)
def test_addresses_of_the_web_mail_and_phones_are_safe(address):
    assert is_safe_address(address)


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " java\tscr\nipt:alert(1)",
        "\x01javascript:alert(1)",
        "data:text/html,<script>",
        "vbscript:x",
        "file:///etc/passwd",
        "//fernhill.example",
        "/privacy",
        "http://[bad",
        "",
    ],
)
def test_other_addresses_are_not(address):
    assert not is_safe_address(address)


def written(*steps):
    """The (html, strong) of the blocks that the steps write."""
    writer = BlockWriter()
    for name, *arguments in steps:
        getattr(writer, name)(*arguments)
    writer.end_block()
    return [(block.html, block.strong) for block in writer.blocks]


def test_marks_are_written_around_their_words():
    assert written(
        ("write", "We ", 1),
        ("open", "b"),
        ("write", "bake & sell", 1),
        ("close", "b"),
        ("write", " bread", 1),
    ) == [("We <b>bake &amp; sell</b> bread", False)]


def test_a_block_is_strong_if_all_of_its_words_are():
    assert written(("open", "b"), ("write", "Cookies", 1), ("close", "b")) == [
        ("<b>Cookies</b>", True)
    ]


def test_marks_that_are_open_go_on_in_the_next_block():
    assert written(
        ("open", "b"), ("write", "One", 1), ("end_block",), ("write", "two", 2)
    ) == [("<b>One</b>", True), ("<b>two</b>", True)]


def test_marks_that_overlap_are_nested():
    assert written(
        ("open", "b"),
        ("write", "One ", 1),
        ("open", "i"),
        ("write", "two", 1),
        ("close", "b"),
        ("write", " three", 1),
    ) == [("<b>One <i>two</i></b><i> three</i>", False)]


def test_a_mark_inside_one_of_its_kind_is_written_once():
    assert written(
        ("open", "b"),
        ("open", "b"),
        ("write", "One", 1),
        ("close", "b"),
        ("write", " two", 1),
        ("close", "b"),
        ("write", " three", 1),
    ) == [("<b>One two</b> three", False)]


def test_closing_what_is_not_open_does_nothing():
    assert written(("close", "b"), ("write", "One", 1)) == [("One", False)]


def test_a_block_without_words_is_none():
    assert written(("write", "  \n", 1), ("open", "b"), ("close", "b")) == []


def test_blocks_know_their_line_and_whether_a_break_stands_before_them():
    writer = BlockWriter()
    writer.write(" ", 1)
    writer.write("One", 2)
    writer.write(" more", 3)
    writer.end_block(next_is_tight=True)
    writer.write("two", 4)
    writer.end_block()
    writer.end_block(next_is_tight=True)
    writer.write("three", 6)
    writer.end_block()
    assert [(b.text, b.line, b.tight) for b in writer.blocks] == [
        ("One more", 2, False),
        ("two", 4, True),
        ("three", 6, False),
    ]

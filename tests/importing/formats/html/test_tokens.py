import pytest

from wagtail_privacy.importing.formats.html.tokens import tokens_of


def read(source):
    return [(token.kind, token.value) for token in tokens_of(source)]


def test_tags_and_words_come_in_their_order_with_their_lines():
    tokens = list(tokens_of("<p>One\n<B>two</b>"))
    assert [(token.kind, token.value, token.line) for token in tokens] == [
        ("start", "p", 1),
        ("text", "One\n", 1),
        ("start", "b", 2),
        ("text", "two", 2),
        ("end", "b", 2),
    ]


def test_attributes_are_read_with_and_without_quotes():
    (tag,) = tokens_of("<a HREF='x>y' class=\"b c\" id=d hidden / href=z ==e>")
    assert tag.attributes == {
        "href": "x>y",
        "class": "b c",
        "id": "d",
        "hidden": "",
        "e": "",
    }


def test_entities_are_letters_in_words_and_attributes():
    tag, text = tokens_of('<a title="&auml;">&lt;p&gt;')
    assert (tag.attributes["title"], text.value) == ("ä", "<p>")


@pytest.mark.parametrize(
    "source",
    ["<!-- a <p> b -->", "<!-- a --!>", "<!doctype html>", "<?xml?>", "<![if x]>"],
)
def test_comments_and_declarations_are_nothing(source):
    assert read(source + "x") == [("text", "x")]


def test_a_comment_that_does_not_end_is_one_tag_long():
    assert read("<!-- a> words") == [("text", " words")]


def test_scripts_hold_no_tags_and_titles_hold_entities():
    assert read("<script>a<b&lt;</SCRIPT><title>&lt;b></title>") == [
        ("start", "script"),
        ("text", "a<b&lt;"),
        ("end", "script"),
        ("start", "title"),
        ("text", "<b>"),
        ("end", "title"),
    ]
    assert read("<style>a")[1] == ("text", "a")


@pytest.mark.parametrize("source", ["a < b", "<", "<p", "<a href='x'", "<3", "<p x='"])
def test_what_is_no_tag_is_words(source):
    assert "".join(value for _kind, value in read(source)) == source


def test_an_end_tag_without_a_name_is_nothing():
    assert read("a</>b") == [("text", "a"), ("text", "b")]


def test_a_quote_that_does_not_end_ends_with_its_tag():
    assert read("<p x='y>words") == [("start", "p"), ("text", "words")]


@pytest.mark.parametrize(
    "part", ["<a ", "<!--", "<a x='>", "</", "<![CDATA[", "<", "= ", "<p a="]
)
def test_hostile_text_takes_no_longer_than_its_length(part):
    assert len(read(part * 20_000)) <= 20_001

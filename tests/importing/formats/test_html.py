import pytest

from wagtail_privacy.importing.formats.html import read_fragment, read_html
from wagtail_privacy.importing.outline import Kind
from wagtail_privacy.importing.registry import import_formats


def blocks(source):
    return [(block.kind, block.text) for block in read_html(source).blocks]


def html(source):
    return [block.html for block in read_html(source).blocks]


def codes(source):
    return [message.code for message in read_html(source).messages]


def test_elements_become_blocks_of_their_kind():
    source = """
      <h1>Notice</h1>
      <p>Words <br> more words</p>
      <ul><li>One</li><li>Two</li></ul>
      <dl><dt>Phone</dt><dd>01632 555 010</dd></dl>
      <details><summary>Cookies</summary><p>None.</p></details>
      <div>Loose <span>words</span></div>
    """
    assert blocks(source) == [
        (Kind.HEADING, "Notice"),
        (Kind.PARAGRAPH, "Words"),
        (Kind.PARAGRAPH, "more words"),
        (Kind.ITEM, "One"),
        (Kind.ITEM, "Two"),
        (Kind.LABEL, "Phone"),
        (Kind.PARAGRAPH, "01632 555 010"),
        (Kind.LABEL, "Cookies"),
        (Kind.PARAGRAPH, "None."),
        (Kind.PARAGRAPH, "Loose words"),
    ]


def test_headings_know_their_level_and_items_their_order():
    outline = read_html("<h4>A</h4><ol><li>b</li></ol><ul><li>c</li></ul><p>d</p>")
    assert [(b.level, b.ordered) for b in outline.blocks] == [
        (4, False),
        (0, True),
        (0, False),
        (0, False),
    ]


def test_a_list_in_a_list_is_more_items():
    assert blocks("<ul><li>One<ol><li>two</li></ol>three</li></ul>end") == [
        (Kind.ITEM, "One"),
        (Kind.ITEM, "two"),
        (Kind.ITEM, "three"),
        (Kind.PARAGRAPH, "end"),
    ]


def test_a_paragraph_inside_an_item_is_an_item():
    assert blocks("<ul><li><p>One</p><p>two</p></li></ul>") == [
        (Kind.ITEM, "One"),
        (Kind.ITEM, "two"),
    ]


def test_a_list_that_is_never_closed_is_a_list():
    assert blocks("<ul>one<p>two") == [(Kind.ITEM, "one"), (Kind.PARAGRAPH, "two")]


def test_a_break_makes_a_tight_line():
    assert [block.tight for block in read_html("<p>a<br>b</p><p>c</p>").blocks] == [
        False,
        True,
        False,
    ]


def test_bold_italic_and_safe_links_are_kept():
    assert html(
        "<p><strong>a</strong> <em>b</em> <u>c</u> "
        '<a href="mailto:d@e.example">d</a></p>'
    ) == ['<b>a</b> <i>b</i> c <a href="mailto:d@e.example">d</a>']


def test_entities_are_words_and_are_escaped_again():
    outline = read_html("<p>Ann &amp; Olli &lt;script&gt;&nbsp;x</p>")
    assert outline.blocks[0].text == "Ann & Olli <script> x"
    assert outline.blocks[0].html == "Ann &amp; Olli &lt;script&gt; x"


def test_the_document_tells_its_title_language_and_lines():
    outline = read_html(
        '<html lang="fi">\n<head><title> Seloste  x</title></head>\n<p>A</p></html>'
    )
    assert (outline.title, outline.language) == ("Seloste x", "fi")
    assert [block.line for block in outline.blocks] == [3]
    bare = read_html("<p>A</p>")
    assert (bare.title, bare.language) == ("", "")


@pytest.mark.parametrize("href", ["#part", "/privacy", "?a", "../b", ""])
def test_links_within_the_old_site_are_words(href):
    source = f'<p><a href="{href}">words</a></p>'
    assert html(source) == ["words"]
    assert codes(source) == []


@pytest.mark.parametrize(
    "href",
    [
        "javascript:alert(1)",
        " JaVaScRiPt:alert(1)",
        "java\tscript:alert(1)",
        "java&#x09;script&colon;alert(1)",
        "&#106;avascript:alert(1)",
        "data:text/html,x",
        "http://[bad",
    ],
)
def test_unsafe_links_are_words_with_a_message(href):
    source = f"<p>one <a href='{href}'>two</a></p>"
    assert html(source) == ["one two"]
    assert codes(source) == ["unsafe-link"]


def test_an_address_cannot_break_out_of_its_attribute():
    source = '<a href="http://x.example/?a&quot; onclick=&quot;b">c</a>'
    (found,) = html(source)
    assert found == '<a href="http://x.example/?a&quot;onclick=&quot;b">c</a>'


def test_two_hundred_elements_inside_one_another_are_read():
    assert [text for _kind, text in blocks(f"<p>{'<b><i>' * 120}deep words")] == [
        "deep words"
    ]


def test_closing_tags_that_close_nothing_are_harmless():
    assert blocks("</ul></li></b></a></p></tr></table><p>a</p>") == [
        (Kind.PARAGRAPH, "a")
    ]


def test_xhtml_is_read_without_a_warning(recwarn):
    source = '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><p>a</p>'
    assert blocks(source) == [(Kind.PARAGRAPH, "a")]
    assert list(recwarn) == []


def test_a_fragment_stands_in_the_line_it_was_found_in():
    outline = read_fragment("<p>a</p>\n<p><a href='data:x'>b</a></p>", 12)
    assert {block.line for block in outline.blocks} == {12}
    assert {message.line for message in outline.messages} == {12}


@pytest.mark.parametrize(
    ("text", "is_html"),
    [
        ("<!DOCTYPE html><html>", True),
        ("\ufeff \n<html lang='fi'>", True),
        ("<p class='a'>", True),
        ("<table>", True),
        ("<pre>", False),
        ("Words and <p>", False),
        ("", False),
    ],
)
def test_text_that_begins_like_html_looks_like_it(text, is_html):
    assert import_formats["html"].looks_like(text) is is_html

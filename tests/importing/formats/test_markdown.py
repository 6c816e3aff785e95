import pytest

from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.formats.markdown import read_markdown
from wagtail_privacy.importing.outline import Kind
from wagtail_privacy.importing.reading import read_bytes
from wagtail_privacy.importing.registry import format_of, import_formats


def texts(source):
    return [(block.kind, block.text) for block in read_markdown(source).blocks]


def said(source):
    outline = read_markdown(source)
    return [(item.code, item.line, item.text) for item in outline.messages]


def test_the_ending_tells_markdown_and_nothing_else_does():
    assert format_of("notice.MD", "").id == "markdown"
    assert format_of("notice", "# Heading").id == "text"
    assert import_formats["markdown"].apart


def test_blocks_know_their_kind_level_and_line():
    source = (
        "# Notice\n\nTwo\n===\n\n> Quoted\n> words\n\n"
        "- one\n  - two\n1) three\n2) four\n"
    )
    blocks = read_markdown(source).blocks
    assert [(b.kind, b.level, b.text, b.line, b.ordered) for b in blocks] == [
        (Kind.HEADING, 1, "Notice", 1, False),
        (Kind.HEADING, 1, "Two", 3, False),
        (Kind.PARAGRAPH, 0, "Quoted words", 6, False),
        (Kind.ITEM, 0, "one", 9, False),
        (Kind.ITEM, 0, "two", 10, False),
        (Kind.ITEM, 0, "three", 11, True),
        (Kind.ITEM, 0, "four", 12, True),
    ]


def test_marks_links_and_escapes_of_a_line():
    source = (
        "**bold** *it* ~~old~~ `code` 5 \\* 3 [mail][m] <http://a.example>\n\n"
        "[m]: mailto:a@b.example\n"
    )
    assert read_markdown(source).blocks[0].html == (
        '<b>bold</b> <i>it</i> old code 5 * 3 <a href="mailto:a@b.example">mail</a> '
        '<a href="http://a.example">http://a.example</a>'
    )


def test_markup_is_read_as_in_html_and_never_active():
    source = (
        "A <b>word</b>\n\n<script>alert(1)</script>\n\n<nav>Menu</nav>\n\n"
        "[x](javascript:alert(1))\n"
    )
    outline = read_markdown(source)
    assert [block.html for block in outline.blocks] == ["A <b>word</b>", "Menu", "x"]
    assert [(item.code, item.line) for item in outline.messages] == [
        ("active-content", 3),
        ("unsafe-link", 7),
    ]


def test_data_in_front_is_no_text():
    source = '---\ntitle: "Our notice"\nlang: fi\ntags:\n  - a\n# x\n\n---\nWords\n'
    outline = read_markdown(source)
    assert (outline.title, outline.language) == ("Our notice", "fi")
    assert [(block.text, block.line) for block in outline.blocks] == [("Words", 9)]
    assert [item.text for item in outline.messages] == [
        'title: "Our notice"',
        "lang: fi",
        "tags:",
        "- a",
        "# x",
    ]
    toml = read_markdown("\ufeff+++\ntitle = 'T'\n+++\nWords")
    assert (toml.title, [block.text for block in toml.blocks]) == ("T", ["Words"])


@pytest.mark.parametrize(
    "source",
    [
        "---\n\nWords\n\n---\n",
        "---\nWords: and\nmore words.\n---\n",
        "---\ntitle: x\n",
        "",
    ],
)
def test_a_rule_in_front_is_no_data(source):
    assert all(code != "front-matter" for code, _line, _text in said(source))


def test_what_instructs_a_generator_is_a_message():
    source = "# Notice {#top .big}\n\n[TOC]\n\n## Rights {open}\n\n## **B** {#c}\n"
    assert said(source) == [
        ("raw-html", 1, "{#top .big}"),
        ("contents", 3, "[TOC]"),
        ("raw-html", 7, "{#c}"),
    ]
    assert [text for _kind, text in texts(source)] == ["Notice", "Rights {open}", "B"]
    assert texts("## `{#code}`")[0][1] == "{#code}"


def test_numbers_that_markdown_takes_for_lists_are_headings():
    apart = "1. Controller\n\nAda Ltd\n\n2. Purposes\n\nSales\n"
    assert texts(apart) == [
        (Kind.PARAGRAPH, "1. Controller"),
        (Kind.PARAGRAPH, "Ada Ltd"),
        (Kind.PARAGRAPH, "2. Purposes"),
        (Kind.PARAGRAPH, "Sales"),
    ]
    inside = "1. Controller\n\n   Ada Ltd\n\n2. Purposes\n   - Sales\n   - Ads\n"
    blocks = read_markdown(inside).blocks
    assert [(block.kind, block.text, block.strong) for block in blocks] == [
        (Kind.PARAGRAPH, "1. Controller", True),
        (Kind.PARAGRAPH, "Ada Ltd", False),
        (Kind.PARAGRAPH, "2. Purposes", True),
        (Kind.ITEM, "Sales", False),
        (Kind.ITEM, "Ads", False),
    ]


def test_ordered_lists_stay_lists():
    long = "word " * 30
    for source in ("1. one\n2. two\n", f"1. {long}\n\n   more\n", "1. > one\n", "1.\n"):
        kinds = {kind for kind, _text in texts(source)}
        assert kinds <= {Kind.ITEM}, source


def test_short_lines_stay_lines_and_wrapped_ones_are_joined():
    assert texts("Ada Ltd\nStreet 1  \n00100 Helsinki") == [
        (Kind.PARAGRAPH, "Ada Ltd"),
        (Kind.PARAGRAPH, "Street 1"),
        (Kind.PARAGRAPH, "00100 Helsinki"),
    ]
    wrapped = (
        "We keep your data for as long as you are a customer of ours,\nand no longer."
    )
    assert len(texts(wrapped)) == 1
    assert len(texts("We keep it\nas long as needed")) == 1


def test_tasks_code_and_footnotes_keep_their_words():
    source = (
        "- [ ] open\n- [x] done\n\n```\none\ntwo\n```\n\n    indented\n\n"
        "Text[^1]\n\n[^1]: Note\n"
    )
    assert [text for _kind, text in texts(source)] == [
        "☐ open",
        "☑ done",
        "one",
        "two",
        "indented",
        "Text[^1]",
        "[^1]: Note",
    ]


def test_rows_of_a_table_are_labels_and_values():
    assert texts("|a|b|\n|-|-|\n|Name|Ada|\n") == [
        (Kind.LABEL, "Name"),
        (Kind.PARAGRAPH, "Ada"),
    ]


@pytest.mark.parametrize("source", [">" * 1000 + " x", "- " * 1000 + "x"])
def test_what_is_nested_too_deep_is_refused(source):
    with pytest.raises(ImportRefused, match="IMPORT_MAX_DEPTH"):
        read_markdown(source)


def test_too_many_paragraphs_are_refused(settings):
    settings.WAGTAIL_PRIVACY_IMPORT_MAX_ROWS = 10
    with pytest.raises(ImportRefused, match="IMPORT_MAX_ROWS"):
        read_markdown("a\n\n" * 11)


def test_a_notice_in_markdown_is_imported_whole():
    source = (
        "---\ntitle: Other\n---\n# Privacy notice\n\n## 1. Controller\n\nAda Ltd\n\n"
        "## 2. Storage period\n\nWe keep the data for two years.\n"
    )
    result = read_bytes(source.encode(), name="notice.md", language="en", force=True)
    assert result.notice.title == "Privacy notice"
    types = [section.type for section in result.notice.sections]
    assert types == ["controller", "retention"]

import pytest

from wagtail_privacy.importing.formats.html import read_html


SECTION = (
    '<section class="privacy-section" id="{id}"><h2>Ours</h2>'
    "<p>We say it in our own words, and more than once.</p>{more}</section>"
)
HEAD = (
    '<h1>Customers</h1><ul class="privacy-facts"><li>Controller <strong>Shop</strong>'
    '</li><li>Since <time datetime="2026-01-01">1 Jan 2026</time></li></ul>'
)


def read(source):
    outline = read_html(f"<main>{source}</main>")
    chrome = [item.text for item in outline.messages if item.code == "page-chrome"]
    return outline.blocks, chrome


def test_the_section_of_each_block_is_known():
    blocks, chrome = read(SECTION.format(id="retention-2", more="") + "<p>Other.</p>")
    assert [block.section for block in blocks] == ["retention-2", "retention-2", ""]
    assert chrome == []


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ('<dl class="privacy-brief"><dt>Why</dt><dd>So</dd></dl>', "Why So"),
        ('<p class="privacy-kicker">Privacy notice</p>', "Privacy notice"),
        ('<section class="privacy-section"><h2>Cameras</h2></section>', "Cameras"),
        ('<p class="privacy-outdated">It changed.</p>', "It changed."),
    ],
)
def test_what_repeats_sections_is_page_chrome_on_our_own_pages_only(source, text):
    blocks, chrome = read(source + SECTION.format(id="retention", more=""))
    assert [block.text for block in blocks][0] == "Ours"
    assert chrome == [text]
    blocks, chrome = read(source + "<p>We say it in words.</p>")
    assert chrome == []


@pytest.mark.parametrize(
    ("ids", "left"),
    [
        (["purposes"], ["Controller Shop", "Since 1 Jan 2026"]),
        (["controller"], ["Since 1 Jan 2026"]),
        (["document-dates"], ["Controller Shop"]),
        (["controller", "document-dates"], []),
    ],
)
def test_facts_of_the_head_stay_where_no_section_states_them(ids, left):
    sections = "".join(SECTION.format(id=id, more="") for id in ids)
    blocks, _chrome = read(HEAD + sections)
    assert [block.text for block in blocks if not block.section] == ["Customers", *left]


def test_links_to_the_section_in_other_languages_are_page_chrome_anywhere():
    links = (
        '<div><a href="/fi/" hreflang="fi">Suomeksi</a> '
        '<a href="/sv/" hreflang="sv">På svenska</a></div>'
    )
    blocks, chrome = read(f"<h1>Notice</h1><p>We say it in words.</p>{links}")
    assert chrome == ["Suomeksi På svenska"]
    blocks, chrome = read(f"<h1>Notice</h1><p>Words. {links[5:-6]}</p>")
    assert chrome == []


def test_the_parts_of_an_address_are_lines():
    card = "<strong>Ann Lee</strong>\n<span>Manager</span>\n<a href='tel:1'>1</a>"
    blocks, _chrome = read(f"<address>{card}</address>")
    assert [block.text for block in blocks] == ["Ann Lee", "Manager", "1"]
    assert [block.tight for block in blocks] == [False, True, True]
    blocks, _chrome = read("<address><b>Ann</b> Lee <i>Manager</i></address>")
    assert [block.text for block in blocks] == ["Ann Lee Manager"]
    blocks, _chrome = read("<address><b>Ann</b><br><i>Manager</i></address>")
    assert [block.text for block in blocks] == ["Ann", "Manager"]


def test_a_list_of_links_that_a_sentence_leads_in_to_is_text():
    links = "".join(f"<li><a href='/{n}'>Maker {n}</a></li>" for n in range(4))
    text = "<h1>Notice</h1><p>We say it in words. These are their instructions:</p>"
    blocks, chrome = read(f"{text}<ul>{links}</ul>")
    assert len(blocks) == 6
    assert chrome == []

"""Whole pages as browsers save them: the notice is kept, the rest is a message."""

import pytest

from wagtail_privacy.importing.formats.html import read_html
from wagtail_privacy.importing.outline import Kind


WORDS = "We keep the name and the address of a customer for as long as we must. "
NOTICE = f"<h1>Notice</h1><h2>Retention</h2><p>{WORDS * 4}</p>"


def read(source):
    """The texts of the blocks, and those of the messages of page chrome."""
    outline = read_html(source)
    chrome = [item.text for item in outline.messages if item.code == "page-chrome"]
    return [block.text for block in outline.blocks], chrome


def headed(source):
    """The headings and labels, by the words below them."""
    outline = read_html(source)
    heads, last = {}, ""
    for block in outline.blocks:
        if block.kind in {Kind.HEADING, Kind.LABEL}:
            last = block.text
        else:
            heads.setdefault(last, []).append(block.text)
    return heads


@pytest.mark.parametrize(
    "dialog",
    [
        '<div id="CybotCookiebotDialog"><h2>Home</h2><p>Home</p></div>',
        '<div id="onetrust-consent-sdk"><p>Home</p></div>',
        '<div class="cky-consent-container">Home</div>',
        "<div><p>Home: we use cookies.</p><a role=button>Accept</a></div>",
        "<div><div>Home: evästeitä</div><div><button>Hyväksy</button></div></div>",
        "<div>Home: kakor <input type=submit value='Godkänn alla'></div>",
        "<div><p>Home: Cookies</p><div><button>Ablehnen</button></div></div>",
    ],
)
def test_a_cookie_dialog_is_page_chrome(dialog):
    texts, chrome = read(f"<body>{NOTICE}{dialog}</body>")
    assert len(texts) == 3
    assert "Home" in chrome[0]


def test_words_about_cookies_that_belong_to_the_notice_stay():
    source = f"<body>{NOTICE}<h2>Cookies</h2><p>Cookies help.</p><a>Settings</a></body>"
    assert read(source)[0][-2:] == ["Cookies help.", "Settings"]


@pytest.mark.parametrize(
    ("source", "gone"),
    [
        ("<div hidden>Home</div>", ["Home"]),
        ("<div style='display: none'>Home</div>", ["Home"]),
        ("<span aria-hidden=true>Home</span>", ["Home"]),
        ("<span aria-hidden=true>+</span>", []),
        ("<ul><a href=/a>Home</a> <a href=/b>Two</a> <a href=/c>Three</a></ul>",
         ["Home Two Three"]),
        ("<div class=sharedaddy>Home</div>", ["Home"]),
        ("<div id=respond><h3>Home</h3><form>Two</form></div>", ["Home Two"]),
    ],
)  # fmt: skip
def test_what_is_hidden_or_leads_away_is_page_chrome(source, gone):
    texts, chrome = read(f"<body>{NOTICE}{source}</body>")
    assert len(texts) == 3
    assert chrome == gone


def test_teasers_of_other_articles_go_with_their_heading():
    teaser = "<article><h3><a href='/x'>Socks</a></h3><p>Read on.</p></article>"
    texts, chrome = read(f"<div>{NOTICE}<div><h2>More</h2>{teaser * 2}</div></div>")
    assert len(texts) == 3
    assert chrome == ["More Socks Read on. Socks Read on."]


def test_one_heading_that_is_a_link_is_a_heading():
    part = "<div><h3><a href='/x'>Cookies</a></h3><p>None.</p></div>"
    assert read(f"<div>{NOTICE}{part}</div>")[0][-2:] == ["Cookies", "None."]


def test_a_title_above_the_main_part_is_taken_in():
    source = f"<header><h1>Our notice</h1></header><main><p>{WORDS}</p></main>"
    assert read(f"<body>{source}</body>")[0] == ["Our notice", WORDS.strip()]


PANELS = [
    "<button aria-controls=a aria-expanded=false>Retention</button>"
    "<div id=a hidden><p>Two years.</p></div>",
    "<h3><button data-bs-toggle=collapse data-bs-target='#a'>Retention</button></h3>"
    "<div id=a class=collapse><p>Two years.</p></div>",
    "<button class=accordion>Retention</button>"
    "<div style='display:none'><p>Two years there.</p></div>",
    "<div role=button aria-controls=a>Retention</div>"
    "<div id=a role=region aria-hidden=true>Two years.</div>",
    "<ul role=tablist><li><a role=tab href='#a' data-toggle=tab>Retention</a></ul>"
    "<div role=tabpanel id=a>Two years.</div>",
    "<details><summary><div>Retention</div></summary>Two years.</details>",
    "<div role=heading aria-level=3>Retention</div><div>Two years.</div>",
]


@pytest.mark.parametrize("panel", PANELS)
def test_the_words_that_open_a_panel_are_its_heading(panel):
    ((head, texts),) = headed(f"<body>{panel}</body>").items()
    assert head == "Retention"
    assert texts[0].startswith("Two years")


@pytest.mark.parametrize(
    "menu",
    [
        "<button aria-controls=m>Menu</button><div id=m><a href=/a>Shop</a></div>",
        "<button aria-controls=m>Menu</button><nav id=m>Shop</nav>",
        "<button aria-expanded=false>Menu</button>",
        "<button aria-controls=m>Menu</button><div id=m></div>",
    ],
)
def test_the_button_of_a_menu_is_no_heading(menu):
    heads = headed(f"<body>{NOTICE}{menu}</body>")
    assert "Menu" not in heads


def test_a_shadow_root_is_what_a_browser_shows():
    source = f"<template shadowrootmode=open><p>One</p></template>{NOTICE}"
    assert read(source)[0][0] == "One"
    assert "One" not in read(source.replace("shadowrootmode=open", ""))[0]


def test_word_marks_its_lists_in_paragraphs():
    item = (
        "<p class=MsoListParagraph style='mso-list:l0 level1'>"
        "<![if !supportLists]><span style='mso-list:Ignore'>o</span><![endif]>Name</p>"
    )
    numbered = item.replace(">o<", ">1.<")
    outline = read_html(item + numbered + "<p>• Phone</p><p>- a</p><p>- b</p>")
    assert [(block.kind, block.text) for block in outline.blocks] == [
        (Kind.ITEM, "Name"),
        (Kind.ITEM, "1.Name"),
        (Kind.ITEM, "Phone"),
        (Kind.ITEM, "a"),
        (Kind.ITEM, "b"),
    ]


def test_bold_by_style_and_breaks_in_headings_and_between_paragraphs():
    outline = read_html(
        "<h2>Our<br>data</h2><p style='font-weight:700'>Cookies</p>a<br>b<br><br>c"
    )
    assert [(block.text, block.tight) for block in outline.blocks] == [
        ("Our data", False),
        ("Cookies", False),
        ("a", False),
        ("b", True),
        ("c", False),
    ]
    assert outline.blocks[1].strong


def test_headings_in_list_items_have_paragraphs():
    outline = read_html("<ol><li><h3>One</h3><p>two</p></li><li>three</li></ol>")
    assert [block.kind for block in outline.blocks] == [
        Kind.HEADING,
        Kind.PARAGRAPH,
        Kind.ITEM,
    ]

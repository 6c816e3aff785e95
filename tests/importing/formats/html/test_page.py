import pytest

from wagtail_privacy.importing.formats.html import read_html
from wagtail_privacy.importing.outline import Kind


def read(source):
    """The texts of the blocks, and the (code, text) of the messages."""
    outline = read_html(source)
    texts = [block.text for block in outline.blocks]
    return texts, [(message.code, message.text) for message in outline.messages]


NOTICE = "<h1>Notice</h1><p>Words.</p>"
KEPT = ["Notice", "Words."]


@pytest.mark.parametrize(
    "chrome",
    [
        "<nav>Home</nav>",
        "<footer>Home</footer>",
        "<aside>Home</aside>",
        "<form>Home</form>",
        "<button>Home</button>",
        "<header><b>Home</b></header>",
        '<div role="navigation">Home</div>',
        '<div role="banner">Home</div>',
        '<div class="cookie-banner">Home</div>',
        '<div id="breadcrumbs">Home</div>',
        '<div class="wide site-footer">Home</div>',
        '<div id="nav-main">Home</div>',
        '<ul class="main-nav">Home</ul>',
        '<div class="menu-item">Home</div>',
        '<section id="comments">Home</section>',
        '<a class="skip-link">Home</a>',
    ],
)
def test_the_page_around_a_notice_becomes_a_message(chrome):
    texts, messages = read(f"<body>{chrome}{NOTICE}</body>")
    assert texts == KEPT
    assert messages == [("page-chrome", "Home")]


@pytest.mark.parametrize(
    "part",
    [
        f"<header>{NOTICE}</header>",
        f"<main><header>{NOTICE}</header></main>",
        f'<div class="menu-page">{NOTICE}</div>',
        f'<body class="social">{NOTICE}</body>',
        f'<article class="sidebar-left">{NOTICE}</article>',
        f'<div class="navigate">{NOTICE}</div>',
    ],
)
def test_what_holds_the_notice_is_kept_whatever_it_is_called(part):
    texts, messages = read(part)
    assert texts == KEPT
    assert messages == []


def test_chrome_inside_chrome_is_told_once():
    _texts, messages = read(f"<nav>Home <nav>Deep</nav></nav>{NOTICE}")
    assert messages == [("page-chrome", "Home Deep")]


@pytest.mark.parametrize("main", ["<main>", '<div role="main">', '<div id="Content">'])
def test_what_stands_outside_the_main_part_is_chrome(main):
    source = f"<body>Loose <p>Above</p><div>{main}{NOTICE}</div><hr></div> end</body>"
    texts, messages = read(source)
    assert texts == KEPT
    assert sorted(text for _code, text in messages) == ["Above", "Loose", "end"]
    assert {code for code, _text in messages} == {"page-chrome"}


@pytest.mark.parametrize(
    "source",
    [
        f"<main></main><p>Above</p>{NOTICE}",
        f"<main>Above</main><main>{NOTICE}</main>",
    ],
)
def test_an_empty_or_doubled_main_part_says_nothing(source):
    texts, messages = read(source)
    assert texts == ["Above", *KEPT]
    assert messages == []


@pytest.mark.parametrize("tag", ["script", "style"])
def test_code_is_left_out_with_a_message(tag):
    texts, messages = read(f"<{tag}>let x = 1</{tag}>{NOTICE}")
    assert texts == KEPT
    assert messages == [("active-content", f"<{tag}>")]


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("<iframe src=x>two words</iframe>", "<iframe> two words"),
        ("<svg><text>two</text></svg>", "<svg> two"),
        ("<object data=x>two</object>", "<object> two"),
        ("<noscript>two</noscript>", "<noscript> two"),
        ("<embed src=x>", "<embed>"),
    ],
)
def test_active_content_is_left_out_and_its_words_are_in_the_message(tag, text):
    texts, messages = read(NOTICE + tag)
    assert texts == KEPT
    assert messages == [("active-content", text)]


def test_handlers_are_left_out_with_a_message_and_the_words_stay():
    texts, messages = read('<p onclick="x()" ONMOUSEOVER="y()">Words.</p>')
    assert texts == ["Words."]
    assert messages == [
        ("active-content", "<p onclick>"),
        ("active-content", "<p onmouseover>"),
    ]


def test_comments_and_the_head_are_no_words():
    texts, messages = read(
        "<?xml version='1.0'?><!doctype html><head><title>T</title>"
        f"<meta name=a></head><!-- hidden -->{NOTICE}<!--[if IE]>old<![endif]-->"
    )
    assert texts == KEPT
    assert messages == []


def headings_of(source):
    return [
        (block.level, block.text)
        for block in read_html(source).blocks
        if block.kind is Kind.HEADING
    ]


def test_a_summary_is_higher_than_the_headings_that_it_opens():
    panels = "".join(
        f"<details><summary>{name}</summary><h3>Part</h3><p>Text.</p></details>"
        for name in ("One", "Two", "Three")
    )
    found = headings_of(f"<h1>Privacy</h1>{panels}")
    assert [level for level, _text in found] == [1, 2, 3, 2, 3, 2, 3]


def test_summaries_beside_headings_are_as_high_and_below_one_are_lower():
    sections = "".join(f"<h2>{name}</h2><p>Text of it.</p>" for name in "ABC")
    panels = "".join(
        f"<details><summary>{name}</summary><p>Words.</p></details>" for name in "KLM"
    )
    levels = {text: level for level, text in headings_of(sections + panels)}
    assert levels["A"] == levels["K"] == levels["M"]
    below = headings_of(f"{sections}<h2>Rights</h2>{panels}")
    assert {text: level for level, text in below}["L"] == 3


def test_a_button_in_a_holder_of_its_own_names_the_panel_beside_that():
    items = "".join(
        f'<div><div class="t"><button aria-expanded="false">{name}</button></div>'
        "<div><p>Three words here.</p></div></div>"
        for name in ("Bins", "Boxes")
    )
    labels = [
        block.text for block in read_html(items).blocks if block.kind is Kind.LABEL
    ]
    assert labels == ["Bins", "Boxes"]


def test_terms_in_a_panel_are_deeper_than_its_summary():
    source = (
        "<details><summary>Who</summary><dl><dt>Name</dt><dd>Mill</dd></dl></details>"
        "<dl><dt>Purpose</dt><dd>Bread.</dd></dl>"
    )
    labels = {
        block.text: block.level
        for block in read_html(source).blocks
        if block.kind is Kind.LABEL
    }
    assert labels == {"Who": 0, "Name": 2, "Purpose": 0}


@pytest.mark.parametrize(
    "part",
    [
        '<p class="crumbs"><a href="/">Up</a> › Here</p>',
        '<section class="promo"><h2>Book now</h2><p>Cheap today.</p></section>',
        '<div class="chat-bubble"><p>Hello! Any questions?</p></div>',
        '<div class="social"><a href="https://social.example/x">Follow</a> us</div>',
    ],
)
def test_what_such_names_hold_is_not_the_notice(part):
    source = f"<h1>Privacy</h1><p>We bake bread and keep your name for that.</p>{part}"
    outline = read_html(source)
    assert [block.text for block in outline.blocks] == [
        "Privacy",
        "We bake bread and keep your name for that.",
    ]


def test_a_section_about_social_logins_is_none_of_the_links_to_networks():
    source = (
        '<p>We bake.</p><div id="sociallogins"><strong>Social logins</strong></div>'
    )
    assert [block.text for block in read_html(source).blocks] == [
        "We bake.",
        "Social logins",
    ]

import pytest

from tests.importing.outlines import read_html


NOTICE = """<h1>Privacy notice</h1>
<h2>Purposes</h2><p>To bake the bread of the town and to bring it to all who ordered
some of it.</p>
<h2>Retention</h2><p>We keep orders for two years, and then we delete all of them.</p>
<h2>Your rights</h2><p>You may ask what we have.</p>"""


def chrome(foot, notice=NOTICE):
    result = read_html(f"<body><div>{notice}</div>{foot}</body>", "en")
    return [item.text for item in result.messages if item.code == "page-chrome"]


@pytest.mark.parametrize(
    "foot",
    [
        "<div><p>Open from May to October</p></div>",
        "<div><p>Avoinna touko-lokakuussa</p><p>Käynti pihan puolelta</p></div>",
        "<section><p>Med stöd av kommunen</p></section>",
        "<div><p>Mitglied der Innung</p></div><div><p>Kuchen auf Bestellung</p></div>",
    ],
)
def test_a_few_words_below_all_of_the_notice_are_the_foot_of_the_page(foot):
    assert chrome(foot.partition("</div><div>")[0] + "</div>")


def test_a_paragraph_below_a_table_of_the_whole_notice_is_a_foot():
    rows = (
        ("Purposes", "To bake the bread of the town and to bring it to all."),
        ("Retention", "We keep orders for two years, and then we delete them."),
        ("Your rights", "You may ask what we have."),
    )
    cells = "".join(f"<tr><td>{one}</td><td>{two}</td></tr>" for one, two in rows)
    table = f"<h1>Privacy notice</h1><table>{cells}</table>"
    body = f"<body>{table}<p>Open from May to October</p></body>"
    codes = {item.text: item.code for item in read_html(body, "en").messages}
    assert codes["Open from May to October"] == "page-chrome"


def test_a_last_part_with_a_copyright_is_a_foot_as_a_whole():
    foot = "<div><p>Get the app | Find a shop</p><p>© Example Bakery</p></div>"
    body = f"<body>{NOTICE}{foot}</body>"
    messages = read_html(body, "en").messages
    assert "Get the app | Find a shop © Example Bakery" in [it.text for it in messages]


@pytest.mark.parametrize(
    "foot",
    [
        "<div><p>Updated 3 May 2023</p></div>",
        "<div><p>Questions to bread@example.org</p></div>",
        "<div><p>We bake at night. Nobody sees us.</p></div>",
        "<div><h2>Changes</h2><p>On the door</p></div>",
        "<p>Open from May to October</p>",
    ],
)
def test_what_may_be_of_the_notice_stays(foot):
    assert chrome(foot) == []


@pytest.mark.parametrize("id", ["inhalt", "Hauptinhalt", "innehall", "sisältö"])
def test_what_stands_around_the_main_part_is_named_in_any_language(id):
    body = f'<p>Our bakery</p><div id="{id}">{NOTICE}</div><p>Bread since 1901</p>'
    said = [item.text for item in read_html(f"<body>{body}</body>", "en").messages]
    assert {"Our bakery", "Bread since 1901"} <= set(said)


RUN_IN = """<h1>Privacy notice</h1>
<p><strong>Purposes.</strong> To bake the bread of the town for all who ordered it.</p>
<p><strong>Retention.</strong> We keep orders for two years, then we delete them.</p>
<p><strong>Your rights.</strong> You may ask what we have.</p>"""


def test_below_headings_in_bold_a_few_words_are_the_foot_of_the_page():
    foot = "<div><p>Member of the ring of bakers</p></div>"
    assert chrome(foot, RUN_IN) == ["Member of the ring of bakers"]


@pytest.mark.parametrize("name", ["fot", "page-foot", "fusszeile", "alatunniste"])
def test_a_foot_that_says_whom_to_ask_and_when_it_was_changed_is_of_the_notice(name):
    address = "<h4>Ask the bakery</h4><p>Example Ltd, 3 Mill Lane</p>"
    day = "<p>Page updated 2.5.2023</p>"
    assert chrome(f'<div class="{name}">{address}{day}</div>') == []
    assert chrome(f'<div class="{name}">{address}</div>') != []
    assert chrome(f'<div class="{name}">{address}{day}<p>© Example</p></div>') != []

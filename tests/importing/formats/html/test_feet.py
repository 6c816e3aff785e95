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

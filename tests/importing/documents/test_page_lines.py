import pytest

from wagtail_privacy.importing.documents.page_lines import (
    is_banner,
    is_breadcrumb,
    is_language_switch,
    is_maker,
    is_menu,
    is_row_of_links,
    is_toolbar,
    is_trail,
)


@pytest.mark.parametrize(
    "text",
    [
        "Home / Before you travel / Privacy",
        "You are here: Home > Legal",
        "Start › Über mich › Kleingedrucktes",
        "Sie sind hier: Startseite » Datenschutz",
        "Etusivu > Asiakkaalle > Tietosuoja",
        "Hem | Om oss | Integritet",
    ],
)
def test_the_way_to_a_page_begins_at_its_first_one(text):
    assert is_breadcrumb(text)


@pytest.mark.parametrize(
    "text",
    [
        "Home",
        "Home care / what we note down about you.",
        "Names / addresses / phone numbers",
        "Start: 1 May 2024",
        "Hem och hushåll",
    ],
)
def test_words_with_strokes_are_not_yet_a_way(text):
    assert not is_breadcrumb(text)


@pytest.mark.parametrize(
    "text",
    [
        "Startseite Gruppen Speiseplan Förderverein",
        "Etusivu Palvelut Hinnasto Yhteystiedot",
        "Hem Behandlingar Priser Boka",
        "Home Menu Events Gallery",
    ],
)
def test_a_menu_in_one_line_begins_with_the_first_page(text):
    assert is_menu(text)


@pytest.mark.parametrize(
    "text", ["Home visits and what we note", "Start am Montag, Ende am Freitag", "Hem"]
)
def test_a_line_that_begins_with_such_a_word_may_be_text(text):
    assert not is_menu(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kita Pusteblume · Wiese 15 · Halle | Impressum | Barrierefreiheit", True),
        ("© Mill Bakery | Terms of use | Cookie settings", True),
        ("Tietosuoja | Evästeasetukset | Oy Sade Ab", True),
        ("Mill Bakery | 4 Dock Road | Hull", False),
        ("We tell about cookies | and about help", False),
    ],
)
def test_a_foot_names_two_pages_or_more(text, expected):
    assert is_row_of_links(text) is expected


@pytest.mark.parametrize(
    "text",
    [
        "Print this page Change text size",
        "Tulosta sivu Muuta tekstin kokoa",
        "Skriv ut sidan | Ändra textstorlek",
        "Seite drucken · Schriftgröße ändern · Vorlesen",
    ],
)
def test_buttons_side_by_side_are_no_text(text):
    assert is_toolbar(text)


@pytest.mark.parametrize("text", ["Dela upp", "Print", "We print this page for you"])
def test_words_of_buttons_among_others_are_text(text):
    assert not is_toolbar(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Town of Mill > Town hall > Taxes and fees", True),
        ("Kaupunki › Palvelut › Kirjasto", True),
        ("Settings > Me", False),
        ("Settings > Me > Export gives you a file.", False),
        ("Press > and then > to go on > here", False),
    ],
)
def test_three_steps_behind_each_other_lead_to_a_page(text, expected):
    assert is_trail(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("DE | FR | EN", True),
        ("Suomi Svenska English", True),
        ("På svenska / In English", True),
        ("Leichte Sprache | English", True),
        ("English", False),
        ("English and Swedish law", False),
        ("SE 556000-0000", False),
    ],
)
def test_two_languages_side_by_side_are_a_choice(text, expected):
    assert is_language_switch(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Free delivery from 39 €", True),
        ("Ilmainen toimitus yli 50 euron tilauksiin!", True),
        ("Fri frakt över 499 kr", True),
        ("Gratis Versand ab 39 €", True),
        ("Are you over 18?", True),
        ("Du måste vara 18 år för att besöka sidan", True),
        ("We deliver for free and keep your address", False),
    ],
)
def test_what_shops_shout_hangs_above_a_page(text, expected):
    assert is_banner(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Site by Example Studio", True),
        ("Sivua ylläpitää laitoksen webmaster", True),
        ("Sidan underhålls av kansliet", True),
        ("Webdesign: Muster Studio", True),
        ("Webmasters of all lands", False),
        ("The page is read by many", False),
    ],
)
def test_who_makes_the_page_stands_below_it(text, expected):
    assert is_maker(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Privacy contact", False),
        ("2.1 Contact Privacy", False),
        ("Privacy Contact", True),
        ("news contact imprint", True),
    ],
)
def test_a_heading_of_two_such_words_is_no_row_of_links(text, expected):
    assert is_row_of_links(text) is expected

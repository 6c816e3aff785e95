from dataclasses import replace

import pytest

from tests.importing.outlines import heading, label, paragraph
from wagtail_privacy.importing.headings.frontmatter import (
    is_law_line,
    is_title_line,
    read_front_matter,
)


def front(*blocks, language="en"):
    """The title, (type, texts) of the sections, and (code, text) of the messages."""
    title, sections, messages = read_front_matter(blocks, language)
    return (
        title,
        [(item.type, item.text) for item in sections],
        [(message.code, message.text) for message in messages],
    )


def test_the_line_that_says_most_is_the_title():
    title, sections, messages = front(
        heading("Privacy notice", level=1),
        paragraph("Privacy notice of Fernhill Bakery"),
        paragraph("We bake bread."),
    )
    assert title == "Privacy notice of Fernhill Bakery"
    assert sections == [("introduction", "We bake bread.")]
    assert messages == [("page-title", "Privacy notice")]


def test_the_bare_word_is_the_title_if_nothing_says_more():
    title, sections, _messages = front(paragraph("Tietosuojaseloste"), language="fi")
    assert title == "Tietosuojaseloste"
    assert sections == []


def test_a_title_that_comes_twice_is_kept_once():
    title, _sections, messages = front(
        heading("Our privacy notice"), paragraph("OUR PRIVACY NOTICE")
    )
    assert title == "Our privacy notice"
    assert messages == [("page-title", "OUR PRIVACY NOTICE")]


def test_a_line_that_names_the_law_is_the_legal_framework():
    title, sections, _messages = front(
        paragraph("Rekisteriseloste"),
        paragraph("Henkilötietolaki (523/1999) 10 §"),
        paragraph("Henkilötietolaki (523/1999) 24 §"),
        paragraph("Meillä on kauppa."),
        language="fi",
    )
    assert title == "Rekisteriseloste"
    assert [type for type, _text in sections] == ["legal_framework", "introduction"]
    assert sections[0][1].count("523/1999") == 2


def test_a_law_in_the_title_leaves_it_the_title_where_it_is_the_only_one():
    title, sections, _messages = front(paragraph("GDPR privacy notice"))
    assert (title, sections) == ("GDPR privacy notice", [])


def test_a_heading_or_a_short_first_line_is_the_title_where_no_word_tells():
    assert front(paragraph("Hello."), heading("How we work", level=1))[0] == (
        "How we work"
    )
    assert front(paragraph("How we work"), paragraph("Like this."))[0] == "How we work"


def test_a_sentence_a_law_or_nothing_is_no_title():
    assert front(paragraph("We bake bread."))[0] == ""
    assert front(paragraph("The GDPR"))[0] == ""
    assert front() == ("", [], [])


def test_a_date_or_a_long_sentence_is_no_title():
    title, _sections, _messages = front(
        paragraph("This privacy notice tells you what we do with the data of guests."),
        paragraph("Last updated 1 May 2024"),
    )
    assert title == ""


def test_lines_are_known_by_their_words_and_length():
    assert is_law_line("Tietosuojalaki 1050/2018")
    assert not is_law_line("gdpr " * 50)
    assert is_title_line("Kakpolicy")
    assert not is_title_line("privacy notice " * 20)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        (
            "en",
            "This notice was written as the GDPR (2016/679) requires.",
        ),
        (
            "fi",
            "Tiedote on annettu asiakkaille tietosuoja-asetuksen 13 artiklan nojalla.",
        ),
        (
            "sv",
            "Här lämnas den information som dataskyddsförordningen kräver i dag.",
        ),
        (
            "de",
            "Mit diesem Blatt erfüllen wir die Pflichten nach Art. 13 DSGVO.",
        ),
    ],
)
def test_a_sentence_that_names_a_law_introduces(language, line):
    assert not is_law_line(line)
    title, sections, _messages = front(
        heading("Zxcv", level=1), paragraph(line), language=language
    )
    assert sections == [("introduction", line)]


@pytest.mark.parametrize(
    ("language", "name", "title"),
    [
        ("en", "Fernhill Bikes Ltd", "HANDLING OF CUSTOMERS' PERSONAL DATA"),
        ("fi", "Kurjenmiekka Oy", "JÄSENTEN HENKILÖTIETOJEN SUOJA"),
        ("sv", "Lyktgubben AB", "SÅ BEHANDLAS PERSONUPPGIFTER"),
        ("de", "Mühle GmbH", "UMGANG MIT PERSONENBEZOGENEN ANGABEN"),
    ],
)
def test_the_title_stands_below_the_name_of_the_organisation(language, name, title):
    blocks = paragraph(name), paragraph(title), paragraph(f"{name} mends bikes.")
    found, sections, messages = front(*blocks, language=language)
    assert found == title
    assert sections == [("introduction", f"{name} mends bikes.")]
    assert messages == [("page-title", name)]


def test_a_name_that_stands_nowhere_else_is_kept():
    title, sections, _messages = front(
        paragraph("Fernhill Bikes Ltd"), paragraph("Privacy notice")
    )
    assert title == "Privacy notice"
    assert sections == [("introduction", "Fernhill Bikes Ltd")]


@pytest.mark.parametrize(
    "title", ["Datenschutz im Blasorchester Rebenhang e.V.", "Jäsenet, Tikka r.y."]
)
def test_a_title_may_end_with_the_form_of_an_association(title):
    found, _sections, _messages = read_front_matter(
        [paragraph(title), paragraph("Words that introduce it.")], "de"
    )
    assert found == title


@pytest.mark.parametrize(
    "text",
    ["Dear members,", "Hei!", "Hyvät vanhemmat,", "Bästa medlemmar,", "Liebe Eltern,"],
)
def test_a_greeting_is_no_title(text):
    title, sections, _messages = front(paragraph(text), paragraph("We bake bread."))
    assert title == ""
    assert sections == [("introduction", f"{text}\nWe bake bread.")]


def test_the_lines_of_a_letterhead_are_said_elsewhere():
    lines = [
        paragraph("MILL PARISH"),
        paragraph("LIBRARY"),
        paragraph("Privacy notice"),
    ]
    rest = [paragraph("The library of Mill Parish keeps your data.")]
    title, sections, messages = read_front_matter(lines, "en", rest)
    assert (title, sections) == ("Privacy notice", [])
    assert [message.text for message in messages] == ["MILL PARISH", "LIBRARY"]
    _title, sections, _messages = read_front_matter(lines, "en", [])
    assert [section.text for section in sections] == ["MILL PARISH\nLIBRARY"]


@pytest.mark.parametrize(
    "line", ["Oak Fair · four days in the woods", "FFAIR DERW - OAK FAIR"]
)
def test_a_name_and_a_slogan_above_the_title_are_said_elsewhere(line):
    lines = [paragraph(line), paragraph("Privacy notice")]
    rest = [paragraph("Oak Fair is made by four people.")]
    title, sections, messages = read_front_matter(lines, "en", rest)
    assert (title, sections) == ("Privacy notice", [])
    assert [message.text for message in messages] == [line]
    assert read_front_matter(lines, "en", [])[1][0].text == line


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Angaben zum Umgang mit personenbezogenen Daten nach Art. 13 DSGVO"),
        ("sv", "Om personuppgifter i bokningen enligt dataskyddsförordningen"),
        ("fi", "Tietoa henkilötiedoista (tietosuoja-asetuksen 13 artikla)"),
        ("en", "What we tell you of your personal data under the UK GDPR"),
    ],
)
def test_a_line_on_data_that_ends_with_a_law_is_a_title(language, text):
    title, sections, _messages = front(
        paragraph(text), paragraph("EU 2016/679"), language=language
    )
    assert title == text
    assert [type for type, _text in sections] == ["legal_framework"]


def test_a_title_in_bold_is_parted_from_the_law_in_its_cell():
    cell = label("REKISTERISELOSTE Henkilötietolaki 10 §")
    bold = replace(cell, html="<b>REKISTERISELOSTE</b> Henkilötietolaki 10 §")
    title, sections, _messages = front(bold, language="fi")
    assert title == "REKISTERISELOSTE"
    assert sections == [("legal_framework", "Henkilötietolaki 10 §")]
    assert front(cell, language="fi")[0] == cell.text


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Hepokarin kunta", "Hepokarin kunnan sivistyslautakunta vastaa."),
        ("SOLVIKEN MARINA", "Solvikens Båthamn AB svarar för registret."),
    ],
)
def test_a_name_above_the_title_may_come_again_in_another_form(name, said):
    title = paragraph("Tietosuojaseloste asiakkaille")
    _title, sections, messages = read_front_matter(
        [paragraph(name), title], "fi", [paragraph(said)]
    )
    assert (sections, [item.text for item in messages]) == ([], [name])


def test_a_line_above_the_title_that_comes_not_again_is_kept():
    blocks = [paragraph("Hepokarin kunta"), paragraph("Tietosuojaseloste asiakkaille")]
    _title, sections, _messages = read_front_matter(
        blocks, "fi", [paragraph("Kirjasto lainaa kirjoja.")]
    )
    assert [item.text for item in sections] == ["Hepokarin kunta"]


@pytest.mark.parametrize(
    ("language", "greeting"),
    [
        ("de", "Guten Tag Frau Muster"),
        ("en", "Dear neighbour"),
        ("fi", "Hyvä naapuri"),
        ("sv", "Bästa granne"),
    ],
)
def test_a_greeting_without_a_sign_above_a_text_is_no_title(language, greeting):
    text = paragraph("We tell you in this letter what we know about you, " * 3)
    title, sections, _messages = front(paragraph(greeting), text, language=language)
    assert title == ""
    assert sections[0][1].startswith(greeting)


def test_a_company_whose_name_begins_as_a_greeting_greets_nobody():
    text = paragraph("Kerromme tässä, mitä tiedämme asiakkaistamme ja miksi. " * 3)
    assert front(paragraph("Hyvä Naapuri Oy"), text, language="fi")[0]


@pytest.mark.parametrize(
    ("law", "hint"),
    [
        ("Henkilötietolaki (523/1999) 10 §", "Lue ohje ennen lomakkeen täyttämistä."),
        (
            "Personuppgiftslagen (523/1999) 10 och 24 §",
            "Läs anvisningen först av allt.",
        ),
    ],
)
def test_how_to_fill_in_behind_the_law_makes_no_sentence_of_it(law, hint):
    assert is_law_line(f"{law} {hint}")
    assert not is_law_line(hint)
    assert not is_law_line(f"Tämä seloste on laadittu siten kuin {law} edellyttää.")


def test_a_sentence_that_names_the_notice_is_no_title_of_it():
    hint = "Lue ohjeet ennen rekisteriselosteen täyttämistä."
    title, sections, _messages = front(
        heading("Rekisteriseloste", level=1), paragraph(hint), language="fi"
    )
    assert title == "Rekisteriseloste"
    assert sections == [("introduction", hint)]
    title, _sections, _messages = front(paragraph("Privacy notice of Oak Club."))
    assert title == "Privacy notice of Oak Club."


def test_a_house_and_its_place_above_the_title_are_said_again_each_by_itself():
    title = paragraph("Privacy notice for visitors")
    said = [paragraph("St Ann's is a house of the parish. Write to Nether Oak.")]
    for line, left in (("ST ANN'S, NETHER OAK", 0), ("ST BEE'S, NETHER OAK", 1)):
        _title, sections, _messages = read_front_matter(
            [paragraph(line), title], "en", said
        )
        assert len(sections) == left

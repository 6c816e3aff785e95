"""A hyphen at a line end goes if the line end made it, and stays if the word has it."""

import pytest

from tests.importing.formats.pdf.outlines import read, texts
from tests.importing.formats.pdf.pdf_files import PDFPage
from wagtail_privacy.importing.formats.pdf.hyphens import Hyphens


@pytest.mark.parametrize(
    ("left", "right", "joint"),
    [
        ("pää-", "sylipun", "-"),
        ("sähköposti-", "osoite", "-"),
        ("personupp-", "gifter", "-"),
        ("asiakas-", "ja", " "),
        ("Kunden-", "und", " "),
        ("kund-", "och", " "),
        ("linja-", "auto", ""),
        ("E-", "Mail", ""),
        ("Y-", "tunnus", ""),
        ("EU-", "maa", ""),
        ("third-", "party", ""),
        ("2016-", "2018", ""),
        ("COVID19-", "tiedot", ""),
        ("a-b\xad", "words", "-"),
        ("–", "words", " "),
        ("-", "words", " "),
        ("words", "words", " "),
        ("https://fernhill.example/", "notice", ""),
        ("https://fernhill.example/", "Notice", " "),
        ("ann@", "fernhill.example", ""),
        ("ann", "@fernhill.example", ""),
        ("words-", "(of", " "),
    ],
)
def test_what_stands_between_two_lines(left, right, joint):
    assert Hyphens().joint(left, right) == joint


def test_a_word_that_stands_elsewhere_decides():
    page = PDFPage()
    page.lines(
        ["The opt-out list and the overview are here.", "", "You can see an over-"],
        top=740,
    )
    page.lines(["view of the data, and an opt-", "out of the list.", ""], top=704)
    found = " ".join(texts(read(page)))
    assert "see an overview of the data, and an opt-out of" in found


def test_a_narrow_cell_that_cuts_a_word_is_undone():
    hyphens = Hyphens()
    hyphens.seen.update(["rekisterinpitäjä"])
    assert hyphens.joint("Itsenäinen rekisterinpit", "äjä") == ""
    assert hyphens.joint("Itsenäinen", "rekisterinpitäjä") == " "

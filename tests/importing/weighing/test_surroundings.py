from dataclasses import replace

import pytest

from tests.importing.outlines import heading, label, paragraph
from tests.importing.weighing.test_deciding import decisions
from wagtail_privacy.importing.confidence import Reason
from wagtail_privacy.importing.headings.candidates import candidates
from wagtail_privacy.importing.headings.matching import Match
from wagtail_privacy.importing.weighing.surroundings import body_of, surroundings_of


REST = [
    heading("Security"),
    paragraph("Our doors are locked."),
    heading("Your rights"),
    paragraph("You may ask."),
]


def heads(*blocks, language="en"):
    found = decisions([*blocks, *REST], language).decisions
    return [block.text for block, item in zip(blocks, found, strict=False) if item]


@pytest.mark.parametrize(
    ("language", "above", "lead", "terms"),
    [
        ("en", "Retention", "So long we keep:", ["Orders", "Bookings", "Letters"]),
        ("sv", "Lagringstider", "Så länge sparas:", ["Order", "Brev", "Bokningar"]),
        ("fi", "Säilytysajat", "Näin kauan:", ["Tilaukset", "Kirjeet", "Varaukset"]),
        ("de", "Speicherdauer", "Wir speichern:", ["Aufträge", "Briefe", "Termine"]),
    ],
)
def test_unknown_terms_below_a_line_that_leads_to_them_head_nothing(
    language, above, lead, terms
):
    rows = [it for term in terms for it in (label(term), paragraph("two years"))]
    blocks = [paragraph(above, strong=True), paragraph(lead), *rows]
    assert heads(*blocks, language=language) == [above]


def test_terms_of_which_several_are_known_are_headings():
    rows = [
        it
        for term in ("Boats", "Retention", "Recipients")
        for it in (label(term), paragraph("We tell it here."))
    ]
    found = heads(paragraph("In short:"), *rows)
    assert found[-2:] == ["Retention", "Recipients"]


def test_the_head_of_a_table_that_names_its_section_again_heads_nothing():
    def row(term, value, cell):
        return [label(term), paragraph(value, cell=cell)]

    table = [
        *row("Purpose", "Ground", 1),
        *row("Selling boats", "Contract", 2),
        *row("Sending letters", "Consent", 3),
        *row("Counting visitors", "Consent", 4),
    ]
    bold = paragraph("Purposes", strong=True)
    assert heads(bold, paragraph("We have three."), *table) == ["Purposes"]


@pytest.mark.parametrize(
    ("language", "title", "subject"),
    [
        ("en", "CAMERAS AT THE MILL: notice for all who come", "cctv"),
        ("sv", "Kameror i kvarnen – information", "cctv"),
        ("fi", "Kameravalvonta myllyllä", "cctv"),
        ("de", "Hinweis: Kameras in der Mühle", "cctv"),
        ("en", "Privacy notice of the mill", ""),
    ],
)
def test_a_title_tells_that_all_is_about_recordings(language, title, subject):
    blocks = [paragraph(title), paragraph("We grind."), *REST]
    around = surroundings_of(blocks, [None] * len(blocks), language)
    assert around.subject == subject


def test_a_heading_without_text_is_weighed_with_its_first_part():
    blocks = [heading("It"), heading("Buyers", level=3), paragraph("Name, address.")]
    blocks += [heading("Sellers", level=3), paragraph("Account.")]
    found = list(candidates(blocks, "en"))
    part = Match("data_subjects", sure=False, reason=Reason.WORDS)
    found[1], found[3] = (replace(found[place], match=part) for place in (1, 3))
    body = [block.text for block in body_of(blocks, found, 0)]
    assert body == ["Buyers", "Name, address."]
    found[1] = replace(found[1], match=replace(part, sure=True))
    assert body_of(blocks, found, 0) == []

import pytest

from tests.importing.outlines import heading, label, paragraph
from tests.importing.weighing.test_deciding import decisions


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

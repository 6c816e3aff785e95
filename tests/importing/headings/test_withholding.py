import pytest

from tests.importing.outlines import heading, label, paragraph
from wagtail_privacy.importing.headings.candidates import candidates


def heads(*rows, language="en"):
    """The labels of a definition list that may begin a section."""
    blocks = [
        block for term, words in rows for block in (label(term), paragraph(words))
    ]
    return [item.block.text for item in candidates(blocks, language) if item]


@pytest.mark.parametrize(
    ("language", "party", "row", "fact"),
    [
        ("en", "Data controller", "Front desk at night", "01632 555 018"),
        ("sv", "Personuppgiftsansvarig", "Kassan", "kassan@exempel.example"),
        ("fi", "Rekisterinpitäjä", "Päivystys", "puh. 019 555 2040"),
        ("de", "Verantwortlicher", "Pforte", "+49 30 555 0180"),
    ],
)
def test_a_number_below_a_party_begins_no_section(language, party, row, fact):
    rows = (party, "Example Ltd"), (row, fact)
    assert heads(*rows, language=language) == [party]


def test_a_number_with_a_name_or_below_another_section_may_begin_one():
    secretary = "Ann Example, 01632 555 018"
    found = heads(("Data controller", "Example Ltd"), ("Ask our clerk", secretary))
    assert "Ask our clerk" in found
    found = heads(("Retention", "Two years."), ("Ask our clerk", "01632 555 018"))
    assert "Ask our clerk" in found


@pytest.mark.parametrize(
    ("language", "above", "term"),
    [
        ("en", "Words we use", "Cookies"),
        ("sv", "Definitioner", "Mottagare"),
        ("fi", "Määritelmät", "Rekisterinpitäjä"),
        ("de", "Begriffe", "Empfänger"),
    ],
)
def test_a_term_below_definitions_is_no_heading(language, above, term):
    blocks = [
        heading(above),
        label(term),
        paragraph("What we mean by that word."),
        label("Boat"),
        paragraph("All that floats."),
        heading("Cookies"),
        label(term),
        paragraph("What we mean by that word."),
    ]
    found = list(candidates(blocks, language))
    assert found[0].match.id == "definitions"
    assert found[1:5] == [None] * 4
    assert found[6].style == "label"


def row(term, words, cell):
    return [label(term), paragraph(words, cell=cell)]


@pytest.mark.parametrize(
    ("language", "name", "rows"),
    [
        ("sv", "Byrå", [("FO-nummer", "9573120-0"), ("Telefon", "06 555 0162")]),
        ("fi", "Toimisto", [("Osoite", "Rantatie 3, 65999 Oravala")]),
        ("en", "Office", [("Address", "4 Weir Lane, Oakham, office@oak.example")]),
        ("de", "Büro", [("Anschrift", "Uferweg 3, 12345 Eichdorf")]),
    ],
)
def test_a_row_that_states_a_fact_below_another_row_begins_no_section(
    language, name, rows
):
    blocks = row(name, "Oak Club", 1)
    for cell, (term, words) in enumerate(rows, 2):
        blocks += row(term, words, cell)
    found = [item.block.text for item in candidates(blocks, language) if item]
    assert found == [name]


def test_the_first_row_and_one_with_other_words_stay():
    blocks = [
        *row("Telephone", "01632 555 018", 1),
        *row("Address", "Where the boats are, or so we hope.", 2),
    ]
    found = [item.block.text for item in candidates(blocks, "en") if item]
    assert found == ["Telephone", "Address"]


def test_a_lettered_heading_below_a_numbered_list_is_no_item_of_it():
    listed = [f"{n}) The {n}th key of the house" for n in range(1, 6)]
    texts = ["E. Personal data", *listed, "F. Security", "We lock the doors at night."]
    blocks = [paragraph(text) for text in texts]
    found = [item.block.text for item in candidates(blocks, "en") if item]
    assert "F. Security" in found
    assert not set(listed) & set(found)


@pytest.mark.parametrize(
    ("language", "line", "loud"),
    [
        ("en", "For suppliers and visitors of the site", "PURPOSES"),
        ("sv", "För leverantörer och besökare på hemsidan", "ÄNDAMÅL"),
    ],
)
def test_a_plain_line_of_several_names_is_none_where_headings_are_loud(
    language, line, loud
):
    words = {
        "en": [loud, "RETENTION", "RECIPIENTS", "COOKIES", "SECURITY"],
        "sv": [loud, "LAGRINGSTIDER", "MOTTAGARE", "KAKOR", "SKYDD"],
    }[language]
    blocks = [paragraph("Notice"), paragraph(line)]
    for head in words:
        blocks += [paragraph(head), paragraph("We tell it in a sentence.", tight=True)]
    found = list(candidates(blocks, language))
    assert found[1] is None
    assert [item.block.text for item in found if item] == words

"""Tags say what is a heading, an item, a cell, and what is not the text."""

import pytest

from tests.importing.formats.pdf.outlines import chrome, read, shown, texts
from tests.importing.formats.pdf.pdf_files import (
    PDFPage,
    first_more,
    tagged_pdf,
    write_pdf,
)
from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.formats.pdf import read_pdf


def leaf(name, words):
    return (name, words, [])


def row(*cells, head=False):
    return ("TR", "", [leaf("TH" if head else "TD", words) for words in cells])


def test_headings_items_and_paragraphs_are_what_their_tags_say():
    data = tagged_pdf(
        leaf("Title", "Privacy notice"),
        leaf("H2", "Controller"),
        ("P", "We are ", [leaf("Strong", "the bakery")]),
        ("L", "", [("LI", "", [leaf("Lbl", "•"), leaf("LBody", "names")])]),
        ("L", "", [("LI", "", [leaf("Lbl", "1."), leaf("LBody", "orders")])]),
        ("L", "", [("LI", "", [leaf("Lbl", "Recipients"), leaf("LBody", "None")])]),
        leaf("H", "Rights"),
        ("Sect", "", [leaf("Div", "Ask us at any time")]),
        outside=[(72, 20, "Printed")],
    )
    outline = read_pdf(data)
    assert shown(outline) == [
        ("heading", "Privacy notice"),
        ("heading", "Controller"),
        ("paragraph", "We are"),
        ("paragraph", "the bakery"),
        ("item", "names"),
        ("item", "1. orders"),
        ("label", "Recipients"),
        ("item", "None"),
        ("heading", "Rights"),
        ("paragraph", "Ask us at any time"),
    ]
    assert [block.level for block in outline.blocks[:2]] == [1, 2]
    assert outline.language == "sv"
    assert chrome(outline) == ["Printed"]


def test_rows_of_tagged_tables_are_labels_or_lists():
    data = tagged_pdf(
        ("Table", "", [row("Controller", "The bakery"), row("Rights", "Many")]),
        leaf("P", "Between the tables"),
        ("Table", "", [row("Data", "Time", head=True), row("Orders", "1 year")]),
        leaf("P", "After the tables"),
        ("Table", "", [row("Ann", "bread", "here"), row("Bob", "", "there")]),
    )
    outline = read_pdf(data)
    assert shown(outline) == [
        ("label", "Controller"),
        ("paragraph", "The bakery"),
        ("label", "Rights"),
        ("paragraph", "Many"),
        ("paragraph", "Between the tables"),
        ("item", "Data – Time"),
        ("item", "Orders – 1 year"),
        ("paragraph", "After the tables"),
        ("item", "Ann – bread – here"),
        ("label", "Bob"),
        ("paragraph", "there"),
    ]
    assert [len(table.rows) for table in outline.tables] == [2, 2, 2]


def test_tags_that_hold_little_or_run_against_the_page_are_not_followed():
    few = tagged_pdf(
        leaf("P", "Tagged"),
        outside=[(72, 700 - 12 * n, f"Words of the notice {n}") for n in range(9)],
    )
    assert "Words of the notice 8" in " ".join(texts(read_pdf(few)))
    page = PDFPage(entries=b"/StructParents 0")
    number = first_more([page])
    for tag in range(6):
        page.text(72, 600 + 30 * tag, f"Paragraph {tag}", tag=tag)
    elements = [
        b"<</Type/StructElem/S/P/P %d 0 R/Pg 3 0 R/K %d>>" % (number, tag)
        for tag in range(6)
    ]
    kids = b" ".join(b"%d 0 R" % (number + 1 + tag) for tag in range(6))
    root = b"<</Type/StructTreeRoot/K[%s]/ParentTree<</Nums[0[%s]]>>>>" % (kids, kids)
    catalog = b"/MarkInfo<</Marked true>>/StructTreeRoot %d 0 R" % number
    outline = read(page, catalog=catalog, more=[root, *elements])
    assert texts(outline) == [f"Paragraph {tag}" for tag in (5, 4, 3, 2, 1, 0)]


def test_a_tree_that_is_too_deep_is_refused(settings):
    settings.WAGTAIL_PRIVACY_IMPORT_MAX_DEPTH = 4
    element = leaf("P", "Privacy notice of a bakery")
    for _ in range(6):
        element = ("Div", "", [element])
    with pytest.raises(ImportRefused, match="WAGTAIL_PRIVACY_IMPORT_MAX_DEPTH"):
        read_pdf(tagged_pdf(element))


def test_a_marked_file_without_a_tree_is_read_as_it_looks():
    page = PDFPage().text(72, 700, "Privacy notice of a bakery")
    outline = read_pdf(write_pdf(page, catalog=b"/MarkInfo<</Marked true>>"))
    assert texts(outline) == ["Privacy notice of a bakery"]

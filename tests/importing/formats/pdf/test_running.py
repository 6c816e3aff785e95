"""What pages repeat in their margins is said once, and is not in the text."""

import pytest

from tests.importing.formats.pdf.outlines import chrome, read, texts
from tests.importing.formats.pdf.pdf_files import PDFPage


TEXT = "Words of page number {} that is one of three, all of which have a text."


def pages(head, foot, count=3):
    for number in range(1, count + 1):
        page = PDFPage()
        page.text(72, 810, head.format(number))
        page.lines([TEXT.format(number), "", "More."], top=700)
        page.text(280, 30, foot.format(number, count))
        yield page


@pytest.mark.parametrize(
    "foot", ["{}", "{} / {}", "Sivu {} ({})", "– {} –", "Page {} of {}", "Seite {}"]
)
def test_heads_and_page_numbers_are_left_out(foot):
    outline = read(*pages("Fernhill Bakery | Privacy", foot))
    assert texts(outline)[::2] == [TEXT.format(number) for number in (1, 2, 3)]
    assert chrome(outline) == [
        "Fernhill Bakery | Privacy",
        *(foot.format(number, 3) for number in (1, 2, 3)),
    ]


def test_headings_at_the_top_of_pages_stay():
    first, second = PDFPage(), PDFPage()
    for number, page in enumerate((first, second), 1):
        page.text(72, 700 + number, f"{number}. Purposes of bread", 14)
        page.lines([TEXT.format(number)], top=650)
    assert [block.kind.value for block in read(first, second).blocks] == [
        "heading",
        "paragraph",
    ] * 2
    assert texts(read(*pages("Purposes", "{}", count=1)))[0] == "Purposes"


def test_what_a_browser_prints_on_one_page_is_left_out():
    page = PDFPage()
    page.text(30, 815, "1.3.2024 klo 12.00")
    page.text(260, 815, "Privacy notice")
    page.lines([TEXT, "", "More."])
    page.text(30, 20, "https://fernhill.example/notice")
    page.text(560, 20, "1/1")
    outline = read(page)
    assert texts(outline) == [TEXT, "More."]
    assert chrome(outline) == [
        "1.3.2024 klo 12.00 Privacy notice",
        "https://fernhill.example/notice 1/1",
    ]


def test_a_page_of_few_lines_has_a_foot_too():
    page = PDFPage()
    page.lines([TEXT])
    page.text(280, 30, "1 / 1")
    assert chrome(read(page)) == ["1 / 1"]

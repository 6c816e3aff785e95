from tests.importing.outlines import heading, paragraph, read_html
from wagtail_privacy.importing.headings.numbers import with_numbers
from wagtail_privacy.importing.outline import Kind


HEADS = ["Vem vi är", "Varför", "Hur länge", "Dina rättigheter"]


def numbered(blocks):
    return [(block.kind, block.text) for block in with_numbers(blocks)]


def test_a_number_above_a_heading_is_part_of_it():
    blocks = [
        block
        for number, head in enumerate(HEADS, 1)
        for block in (paragraph(f"{number}."), heading(head), paragraph("Ord om det."))
    ]
    assert numbered(blocks)[:2] == [
        (Kind.HEADING, "1. Vem vi är"),
        (Kind.PARAGRAPH, "Ord om det."),
    ]


def test_a_number_that_stands_alone_once_stays_where_it_is():
    blocks = [paragraph("Members"), paragraph("12"), heading("Varför")]
    assert with_numbers(blocks) is blocks


def test_the_parts_of_a_page_may_have_their_numbers_above():
    parts = "".join(
        f"<div class=no>{number}</div><h3>{head}</h3><p>We say what must be said.</p>"
        for number, head in enumerate(
            ["Controller", "Purposes", "Retention", "Your rights"], 1
        )
    )
    result = read_html(f"<h1>Privacy notice</h1>{parts}", "en")
    assert [item.heading for item in result.notice.sections] == [
        "1 Controller",
        "2 Purposes",
        "3 Retention",
        "4 Your rights",
    ]

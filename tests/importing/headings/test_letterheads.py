import pytest

from tests.importing.outlines import heading, paragraph
from wagtail_privacy.importing.headings.letterheads import letterhead_of


HEAD = ["Oakvale Pottery", "4 Kiln Lane, Oakvale OV1 2AB", "privacy@oakvale.example"]
TITLE = "How we keep what our pupils tell us"


def head(*lines, language="en", title=TITLE):
    """The lines of a letterhead among those above the title."""
    above = [paragraph(text, tight=bool(place)) for place, text in enumerate(lines)]
    below = [heading("1. Controller"), paragraph("We teach pottery.")]
    blocks = [*above, paragraph(title), *below]
    return [block.text for block in blocks[: letterhead_of(blocks, language)]]


@pytest.mark.parametrize(
    ("language", "lines", "title"),
    [
        ("en", HEAD, TITLE),
        ("en", ["Oakvale Pottery", "Telephone 01632 555 010"], "Privacy notice"),
        ("sv", ["Lerhuset", "Box 4, 801 99 Gävle", "www.lerhuset.example"], "Kursbrev"),
        ("fi", ["Savitalo ry", "Uunikuja 4", "20100 Turku"], "TIETOSUOJASELOSTE"),
        (
            "de",
            ["Töpferhof e. V.", "Ofenweg 4, 37083 Göttingen", "Amtsgericht, VR 2004"],
            "Merkblatt für Gäste",
        ),
    ],
)
def test_lines_with_an_address_above_the_title_are_a_letterhead(language, lines, title):
    assert head(*lines, language=language, title=title) == lines


@pytest.mark.parametrize(
    "lines",
    [
        ["Oakvale Pottery", "Clay since we were young"],
        ["Dear pupils,", "write to clay@oakvale.example"],
        ["What we know of our pupils' personal data", *HEAD],
        ["Data controller", *HEAD],
        ["Privacy notice", *HEAD],
        [],
    ],
)
def test_other_lines_above_the_title_are_none(lines):
    assert head(*lines) == []


def test_an_address_above_the_first_section_has_the_title_above_it():
    blocks = [paragraph("The kiln and you"), *map(paragraph, HEAD)]
    assert letterhead_of([*blocks, heading("Retention")], "en") == 0
    assert letterhead_of([*blocks, paragraph("We teach pottery.")], "en") == 0


def test_long_lines_of_anything_are_read_quickly():
    assert letterhead_of([paragraph("a " * 50_000)] * 3, "en") == 0

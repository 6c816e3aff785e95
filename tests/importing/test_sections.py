"""Sections while they are being read."""

from tests.importing.outlines import paragraph
from wagtail_privacy.importing.sections import FoundSection


def test_words_that_were_taken_out_stand_in_the_section_again():
    section = FoundSection("controller", blocks=[paragraph("3 Mill Lane")], line=7)
    section.taken = ["A & B <Ltd>", "OX1 2AB"]
    section.put_back("A & B <Ltd>")
    assert section.text == "A & B <Ltd>\n3 Mill Lane"
    assert section.blocks[0].html == "A &amp; B &lt;Ltd&gt;"
    assert section.blocks[0].line == 7
    assert section.taken == ["OX1 2AB"]


def test_words_that_stand_there_still_are_not_put_back():
    section = FoundSection("controller", blocks=[paragraph("Sample Ltd runs it.")])
    section.put_back("Sample Ltd")
    assert section.text == "Sample Ltd runs it."

import pytest

from tests.importing.outlines import paragraph
from wagtail_privacy.importing.facts.imprints import begins_imprint, imprint_of
from wagtail_privacy.importing.sections import FoundSection


def section(type, *lines):
    return FoundSection(type, blocks=[paragraph(line) for line in lines])


@pytest.mark.parametrize(
    "line",
    ["Regnklubben Droppen * Org.nr 556036-0793", "Sade Oy, Y-tunnus 0737546-2"],
)
def test_a_name_and_a_number_begin_the_foot_of_a_page(line):
    assert begins_imprint(line)


@pytest.mark.parametrize(
    "line",
    ["Org.nr 556036-0793", "Regnklubben Droppen", "Vi är Regn AB, 556036-0793."],
)
def test_other_lines_begin_none(line):
    assert not begins_imprint(line)


def test_the_foot_below_a_contact_goes_to_the_end():
    lines = [
        "Ann Example, 0555-55 01",
        "Regn AB, 556036-0793",
        "Gatan 2, 591 23 Motala",
    ]
    foot = imprint_of(section("contact_person", *lines))
    assert [block.text for block in foot] == lines[1:]


def test_a_contact_that_begins_with_a_firm_has_no_foot():
    assert not imprint_of(section("contact_person", "Regn AB, 556036-0793"))


def test_only_a_contact_has_a_foot_below_it():
    assert not imprint_of(section("dpo", "Ann Example", "Regn AB, 556036-0793"))

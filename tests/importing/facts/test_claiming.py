from time import process_time

import pytest

from tests.importing.outlines import paragraph
from wagtail_privacy.importing.facts.claiming import claim_facts
from wagtail_privacy.importing.sections import FoundSection


ALL = frozenset({"business_id", "street", "email", "phone", "website"})


def section(type, *lines, **facts):
    blocks = [paragraph(line) for line in lines]
    return FoundSection(type, "Heading", blocks=blocks, facts=facts)


def claimed(name, *sections, around=()):
    return claim_facts(sections, name, ALL, around)[0].facts


def test_the_address_behind_the_name_is_its_own():
    told = (
        "Plum Ltd sells jam. Our kitchen is at 3 Mill Lane, Oxby OX1 2AB. The jars"
        " come from Glass Ltd, 9 Kiln Road, Ashby AB1 2CD."
    )
    facts = claimed("Plum Ltd", section("introduction", told))
    assert (facts["street"], facts["postal_code"]) == ("3 Mill Lane", "OX1 2AB")


@pytest.mark.parametrize(
    "told",
    [
        "Plum Ltd is ours. Glass Ltd, 9 Kiln Road, Ashby AB1 2CD, makes the jars.",
        "Plum Ltd pays Glass Ltd. They sit at 9 Kiln Road, Ashby AB1 2CD.",
        "Plum Ltd is ours. Our landlord is at 9 Kiln Road, Ashby AB1 2CD.",
    ],
)
def test_the_address_of_another_is_not(told):
    assert "street" not in claimed("Plum Ltd", section("introduction", told))


def test_the_only_office_of_a_notice_is_the_controllers():
    name = section("controller", "Plum Ltd decides.")
    told = section(
        "rights_exercise", "Send a letter to our office, 3 Mill Lane, Oxby OX1 2AB."
    )
    assert claimed("Plum Ltd", name, told)["postal_code"] == "OX1 2AB"


def test_a_switchboard_is_everybodys_and_a_person_her_own():
    desk = section("contact_person", "Vår växel har nummer 08-555 100 20.")
    assert claimed("Plommon AB", desk)["phone"] == "08-555 100 20"
    person = section("contact_person", "Fråga Eva Ek på eva.ek@plommon.example.")
    assert "email" not in claimed("Plommon AB", person)


def test_a_line_of_the_page_that_begins_with_the_name_has_its_number():
    foot = ["Plum Ltd. Registered in Ireland No. 555208."]
    assert claimed("Plum Ltd", around=foot)["business_id"] == "555208"
    assert claimed("Plum Ltd", around=["Order line 01632 555 010"]) == {}


def test_the_site_that_is_called_ours_is():
    told = "Plum Ltd sells jam. You can buy it on our website www.plum.example."
    assert "website" in claimed("Plum Ltd", section("introduction", told))
    run = "Orders at www.plum.example, which is run by Plum Ltd, are sent by post."
    assert "website" in claimed("Plum Ltd", section("introduction", run))
    other = "Plum Ltd sells jam. Pictures are shown at www.pictures.example."
    assert "website" not in claimed("Plum Ltd", section("introduction", other))


def test_long_lines_end_soon():
    lines = ["a " * 50_000, "1 " * 50_000, "Plum Ltd, " * 10_000]
    start = process_time()
    claimed("Plum Ltd", section("controller", *lines))
    assert process_time() - start < 2


@pytest.mark.parametrize(
    ("told", "mailbox"),
    [
        ("Plum Ltd sells jam. Tastes differ. Drop a line to hello@plum.example.", True),
        ("Plum AB säljer sylt. Smaken växlar. Skriv till hej@plum.example.", True),
        ("Plum Ltd sells jam. Tastes differ. Glass came by a@glass.example.", False),
    ],
)
def test_a_mailbox_that_all_are_asked_to_write_to_is_the_controllers(told, mailbox):
    name = told.partition(" s")[0].removesuffix(" ")
    facts = claimed(name, section("introduction", told))
    assert ("email" in facts) is mailbox


def test_a_mailbox_called_as_a_person_is_hers_though_she_sits_in_the_office():
    told = "Come and see Jane Moss at the office, or send a line to jane@plum.example."
    contact = section("contact_person", told, name="Jane Moss")
    own = section("controller", "Plum Ltd decides.")
    assert "email" not in claimed("Plum Ltd", own, contact)


@pytest.mark.parametrize(
    "told",
    [
        "Ask Ann Holt in the office (post@plum.example), she is always there.",
        "At head office there is one for us all: Ann Holt, post@plum.example.",
        "Fragt Ann Holt im Büro (post@plum.example) nach dem Datenschutz.",
        "Ask our manager Ann Holt at reception, or write to manager@plum.example.",
    ],
)
def test_a_mailbox_behind_a_person_is_hers_wherever_she_sits(told):
    assert "email" not in claimed("Plum Ltd", section("controller", "Plum Ltd.", told))

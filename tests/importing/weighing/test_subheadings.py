import pytest

from tests.importing.outlines import heading, item, paragraph
from tests.importing.weighing.test_deciding import decisions
from wagtail_privacy.importing.weighing.subheadings import is_own, is_told


BEFORE = [heading("Purposes"), paragraph("To bake the bread of the town.")]
AFTER = [
    heading("Retention"),
    paragraph("Two years."),
    heading("Your rights"),
    paragraph("You may ask."),
]


def below(above, *parts, language="en"):
    """What the headings below one of the sections are decided to be."""
    blocks = [*BEFORE, heading(above), paragraph("It depends on who you are.")]
    for text, body in parts:
        blocks += [heading(text, level=3), paragraph(body)]
    found = decisions([*blocks, *AFTER], language).decisions
    return [
        (block.text, decision.type)
        for block, decision in zip(blocks, found, strict=False)
        if decision and block.level == 3
    ]


@pytest.mark.parametrize(
    ("language", "above", "part", "body"),
    [
        (
            "en",
            "Information we collect",
            "Orders and returns",
            "Name, address, e-mail.",
        ),
        ("sv", "Uppgifter som behandlas", "Beställning och retur", "Namn och adress."),
        ("fi", "Käsiteltävät tiedot", "Tilaus ja palautus", "Nimi, osoite, puhelin."),
        ("de", "Verarbeitete Daten", "Bestellung und Rückgabe", "Name und Anschrift."),
    ],
)
def test_a_part_of_what_is_collected_begins_no_section(language, above, part, body):
    assert below(above, (part, body), language=language) == []


def test_a_part_whose_words_and_text_tell_nothing_clear_begins_no_section():
    part = "Lenders and owners of boats", "Who lent us a boat stays in its papers."
    assert below("What we hold", part) == []


def test_a_part_that_only_its_text_makes_another_type_begins_no_section():
    part = "The record in brief", "It has your medicines, allergies and illnesses."
    assert below("Who we share it with", part) == []


def test_a_part_that_names_a_type_of_its_own_begins_a_section():
    health = "Health and diets", "Allergies, with your explicit consent."
    assert below("What we hold", ("Boats", "Name and size."), health) == [
        ("Health and diets", "special_categories")
    ]


def test_among_parts_without_a_type_an_unclear_one_is_a_part():
    kinds = [
        ("From skippers", "Name, telephone number and e-mail address."),
        ("From crews", "Name and size of boots."),
        ("Automatically", "Browser, IP address and the pages viewed, in log files."),
    ]
    assert below("Information we collect", *kinds) == []


def test_a_lead_in_with_a_number_stays_in_its_section():
    blocks = [
        paragraph("1. Purposes"),
        paragraph("1.1 We bake the bread of the town, and we sell it."),
        paragraph("2. Disclosure of personal data"),
        paragraph("2.1 We disclose personal data to:"),
        item("the carrier;"),
        item("the bank."),
        paragraph("3. Retention"),
        paragraph("3.1 We keep orders for two years, and then we delete them."),
        paragraph("4. Your rights"),
        paragraph("4.1 You may see your data, and have them corrected or erased."),
    ]
    found = decisions(blocks).decisions
    assert [item.type for item in found if item] == [
        "purposes",
        "recipients",
        "retention",
        "rights",
    ]


@pytest.mark.parametrize("part", ["Fernhill Bakers Ltd", "12 Mill Lane, Oxby OX1 2AB"])
def test_a_company_or_an_address_below_a_heading_begins_no_section(part):
    assert below("Controller", (part, "Write to bread@fernhill.example.")) == []


def test_what_tells_its_ground_is_a_part_of_purposes_and_grounds():
    ground = "We need this for the performance of our contract with you."
    parts = ("Ferry tickets", ground), ("Lists of cars", "The law wants them.")
    assert below("Purposes and legal bases", *parts) == []
    known = "Legal basis", ground
    assert below("Purposes", known) == [("Legal basis", "legal_basis")]


def test_the_kind_of_data_below_a_part_makes_it_no_section():
    assert is_own("special_categories", "data_categories")
    assert not is_told("special_categories", "data_categories")
    assert is_told("complaint", "data_categories")

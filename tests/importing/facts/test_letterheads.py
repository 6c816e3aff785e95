from tests.importing.outlines import paragraph, read, section_of
from wagtail_privacy.importing.facts.letterheads import take_letterhead
from wagtail_privacy.importing.sections import FoundSection


LINES = [
    paragraph("Oakvale Pottery Ltd", line=1),
    paragraph("4 Kiln Lane, Oakvale OV1 2AB", line=2),
    paragraph("pots@oakvale.example", line=3),
]
WORDS = paragraph("We teach pottery.", line=6)


def taken(organisation, type="introduction"):
    sections = [FoundSection(type, blocks=[WORDS])]
    evidence = []
    messages = take_letterhead(LINES, sections, organisation, evidence)
    return sections, [message.text for message in messages], evidence


def test_a_letterhead_completes_the_organisation_and_is_left_out():
    organisation = {"name": "Oakvale Pottery Ltd", "email": "privacy@oakvale.example"}
    (section,), left_out, evidence = taken(organisation)
    assert section.text == "We teach pottery."
    assert left_out == [block.text for block in LINES]
    assert organisation["postal_code"] == "OV1 2AB"
    assert organisation["email"] == "privacy@oakvale.example"
    assert "organisation.street" in {item.fact for item in evidence}


def test_a_letterhead_names_an_organisation_that_nothing_else_names():
    organisation: dict[str, str] = {}
    taken(organisation)
    assert organisation["name"] == "Oakvale Pottery Ltd"


def test_the_letterhead_of_somebody_else_begins_the_introduction():
    organisation = {"name": "Riverside Choir", "postal_code": "RS9 9ZZ"}
    (section,), left_out, evidence = taken(organisation)
    assert section.blocks == [*LINES, WORDS]
    assert (left_out, evidence) == ([], [])
    assert "street" not in organisation
    first, _second = taken(organisation, "legal_framework")[0]
    assert (first.type, first.blocks) == ("introduction", LINES)


def test_a_notice_on_headed_paper_is_read_with_its_title():
    result = read(
        "Savitalo ry\nUunikuja 4\n20100 Turku\nPuh. 02 555 0100\n\n"
        "TIETOSUOJASELOSTE KURSSEISTA\n\nOpetamme saven käsittelyä.\n\n"
        "Rekisterinpitäjä\n\nSavitalo ry, Uunikuja 4, 20100 Turku\n\n"
        "Henkilötietojen käsittelyn tarkoitus\n\nKurssien järjestäminen.\n\n"
        "Säilytysaika\n\nTiedot säilytetään kaksi vuotta.\n"
    )
    assert result.notice.title == "TIETOSUOJASELOSTE KURSSEISTA"
    assert result.organisation["phone"] == "02 555 0100"
    assert "Opetamme saven" in section_of(result, "introduction").html

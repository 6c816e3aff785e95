import pytest

from tests.importing.outlines import label, paragraph, read
from wagtail_privacy.importing.headings.standing import capital_lines, heads_of_rows


def rows(*labels):
    return [
        block for text in labels for block in (label(text), paragraph("Words.", cell=1))
    ]


LOUD = rows("CONTROLLER", "PURPOSES", "RECIPIENTS", "RETENTION")


def test_a_line_in_capitals_above_rows_of_its_own_is_a_heading():
    blocks = [*LOUD, paragraph("HOW WE GUARD IT"), *rows("Papers", "Computers")]
    assert heads_of_rows(blocks) == {8}


def test_where_labels_are_in_small_letters_such_a_line_is_none():
    quiet = rows("Controller", "Purposes", "Recipients", "Retention", "Rights")
    blocks = [*quiet, paragraph("HOW WE GUARD IT"), *rows("Papers", "Computers")]
    assert heads_of_rows(blocks) == frozenset()
    assert heads_of_rows([*LOUD, paragraph("ANN EXAMPLE LTD"), *LOUD]) == frozenset()


def test_a_heading_above_rows_is_one_of_a_text_of_rows():
    text = "\n\n".join(
        [
            "Tandvårdens integritetspolicy",
            "PERSONUPPGIFTSANSVARIG\tExempelkliniken AB",
            "ÄNDAMÅL\tVi vårdar tänder och skickar kallelser till våra patienter.",
            "LAGRINGSTID\tJournaler sparas i tio år.",
            "MOTTAGARE\tFörsäkringskassan får uppgift om behandlingen.",
            "SÅ SKYDDAS UPPGIFTERNA\nPapper\tLåsta skåp i arkivet.\n"
            "Datorer\tEgna lösenord och krypterad förbindelse.",
            "TILLSYN\tIntegritetsskyddsmyndigheten tar emot klagomål.",
        ]
    )
    headings = [item.heading for item in read(text, "sv").notice.sections]
    assert "SÅ SKYDDAS UPPGIFTERNA" in headings


def test_capitals_above_rows_of_labels_are_headings_where_they_are_the_rule():
    texts = ["AT THE GATE", "IN THE YARD", "BY THE LAKE", "IN THE BARN", "ON THE ROOF"]
    blocks = [paragraph("Notice")]
    for text in texts:
        blocks += [paragraph(text), paragraph("We keep what we need of you there.")]
    clerk = [paragraph("OUR CLERK"), label("Name:"), paragraph("Ann", cell=1)]
    assert len(blocks) in capital_lines([*blocks, *clerk])
    assert capital_lines([paragraph("Notice"), *clerk]) == frozenset()


def test_a_country_in_capitals_in_an_address_is_no_heading():
    blocks = [paragraph("Notice")]
    for text in ["AT THE GATE", "IN THE YARD", "BY THE LAKE", "IN THE BARN", "WE ARE"]:
        blocks += [
            paragraph(text),
            paragraph("We keep what we need of you.", tight=True),
        ]
    address = ["Example Ltd", "Box 7", "00100 Helsinki", "FINLAND", "Reg. no. 1"]
    lines = [paragraph(text, tight=True) for text in address]
    found = capital_lines([*blocks, *lines])
    assert len(found) == 5 and len(blocks) + 3 not in found


def small(*pairs):
    return "\n\n".join(["Our boat hire and what it knows of you", *sum(pairs, ())])


SMALL = (
    ("what i note", "Your name, your size in boats and the day of the trip."),
    ("what for", "To have the boat ready and to find you if a storm comes up."),
    ("how long", "The slips go into the stove when the season has ended, in autumn."),
    ("who else", "The harbour master reads the list when a boat has not come back."),
    ("your say", "You may read your slip, have it put right or have it burned."),
)


def test_lines_in_small_letters_are_headings_where_they_are_the_rule():
    headings = [item.heading for item in read(small(*SMALL), "en").notice.sections]
    assert [*filter(None, headings)] == [heading for heading, _text in SMALL]


def test_a_small_line_below_an_open_sentence_goes_on_with_it():
    open_ = tuple((heading, text.removesuffix(".")) for heading, text in SMALL)
    headings = [item.heading for item in read(small(*open_), "en").notice.sections]
    assert "what i note" not in headings


@pytest.mark.parametrize("sign", ["({})", "{})", "{}."])
def test_headings_may_count_in_letters_of_any_kind(sign):
    letters = "abcde" if sign != "{}." else "ABCDE"
    lines = (
        f"{sign.format(letter)} {heading.capitalize()}\n\n{text}"
        for letter, (heading, text) in zip(letters, SMALL, strict=True)
    )
    sections = read("\n\n".join(["Privacy notice", *lines]), "en").notice.sections
    assert len([item for item in sections if item.heading]) == len(SMALL)


def test_a_form_with_a_point_ends_no_sentence():
    text = "\n\n".join(
        [
            "Datenschutzhinweise",
            "Verantwortliche Stelle",
            "Regenladen am See\nInhaberin: Ann Holt e. K.\nAm See 3\n12345 Regental",
            "Zwecke",
            "Wir schreiben Rechnungen und liefern Ihnen die Schirme nach Hause.",
            "Dauer",
            "Wir bewahren die Rechnungen zehn Jahre auf und löschen sie danach.",
            "Ihre Rechte",
            "Sie haben das Recht auf Auskunft und Löschung Ihrer Daten bei uns.",
        ]
    )
    headings = [item.heading for item in read(text, "de").notice.sections]
    assert "Regenladen am See" not in headings
    assert "Verantwortliche Stelle" in headings

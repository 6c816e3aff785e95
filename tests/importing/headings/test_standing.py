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

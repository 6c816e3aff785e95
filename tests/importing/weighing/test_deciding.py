from tests.importing.outlines import heading, label, paragraph
from wagtail_privacy.importing.confidence import Reason
from wagtail_privacy.importing.headings.candidates import candidates
from wagtail_privacy.importing.outline import Kind
from wagtail_privacy.importing.weighing.deciding import decide


def decisions(blocks, language="en"):
    return decide(blocks, list(candidates(blocks, language)), language)


def decision_of(text, body, *, language="en"):
    blocks = [
        heading("Purposes"),
        paragraph("To bake the bread of the town."),
        heading(text),
        paragraph(body),
        heading("Your rights"),
        paragraph("You may ask."),
    ]
    return decisions(blocks, language).decisions[2]


def test_a_heading_that_says_nothing_has_the_type_of_its_text():
    found = decision_of(
        "Good to know",
        "We keep the orders for six years and invoices for ten. Then they are deleted.",
    )
    assert (found.type, found.reason) == ("retention", Reason.TEXT)
    assert 0.5 <= found.confidence < 1


def test_a_heading_that_is_sure_is_never_overruled_by_its_text():
    found = decision_of("Security", "We keep cookies for six years, then they go.")
    assert (found.type, found.reason) == ("security", Reason.HEADING)


def test_telling_words_and_a_text_that_agrees_make_a_sure_type():
    found = decision_of("How long before it goes", "It is deleted after two years.")
    assert (found.type, found.reason) == ("retention", Reason.BOTH)


def test_a_text_that_is_clear_outweighs_words_in_the_heading():
    found = decision_of(
        "Behind the counter",
        "You can complain to the supervisory authority, the Information "
        "Commissioner, if you are unhappy with our answer.",
    )
    assert (found.type, found.reason) == ("complaint", Reason.TEXT)


def test_what_is_not_sure_enough_is_left_open_with_its_rivals():
    found = decision_of("Odds and ends", "Nothing goes abroad by post.")
    assert (found.type, found.reason) == ("other_information", Reason.NONE)
    rival = found.rivals[0]
    assert rival.type == "transfers"
    assert "abroad" in rival.words
    assert 0 < rival.confidence < 0.5


def test_what_tells_nothing_has_no_rivals():
    found = decision_of("Our cat", "It sleeps.")
    assert (found.type, found.rivals) == ("other_information", ())


def test_a_short_text_with_an_address_is_the_controllers_if_none_is_named():
    blocks = [
        heading("Privacy notice", 1),
        heading("Fernhill"),
        paragraph("Fernhill Mill\n3 Mill Lane, 00100 Helsinki"),
        heading("Retention"),
        paragraph("Two years."),
        heading("Ask away"),
        paragraph("Ada Mill, 050 555 0171, ada@fernhill.example"),
    ]
    found = decisions(blocks).decisions
    assert found[1].type == "controller"
    assert found[5].type == "contact_person"


def test_rows_of_a_table_in_a_section_are_no_sections():
    row = {"kind": Kind.LABEL}
    blocks = [heading("Purposes"), paragraph("The table tells them.")]
    for number, (text, value) in enumerate(
        [("Newsletter letters", "consent"), ("Bread", "contract")], start=1
    ):
        blocks += [paragraph(text, **row), paragraph(value, cell=number)]
    blocks += [heading("Retention"), paragraph("Two years."), paragraph("No more.")]
    found = decisions(blocks).decisions
    assert [item.type for item in found if item] == ["purposes", "retention"]


def test_a_numbered_sentence_is_text():
    blocks = [
        heading("Purposes"),
        paragraph(
            "2.1 We use your data so that the bread arrives at your door in time."
        ),
        heading("Retention"),
        paragraph("Two years."),
    ]
    assert decisions(blocks).decisions[1] is None


def test_headings_of_one_depth_are_those_of_sections_even_if_none_is_known():
    blocks = []
    for name in ("Bread", "Butter", "Cheese"):
        blocks += [heading(name), paragraph("It is good.")]
    found = decisions(blocks)
    assert found.start == 0 or found.start == 2
    assert sum(item is not None for item in found.decisions) >= 2


def test_a_deeper_heading_is_a_section_only_if_its_text_is_clear():
    clear = (
        "The camera at the door is CCTV. Footage of the surveillance cameras is "
        "overwritten, and nobody else sees what the camera filmed."
    )
    blocks = [
        heading("Purposes"),
        paragraph("To bake."),
        heading("The eye", 3),
        paragraph(clear),
        heading("The oven", 3),
        paragraph("It is hot."),
        heading("Retention"),
        paragraph("Two years."),
    ]
    found = decisions(blocks).decisions
    assert found[2].type == "cctv"
    assert found[4] is None


def test_a_part_of_the_section_above_needs_a_less_clear_text():
    blocks = [
        heading("Your rights"),
        paragraph("You have these rights."),
        heading("On a stick", 3),
        paragraph("You can take your data with you in a machine-readable format."),
        heading("Retention"),
        paragraph("Two years."),
    ]
    assert decisions(blocks).decisions[2].type == "right_portability"


def test_an_unknown_first_heading_above_prose_introduces():
    rest = [
        heading("Controller"),
        paragraph("Bread Ltd"),
        heading("Retention"),
        paragraph("Two years."),
    ]
    prose = paragraph("There is a kettle in every room of the house, and it is hot.")
    title, tea = heading("Our bread", 1), heading("Tea and toast")
    found = decisions([title, tea, prose, *rest]).decisions[1]
    assert (found.type, found.reason) == ("introduction", Reason.PLACE)
    short = decisions([title, tea, paragraph("It is hot."), *rest]).decisions[1]
    assert short is None or short.type == "other_information"


def test_how_long_the_pictures_of_a_camera_are_kept_is_said_of_the_camera():
    found = decision_of(
        "Unser Parkplatz",
        "Der Platz wird mit Videokameras überwacht. Die Bilder werden nach drei Tagen "
        "überschrieben und gelöscht.",
        language="de",
    )
    assert found.type == "cctv"


def test_an_address_below_a_heading_of_a_party_is_that_partys():
    found = decision_of(
        "Wie erreichen Sie unsere Datenschutzbeauftragte im Amt?",
        "Schreiben Sie an post@amt.example oder rufen Sie an: 02772 555-119.",
        language="de",
    )
    assert found.type == "dpo"


def test_a_heading_may_end_with_the_point_of_a_name():
    found = decision_of(
        "Representative in the European Union for the whole of Example Inc.",
        "We act as representative under Article 27.",
    )
    assert found.type == "representative"


def test_how_data_is_handled_is_the_title_above_all_headings():
    blocks = [
        paragraph("How we handle your personal data"),
        paragraph("We bake bread, and we know who buys it. This page tells you more."),
        heading("Purposes"),
        paragraph("To bake the bread of the town."),
        heading("Your rights"),
        paragraph("You may ask."),
    ]
    assert decisions(blocks).start == 2
    blocks[0] = heading("How we handle your personal data")
    assert decisions(blocks).start == 0


def test_a_label_that_introduces_below_an_introduction_begins_no_section():
    summary = [label("In short:"), paragraph("We keep little, and not for long.")]
    text = paragraph("Our club looks after the boats of the town and of its guests.")
    sections = [
        heading("Purposes"),
        paragraph("To mend the boats."),
        heading("Retention"),
        paragraph("Two years."),
    ]
    found = decisions([heading("Boats", level=1), text, *summary, *sections])
    begun = [decision.type for decision in found.decisions if decision]
    assert begun == ["purposes", "retention"]

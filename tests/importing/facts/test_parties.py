import pytest

from tests.importing.outlines import item, paragraph
from wagtail_privacy.importing.facts.particulars import take_particulars
from wagtail_privacy.importing.recognition import Recognised
from wagtail_privacy.importing.sections import FoundSection


def section(type, *lines, heading="Heading"):
    blocks = [paragraph(line) if isinstance(line, str) else line for line in lines]
    return FoundSection(type, heading, blocks=blocks)


def taken(*sections, title="", language="en"):
    recognised = Recognised(title=title, sections=list(sections))
    return take_particulars(recognised, language), recognised


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Rekisterinpitäjä on Sade Oy, Katu 1, 00100 Helsinki.", "Sade Oy"),
        (
            "Tietojesi rekisterinpitäjänä toimii Kukka & Tytär Oy (9551404-6).",
            "Kukka & Tytär Oy",
        ),
        ("Rekisterinpitäjä on Maija Malli, Katu 1, 00100 Helsinki.", "Maija Malli"),
        ("Personuppgiftsansvarig för behandlingen är Regn AB, Gatan 1.", "Regn AB"),
        (
            "The controller of your data is Fernhill Bakery Ltd, 12 Market Street.",
            "Fernhill Bakery Ltd",
        ),
        ("Verantwortlicher im Sinne der DSGVO ist: Regen GmbH, Weg 1.", "Regen GmbH"),
        ("Sade Oy toimii tietojen rekisterinpitäjänä.", "Sade Oy"),
    ],
)
def test_a_sentence_anywhere_names_the_controller_and_stays(sentence, name):
    host = section("introduction", sentence)
    particulars, recognised = taken(host)
    assert particulars.organisation["name"] == name
    assert host.text == sentence
    assert {message.code for message in recognised.messages} == {"fact-stated"}
    evidence = particulars.evidence[0]
    assert (evidence.fact, evidence.value) == ("organisation.name", name)
    assert evidence.stated
    assert evidence.quote in sentence


def test_what_the_section_says_of_the_controller_is_the_organisation():
    controller = section(
        "controller",
        "Lyft & Löp i Norr AB med org.nr. 555390-2189 och adress Kungsgatan 61, 903 26 "
        "Umeå. Du når oss på 090-555 016 eller hej [at] lyftlop.example.",
    )
    particulars, _recognised = taken(controller)
    assert particulars.organisation == {
        "name": "Lyft & Löp i Norr AB",
        "business_id": "555390-2189",
        "street": "Kungsgatan 61",
        "postal_code": "903 26",
        "city": "Umeå",
        "phone": "090-555 016",
        "email": "hej@lyftlop.example",
    }
    assert controller.silent


def test_an_officer_in_the_section_of_the_controller_gets_a_section_without_words():
    controller = section(
        "controller",
        "Fernhill Ltd",
        "Our data protection officer is Wendy Oduya, and you reach her at "
        "dpo@fernhill.example whenever you wish to ask about your own data.",
    )
    particulars, recognised = taken(controller)
    assert particulars.organisation == {"name": "Fernhill Ltd"}
    officer = recognised.sections[1]
    assert (officer.type, officer.heading, officer.blocks) == ("dpo", "", [])
    assert officer.facts == {"name": "Wendy Oduya", "email": "dpo@fernhill.example"}


def test_an_officer_with_a_section_is_read_there_only():
    controller = section(
        "controller",
        "Fernhill Ltd",
        "Our data protection officer is the one to ask and reads a@fernhill.example.",
    )
    officer = section(
        "dpo", "Hon heter Azra Mehmed och granskar att vi sköter oss väl."
    )
    _particulars, recognised = taken(controller, officer)
    assert [item.type for item in recognised.sections] == ["controller", "dpo"]
    assert officer.facts == {"name": "Azra Mehmed"}


def test_facts_of_an_authority_are_nobody_elses():
    controller = section(
        "controller",
        "Sade Oy",
        "Tietosuojavaltuutetun toimisto",
        "PL 800, 00531 Helsinki",
        "tietosuoja@om.fi",
    )
    particulars, _recognised = taken(controller)
    assert particulars.organisation == {"name": "Sade Oy"}
    contact = section("contact_person", "Anna Malli", "tietosuoja@om.fi")
    taken(contact)
    assert contact.facts == {"name": "Anna Malli"}
    assert contact.text == "tietosuoja@om.fi"


def test_lines_of_data_without_a_heading_are_an_imprint():
    host = section("other_information", "Sade Oy", "Katu 1, 00100 Helsinki")
    particulars, _recognised = taken(host)
    assert particulars.organisation["name"] == "Sade Oy"
    assert particulars.organisation["city"] == "Helsinki"
    assert host.text == "Sade Oy\nKatu 1, 00100 Helsinki"
    plain = section("other_information", "Opening hours", item("Mon 9"))
    assert taken(plain)[0].organisation == {}


def test_the_organisation_of_the_title_is_known_where_a_sentence_begins_with_it():
    host = section(
        "other_information",
        "Two Kettles Audio is one person with two microphones and a lot of tea. Write "
        "to ears at twokettles dot example.",
    )
    particulars, _recognised = taken(host, title="Privacy Notice of Two Kettles Audio")
    assert particulars.organisation == {
        "name": "Two Kettles Audio",
        "email": "ears@twokettles.example",
    }


def test_a_placeholder_is_no_fact():
    controller = section("controller", "[COMPANY]", "Puh. XXXX", "(s-postiosoite)")
    particulars, _recognised = taken(controller)
    assert particulars.organisation == {}
    assert controller.text == "[COMPANY]\nPuh. XXXX\n(s-postiosoite)"


def test_a_date_in_a_sentence_about_the_notice_is_its_date():
    sentence = "This privacy notice was last updated on 1 May 2024."
    particulars, recognised = taken(section("other_information", sentence))
    assert particulars.date == "2024-05-01"
    assert [message.fact for message in recognised.messages] == [
        "document_dates.updated"
    ]
    other = section("other_information", "Our shop was last changed on 1 May 2024.")
    assert taken(other)[0].date == ""


def test_an_address_in_another_spelling_is_a_message_with_both():
    controller = section(
        "controller", "Sade Oy, Y-tunnus 95550207", "a (at) sade.example"
    )
    particulars, recognised = taken(controller)
    assert particulars.organisation["business_id"] == "9555020-7"
    spelt = [
        (m.text, m.quote) for m in recognised.messages if m.code == "fact-spelling"
    ]
    assert spelt == [
        ("95550207", "9555020-7"),
        ("a (at) sade.example", "a@sade.example"),
    ]


@pytest.mark.parametrize(
    ("type", "sentence", "name"),
    [
        (
            "controller",
            "Minä leikkaan hiuksia, ja toiminimeni on Hiushuone Henna.",
            "Hiushuone Henna",
        ),
        (
            "dpo",
            "Yhtymällä on tietosuojavastaava Veli Ronkainen, joka on virastossa.",
            "Veli Ronkainen",
        ),
        (
            "dpo",
            "Please write to our data protection officer Ann Example at the office.",
            "Ann Example",
        ),
    ],
)
def test_the_words_right_before_a_name_tell_whose_it_is(type, sentence, name):
    party = section(type, sentence)
    particulars, recognised = taken(party)
    facts = particulars.organisation if type == "controller" else party.facts
    assert facts["name"] == name
    assert party.text == sentence


def test_a_unit_behind_a_stroke_is_no_part_of_the_name():
    controller = section(
        "controller", "Uudenniemen kaupunki / Tekninen lautakunta", "Y-tunnus 9557106-7"
    )
    particulars, _recognised = taken(controller)
    assert particulars.organisation["name"] == "Uudenniemen kaupunki"
    assert "Tekninen lautakunta" in controller.text


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            "The Trustees of Marsh Village Hall, 2 Green Lane, Marsh ME4 5RS, keep.",
            "The Trustees of Marsh Village Hall",
        ),
        ("Die Lesemaus gGmbH, Weg 94, 10969 Berlin. Wir lesen gern.", "Lesemaus gGmbH"),
        (
            "Wexham Parish Council is the data controller, which is to say: us.",
            "Wexham Parish Council",
        ),
        ("We are Oak & Ash Joinery, at 3 Yard Lane, Lud LD8 1QA.", "Oak & Ash Joinery"),
        (
            "Me olemme Kahvila Kulma, Satamakatu 8, 48100 Kotka. Tervetuloa.",
            "Kahvila Kulma",
        ),
        (
            "Vi är Bageri Surdeg, Hamngatan 16, 411 09 Göteborg. Kom och ät.",
            "Bageri Surdeg",
        ),
        (
            "Wir sind die Imkerei Honig, Am Wald 9, 82467 Garmisch. Summ.",
            "Imkerei Honig",
        ),
    ],
)
def test_a_sentence_in_the_section_of_the_controller_names_it(sentence, name):
    host = section("controller", sentence)
    particulars, _recognised = taken(host)
    assert particulars.organisation["name"] == name
    assert host.text == sentence


def test_the_number_behind_the_name_is_found_in_any_section():
    opening = section(
        "introduction", "The lodge is run by Fell Ltd, 555390-2189. Hello."
    )
    host = section("controller", "Fell Ltd", "Way 4, 111 22 Fells")
    particulars, _recognised = taken(opening, host)
    assert particulars.organisation["business_id"] == "555390-2189"


def test_a_company_with_number_and_address_at_the_beginning_is_the_controller():
    opening = section(
        "recipients",
        "Sade säätiö sr, Y-tunnus 9555020-7. Osoitteemme on Katu 1, 00100 Helsinki.",
    )
    particulars, _recognised = taken(opening)
    assert particulars.organisation == {
        "name": "Sade säätiö sr",
        "business_id": "9555020-7",
        "street": "Katu 1",
        "postal_code": "00100",
        "city": "Helsinki",
    }
    later = [section("recipients", "Nobody.") for _ in range(4)]
    assert taken(*later, opening)[0].organisation == {}


def test_the_address_of_another_company_is_not_the_controllers():
    controller = section(
        "controller",
        "Rain Ltd is the controller. We host at Cloud Ltd, 5 Mill Road, Oxby OX1 2AB.",
    )
    particulars, _recognised = taken(controller)
    assert particulars.organisation == {"name": "Rain Ltd"}


@pytest.mark.parametrize(
    ("type", "sentence", "name"),
    [
        (
            "complaint",
            "First try Ann Example, our privacy officer, on 01632 555 010.",
            "Ann Example",
        ),
        (
            "rights",
            "Frågor besvaras av Ann Exempel, tfn 06 555 0100.",
            "Ann Exempel",
        ),
    ],
)
def test_another_section_may_say_whom_to_ask(type, sentence, name):
    host = section(type, sentence)
    _particulars, recognised = taken(section("controller", "Rain Ltd"), host)
    contact = next(it for it in recognised.sections if it.type == "contact_person")
    assert contact.facts["name"] == name
    assert "phone" in contact.facts
    assert host.text == sentence


def test_where_a_contact_is_nobody_else_is_sought():
    contact = section("contact_person", "Tom Sample", "tom@rain.example")
    other = section("complaint", "Try Ann Example first, on 01632 555 010.")
    _particulars, recognised = taken(section("controller", "Rain Ltd"), contact, other)
    found = [it for it in recognised.sections if it.type == "contact_person"]
    assert [it.facts["name"] for it in found] == ["Tom Sample"]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("An Eva Muster, Tel. 044 555 01 37 oder eva@regen.example.", "Eva Muster"),
        ("Till Ann Exempel, kassör, ann@regn.example.", "Ann Exempel"),
        (
            "Bei Fragen hilft Ihnen Dr. med. vet. Tom Muster gern, Tel. 044 555 02 24.",
            "Dr. med. vet. Tom Muster",
        ),
        (
            "Salivastaava Aki Malli tietää nämä asiat: aki@sali.example, 08 555 0156.",
            "Aki Malli",
        ),
    ],
)
def test_an_answer_names_a_person(sentence, name):
    contact = section("contact_person", sentence)
    taken(section("controller", "Rain Ltd"), contact)
    assert contact.facts["name"] == name


def test_a_template_names_nobody():
    officer = section("dpo", "[FALLS NÖTIG NAME EINTRAGEN, SONST LÖSCHEN]")
    taken(section("controller", "Regen GmbH"), officer)
    assert "name" not in officer.facts


@pytest.mark.parametrize(
    "told",
    [
        "Ann Holt minds it, a@x.example; post goes to Rain Ltd, Thorn Farm, Pook Lane,"
        " Lower Oxby, OX1 2AB.",
        "Ann Holt answers: a@x.example, or on paper to Rain Ltd, Thorn Farm, Pook Lane,"
        " Lower Oxby OX1 2AB.",
    ],
)
def test_an_address_behind_the_name_of_the_controller_is_its_own(told):
    contact = section("contact_person", told)
    particulars, _recognised = taken(section("controller", "Rain Ltd"), contact)
    assert particulars.organisation == {
        "name": "Rain Ltd",
        "street": "Thorn Farm, Pook Lane",
        "city": "Lower Oxby",
        "postal_code": "OX1 2AB",
    }
    assert contact.facts == {"name": "Ann Holt", "email": "a@x.example"}


def test_a_sentence_about_where_the_post_goes_names_nobody():
    particulars, _recognised = taken(
        section(
            "controller",
            "Lokala hyresgästföreningen Granen (organisationsnummer 802998-2272) är en"
            " ideell förening. Post läggs i lådan i tvättstugan, Granvägen 8, 852 99"
            " Skogby.",
        ),
        language="sv",
    )
    assert particulars.organisation["name"] == "Lokala hyresgästföreningen Granen"
    assert particulars.organisation["street"] == "Granvägen 8"


@pytest.mark.parametrize(
    "lines",
    [
        ("We have no data protection officer. Ask Ann Holt, ann@rain.example.",),
        ("A data protection officer is not required.", "Ann Holt, ann@rain.example"),
    ],
)
def test_who_is_asked_although_there_is_no_officer_is_the_contact(lines):
    officer = section("dpo", *lines)
    officer.heading = "Data protection officer"
    _particulars, recognised = taken(section("controller", "Rain Ltd"), officer)
    assert officer.facts == {}
    contact = next(it for it in recognised.sections if it.type == "contact_person")
    assert contact.facts == {"name": "Ann Holt", "email": "ann@rain.example"}
    assert officer.text == "\n".join(lines)


def test_a_heading_alone_gets_the_person_whom_a_row_below_names():
    bare = section("contact_person")
    row = "Questions on privacy: Ann Holt, privacy@rain.example"
    _found, recognised = taken(bare, section("controller", "Rain Ltd", row))
    assert bare.facts["name"] == "Ann Holt"
    assert [item.type for item in recognised.sections].count("contact_person") == 1

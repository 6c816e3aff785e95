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

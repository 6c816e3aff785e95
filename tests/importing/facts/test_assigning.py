import pytest

from tests.importing.facts.test_parties import section, taken
from tests.importing.outlines import heading


@pytest.mark.parametrize(
    ("label", "text", "key", "value"),
    [
        ("Osoite", "Katu 1, 00100 Helsinki", "street", "Katu 1"),
        ("Y-tunnus", "9551404-6", "business_id", "9551404-6"),
        ("Växel", "046-555 010", "phone", "046-555 010"),
        ("Switchboard", "01632 555 010", "phone", "01632 555 010"),
        ("3. Website", "www.rain.example", "website", "https://www.rain.example"),
        ("Handelsregister", "HRB 555, Amtsgericht Oxburg", "business_id", "HRB 555"),
    ],
)
def test_rows_below_the_controller_are_its_own(label, text, key, value):
    row = section("other_information", text, heading=label)
    particulars, _recognised = taken(section("controller", "Rain Ltd"), row)
    assert particulars.organisation["name"] == "Rain Ltd"
    assert particulars.organisation[key] == value
    assert row.type == "controller"
    assert text.split(",")[0] not in row.text


def test_an_address_that_looks_like_a_numbered_heading_is_one():
    row = section("other_information", heading=("Address"))
    row.blocks = [heading("3 Mill Lane, Oxby OX1 2AB", level=0)]
    particulars, _recognised = taken(section("controller", "Rain Ltd"), row)
    assert particulars.organisation["street"] == "3 Mill Lane"


@pytest.mark.parametrize(
    ("above", "label", "text"),
    [
        ("purposes", "Telephone", "01632 555 010"),
        ("controller", "Telephone", "We record calls to the repairs line."),
        ("controller", "Opening hours", "01632 555 010"),
    ],
)
def test_other_sections_stay_what_they_are(above, label, text):
    row = section("other_information", text, heading=label)
    taken(section("controller", "Rain Ltd"), section(above, "Sade Oy"), row)
    assert (row.type, row.text) == ("other_information", text)


def test_a_contact_beside_the_address_of_the_controller_stays_the_contact():
    contact = section(
        "contact_person",
        "Questions go to Ann Moe, Studio Director, at ann@rain.example.",
        "Rain Yoga LLC, 220 Juniper Avenue, Suite B, Larkspur Falls, OR 97799",
    )
    start = section("introduction", "Rain Yoga LLC (“Rain,” “we,” “us”) is glad.")
    particulars, _recognised = taken(start, contact)
    assert particulars.organisation == {
        "name": "Rain Yoga LLC",
        "street": "220 Juniper Avenue, Suite B",
        "city": "Larkspur Falls",
        "postal_code": "97799",
    }
    assert contact.type == "contact_person"
    assert contact.facts["name"] == "Ann Moe"


def test_a_name_with_its_address_near_the_beginning_is_the_controller():
    library = section(
        "other_information",
        "Oxby Public Library",
        "3 Mill Street",
        "Oxby, NH 03999",
        "desk@library.example",
        heading="The Library",
    )
    particulars, _recognised = taken(section("introduction", "Read on."), library)
    assert library.type == "controller"
    assert particulars.organisation["name"] == "Oxby Public Library"
    assert particulars.organisation["postal_code"] == "03999"


def test_a_person_with_an_address_is_no_controller():
    person = section(
        "other_information",
        "Ann Example",
        "3 Mill Street",
        "Oxby OX9 9ZZ",
        "01632 555 010",
    )
    taken(person)
    assert person.type != "controller"


@pytest.mark.parametrize(
    "lines",
    [
        ["Claims Director Ann Example", "ann@rain.example"],
        ["Fragen besprechen Sie mit der Leiterin Dr. Ann Muster, ann@rain.example."],
    ],
)
def test_a_section_of_no_type_that_says_whom_to_ask_is_the_contacts(lines):
    asked = section("other_information", *lines, heading="STUDIENLEITUNG")
    taken(section("controller", "Rain Ltd"), asked)
    assert asked.type == "contact_person"


def test_of_two_contacts_who_cannot_be_reached_is_none():
    leader = section("contact_person", "Dosentti Seppo Malli johtaa tutkimusta.")
    contact = section("contact_person", "Leena Malli", "leena@laitos.example")
    taken(section("controller", "Rain Ltd"), leader, contact)
    assert (leader.type, contact.type) == ("other_information", "contact_person")


def test_who_is_named_where_there_is_no_officer_is_the_contact():
    told = "Ann Holt answers, a@x.example. We need not have a data protection officer."
    asked = section("dpo", told, heading="Somebody to talk to")
    taken(section("controller", "Rain Ltd"), asked)
    assert (asked.type, asked.facts["name"]) == ("contact_person", "Ann Holt")


def test_the_only_section_with_a_person_to_write_to_is_the_contact():
    asked = section("other_information", "Postia lukee Ann Holt: a@x.example.")
    taken(section("controller", "Sade Oy"), asked)
    assert (asked.type, asked.facts["email"]) == ("contact_person", "a@x.example")


def test_of_two_sections_with_a_person_neither_is_the_contact():
    two = [
        section("other_information", f"Ann Holt answers: a{number}@x.example.")
        for number in (1, 2)
    ]
    taken(section("controller", "Rain Ltd"), *two)
    assert [item.type for item in two] == ["other_information", "other_information"]


def test_a_second_section_of_the_controller_may_name_the_officer():
    told = "The Data Protection Officer is Ann Holt. She reads dpo@x.example."
    second = section("controller", told, heading="Who keeps an eye on it?")
    taken(section("controller", "Rain Ltd"), second)
    assert (second.type, second.facts["name"]) == ("dpo", "Ann Holt")


@pytest.mark.parametrize(
    ("label", "told"),
    [
        ("2. Data Protection Lead", "Bo Reed sees to it: bo@rain.example."),
        ("Reaching our Privacy Officer", "Bo Reed, bo@rain.example"),
        (
            "Wen frage ich?",
            "Unser Verwalter Bo Reed, bo@rain.example. Einen Datenschutzbeauftragten"
            " brauchen wir nicht.",
        ),
    ],
)
def test_who_is_no_officer_by_law_is_the_contact(label, told):
    lead = section("dpo", told, heading=label)
    taken(section("controller", "Rain Ltd"), lead)
    assert (lead.type, lead.facts["name"]) == ("contact_person", "Bo Reed")


@pytest.mark.parametrize(
    ("label", "told"),
    [
        ("Our Privacy Officer", "We have designated Bo Reed, bo@rain.example."),
        ("Data Protection Officer", "Bo Reed, bo@rain.example"),
    ],
)
def test_who_is_an_officer_stays_it(label, told):
    officer = section("dpo", told, heading=label)
    taken(section("controller", "Rain Ltd"), officer)
    assert officer.type == "dpo"


def test_who_makes_the_website_is_no_contact():
    made = section(
        "other_information",
        "Konzeption: Max Pixel, max@pixel.example",
        heading="Makers",
    )
    taken(section("controller", "Rain Ltd"), made)
    assert made.type == "other_information"


def test_a_contact_in_the_particulars_leaves_them_the_controllers():
    school = section(
        "other_information",
        "Fir School Ltd",
        "3 Mill Lane",
        "Oxby OX1 2AB",
        "Head and data contact: Ann Holt, ann@firs.example",
        heading="The school",
    )
    particulars, recognised = taken(section("introduction", "Read on."), school)
    assert school.type == "controller"
    assert particulars.organisation["name"] == "Fir School Ltd"
    assert "email" not in particulars.organisation
    contact = next(it for it in recognised.sections if it.type == "contact_person")
    assert contact.facts["email"] == "ann@firs.example"


def test_a_heading_with_the_officer_makes_the_lines_below_hers():
    asked = section(
        "contact_person", "Ann Holt", "a@rain.example", heading="Ask our DPO"
    )
    taken(section("controller", "Rain Ltd"), asked)
    assert asked.type == "dpo"
    lines = ("Ann Holt", "a@rain.example", "We have no DPO.")
    none = section("contact_person", *lines, heading="Our DPO?")
    taken(section("controller", "Rain Ltd"), none)
    assert none.type == "contact_person"

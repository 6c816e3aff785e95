from tests.importing.outlines import paragraph
from wagtail_privacy.importing.facts.particulars import take_particulars
from wagtail_privacy.importing.recognition import Recognised
from wagtail_privacy.importing.sections import FoundSection


def section(type, *lines):
    return FoundSection(type, "Heading", blocks=[paragraph(line) for line in lines])


def read(*sections):
    recognised = Recognised(title="", sections=list(sections))
    return take_particulars(recognised, "en").organisation


def test_particulars_at_the_end_are_the_controllers():
    own = section("controller", "Oxby Council is the controller of what is below.")
    last = section(
        "contact_person", "Oxby Council", "3 Mill Lane", "Oxby OX1 2AB", "hi@o.example"
    )
    organisation = read(own, last)
    assert last.type == "controller"
    assert organisation["street"] == "3 Mill Lane"
    assert organisation["email"] == "hi@o.example"


def test_a_person_among_them_is_to_be_contacted():
    own = section("controller", "Rain Ltd is the controller of what is below.")
    last = section("contact_person", "Ann Moe", "Rain Ltd", "3 Mill Lane, Oxby OX1 2AB")
    read(own, last)
    assert last.type == "contact_person"
    assert last.facts["name"] == "Ann Moe"


def test_where_the_controller_has_its_address_nothing_moves():
    own = section("controller", "Rain Ltd", "3 Mill Lane, Oxby OX1 2AB")
    last = section("contact_person", "Rain Ltd", "9 Hill Road, Oxby OX1 9ZZ")
    assert read(own, last)["street"] == "3 Mill Lane"
    assert last.type == "contact_person"


def test_a_section_with_nothing_but_the_controllers_facts_is_no_contacts():
    own = section("introduction", "The controller is Oxby Singing Society (no. 1).")
    last = section(
        "contact_person",
        "Oxby Singing Society",
        "3 Mill Lane",
        "Oxby OX1 2AB",
        "hi@singing.example",
    )
    organisation = read(own, last)
    assert (last.type, last.facts) == ("contact_person", {})
    assert organisation["name"] == "Oxby Singing Society"
    assert organisation["email"] == "hi@singing.example"


def test_who_asks_about_data_is_sent_to_the_contact():
    own = section("introduction", "The controller is Oxby Singing Society (no. 1).")
    last = section(
        "contact_person", "Oxby Singing Society", "3 Mill Lane, Oxby OX1 2AB"
    )
    last.heading = "Questions about your personal data"
    last.blocks.append(paragraph("hi@singing.example"))
    read(own, last)
    assert last.facts["email"] == "hi@singing.example"


def test_the_contacts_section_stays_hers_where_the_opening_names_the_controller():
    own = section("introduction", "Rain Ltd is the controller of what is below.")
    last = section("contact_person", "Rain Ltd", "3 Mill Lane, Oxby OX1 2AB")
    organisation = read(own, last)
    assert last.type == "contact_person"
    assert organisation["street"] == "3 Mill Lane"


def test_a_company_in_the_contacts_section_is_the_controller_if_nobody_is_named():
    own = section(
        "introduction",
        "Oxby Rain Ltd is owned by the town. The Company is the controller.",
    )
    last = section(
        "contact_person",
        "Oxby Rain Ltd",
        "3 Mill Lane",
        "Oxby OX1 2AB",
        "Visitors: 9 Hill Road, Oxby OX1 9ZZ",
        "hi@rain.example",
    )
    organisation = read(own, last)
    assert organisation["name"] == "Oxby Rain Ltd"
    assert organisation["postal_code"] == "OX1 2AB"
    assert (last.type, last.facts) == ("contact_person", {})
    assert "Hill Road" in last.text

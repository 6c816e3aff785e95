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

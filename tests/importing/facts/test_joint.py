from tests.importing.outlines import paragraph
from wagtail_privacy.importing.facts.joint import find_joint
from wagtail_privacy.importing.sections import FoundSection


def section(type, *lines):
    return FoundSection(type, "Heading", blocks=[paragraph(line) for line in lines])


TOLD = (
    "Tutkimuksen tekevät yhdessä Keski-Hämeen yliopisto (Y-tunnus 9562421-0), Tiekuja"
    " 8, 96941 Rovala, Suomi, ja Regnby högskola, Gruvgatan 12, 123 45 Regnby, Ruotsi."
    " Yliopiston yleiset asiat: kirjaamo@kh.example."
)


def test_the_first_of_those_who_decide_together_is_the_controller():
    assert find_joint([section("joint_controllers", TOLD)]).facts == {
        "name": "Keski-Hämeen yliopisto",
        "business_id": "9562421-0",
        "street": "Tiekuja 8",
        "postal_code": "96941",
        "city": "Rovala",
        "country": "FI",
        "email": "kirjaamo@kh.example",
    }


def test_no_other_section_says_it():
    assert not find_joint([section("recipients", TOLD)]).facts
    assert not find_joint([section("joint_controllers", "We decide together.")]).facts

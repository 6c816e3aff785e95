from dataclasses import replace

from tests.importing.outlines import paragraph
from wagtail_privacy.importing.facts.particulars import take_particulars
from wagtail_privacy.importing.facts.weighed import likelier_name, state_weighed
from wagtail_privacy.importing.recognition import Recognised
from wagtail_privacy.importing.sections import FoundSection


def section(type, *lines, **facts):
    blocks = [paragraph(line) for line in lines]
    return FoundSection(type, "Heading", blocks=blocks, facts=facts)


def weighed(sections, organisation, title="", around=()):
    evidence = []
    messages = state_weighed(sections, organisation, evidence, title, around)
    return organisation, messages, evidence


def test_what_no_rule_has_found_is_found_by_its_weight():
    told = (
        "Puro on sovellus, jonka takana on Puro Sovellukset Oy. Toimistomme on"
        " osoitteessa Myllykatu 3, 33999 Tampere."
    )
    facts, messages, evidence = weighed([section("introduction", told)], {})
    assert facts["name"] == "Puro Sovellukset Oy"
    assert facts["street"] == "Myllykatu 3"
    assert {item.fact for item in evidence} >= {"organisation.name"}
    assert len(messages) == len(facts)


def test_a_likelier_name_takes_the_place_of_another():
    told = "Bench is the trading name of Hornbeam Works Ltd (company number 01234567)."
    facts, *_ = weighed([section("controller", told)], {"name": "Bench"}, "Bench")
    assert facts["name"] == "Hornbeam Works Ltd"


def test_a_name_on_a_line_of_its_own_stays():
    told = section("controller", "The site is run by Hornbeam Works Ltd.")
    told.taken = ["Bench Makers Ltd"]
    facts, *_ = weighed([told], {"name": "Bench Makers Ltd"})
    assert facts["name"] == "Bench Makers Ltd"


def test_part_of_a_name_is_not_likelier():
    told = section("controller", "The site is run by Hornbeam Works Ltd.")
    facts, *_ = weighed([told], {"name": "The Hornbeam Works Ltd"})
    assert facts["name"] == "The Hornbeam Works Ltd"
    assert likelier_name("Bench", []) is None


def test_a_switchboard_is_no_fact_of_the_contact_any_more():
    told = "Eva Ek svarar på eva@lon.example. Vår växel har telefon 08-555 100 20."
    contact = section(
        "contact_person",
        told,
        name="Eva Ek",
        email="eva@lon.example",
        phone="08-555 100 20",
    )
    facts, *_ = weighed([contact], {"name": "Lön AB"})
    assert facts["phone"] == "08-555 100 20"
    assert contact.facts == {"name": "Eva Ek", "email": "eva@lon.example"}


def test_the_line_of_a_company_beside_whom_to_ask_is_the_organisations():
    contact = section(
        "contact_person",
        "Ask Ann Moe, ann.moe@rain.example.",
        name="Rain Ltd",
        street="3 Mill Lane",
        email="post@rain.example",
    )
    contact.taken = ["Rain Ltd", "3 Mill Lane", "post@rain.example"]
    facts, *_ = weighed([contact], {})
    assert (facts["name"], facts["email"]) == ("Rain Ltd", "post@rain.example")
    assert contact.facts["name"] == "Ann Moe"
    assert contact.facts["email"] == "ann.moe@rain.example"


def test_a_letter_is_signed_by_a_person_and_below_her_by_the_controller():
    told = "Ask Ann Moe, ann@rain.example."
    lines = (told, "Ann Moe", "Secretary", "Rain Ltd", "3 Mill Lane", "Oxby OX1 2AB")
    contact = FoundSection(
        "contact_person",
        "Contact",
        blocks=[
            replace(paragraph(text), line=line) for line, text in enumerate(lines, 1)
        ],
    )
    recognised = Recognised(title="", sections=[contact])
    organisation = take_particulars(recognised, "en").organisation
    assert organisation == {
        "name": "Rain Ltd",
        "street": "3 Mill Lane",
        "postal_code": "OX1 2AB",
        "city": "Oxby",
    }
    assert contact.facts["name"] == "Ann Moe"
    assert contact.facts["email"] == "ann@rain.example"
    assert "street" not in contact.facts


def test_what_a_thing_is_called_is_no_name_and_its_word_stays():
    told = section("controller", "Period")
    told.taken = ["Data"]
    facts, *_ = weighed([told], {"name": "Data", "business_id": "9555020-7"})
    assert "name" not in facts
    assert (told.text, told.taken) == ("Data\nPeriod", [])


def test_the_address_of_a_person_stays_hers_where_the_organisation_has_its_own():
    asked = (
        "Write to Olive Penn, Clerk to the Council, 2 Forge Cottages, Oxby OX1 2AB,"
        " olive@oxby.example."
    )
    own = {"name": "Oxby Parish Council", "street": "7 Green Lane"}
    hers = {"name": "Olive Penn", "street": "2 Forge Cottages"}
    contact = section("contact_person", asked, **hers)
    facts, *_ = weighed([contact], own | {"city": "Oxby", "postal_code": "OX1 2AC"})
    assert facts["street"] == "7 Green Lane"
    assert contact.facts == hers


def test_a_second_mailbox_of_the_firm_stays_with_the_person():
    said = section(
        "contact_person",
        "Frida Falk svarar på frågor, frida@alm.example.",
        name="Alm Bygg AB",
        email="info@alm.example",
    )
    said.taken = ["Alm Bygg AB", "info@alm.example"]
    facts, *_ = weighed([said], {"name": "Alm Bygg AB", "email": "post@alm.example"})
    assert facts["email"] == "post@alm.example"
    assert said.facts["name"] == "Frida Falk"
    assert "info@alm.example" in said.text


def test_who_says_me_is_who_signs():
    letter = ["Yours sincerely,", "Ann Holt", "Privacy Lead"]
    asked = section("contact_person", "Ring the office and ask for me.")
    weighed([asked], {"name": "Rain Ltd"}, around=letter)
    assert asked.facts == {"name": "Ann Holt", "role": "Privacy Lead"}
    other = section("contact_person", "Ring the office.")
    weighed([other], {"name": "Rain Ltd"}, around=letter)
    assert other.facts == {}

import pytest

from tests.importing.outlines import paragraph
from wagtail_privacy.importing.facts.particulars import take_particulars
from wagtail_privacy.importing.recognition import Recognised
from wagtail_privacy.importing.sections import FoundSection


def section(type, *lines, heading="Heading"):
    return FoundSection(type, heading, blocks=[paragraph(line) for line in lines])


def read(*sections):
    recognised = Recognised(title="", sections=list(sections))
    return take_particulars(recognised, "en"), recognised


def test_a_sentence_says_what_a_contact_does_and_stays():
    sentence = "Write to the membership secretary, Ines Holt, at ines@club.example."
    contact = section("contact_person", sentence)
    particulars, recognised = read(contact)
    assert contact.facts == {
        "name": "Ines Holt",
        "email": "ines@club.example",
        "role": "membership secretary",
    }
    assert contact.text == sentence
    assert "contact_person.role" in {item.fact for item in particulars.evidence}
    assert "contact_person.role" in {item.fact for item in recognised.messages}


def test_the_line_of_an_officers_firm_moves_with_the_other_facts():
    officer = section("dpo", "Karl Ott", "Muster Datenschutz UG", "k@muster.example")
    particulars, _recognised = read(section("controller", "Regen GmbH"), officer)
    assert officer.facts["organisation"] == "Muster Datenschutz UG"
    assert officer.facts["name"] == "Karl Ott"
    assert officer.text == ""
    told = next(it for it in particulars.evidence if it.fact == "dpo.organisation")
    assert not told.stated


def test_a_line_that_says_more_than_the_firm_stays():
    officer = section(
        "dpo", "Karl Ott (Muster UG), k@muster.example", "Muster UG hilft"
    )
    read(section("controller", "Regen GmbH"), officer)
    assert officer.facts["organisation"] == "Muster UG"
    assert officer.text == "Muster UG hilft"


@pytest.mark.parametrize(
    "told",
    [
        "Ombudet heter Ann Holt och hämtas in utifrån, Klara Råd AB står för det.",
        "Ann Holt sits in the offices of Klara Råd AB: ann@x.example.",
        "Klara Råd AB har lovat oss Ann Holt: ann@x.example.",
    ],
)
def test_the_only_firm_beside_an_officer_is_hers(told):
    officer = section("dpo", told)
    read(section("controller", "Regn Ab"), officer)
    assert officer.facts["organisation"] == "Klara Råd AB"
    assert officer.text == told


def test_of_two_firms_beside_an_officer_nobody_knows_whose_she_is():
    told = "Ann Holt deals with Klara Råd AB and Mulen Drift AB: ann@x.example."
    officer = section("dpo", told)
    read(section("controller", "Regn Ab"), officer)
    assert "organisation" not in officer.facts


def test_who_stands_below_the_firm_is_the_person():
    contact = section("contact_person", "Sade Isännöinti Oy", "Kari Malli", "Katu 2")
    read(section("controller", "Asunto Oy Koivu"), contact)
    assert contact.facts["name"] == "Kari Malli"
    assert contact.facts["organisation"] == "Sade Isännöinti Oy"
    assert contact.text == ""


def test_everybody_is_with_the_controller():
    contact = section(
        "contact_person", "Our clerk is Ann Holt of Rain Ltd, a@rain.example."
    )
    read(section("controller", "Rain Ltd"), contact)
    assert contact.facts["role"] == "clerk"
    assert "organisation" not in contact.facts


@pytest.mark.parametrize("label", ["Clerk", "Sihteeri", "Kassör", "Schriftführerin"])
def test_a_label_is_the_role_of_who_stands_behind_it(label):
    contact = section("contact_person", f"{label}: Ann Holt, a@rain.example")
    read(contact)
    assert (contact.facts["name"], contact.facts["role"]) == ("Ann Holt", label)


def test_the_heading_is_the_role_where_nothing_else_says_it():
    contact = section(
        "contact_person", "Ann Holt", heading="3. Verksamhetschef (svarar)"
    )
    read(contact)
    assert contact.facts == {"name": "Ann Holt", "role": "Verksamhetschef"}


def test_the_title_of_an_officer_is_a_label_and_no_role():
    officer = section("dpo", "Data Protection Officer", "Ann Holt", "a@rain.example")
    read(officer)
    assert officer.facts == {"name": "Ann Holt", "email": "a@rain.example"}
    assert officer.text == ""


def test_the_address_of_the_controller_is_none_of_the_contact():
    lines = ("Rain & Flint", "27 Cooper Street", "Marlbridge MB3 9TE")
    contact = section("contact_person", *lines)
    particulars, recognised = read(contact)
    assert particulars.organisation["name"] == "Rain & Flint"
    assert particulars.organisation["city"] == "Marlbridge"
    assert contact.facts == {}
    assert contact.text == "\n".join(lines)


def test_questions_in_the_section_of_the_controller_go_to_a_contact():
    controller = section(
        "controller",
        "Rain Ltd",
        "Privacy questions go to Dana Holt, Studio Director, at dana@rain.example.",
    )
    particulars, recognised = read(controller)
    assert particulars.organisation == {"name": "Rain Ltd"}
    assert recognised.sections[1].facts == {
        "name": "Dana Holt",
        "email": "dana@rain.example",
        "role": "Studio Director",
    }


def test_a_sentence_is_never_a_name():
    for line in (
        "The governors have appointed Gareth Penn",
        "Ulkopuolinen tietosuojavastaavamme on Jasmin Malli",
    ):
        officer = section("dpo", line, "d@rain.example")
        read(officer)
        assert officer.facts["name"] in {"Gareth Penn", "Jasmin Malli"}


def test_who_has_still_to_be_named_has_a_role():
    line = "your Housing Officer, [NAME OF OFFICER], homes@rain.example"
    contact = section("contact_person", line)
    read(contact)
    assert contact.facts["role"] == "Housing Officer"
    assert "name" not in contact.facts


@pytest.mark.parametrize(
    ("told", "firm"),
    [
        ("Officer is Ann Holt, solicitor at Rain LLP, o@x.example.", "Rain LLP"),
        ("Ombud är Ann Holt, advokat på Regn & Ek AB, o@x.example.", "Regn & Ek AB"),
        (
            "Our officer is Ann Holt. She is employed by Rain Law LLP. o@x.example",
            "Rain Law LLP",
        ),
        ("Ombud är Ann Holt. Hon är anställd hos Regn AB. o@x.example", "Regn AB"),
        ("Vastaava on Ann Holt. Hän työskentelee Sade Oy:ssä. o@x.example", "Sade Oy"),
        (
            "Ann Holt ist es. Sie ist beschäftigt bei der Regen GmbH. o@x.example",
            "Regen GmbH",
        ),
        (
            "Our officer is Ann Holt, who is employed by Vale Health Partnership and"
            " sits at Oxby. o@x.example",
            "Vale Health Partnership",
        ),
    ],
)
def test_the_firm_that_lends_an_officer_is_told_in_many_ways(told, firm):
    officer = section("dpo", told)
    read(section("controller", "Oak Bakery Ltd"), officer)
    assert officer.facts["name"] == "Ann Holt"
    assert officer.facts["organisation"] == firm


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("Ann Holt, who is our Farm Manager, answers: a@x.example.", "Farm Manager"),
        ("Ann Holt minds it. She’s also the Producer. a@x.example", "Producer"),
        ("Ann Holt! Hon är vår driftchef och läser a@x.example.", "driftchef"),
        (
            "Ann Holt has been Honorary Secretary since 2016. a@x.example",
            "Honorary Secretary",
        ),
        ("Ann Holt, jurist vid Regn AB, svarar: a@x.example.", "jurist"),
        ("Ann Holt ist es. Sie ist unsere Büroleiterin. a@x.example", "Büroleiterin"),
    ],
)
def test_what_a_contact_does_is_told_in_many_ways(told, role):
    contact = section("contact_person", told)
    read(section("controller", "Oak Bakery Ltd"), contact)
    assert (contact.facts["name"], contact.facts["role"]) == ("Ann Holt", role)


def test_a_long_word_for_what_she_does_is_no_first_name():
    line = "Pentuvälittäjä Maija-Liisa Malli"
    contact = section("contact_person", line, "m@x.example")
    read(section("controller", "Sade ry"), contact)
    assert contact.facts["name"] == "Maija-Liisa Malli"
    assert contact.facts["role"] == "Pentuvälittäjä"


def test_a_heading_may_say_what_she_does_and_that_she_is_the_contact():
    contact = section(
        "contact_person", "Ann Holt, ann@x.example", heading="Projektledare och kontakt"
    )
    read(section("controller", "Regn AB"), contact)
    assert contact.facts["role"] == "Projektledare"


def test_a_firm_may_be_told_of_whom_was_named_before():
    officer = section(
        "dpo",
        "It is Ann Holt. Since 2021 she is lent by Clear Ltd to us: a@x.example",
    )
    read(section("controller", "Oak Bakery Ltd"), officer)
    assert officer.facts["organisation"] == "Clear Ltd"


def test_what_reaches_the_controller_is_stated_where_its_words_are_put_back():
    own = section("controller", "Rain Ltd", "3 Mill Lane, Oxby OX1 2AB")
    contact = section("contact_person", "Rain Ltd", "hi@rain.example", "3 Mill Lane")
    particulars, recognised = read(own, contact)
    assert "hi@rain.example" in contact.text
    told = [item.fact for item in recognised.messages if item.code == "fact-stated"]
    assert "contact_person.email" in told
    assert all(
        item.stated
        for item in particulars.evidence
        if item.fact == "contact_person.email"
    )


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("Questions about data are answered by our bursar:", "bursar"),
        ("Fragen beantwortet die Schulsekretärin:", "Schulsekretärin"),
        ("Frågor om uppgifterna besvaras av vår kanslichef:", "kanslichef"),
    ],
)
def test_a_sentence_with_a_colon_says_what_the_next_line_does(told, role):
    contact = section("contact_person", told, "Ann Holt", "ann@rain.example")
    read(section("controller", "Oak Bakery Ltd"), contact)
    assert contact.facts["role"] == role
    assert contact.text == told


def test_a_label_may_say_what_she_does_and_that_she_is_the_contact():
    told = "Bursar and data contact: Ann Holt, ann@rain.example"
    controller = section("controller", "Rain Ltd", "3 Mill Lane, Oxby OX1 2AB", told)
    particulars, recognised = read(controller)
    assert "email" not in particulars.organisation
    assert recognised.sections[1].facts == {
        "name": "Ann Holt",
        "email": "ann@rain.example",
        "role": "Bursar",
    }

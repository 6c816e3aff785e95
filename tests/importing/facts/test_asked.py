import time

import pytest

from tests.importing.facts.test_parties import section, taken
from wagtail_privacy.importing.facts.asked import find_asked, find_officer, find_own


def contact_of(*sections):
    particulars, recognised = taken(section("controller", "Rain Ltd"), *sections)
    found = [item for item in recognised.sections if item.type == "contact_person"]
    return particulars.organisation, found[0].facts if found else {}


@pytest.mark.parametrize(
    ("type", "told", "facts"),
    [
        (
            "introduction",
            "If this puzzles you, Ros Tindall (our practice nurse) is a good person to"
            " talk to about your data. Her number is 01632 555 019.",
            {
                "name": "Ros Tindall",
                "role": "practice nurse",
                "phone": "01632 555 019",
            },
        ),
        (
            "introduction",
            "Our treasurer, Ros Tindall, looks after data protection. Her address is 4"
            " Fern Lane, Oxby OX1 2AB and her number is 01632 555 019.",
            {
                "name": "Ros Tindall",
                "role": "treasurer",
                "phone": "01632 555 019",
            },
        ),
        (
            "rights",
            "Send it to Pia Nørgaard, who keeps our records: records@rain.example.",
            {"name": "Pia Nørgaard", "email": "records@rain.example"},
        ),
        (
            "changes",
            "Comments on privacy please to Alec Dunbar, alec.dunbar@rain.example.",
            {"name": "Alec Dunbar", "email": "alec.dunbar@rain.example"},
        ),
        (
            "introduction",
            "Nu går frågor om personuppgifter till Eva Ny: dataskydd@regn.example.",
            {"name": "Eva Ny", "email": "dataskydd@regn.example"},
        ),
        (
            "rights",
            "Pyynnöt osoitetaan myymäläpäällikkö Kaisa Korvelle, jonka tavoittaa"
            " numerosta 040 555 0101.",
            {
                "name": "Kaisa Korvelle",
                "role": "myymäläpäällikkö",
                "phone": "040 555 0101",
            },
        ),
        (
            "rights",
            "Ihr Begehren richten Sie formlos an Frau Dr. Lea Sturm (Lager),"
            " sturm@regen.example.",
            {"name": "Dr. Lea Sturm", "email": "sturm@regen.example"},
        ),
        (
            "introduction",
            "Um Datenschutzfragen kümmert sich Frau Hölzl, Telefon 030 5550177.",
            {"name": "Hölzl", "phone": "030 5550177"},
        ),
        (
            "introduction",
            "For anything about your data just write to Priya at priya@rain.example.",
            {"name": "Priya", "email": "priya@rain.example"},
        ),
    ],
)
def test_whom_to_ask_is_found_without_a_verb_that_is_known(type, told, facts):
    host = section(type, told)
    _organisation, contact = contact_of(host)
    assert contact == facts
    assert host.text == told


@pytest.mark.parametrize(
    ("told", "name", "email"),
    [
        (
            "Rain Ltd, 1 Mill Lane, Oxby OX1 2AB, info@rain.example. Nudge our stock"
            " clerk Dana Quill (dana@rain.example) about anything privacy-related.",
            "Dana Quill",
            "dana@rain.example",
        ),
        (
            "Regn AB, Gatan 1, 111 22 Stockholm, info@rain.example. Allt som rör"
            " integritet landar hos ekonomiassistent Mira Lund, mira@rain.example.",
            "Mira Lund",
            "mira@rain.example",
        ),
        (
            "Sade Oy, Katu 1, 00100 Helsinki, info@rain.example. Tietosuoja-asiat"
            " kuuluvat sihteeri Maija Mallille, maija.malli@rain.example.",
            "Maija Malli",
            "maija.malli@rain.example",
        ),
        (
            "Regen GmbH, Weg 1, 12345 Oxburg, info@rain.example. In Sachen Datenschutz"
            " ist die Buchhalterin Ute Kern am Zug: u.kern@rain.example.",
            "Ute Kern",
            "u.kern@rain.example",
        ),
    ],
)
def test_her_mailbox_is_not_the_controllers(told, name, email):
    particulars, recognised = taken(section("controller", told))
    contact = next(it for it in recognised.sections if it.type == "contact_person")
    assert (contact.facts["name"], contact.facts["email"]) == (name, email)
    assert particulars.organisation["email"] == "info@rain.example"


@pytest.mark.parametrize(
    ("type", "told"),
    [
        ("security", "Found a hole? Tell Ann Sample at security@rain.example."),
        ("processors", "Our clerk Ann Sample (ann@books.example) sees the data."),
        ("other_information", "It is made by webmaster Jo Bean, jo@webby.example."),
        ("introduction", "Rain Ltd is chaired by Ann Sample, ann@rain.example."),
        (
            "introduction",
            "Hosting is with Cloudy Ltd; its privacy contact is Sue Cloud,"
            " sue@cloudy.example.",
        ),
        (
            "introduction",
            "Our representative for your data is Jan de Vries, jan@rep.example.",
        ),
        ("introduction", "I am Sam Oakes, and your data go to sam@oakes.example."),
        ("introduction", "Villa Sample keeps your data; villa@villasample.example."),
        (
            "introduction",
            "Sonnen GmbH, vertreten durch die Leiterin Petra Sonne, schützt Ihre"
            " Daten: petra@regen.example.",
        ),
    ],
)
def test_who_is_named_for_another_reason_is_not_asked(type, told):
    assert contact_of(section(type, told))[1] == {}


def test_of_two_persons_the_one_with_more_signs_is_asked():
    told = section(
        "contact_person",
        "The project leader is Prof. Ewa Nowak. The study nurse, Jo Pratt, fields"
        " what you want to ask about your data: jo.pratt@rain.example.",
    )
    asked = find_asked([told])
    assert asked.name == "Jo Pratt"
    assert asked.stated.facts["email"] == "jo.pratt@rain.example"


def test_nobody_else_is_asked_where_a_section_is_the_contacts():
    lines = section("contact_person", "Ann Holt", "ann@rain.example")
    other = section(
        "rights", "Send requests to our clerk Bo Reed, bo.reed@rain.example."
    )
    assert contact_of(lines, other)[1]["name"] == "Ann Holt"


def test_an_officer_may_stand_behind_the_words_about_the_authority():
    host = section(
        "complaint",
        "You may complain to the Information Commissioner's Office. Our data protection"
        " officer is Ned Brook, dpo@rain.example.",
    )
    assert find_officer([host]).name == "Ned Brook"
    none = section("complaint", "We have no data protection officer, but ask Ann Holt.")
    assert find_officer([none]) is None


@pytest.mark.parametrize(
    "told",
    [
        "Right now the post belongs to Gita Rao, and dpo@rain.example is her mailbox.",
        "Ombud åt oss har Boel Sand blivit. Hon läser ombud@regn.example.",
        "Das Amt hat derzeit Herr Bernd Quast inne: dsb@regen.example.",
        "Tehtävä on annettu Tiina Tammelle. Häneen saa yhteyden: dpo@sade.example.",
    ],
)
def test_the_section_of_the_officer_names_her_in_any_words(told):
    officer = section("dpo", told)
    assert find_own(officer).name in told
    taken(section("controller", "Rain Ltd"), officer)
    assert len(officer.facts["name"].split()) == 2


def test_the_mailbox_of_a_team_is_not_the_officers():
    told = section(
        "dpo",
        "Write to our team at privacy@rain.example. Our data protection officer is"
        " Ned Brook (dpo@rain.example).",
    )
    taken(section("controller", "Rain Ltd"), told)
    assert told.facts == {"name": "Ned Brook", "email": "dpo@rain.example"}


def test_what_goes_on_about_the_officer_is_hers_in_another_section():
    controller = section(
        "controller",
        "Rain Ltd, 1 Mill Lane, Oxby OX1 2AB. Our data protection officer is Ann Holt."
        " You can write to her at ann@holt.example.",
    )
    particulars, recognised = taken(controller)
    officer = next(it for it in recognised.sections if it.type == "dpo")
    assert officer.facts == {"name": "Ann Holt", "email": "ann@holt.example"}
    assert "email" not in particulars.organisation


@pytest.mark.parametrize("word", ["a ", "Ann ", "Ann Holt, ", "@ 01632 555 "])
def test_a_long_line_is_searched_in_linear_time(word):
    host = section("introduction", word * 50_000)
    start = time.perf_counter()
    assert find_asked([host]) is None
    assert time.perf_counter() - start < 2


def test_who_leads_a_study_and_is_reached_is_asked():
    told = (
        "The trial is led by Dr Maeve Dunne, the Principal Investigator, who likes to"
        " be asked: m.dunne@rain.example."
    )
    _organisation, facts = contact_of(section("introduction", told))
    assert facts["name"] == "Dr Maeve Dunne"
    assert facts["role"] == "Principal Investigator"


def test_who_leads_a_study_and_cannot_be_reached_is_not():
    told = "The trial is led by Dr Maeve Dunne, the Principal Investigator."
    assert contact_of(section("introduction", told))[1] == {}


def test_the_firm_of_an_officer_in_another_section_is_no_stranger():
    contact = section(
        "contact_person",
        "Ann Holt, ann@rain.example, minds the desk. Clear Ltd is our data protection"
        " officer: get hold of Jo Penn on jo@clear.example.",
    )
    _particulars, recognised = taken(section("controller", "Rain Ltd"), contact)
    officer = next(it for it in recognised.sections if it.type == "dpo")
    assert officer.facts["name"] == "Jo Penn"
    assert officer.facts["organisation"] == "Clear Ltd"


@pytest.mark.parametrize(
    "told",
    [
        "You may also turn to our data protection officer, Jo Penn at Clear Privacy,"
        " on jo@clear.example.",
        "Ni kan vända er till vårt dataskyddsombud, Jo Penn vid Byrån Klar, på"
        " jo@clear.example.",
        "Sie erreichen unsere Datenschutzbeauftragte, Jo Penn vom Datenschutzbüro Klar,"
        " unter jo@clear.example.",
    ],
)
def test_the_firm_behind_an_officer_is_no_second_person(told):
    rights = section("rights", "You may ask for a copy.", told)
    _particulars, recognised = taken(section("controller", "Rain Ltd"), rights)
    officer = next(it for it in recognised.sections if it.type == "dpo")
    assert officer.facts["name"] == "Jo Penn"
    assert officer.facts["email"] == "jo@clear.example"
    assert officer.facts["organisation"].split()[-1] in {"Klar", "Privacy"}


@pytest.mark.parametrize(
    "told",
    [
        "The controller is Rain Ltd, director Dr Ann Holt, 3 Mill Lane, Oxby OX1 2AB,"
        " 01632 555 019, office@rain.example.",
        "Personuppgiftsansvarig är Rain Ltd, rektor Ann Holt, Gatan 3, 123 45 Lund,"
        " 08-555 01 02, office@rain.example.",
    ],
)
def test_who_stands_between_a_firm_and_its_address_is_not_asked(told):
    particulars, recognised = taken(section("controller", told))
    assert [item.type for item in recognised.sections] == ["controller"]
    assert particulars.organisation["email"] == "office@rain.example"


def test_who_cares_for_data_protection_need_not_be_reached():
    told = "Rain Ltd keeps the list. Privacy is looked after by Ann Holt herself."
    _particulars, recognised = taken(section("controller", told))
    assert recognised.sections[1].facts == {"name": "Ann Holt"}


@pytest.mark.parametrize(
    "told",
    [
        "Rain Roofs Ltd is me, Ros Tindall, and a van. Call me on 01632 555 019.",
        "Die Regendach GmbH bin ich, Ros Tindall. Schreibt mir: 01632 555 019.",
        "Regntak AB är jag, Ros Tindall. Ring mig på 01632 555 019.",
    ],
)
def test_who_says_that_the_company_is_herself_is_asked(told):
    asked = find_asked([section("introduction", told)])
    assert asked.stated.facts["name"] == "Ros Tindall"
    assert "phone" in asked.stated.facts


def test_who_is_the_business_herself_is_no_contact_of_it():
    told = "I am Ros Tindall and I mend roofs. Call me on 01632 555 019."
    assert find_asked([section("introduction", told)]) is None

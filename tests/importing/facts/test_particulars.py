import pytest

from tests.importing.outlines import paragraph
from wagtail_privacy.importing.facts.particulars import take_particulars
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.recognition import Recognised
from wagtail_privacy.importing.sections import FoundSection


def section(type, *lines, heading="Heading"):
    return FoundSection(type, heading, blocks=[paragraph(line) for line in lines])


def taken(*sections, title=""):
    recognised = Recognised(title=title, sections=list(sections))
    return take_particulars(recognised, "en"), recognised


def test_the_controller_is_the_organisation():
    controller = section("controller", "Fernhill Bakery Ltd", "Phone 01632 555 010")
    particulars, recognised = taken(controller)
    assert particulars.organisation == {
        "name": "Fernhill Bakery Ltd",
        "phone": "01632 555 010",
    }
    assert controller.facts == {}
    assert controller.text == ""
    assert [message.text for message in recognised.messages] == ["Phone"]


def test_a_second_controller_keeps_its_text():
    second = section("controller", "Hillside Mill Ltd")
    particulars, _recognised = taken(section("controller", "Fernhill Ltd"), second)
    assert particulars.organisation == {"name": "Fernhill Ltd"}
    assert second.text == "Hillside Mill Ltd"


def test_a_role_stays_in_the_text_of_the_controller():
    controller = section("controller", "Fernhill Ltd", "Managing director")
    particulars, _recognised = taken(controller)
    assert particulars.organisation == {"name": "Fernhill Ltd"}
    assert controller.text == "Managing director"


@pytest.mark.parametrize("type", ["contact_person", "dpo"])
def test_contacts_have_facts_of_their_own(type):
    contact = section(type, "Ann Example, chair", "ann@fernhill.example")
    particulars, _recognised = taken(contact)
    assert particulars.organisation == {}
    assert contact.facts == {
        "name": "Ann Example",
        "role": "chair",
        "email": "ann@fernhill.example",
    }


def test_facts_that_no_name_belongs_to_stay_in_the_text():
    controller = section("controller", "Phone: 01632 555 010", "us@fernhill.example")
    contact = section("contact_person", "Phone: 01632 555 011")
    particulars, recognised = taken(controller, contact)
    assert particulars.organisation == {}
    assert controller.text == "Phone: 01632 555 010\nus@fernhill.example"
    assert controller.taken == []
    assert [message.text for message in recognised.messages] == ["Phone"]


def test_a_person_named_as_controller_goes_back_where_the_title_names_a_company():
    controller = section("controller", "Ann Example", "by the door")
    particulars, _recognised = taken(controller, title="Fernhill Ltd: privacy notice")
    assert particulars.organisation == {"name": "Fernhill Ltd"}
    assert controller.text == "Ann Example\nby the door"
    assert [block.tight for block in controller.blocks] == [False, True]
    assert "Ann Example" not in controller.taken


def test_the_name_of_a_register_may_name_the_company():
    register = section("register_name", "Customers of Fernhill Ltd.")
    particulars, _recognised = taken(section("controller", "Ann Example"), register)
    assert particulars.organisation["name"] == "Fernhill Ltd"
    assert register.facts == {"name": "Customers of Fernhill Ltd"}
    assert register.text == ""


def test_the_person_goes_back_to_the_section_that_named_it():
    words = "We decide together what happens to the data of everybody who visits us."
    first = section("controller", words)
    second = section("controller", "Ann Example")
    particulars, _recognised = taken(first, second, title="Fernhill Ltd")
    assert particulars.organisation == {"name": "Fernhill Ltd"}
    assert (first.text, second.text) == (words, "Ann Example")


def test_a_company_in_the_title_is_the_organisation_without_a_controller():
    particulars, _recognised = taken(section("purposes"), title="Fernhill Ltd: privacy")
    assert particulars.organisation == {"name": "Fernhill Ltd"}


def test_a_company_as_controller_is_not_replaced_by_the_title():
    particulars, _recognised = taken(
        section("controller", "Hillside Mill Ltd"), title="Fernhill Ltd: privacy"
    )
    assert particulars.organisation == {"name": "Hillside Mill Ltd"}


@pytest.mark.parametrize("line", [None, "x" * 121])
def test_a_register_without_a_short_first_line_has_no_name(line):
    register = section("register_name", *filter(None, [line]))
    taken(register)
    assert register.facts == {}


def test_a_line_with_one_date_is_the_fact_of_its_label():
    dates = section("document_dates", "Updated: 2 May 2024", heading="Dates")
    particulars, recognised = taken(dates)
    assert dates.facts == {"updated": "2024-05-02"}
    assert dates.text == ""
    assert particulars.date == "2024-05-02"
    assert [(m.code, m.text) for m in recognised.messages] == [
        ("fact-label", "Updated")
    ]


def test_a_bare_date_is_the_fact_of_the_heading_or_the_day_it_was_drawn_up():
    revised = section("document_dates", "2.5.2024", heading="Last updated")
    drawn_up = section("document_dates", "1.5.2024", heading="About this notice")
    particulars, _recognised = taken(revised, drawn_up)
    assert revised.facts == {"updated": "2024-05-02"}
    assert drawn_up.facts == {"drawn_up": "2024-05-01"}
    assert particulars.date == "2024-05-02"


def test_the_last_of_the_days_on_which_it_was_written_is_the_date_of_a_notice():
    dates = section(
        "document_dates", "Drawn up 1.5.2020", "Updated 2.5.2024", "In force 1.6.2025"
    )
    assert taken(dates)[0].date == "2024-05-02"
    assert taken(section("document_dates", "In force from 1.6.2025"))[0].date == (
        "2025-06-01"
    )


def test_the_date_is_that_of_the_first_notice_in_a_file():
    first = section("document_dates", "Updated 1.5.2020")
    second = section("document_dates", "Updated 2.5.2024")
    assert taken(first, second)[0].date == "2020-05-01"


def test_a_day_below_its_label_may_begin_with_an_article():
    dates = section("document_dates", "den 3 november 2021", heading="Datum")
    assert taken(dates)[0].date == "2021-11-03"


def test_several_dates_below_a_heading_with_as_many_labels_are_told_apart():
    dates = section(
        "document_dates", "1.5.2020 / 2.5.2024", heading="Drawn up / updated"
    )
    particulars, recognised = taken(dates)
    assert dates.facts == {"drawn_up": "2020-05-01", "updated": "2024-05-02"}
    assert dates.taken == ["1.5.2020", "2.5.2024"]
    assert (dates.text, recognised.messages) == ("", [])
    assert particulars.date == "2024-05-02"


def test_the_labels_of_several_dates_on_a_line_are_a_message():
    dates = section("document_dates", "Drawn up 1.5.2020, updated 2.5.2024")
    _particulars, recognised = taken(dates)
    assert dates.facts == {"drawn_up": "2020-05-01", "updated": "2024-05-02"}
    assert [m.text for m in recognised.messages] == ["Drawn up , updated"]


def test_the_data_in_front_of_a_document_date_it_where_nothing_else_does():
    entries = [
        ImportMessage("front-matter", 2, "title: Privacy 1.1.2019"),
        ImportMessage("front-matter", 3, "date: 2020-05-01"),
        ImportMessage("front-matter", 4, "lastmod: 2024-05-02"),
    ]
    recognised = Recognised(title="", sections=[], messages=list(entries))
    assert take_particulars(recognised, "en").date == "2024-05-02"


@pytest.mark.parametrize(
    ("sentence", "type"),
    [
        ("The lead researcher is Ann Example, ann@fernhill.example.", "contact_person"),
        ("Fernhill Farm Ltd, farm@fernhill.example", "controller"),
        ("Ann Example keeps bees.", "controller"),
    ],
)
def test_a_second_controller_who_is_a_person_to_reach_is_the_contact(sentence, type):
    second = section("controller", sentence)
    taken(section("controller", "Fernhill Ltd"), second)
    assert second.type == type


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("We changed it on 2 May 2024 and told everybody.", "2024-05-02"),
        ("1.5.2024 2.5.2024", ""),
        ("May 2024", ""),
    ],
)
def test_other_lines_with_dates_stay(line, date):
    dates = section("document_dates", line, heading="Last updated")
    particulars, _recognised = taken(dates)
    assert (dates.facts, dates.text) == ({}, line)
    assert particulars.date == date


@pytest.mark.parametrize(
    "sentence",
    [
        "It was adopted by the board on the 19th day of November, 2022.",
        "Edellinen päivitys tehtiin 19. marraskuuta 2022.",
        "Så här har det sett ut sedan den 2 maj, senast ändrat 19 november 2022.",
        "Zuletzt geschehen: 19. November 2022.",
        "This text: 19 Nov. 2022.",
    ],
)
def test_the_section_on_changes_says_when_the_notice_was_changed(sentence):
    changes = section("changes", f"We may change this. {sentence}")
    particulars, _recognised = taken(changes)
    assert particulars.date == "2022-11-19"


@pytest.mark.parametrize(
    "sentence",
    [
        "The law changed on 25 May 2018.",
        "Laki muuttui 25.5.2018.",
        "Lagen ändrades den 25 maj 2018.",
        "Das Gesetz wurde am 25. Mai 2018 geändert.",
    ],
)
def test_the_day_of_a_law_is_none_of_the_notice(sentence):
    particulars, _recognised = taken(section("changes", sentence))
    assert particulars.date == ""


def test_a_second_date_of_a_kind_stays():
    dates = section("document_dates", "1.5.2024", "2.5.2024", heading="Updated")
    taken(dates)
    assert dates.facts == {"updated": "2024-05-01"}
    assert dates.text == "2.5.2024"


def test_the_officer_may_be_the_one_to_contact():
    contact = section("contact_person", "Data protection officer Ann Moe, a@b.example")
    taken(contact)
    assert contact.type == "dpo"
    assert contact.facts["name"] == "Ann Moe"


def test_what_follows_the_date_of_a_label_stays():
    dates = section(
        "document_dates", "May 2, 2023. Review date: May 2025.", heading="Policy date"
    )
    particulars, _recognised = taken(dates)
    assert particulars.date == "2023-05-02"
    assert dates.text == "Review date: May 2025."

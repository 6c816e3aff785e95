"""Where to complain: the authority that was chosen, or the one of the country."""

from __future__ import annotations

from dataclasses import replace

import pytest
from django.utils.translation import override

from tests.blocks.structured.sentences import (
    errors,
    facts_there_and_back,
    said,
    section_html,
)
from tests.every_fact import new_block
from wagtail_privacy.blocks.resolution import derive
from wagtail_privacy.blocks.structured.complaints import is_controller_first
from wagtail_privacy.jurisdictions import find_authority, known_authorities
from wagtail_privacy.notice import Notice, Party, Section


ANY_AUTHORITY = (
    "You have the right to lodge a complaint with the supervisory authority of the EU "
    "or EEA country where you live or work, or where you think that the law was broken."
)


def facts(country: str, **own: str):
    """The facts of a complaint section, the controller being in ``country``."""
    controller = Party("Kuusikko Books Ltd", country=country, email="a@b.example")
    notice = Notice("Register", "en", controller=controller)
    return dict(derive(Section("complaint", facts=own), notice).facts)


@pytest.mark.parametrize(("country", "id"), [("FI", "fi"), ("SE", "se"), ("AX", "fi")])
def test_the_authority_is_that_of_the_controller_s_country(country, id):
    assert facts(country) == {"applies": True, "authority": id}


@pytest.mark.parametrize("country", ["DE", "US", ""])
def test_where_a_country_has_not_one_authority_for_all_none_is_named(country):
    assert facts(country) == {"applies": True}


def test_without_a_controller_no_authority_follows():
    notice = Notice("Register", "en")
    section = Section("complaint")

    assert derive(section, notice).facts == {"applies": True}
    assert derive(section, None).facts == {"applies": True}


def test_the_authority_of_the_site_goes_before_that_of_the_country():
    controller = Party("Kuusikko Books Ltd", country="FI")
    notice = Notice("Register", "en", controller=controller, authority="ax")

    assert derive(Section("complaint"), notice).facts["authority"] == "ax"
    own = Section("complaint", facts={"authority": "se"})
    assert derive(own, notice).facts["authority"] == "se"


def test_the_authority_of_the_site_needs_no_controller():
    notice = Notice("", "en", authority="gb")

    assert derive(Section("complaint"), notice).facts == {
        "applies": True,
        "authority": "gb",
    }


def test_the_authority_that_an_editor_chose_wins():
    assert facts("FI", authority="ax")["authority"] == "ax"


def test_in_the_united_kingdom_complaints_go_to_the_controller_first():
    assert facts("GB") == {"applies": True, "authority": "gb", "email": "a@b.example"}
    assert facts("FI", authority="gb")["email"] == "a@b.example"
    assert facts("GB", email="own@b.example")["email"] == "own@b.example"
    assert "email" not in facts("GB", authority="fi")


def test_a_british_controller_without_an_address_gives_none():
    notice = Notice("Register", "en", controller=Party("x", country="GB"))

    assert "email" not in derive(Section("complaint"), notice).facts


def test_only_the_british_authority_comes_second():
    ids = [item.id for item in known_authorities() if is_controller_first(item.id)]

    assert ids == ["gb"]
    assert not is_controller_first("")


def test_an_empty_section_tells_the_right_all_the_same():
    assert said("complaint") == [ANY_AUTHORITY]


def test_the_authority_is_named_with_a_link_and_its_address():
    html = section_html("complaint", authority="fi")

    assert said("complaint", authority="fi") == [
        "You have the right to lodge a complaint with the supervisory authority if you "
        "think that our processing of your data breaks the law.",
        "Supervisory authority: Office of the Data Protection Ombudsman",
        f"Address of the authority: {find_authority('fi').address_in('en')}",
        "You can also turn to the authority of the EU or EEA country where you live "
        "or work.",
    ]
    assert html.a["href"] == "https://tietosuoja.fi/"


def test_the_authority_has_its_name_in_the_language_of_the_page():
    with override("sv"):
        assert (
            "Dataombudsmannens byrå" in section_html("complaint", authority="fi").text
        )
    with override("fi"):
        assert (
            "Tietosuojavaltuutetun toimisto"
            in section_html("complaint", authority="fi").text
        )


def test_outside_the_eea_no_other_authority_is_offered():
    assert [line.split(":")[0] for line in said("complaint", authority="ch")][1:] == [
        "Supervisory authority",
        "Address of the authority",
    ]


def test_in_the_united_kingdom_the_two_steps_are_told_in_their_order():
    lines = said("complaint", authority="gb", email="a@b.example")

    assert lines[0].endswith("we tell you its outcome.")
    assert lines[1:] == [
        "Complaints to us: a@b.example",
        "If our answer does not satisfy you, you have the right to complain to the "
        "Commissioner.",
        "Supervisory authority: Information Commissioner’s Office",
    ]
    assert len(said("complaint", authority="gb")) == 3


def test_the_address_for_complaints_to_us_is_not_told_elsewhere():
    with_email = said("complaint", authority="fi", email="a@b.example")

    assert with_email == said("complaint", authority="fi")


@pytest.mark.parametrize("authority", [item.id for item in known_authorities()])
@pytest.mark.parametrize("language", ["en", "fi", "sv"])
def test_every_authority_can_be_named(authority, language):
    with override(language):
        html = section_html("complaint", authority=authority)

    assert html.find("a", href=lambda href: href.startswith("https://")).text
    assert not [p for p in html.find_all("p") if not p.text.strip()]


def test_an_authority_that_a_site_no_longer_has_is_not_named():
    assert said("complaint", authority="gone") == [ANY_AUTHORITY]


def test_an_address_for_complaints_contradicts_another_authority():
    wrong = errors("complaint", authority="fi", email="a@b.example")

    assert set(wrong) == {"email"}
    assert wrong["email"].endswith("directly.")
    assert errors("complaint", authority="gb", email="a@b.example") == {}
    assert errors("complaint", email="a@b.example") == {}
    assert errors("complaint", authority="fi") == {}


def test_the_choices_are_in_the_language_of_the_editor():
    block = new_block("complaint").child_blocks["authority"]
    with override("fi"):
        finnish = dict(block.field.choices)
    with override("en"):
        english = dict(block.field.choices)

    assert finnish["fi"].startswith("Suomi")
    assert english["fi"].startswith("Finland")
    assert english.keys() == finnish.keys()


def test_the_facts_go_there_and_back():
    value, back, read = facts_there_and_back("complaint")

    assert value == back == read
    assert value["authority"] == "fi"


def test_a_silent_section_says_no_authority():
    section = replace(Section("complaint", facts={"authority": "fi"}), silent=True)

    assert section.is_empty

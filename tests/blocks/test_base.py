from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from django.utils.translation import override
from wagtail.models import Page
from wagtail.rich_text import RichText

from tests.conftest import parsed
from tests.every_fact import STRUCTURED, filled, new_block, stored
from wagtail_privacy.blocks import SectionBlock, build_block, section_types
from wagtail_privacy.blocks.identity import ControllerBlock
from wagtail_privacy.models import Organisation
from wagtail_privacy.notice import Notice, Section, from_json, to_json


#: The types that tell nothing of themselves; the reader’s rights follow from the law.
NOT_TOLD_BY_LAW = [
    id
    for id in section_types.ids()
    if not new_block(id).derived_facts(Section(id), None)
]


@pytest.fixture
def facts(organisation):
    """Facts for every type that has some, of every kind they can be."""
    other = Organisation.objects.create(name="Petäjä Oy", phone="040 555 0102")
    contact = {
        "name": "Aino Kivi",
        "role": "Shop manager",
        "email": "aino@kuusikko.example",
        "phone": "040 555 0101",
        "street": "Fir Road 2",
        "postal_code": "00980",
        "city": "Helsinki",
        "website": "https://kuusikko.example/aino/",
        "organisation": other,
    }
    day = date(2026, 8, 1)
    return structured_facts(organisation) | {
        "controller": {"organisation": organisation},
        "joint_controllers": {
            "organisations": [organisation, other],
            "contact_point": other,
        },
        "representative": {"organisation": other},
        "contact_person": contact,
        "dpo": contact,
        "register_name": {"name": "Customers"},
        "document_dates": dict.fromkeys(
            ("drawn_up", "updated", "effective_from", "next_review"), day
        ),
        "loyalty_programme": {
            "points_per_euro": 3,
            "is_shared": True,
            "started": day,
            "tiers": [
                {"name": "Gold", "from_points": 100, "since": day},
                {"name": "Silver", "from_points": 0, "since": None},
            ],
        },
    }


def structured_facts(organisation):
    """The facts of the types that have standard sentences, made from their blocks."""
    return {
        type_id: {
            name: child.to_python(filled(child, organisation.pk))
            for name, child in new_block(type_id).fact_blocks.items()
        }
        for type_id in STRUCTURED
    }


def test_these_tests_have_facts_for_every_type_with_facts(facts):
    assert set(facts) == {item.id for item in section_types if item.block}


@pytest.mark.parametrize("type_id", section_types.ids())
def test_a_section_and_its_block_value_are_inverses(type_id, facts):
    block = build_block(section_types[type_id])
    own = facts.get(type_id, {})
    value = block.normalize(
        {
            **block.get_default(),
            "heading": "Our own heading",
            "text": RichText("<p>Text with <b>weight</b>.</p>"),
            "anchor": "own-anchor",
            "also": "retention, purposes",
            "guidance": "Say it.",
            **own,
        }
    )

    section = block.to_section(value, id="5f1c", language="en")
    back = block.from_section(section)

    assert section == Section(
        type=type_id,
        heading="Our own heading",
        html="<p>Text with <b>weight</b>.</p>",
        facts=section.facts,
        also=("retention", "purposes"),
        anchor="own-anchor",
        id="5f1c",
        guidance="Say it.",
    )
    assert set(section.facts) == set(own)
    assert stored(block, back) == stored(block, value)
    assert block.to_section(back, id="5f1c", language="en") == section


@pytest.mark.parametrize("type_id", section_types.ids())
def test_an_empty_section_and_its_block_value_are_inverses(type_id):
    block = build_block(section_types[type_id])

    value = block.from_section(Section(type_id))

    assert block.to_section(value, language="en") == Section(type_id)


@pytest.mark.parametrize("type_id", section_types.ids())
def test_a_section_s_facts_survive_json(type_id, facts):
    block = build_block(section_types[type_id])
    value = block.normalize(facts.get(type_id, {}))
    notice = Notice("N", "en", (block.to_section(value, language="en"),))

    back = from_json(json.loads(json.dumps(to_json(notice))))

    assert back == notice
    again = block.from_section(back.sections[0])
    assert stored(block, again) == stored(block, block.from_section(notice.sections[0]))


@pytest.mark.parametrize("type_id", NOT_TOLD_BY_LAW)
def test_a_section_without_text_or_facts_renders_nothing(type_id):
    block = build_block(section_types[type_id])
    value = block.get_default()
    value["heading"] = "A heading is not enough"

    assert block.render(value) == ""


@pytest.mark.parametrize("type_id", section_types.ids())
def test_a_section_with_text_renders_a_section_with_heading_and_anchor(type_id):
    block = build_block(section_types[type_id])
    value = block.normalize({"text": "<p>In words.</p>", "anchor": "here"})

    with override("sv"):
        html = parsed(block.render(value)).section
        heading = str(section_types[type_id].heading)

    assert html["id"] == "here"
    assert "privacy-section" in html["class"]
    assert html.h2.text == heading
    assert html.p.text == "In words."


@pytest.mark.parametrize("type_id", section_types.ids())
def test_a_block_says_in_the_editor_what_its_type_says(type_id):
    section_type = section_types[type_id]
    block = build_block(section_type)
    block.set_name(type_id)

    assert block.label == section_type.heading
    assert block.meta.icon == section_type.icon
    assert block.meta.group == section_type.group.label
    assert block.get_description() == section_type.description


@pytest.mark.parametrize("type_id", section_types.ids())
def test_a_new_section_has_guidance_and_nothing_else(type_id):
    block = build_block(section_types[type_id])

    section = block.to_section(block.get_default(), language="en")

    assert section == Section(type_id, guidance=str(section_types[type_id].guidance))


def test_the_rights_of_a_reader_are_told_without_any_fact():
    by_law = {*section_types.ids()} - {*NOT_TOLD_BY_LAW}

    assert {"rights", "right_access", "rights_exercise", "complaint"} <= by_law
    assert len(by_law) == 12
    for type_id in by_law:
        assert len(new_block(type_id).render({"silent": False})) > 100


def test_an_own_heading_wins_over_the_standard_one():
    block = build_block(section_types["purposes"])
    value = block.normalize({"heading": "What <for>?", "text": "<p>x</p>"})

    assert parsed(block.render(value)).h2.text == "What <for>?"


def test_a_link_to_a_page_is_followed(home):
    block = build_block(section_types["purposes"])
    value = block.normalize(
        {"text": f'<p><a linktype="page" id="{home.pk}">Home</a></p>'}
    )

    assert parsed(block.render(value)).a["href"] == "/en/"


def test_text_of_an_old_value_can_be_a_plain_string():
    block = SectionBlock("purposes")

    assert block.to_section({"text": "<p>x</p>"}, language="en").html == "<p>x</p>"
    assert block.to_section({}, language="en") == Section("purposes")


def test_the_language_asked_for_decides_the_words_of_facts(organisation):
    organisation.name_translations = {"sv": "Granskogens böcker Ab"}
    block = ControllerBlock("controller")
    value = block.normalize({"organisation": organisation})

    with override("sv"):
        active = block.to_section(value)
    asked = block.to_section(value, language="en")

    assert active.facts["organisation"].name == "Granskogens böcker Ab"
    assert asked.facts["organisation"].name == "Kuusikko Books Ltd"


def test_a_controller_section_without_an_organisation_takes_that_of_the_page(
    make_notice, organisation
):
    page = make_notice(controller=organisation)
    block = ControllerBlock("controller")

    html = parsed(block.render(block.get_default(), context={"page": page}))

    assert html.address.strong.text == "Kuusikko Books Ltd"


def test_an_organisation_of_the_section_s_own_wins_over_that_of_the_page(
    make_notice, organisation
):
    other = Organisation.objects.create(name="Petäjä Oy")
    page = make_notice(controller=organisation)
    block = ControllerBlock("controller")
    value = block.normalize({"organisation": other})

    html = parsed(block.render(value, context={"page": page}))

    assert [card.strong.text for card in html.find_all("address")] == ["Petäjä Oy"]


def test_a_page_that_is_no_notice_has_nothing_to_inherit(home):
    block = ControllerBlock("controller")

    assert block.render(block.get_default(), context={"page": home}) == ""
    assert isinstance(home, Page)


def test_the_form_shows_guidance_first_and_the_rarely_used_fields_aside():
    layout = ControllerBlock("controller").get_form_layout()

    assert layout.children == ["guidance", "heading", "organisation", "text"]
    assert layout.settings == ["anchor", "also"]


def test_a_block_is_recorded_by_reference():
    path, args, kwargs = ControllerBlock("controller").deconstruct()

    assert path == "wagtail_privacy.blocks.identity.ControllerBlock"
    assert (args, kwargs) == (["controller"], {})


def test_a_block_of_a_type_that_is_not_registered_still_works():
    block = SectionBlock("opening_hours")
    block.set_name("opening_hours")
    value = block.normalize({"text": "<p>From nine to five.</p>"})

    assert block.section_type is None
    assert block.get_default()["guidance"] == ""
    assert parsed(block.render(value)).h2.text == "opening_hours"
    assert parsed(block.render(value)).section["id"] == "opening-hours"
    assert block.get_preview_value()["text"].source == ""


def test_a_fact_that_is_false_is_kept():
    block = build_block(section_types["loyalty_programme"])
    value = block.normalize({"is_shared": False, "points_per_euro": 0})

    assert block.to_section(value, language="en").facts == {
        "is_shared": False,
        "points_per_euro": 0,
    }


def test_what_a_section_says_is_searched_and_its_machinery_is_not():
    block = build_block(section_types["register_name"])
    value = block.normalize(
        {
            "heading": "Heading words",
            "name": "Register words",
            "text": "<p>Text words</p>",
            "guidance": "Guidance words",
            "anchor": "anchor-words",
            "also": "retention",
        }
    )

    found = block.get_searchable_content(value)

    assert sorted(found) == ["Heading words", "Register words", "Text words"]


def test_sections_differ_only_in_what_was_changed(organisation):
    block = ControllerBlock("controller")
    section = block.to_section(
        block.normalize({"organisation": organisation, "text": "<p>x</p>"}),
        language="en",
    )
    changed = replace(section, html="<p>y</p>")

    assert block.to_section(block.from_section(changed), language="en") == changed

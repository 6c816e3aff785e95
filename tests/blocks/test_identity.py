"""The types with facts: what they ask for, keep, and show."""

from __future__ import annotations

from datetime import date

import pytest
from django.utils.translation import override

from tests.conftest import parsed
from tests.every_fact import STRUCTURED
from wagtail_privacy.blocks import build_block, section_types
from wagtail_privacy.models import Organisation


CONTACT = {
    "name": "Aino Kivi",
    "role": "Shop manager",
    "email": "aino@kuusikko.example",
    "phone": "+358 40 555 0101",
    "street": "Fir Road 2",
    "postal_code": "00980",
    "city": "Helsinki",
    "website": "https://kuusikko.example/aino/",
}
DATES = {
    "drawn_up": date(2026, 8, 1),
    "updated": date(2026, 8, 20),
    "effective_from": date(2026, 9, 1),
    "next_review": date(2027, 9, 1),
}


def block_and_value(type_id, **facts):
    block = build_block(section_types[type_id])
    return block, block.normalize({**block.get_default(), **facts})


def section_of(type_id, **facts):
    block, value = block_and_value(type_id, **facts)
    return block.to_section(value, language="en")


def html_of(type_id, **facts):
    block, value = block_and_value(type_id, **facts)
    return parsed(block.render(value))


@pytest.fixture
def other(db):
    return Organisation.objects.create(
        name="Petäjä AB", country="SE", email="hej@petaja.example"
    )


@pytest.mark.parametrize("type_id", ["controller", "representative"])
def test_an_organisation_is_a_fact_and_is_shown(type_id, organisation):
    section = section_of(type_id, organisation=organisation)
    card = html_of(type_id, organisation=organisation).address

    assert section.facts == {"organisation": organisation.to_party("en")}
    assert card.strong.text == "Kuusikko Books Ltd"
    assert "Business ID 9550396-1" in card.text
    assert "Spruce Lane 4, 00990 Helsinki" in card.text
    assert card.find("a", href="mailto:privacy@kuusikko.example")
    assert card.find("a", href="tel:0405550100").text == "040 555 0100"
    assert card.find("a", href="https://kuusikko.example/")
    assert "Finland" not in card.text


def test_an_organisation_abroad_has_its_country_and_its_kind_of_number(other):
    other.business_id = "556012-5790"
    other.visiting_address = "Tallvägen 1, Umeå"
    card = html_of("controller", organisation=other).address

    assert "Sweden" in card.text
    assert "Company registration number 556012-5790" in card.text
    assert "Visiting address Tallvägen 1, Umeå" in card.text


def test_joint_controllers_are_all_shown_with_one_contact_point(organisation, other):
    facts = {"organisations": [organisation, other], "contact_point": other}
    section = section_of("joint_controllers", **facts)
    html = html_of("joint_controllers", **facts)

    assert section.facts == {
        "organisations": (organisation.to_party("en"), other.to_party("en")),
        "contact_point": other.to_party("en"),
    }
    names = [card.strong.text for card in html.find_all("address")]
    assert names == ["Kuusikko Books Ltd", "Petäjä AB", "Petäjä AB"]
    assert "Contact point" in html.text


def test_an_organisation_that_is_gone_leaves_no_empty_card(organisation):
    block, value = block_and_value("joint_controllers", organisations=[organisation])
    stored = block.get_prep_value(value)
    organisation.delete()

    value = block.to_python(stored)

    assert block.to_section(value, language="en").is_empty
    assert block.render(value) == ""


@pytest.mark.parametrize("type_id", ["contact_person", "dpo"])
def test_a_contact_is_a_card_of_facts(type_id, organisation):
    facts = {**CONTACT, "organisation": organisation}
    section = section_of(type_id, **facts)
    own, outside = html_of(type_id, **facts).find_all("address")

    assert section.facts == {**CONTACT, "organisation": organisation.to_party("en")}
    assert own.strong.text == "Aino Kivi"
    assert "Shop manager" in own.text
    assert "Fir Road 2, 00980 Helsinki" in own.text
    assert own.find("a", href="tel:+358405550101")
    assert outside.strong.text == "Kuusikko Books Ltd"


@pytest.mark.parametrize("type_id", ["contact_person", "dpo"])
@pytest.mark.parametrize("name", CONTACT)
def test_each_single_fact_of_a_contact_is_shown(type_id, name):
    html = html_of(type_id, **{name: CONTACT[name]})

    assert CONTACT[name] in html.address.text


def test_the_name_of_the_register_is_a_paragraph():
    assert section_of("register_name", name="Customers").facts == {"name": "Customers"}
    assert html_of("register_name", name="Customers").p.text == "Customers"


def test_the_dates_of_the_notice_are_shown_in_the_reader_s_language():
    section = section_of("document_dates", **DATES)
    with override("fi"):
        html = html_of("document_dates", **DATES)

    assert section.facts == {
        "drawn_up": "2026-08-01",
        "updated": "2026-08-20",
        "effective_from": "2026-09-01",
        "next_review": "2027-09-01",
    }
    shown = {time["datetime"]: time.text for time in html.find_all("time")}
    assert shown == {
        "2026-08-01": "1.8.2026",
        "2026-09-01": "1.9.2026",
        "2026-08-20": "20.8.2026",
        "2027-09-01": "1.9.2027",
    }


def test_one_date_alone_has_no_empty_rows():
    html = html_of("document_dates", updated=date(2026, 8, 20))

    assert [dt.text for dt in html.find_all("dt")] == ["Last updated"]


@pytest.mark.parametrize(
    "section_type",
    [section_type for section_type in section_types if section_type.block],
    ids=lambda section_type: section_type.id,
)
def test_text_alone_is_enough(section_type):
    more = {"silent": True} if section_type.id in STRUCTURED else {}
    html = html_of(section_type.id, text="<p>In words.</p>", **more)

    assert html.section.p.text == "In words."
    assert not html.find("address")
    assert not html.find("dl")


def test_facts_are_escaped():
    html = html_of("contact_person", name="<script>alert(1)</script>")

    assert not html.find("script")
    assert "<script>alert(1)</script>" in html.address.text

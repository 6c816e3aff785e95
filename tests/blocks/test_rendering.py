from django.template.loader import select_template
from django.utils.translation import override

from wagtail_privacy.blocks.rendering import (
    section_anchor,
    section_context,
    section_heading,
    section_templates,
)
from wagtail_privacy.notice import Section


def test_a_type_without_a_template_has_that_of_every_section():
    template = select_template(section_templates("introduction"))

    assert template.origin.template_name == "wagtail_privacy/blocks/section.html"


def test_a_type_is_rendered_by_the_template_of_its_name():
    template = select_template(section_templates("controller"))

    assert template.origin.template_name == "wagtail_privacy/blocks/controller.html"


def test_a_site_replaces_a_template_by_its_name():
    template = select_template(section_templates("definitions"))

    assert "testapp" in template.origin.name


def test_the_own_heading_wins():
    assert section_heading(Section("purposes", heading="What for?")) == "What for?"


def test_the_standard_heading_is_in_the_active_language():
    with override("fi"):
        assert section_heading(Section("controller")) == "Rekisterinpitäjä"
    with override("sv"):
        assert section_heading(Section("controller")) == "Personuppgiftsansvarig"
    with override("en"):
        assert section_heading(Section("controller")) == "Controller"


def test_a_type_that_nobody_registers_is_headed_by_its_id():
    assert section_heading(Section("no_such_type")) == "no_such_type"


def test_a_section_is_found_by_its_anchor_or_by_its_type():
    assert section_anchor(Section("right_access", anchor="access")) == "access"
    assert section_anchor(Section("right_access")) == "right-access"


def test_templates_know_the_section_and_how_deep_it_stands():
    section = Section("register_name", facts={"name": "Customers"})

    assert section_context(section, level=3) == {
        "section": section,
        "heading": "Name of the register",
        "anchor": "register-name",
        "level": 3,
        "facts": {"name": "Customers"},
    }

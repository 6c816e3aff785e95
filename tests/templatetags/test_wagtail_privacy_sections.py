"""What stands around every section, as tags for templates."""

from __future__ import annotations

import pytest
from django.template import Context, Template

from tests.conftest import parsed
from wagtail_privacy.blocks.section_links import SectionLinks
from wagtail_privacy.models.languages import LanguageLink


LINK = LanguageLink("fi", "Suomeksi", "/fi/", "", is_current=False)
SOURCE = (
    "{% load wagtail_privacy_sections %}"
    "<section{% privacy_section_place %}>{% privacy_section_heading %}</section>"
)


def rendered(**context):
    known = {"level": 2, "heading": "Your rights", "anchor": "rights", **context}
    return parsed(Template(SOURCE).render(Context(known))).section


def test_a_section_has_its_anchor_and_its_heading():
    section = rendered()

    assert section.attrs == {"id": "rights"}
    assert section.h2.text == "Your rights"
    assert not section.select("div")


@pytest.mark.parametrize("level", [2, 3, 4])
def test_the_heading_is_of_its_level(level):
    assert rendered(level=level).find(f"h{level}").text == "Your rights"


def test_it_says_the_language_of_its_words_where_the_page_has_another():
    section = rendered(section_language={"code": "ar", "direction": "rtl"})

    assert (section["lang"], section["dir"]) == ("ar", "rtl")


@pytest.mark.parametrize("kind", [SectionLinks, list])
def test_it_leads_to_itself_in_other_languages(kind):
    link = rendered(section_languages=kind([LINK])).select_one(
        "div.privacy-section-languages > a"
    )

    assert (link["href"], link["lang"], link.text) == ("/fi/#rights", "fi", "Suomeksi")


def test_an_editor_s_words_never_become_markup():
    section = rendered(heading="<b>x</b>", anchor='"><i>')

    assert section["id"] == '"><i>'
    assert section.h2.text == "<b>x</b>"

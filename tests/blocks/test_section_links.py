"""The links of a section to itself in other languages."""

from __future__ import annotations

from tests.conftest import parsed
from wagtail_privacy.blocks.section_links import SectionLinks
from wagtail_privacy.models.languages import LanguageLink


def link(code="fi", label="Suomeksi", url="/fi/kirjat/"):
    return LanguageLink(code, label, url, f"https://x.example{url}", is_current=False)


def test_each_leads_to_the_anchor():
    links = SectionLinks([link(), link("sv", "På svenska", "/sv/bocker/")])

    found = parsed(links.html("retention")).select("a")
    assert [(a["href"], a["lang"], a["hreflang"], a.text) for a in found] == [
        ("/fi/kirjat/#retention", "fi", "fi", "Suomeksi"),
        ("/sv/bocker/#retention", "sv", "sv", "På svenska"),
    ]
    assert parsed(links.html("rights")).a["href"] == "/fi/kirjat/#rights"


def test_templates_can_go_through_them_as_through_any_list():
    [first] = SectionLinks([link()])

    assert first == link()
    assert not SectionLinks()
    assert SectionLinks().html("retention") == ""


def test_nothing_in_them_becomes_markup():
    hostile = link('"><b>', "<i>x</i>", '/"onclick="x')

    html = SectionLinks([hostile]).html('"><script>')

    found = parsed(html)
    assert not found.select("b, i, script")
    assert found.a["href"] == '/"onclick="x#"><script>'
    assert "onclick" not in found.a.attrs
    assert found.a.text == "<i>x</i>"

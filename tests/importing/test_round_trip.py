"""A notice that we publish, saved as a page, is imported as the same sections."""

from datetime import date

import pytest
from django.utils.translation import override

from tests.conftest import published
from tests.every_fact import STRUCTURED, every_fact, new_block
from tests.importing.outlines import codes
from tests.importing.round_trip import missing_words, sections_of, sections_of_page
from wagtail_privacy.blocks import section_types
from wagtail_privacy.importing.reading import read_bytes
from wagtail_privacy.models import Organisation
from wagtail_privacy.pages.models import PrivacyNoticePage


#: An editor's text: its own headings are parts of the section, whatever they name.
TEXT = "<p>In our own words.</p><h3>Legal basis</h3><p>The law.</p>"


@pytest.fixture
def controller(db):
    return Organisation.objects.create(
        name="Kuusikko Books Ltd",
        business_id="9550396-1",
        country="FI",
        street="Spruce Lane 4",
        postal_code="00990",
        city="Helsinki",
        email="privacy@kuusikko.example",
        phone="040 555 0100",
        website="https://kuusikko.example/",
    )


def saved(client, index, sections, **fields):
    """The page of a published notice, as a browser saves it."""
    page = PrivacyNoticePage(
        title="Cookies and customers", slug="notice", locale=index.locale, **fields
    )
    page.sections = [{"type": type, "value": value} for type, value in sections]
    page = published(index.add_child(instance=page))
    return client.get(page.url).content.decode()


def every_section(organisation):
    """A section of every type with everything in it that it takes."""
    for type in section_types:
        facts = {}
        if type.id in STRUCTURED:
            facts = every_fact(new_block(type.id), organisation.pk)
        yield type.id, {"text": TEXT} | facts


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_sections_of_every_type_are_the_same_again(
    language, client, indexes, controller
):
    with override(language):
        html = saved(
            client,
            indexes[language],
            every_section(controller),
            controller=controller,
            drawn_up=date(2025, 12, 1),
        )
    expected = sections_of_page(html)
    result = read_bytes(html.encode(), name="notice.html", language=language)

    assert len(expected) == len(section_types) == 54
    assert sections_of(result) == expected
    assert result.notice.title == "Cookies and customers"
    assert result.organisation["name"] == "Kuusikko Books Ltd"
    assert missing_words(html, result) == set()
    assert {"several-notices", "kept-words"}.isdisjoint(codes(result))


def test_headings_that_nobody_knows_are_of_the_type_that_the_page_says(client, indexes):
    ids = ["retention", "security", "purposes", "rights", "cctv", "retention"]
    ids.append("document_dates")
    sections = [
        (id, {"heading": f"Part {place}", "text": TEXT}) for place, id in enumerate(ids)
    ]
    html = saved(client, indexes["en"], sections)
    result = read_bytes(html.encode(), name="notice.html")

    assert [section.type for section in result.notice.sections] == ids
    assert {reason for _sure, reason in result.decisions} == {"markup"}


def test_the_dates_of_the_head_stay_where_no_section_states_them(client, indexes):
    sections = [("purposes", {"text": TEXT})]
    html = saved(client, indexes["en"], sections, drawn_up=date(2025, 12, 1))
    result = read_bytes(html.encode(), name="notice.html")

    assert result.notice.drawn_up == date(2025, 12, 1)
    assert sections_of(result) == [
        ("document_dates", "Drawn up"),
        ("document_dates", "Last changed"),
        ("purposes", "Purposes of processing"),
    ]

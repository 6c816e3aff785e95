"""Our blocks inside an agency's own, where wagtail-localize alone loses lists."""

from __future__ import annotations

from typing import Any

import pytest
from wagtail.models import Page

from tests.conftest import published
from tests.localize.conftest import HTML
from tests.localize.translating import Translator, overridables, strings
from tests.localize.website.models import AgencyPage, Card
from wagtail_privacy.models import Organisation


@pytest.fixture
def agency_page(home: Page, swedish_index: Page, organisation: Organisation) -> Any:
    rows = [{"purpose": "To send parcels", "legal_bases": ["contract"]}]
    page = AgencyPage(title="Help", slug="help")
    page.body = [
        {
            "type": "panel",
            "value": {
                "title": "Your data",
                "inner": {"retention": {"rows": [{"what": "Orders", "number": 6}]}},
                "notice": [
                    {
                        "type": "purposes",
                        "value": {"rows": rows, "text": HTML},
                        "id": "n",
                    },
                    {"type": "dpo", "value": {"organisation": organisation.pk}},
                ],
            },
        },
        {
            "type": "purposes",
            "value": [{"rows": rows}, {"heading": "Why else", "text": HTML}],
        },
    ]
    for item in page.body:  # As the editor saves it: whatever is inside has an id.
        for inner in item.value["notice"] if item.block_type == "panel" else ():
            inner.id = inner.id or "dpo"
    home.add_child(instance=page)
    return published(page)


def test_all_words_of_our_blocks_are_offered_wherever_they_stand(
    translator: Translator, agency_page: AgencyPage
) -> None:
    translation = translator.submit(agency_page)

    linked = 'We keep <b>it</b>, <a id="a1">here</a>.'
    assert list(strings(translation).values()) == [
        *("Help", "help", "Your data", "Orders"),
        *("To send parcels", linked),
        *("To send parcels", "Why else", linked),
    ]
    assert overridables(translation) == ["https://kuusikko.example/"] * 2


def test_they_come_back_with_their_ids_and_facts(
    translator: Translator, agency_page: AgencyPage, organisation: Organisation
) -> None:
    translation = translator.submit(agency_page)
    translator.translate(translation)
    html = translator.open(agency_page.get_translation(translator.locale))

    page = translator.publish(agency_page.get_translation(translator.locale))

    assert "To send parcels" in html
    panel, purposes = page.body
    [retention] = panel.value["inner"]["retention"]["rows"].bound_blocks
    [source] = agency_page.body[0].value["inner"]["retention"]["rows"].bound_blocks
    assert retention.id == source.id
    assert retention.value["what"] == "[sv] Orders"
    assert retention.value["number"] == 6
    first, dpo = panel.value["notice"]
    assert first.value["rows"][0]["purpose"] == "[sv] To send parcels"
    assert first.value["rows"][0]["legal_bases"] == ["contract"]
    assert dpo.value["organisation"] == organisation
    assert [row["heading"] for row in purposes.value] == [None, "[sv] Why else"]


def test_a_snippet_with_a_copy_in_each_language_is_that_of_the_language(
    translator: Translator, home: Page, swedish_index: Page
) -> None:
    card = Card.objects.create(text="Loyalty card")
    page = AgencyPage(title="Cards", slug="cards")
    page.body = [{"type": "card", "value": {"heading": "Our card", "card": card.pk}}]
    home.add_child(instance=page)

    translation = translator.submit(published(page))
    translator.translate(translation)
    swedish = translator.publish(page.get_translation(translator.locale))

    value = swedish.body[0].value
    assert value["heading"] == "[sv] Our card"
    assert value["card"] == card.get_translation(translator.locale)
    assert value["card"] != card

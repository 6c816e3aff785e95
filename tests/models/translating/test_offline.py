"""Facts of an original that is not live while they change."""

from __future__ import annotations

import datetime

from tests.conftest import published
from tests.models.translating.conftest import (
    CONTACT,
    RETENTION,
    again,
    publish_text,
    section,
    state_of,
    translated,
)


def with_new_facts(page):
    """Change what a page that is not live says, in its draft."""
    page = again(page).get_latest_revision_as_object()
    section(page, CONTACT)["phone"] = "040 555 0199"
    page.drawn_up = datetime.date(2026, 5, 4)
    return page


def facts(page):
    page = again(page)
    return section(page, CONTACT)["phone"], page.drawn_up


NEW = ("040 555 0199", datetime.date(2026, 5, 4))


def test_a_copy_of_a_draft_gets_what_the_first_publication_changes(
    english, finnish, swedish
):
    english.unpublish()
    english = again(english)
    copies = [
        again(english.copy_for_translation(locale, copy_parents=True))
        for locale in (finnish, swedish)
    ]
    published(with_new_facts(english))

    assert [facts(copy) for copy in copies] == [NEW, NEW]
    assert state_of(english).offline is None


def test_what_changes_while_the_original_is_offline_follows_when_it_is_back(
    english, finnish_page
):
    again(english).unpublish()
    page = with_new_facts(english)
    page.save_revision()
    assert facts(finnish_page) != NEW

    page = with_new_facts(english)
    block = page.sections.stream_block.child_blocks["legal_framework"]
    page.sections.append(("legal_framework", block.to_python({"text": "<p>Law.</p>"})))
    published(page)

    assert facts(finnish_page) == NEW
    types = [child.block_type for child in again(finnish_page).sections]
    assert types == ["contact_person", "retention", "legal_framework"]
    assert again(finnish_page).live


def test_going_offline_and_back_changes_nothing_that_somebody_meant(
    english, finnish_page
):
    page = again(finnish_page)
    section(page, CONTACT)["phone"] = "040 555 0155"
    section(page, RETENTION)["rows"][0]["what"] = "Kaikki tilaukset"
    type(page).objects.filter(pk=page.pk).update(sections=page.sections)

    again(english).unpublish()
    published(again(english))

    assert facts(finnish_page)[0] == "040 555 0155"


def test_words_of_the_original_that_change_while_it_is_offline_make_it_outdated(
    english, finnish_page
):
    again(english).unpublish()
    publish_text(english, CONTACT, "<p>Write to us.</p>")

    assert state_of(finnish_page).outdated == [CONTACT]


def test_a_translation_that_comes_back_carries_nothing_that_is_old(
    english, finnish_page
):
    again(finnish_page).unpublish()
    published(with_new_facts(english))

    published(translated(again(finnish_page).get_latest_revision_as_object()))

    assert facts(english) == facts(finnish_page) == NEW


def test_a_notice_in_one_language_goes_offline_without_a_state(english):
    again(english).unpublish()
    published(again(english))

    assert facts(english)[0] == "040 555 0100"

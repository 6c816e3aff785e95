"""A translation that is behind: its notes, and words in the original’s language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.axe import found_by_axe
from tests.browser.test_visitor_languages import SMALLEST, box
from tests.browser.visiting import SampleSite, look, looking


pytestmark = pytest.mark.browser


@pytest.fixture
def page(visitor_browser: Browser, sample_site: SampleSite) -> Iterator[Page]:
    """The translation that is behind, at its outdated section."""
    with looking(visitor_browser) as page:
        page.goto(f"{sample_site.address('notice behind')}#retention")
        yield page


def test_the_head_and_each_section_that_is_behind_have_a_note(page: Page) -> None:
    notes = page.locator("header .privacy-outdated, section > .privacy-outdated")
    expect(notes).to_have_count(3)
    expect(page.locator("header .privacy-outdated li")).to_have_count(1)
    expect(page.locator("#retention > .privacy-outdated a")).to_have_count(1)
    expect(page.locator("#security > .privacy-outdated a")).to_have_count(0)
    expect(page.locator("#purposes .privacy-outdated")).to_have_count(0)


def test_words_of_the_original_and_nothing_else_are_marked_as_english(
    page: Page,
) -> None:
    marked = page.locator("main :is(p, li, dd, td)[lang=en]")

    expect(marked).to_have_text(["Doors are locked."])


def test_axe_finds_nothing_where_notes_and_languages_are_shown(page: Page) -> None:
    expect(page.locator("#retention > .privacy-section-languages")).to_be_visible()

    assert found_by_axe(page) == {}


@pytest.mark.parametrize("width", [320, 1280])
def test_the_links_of_a_note_are_large_enough(width: int, page: Page) -> None:
    look(page, width=width)
    boxes = [box(link) for link in page.locator(".privacy-outdated a").all()]

    assert len(boxes) == 3
    for found in boxes:
        assert found["height"] >= SMALLEST
        assert found["width"] >= SMALLEST
        assert found["left"] >= 0
        assert found["right"] <= width


def test_a_note_stands_apart_in_forced_colours_too(page: Page) -> None:
    look(page, forced_colors="active")
    edge = "item => getComputedStyle(item).borderInlineStartWidth"

    edges = [note.evaluate(edge) for note in page.locator(".privacy-outdated").all()]
    assert edges == ["3px", "3px", "3px"]


def test_notes_are_printed(page: Page) -> None:
    page.emulate_media(media="print")

    for note in page.locator(".privacy-outdated").all():
        expect(note).to_be_visible()

"""A visitor who changes the language stays in the section that they were reading."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.axe import found_by_axe
from tests.browser.visiting import STATES, SampleSite, look, looking


pytestmark = pytest.mark.browser

#: The smallest target of a pointer, in pixels, by WCAG 2.5.8.
SMALLEST = 24


@pytest.fixture
def page(visitor_browser: Browser) -> Iterator[Page]:
    with looking(visitor_browser) as page:
        yield page


def links_of(page: Page, anchor: str) -> Locator:
    return page.locator(f"#{anchor} > .privacy-section-languages a")


def shown(page: Page) -> Locator:
    return page.locator(".privacy-section-languages a:visible")


@pytest.mark.parametrize("anchor", ["retention", "right-access"])
def test_a_visitor_changes_the_language_and_lands_in_the_same_section(
    anchor: str, page: Page, sample_site: SampleSite
) -> None:
    page.goto(sample_site.address("notice en"))
    expect(shown(page)).to_have_count(0)
    page.locator(f".privacy-contents a[href='#{anchor}']").click()
    expect(shown(page)).to_have_text(["Suomeksi", "På svenska", "Deutsch", "بالعربية"])

    links_of(page, anchor).get_by_text("Suomeksi").click()

    expect(page).to_have_url(f"{sample_site.address('notice fi')}#{anchor}")
    expect(page.locator("html")).to_have_attribute("lang", "fi")
    expect(page.locator(f"#{anchor} > :is(h2, h3)")).to_be_in_viewport(ratio=1)
    expect(shown(page)).to_have_text(
        ["In English", "På svenska", "Deutsch", "بالعربية"]
    )

    links_of(page, anchor).get_by_text("In English").click()
    expect(page).to_have_url(f"{sample_site.address('notice en')}#{anchor}")


def test_a_visitor_changes_the_language_in_a_section_by_keyboard(
    page: Page, sample_site: SampleSite
) -> None:
    page.goto(sample_site.address("notice fi"))
    contents = page.locator(".privacy-contents a[href='#controller']")
    contents.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#controller")).to_be_in_viewport()

    page.keyboard.press("Tab")
    expect(links_of(page, "controller").first).to_be_focused()
    page.keyboard.press("Enter")

    expect(page).to_have_url(f"{sample_site.address('notice en')}#controller")
    expect(page.locator("#controller h2")).to_be_in_viewport(ratio=1)


def test_a_section_on_a_page_of_its_own_has_the_links_too(
    page: Page, sample_site: SampleSite
) -> None:
    page.goto(f"{sample_site.address('section page sv')}#cookies")

    links_of(page, "cookies").get_by_text("In English").click()

    expect(page).to_have_url(f"{sample_site.address('section page en')}#cookies")


def test_a_pointer_finds_the_links_above_the_heading_and_nothing_moves(
    page: Page, sample_site: SampleSite
) -> None:
    page.goto(sample_site.address("notice fi"))
    places = "[...document.querySelectorAll('section')].map(item => item.offsetTop)"
    before = page.evaluate(places)
    for anchor in ["controller", "retention", "right-access", "right-object"]:
        heading = page.locator(f"#{anchor} > :is(h2, h3)")
        heading.hover()
        expect(shown(page)).to_have_count(4)
        assert page.evaluate(places) == before
        link = links_of(page, anchor).first
        assert box(link)["bottom"] <= box(heading)["top"] + 1
        link.hover()
        expect(shown(page)).to_have_count(4)
    page.locator("h1").hover()
    expect(shown(page)).to_have_count(0)


def test_a_link_that_has_the_focus_stays_where_the_pointer_leaves_it(
    page: Page, sample_site: SampleSite
) -> None:
    page.goto(sample_site.address("notice fi"))
    page.locator("#retention > h2").hover()
    links_of(page, "retention").first.focus()

    page.locator("h1").hover()

    expect(links_of(page, "retention").first).to_be_focused()
    expect(shown(page)).to_have_count(4)


def test_a_finger_has_the_links_of_the_section_of_the_address_alone(
    visitor_browser: Browser, sample_site: SampleSite
) -> None:
    with looking(visitor_browser, has_touch=True, is_mobile=True) as page:
        page.goto(sample_site.address("notice fi"))
        page.locator("#retention > h2").tap()
        expect(shown(page)).to_have_count(0)

        page.goto(f"{sample_site.address('notice fi')}#retention")
        expect(shown(page)).to_have_count(4)


@pytest.mark.parametrize("name", ["notice fi", "notice ar", "notice de"])
def test_the_links_are_large_enough_and_fit_on_a_small_screen(
    name: str, page: Page, sample_site: SampleSite
) -> None:
    page.goto(f"{sample_site.address(name)}#retention")
    for width in [320, 1280]:
        look(page, width=width)
        boxes = [box(link) for link in links_of(page, "retention").all()]
        assert len(boxes) == 4
        for found in boxes:
            assert found["left"] >= 0
            assert found["right"] <= width
            assert found["height"] >= SMALLEST
            assert found["width"] >= SMALLEST
        assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")


def test_the_links_are_not_printed(page: Page, sample_site: SampleSite) -> None:
    page.goto(f"{sample_site.address('notice fi')}#retention")
    expect(shown(page)).to_have_count(4)

    page.emulate_media(media="print")

    expect(shown(page)).to_have_count(0)


@pytest.mark.parametrize("name", ["notice en", "notice de", "notice ar"])
def test_axe_finds_nothing_where_a_section_shows_its_languages(
    name: str, page: Page, sample_site: SampleSite
) -> None:
    page.goto(f"{sample_site.address(name)}#retention")
    expect(shown(page)).to_have_count(4)

    assert len(STATES) == 4
    assert found_by_axe(page) == {}


def box(locator: Locator) -> dict[str, float]:
    return locator.evaluate("item => item.getBoundingClientRect().toJSON()")

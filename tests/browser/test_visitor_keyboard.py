"""A visitor gets everywhere with the keyboard alone, and sees where they are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.visiting import (
    LANGUAGES,
    STATES,
    VISITOR_PAGES,
    SampleSite,
    look,
    looking,
)


pytestmark = pytest.mark.browser

#: The links of a page in the order of its text, as a visitor hears them.
SHOWN = "[...document.links].filter(link => link.checkVisibility())"
LINKS = f"{SHOWN}.map(link => link.outerHTML)"
#: What has the focus: its HTML, how it is marked, and whether all of it is in sight.
FOCUSED = """() => {
    const link = document.activeElement;
    if (link === document.body) return null;
    const style = getComputedStyle(link), box = link.getBoundingClientRect();
    const reach = parseFloat(style.outlineWidth) + parseFloat(style.outlineOffset);
    const clipped = [];
    for (let frame = link.parentElement; frame; frame = frame.parentElement) {
        if (frame === document.documentElement || frame === document.body) break;
        if (getComputedStyle(frame).overflowY === "visible") continue;
        const edge = frame.getBoundingClientRect();
        if (box.left - reach < edge.left || box.right + reach > edge.right ||
            box.top - reach < edge.top || box.bottom + reach > edge.bottom)
            clipped.push(frame.className);
    }
    return {
        html: link.outerHTML,
        outline: style.outlineStyle,
        width: parseFloat(style.outlineWidth),
        clipped,
        isInSight: box.top > -1 && box.bottom < innerHeight + 1
            && box.left > -1 && box.right < innerWidth + 1,
        box: box.toJSON(),
    };
}"""


@pytest.fixture
def page(visitor_browser: Browser) -> Iterator[Page]:
    with looking(visitor_browser) as page:
        yield page


def focused(page: Page) -> dict[str, Any] | None:
    return page.evaluate(FOCUSED)


def tab_to(page: Page, href: str, *, inside: str = "body") -> None:
    """Press the tab key until the focus is on a link whose address ends so."""
    wanted = f"{inside} a[href$='{href}']:focus"
    for _stop in range(page.evaluate(f"{SHOWN}.length") + 1):
        page.keyboard.press("Tab")
        if page.locator(wanted).count():
            return
    raise AssertionError(f"the tab key does not reach {href} in {inside}")


@pytest.mark.parametrize("name", VISITOR_PAGES)
def test_the_tab_key_visits_every_link_in_reading_order_and_then_leaves(
    name: str, page: Page, sample_site: SampleSite
) -> None:
    page.goto(sample_site.address(name))
    visited = []
    for _link in range(page.evaluate(f"{SHOWN}.length")):
        page.keyboard.press("Tab")
        visited.append(focused(page))
    page.keyboard.press("Tab")

    assert [stop and stop["html"] for stop in visited] == page.evaluate(LINKS)
    assert focused(page) is None


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("name", ["notice fi", "section page ar", "index fi, page 2"])
def test_the_focus_is_seen_at_every_stop(
    name: str, state: str, page: Page, sample_site: SampleSite
) -> None:
    look(page, **STATES[state])
    page.goto(sample_site.address(name))
    unseen = []
    for _link in range(page.evaluate(f"{SHOWN}.length")):
        page.keyboard.press("Tab")
        stop = focused(page)
        is_outlined = stop and stop["outline"] == "solid" and stop["width"] >= 2
        if not is_outlined or stop["clipped"] or not stop["isInSight"]:
            unseen.append(str(stop))

    assert unseen == []


def test_a_visitor_goes_from_the_index_to_a_section_and_back_by_keyboard(
    page: Page, sample_site: SampleSite
) -> None:
    index, notice = sample_site.address("index en"), sample_site.address("notice en")
    page.goto(index)
    tab_to(page, sample_site.samples.paths["notice en"])
    page.keyboard.press("Enter")
    expect(page).to_have_url(notice)

    tab_to(page, "#controller", inside=".privacy-contents")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{notice}#controller")
    expect(page.locator("#controller")).to_be_in_viewport()
    assert page.evaluate("document.querySelector(':target').id") == "controller"

    other_languages = ["/"] * (len(LANGUAGES) - 1)
    for kind in [*other_languages, "mailto:", "tel:", "https:"]:
        page.keyboard.press("Tab")
        link = page.locator("#controller a:focus")
        assert link.get_attribute("href").startswith(kind)

    tab_to(page, sample_site.samples.paths["section page en"], inside=".privacy-body")
    page.keyboard.press("Enter")
    expect(page).to_have_url(sample_site.address("section page en"))
    tab_to(page, sample_site.samples.paths["notice en"], inside=".privacy-head")
    page.keyboard.press("Enter")
    expect(page).to_have_url(notice)


def test_a_visitor_changes_the_language_and_comes_back_by_keyboard(
    page: Page, sample_site: SampleSite
) -> None:
    page.goto(sample_site.address("notice en"))
    tab_to(page, sample_site.samples.paths["notice fi"], inside=".privacy-languages")
    page.keyboard.press("Enter")
    expect(page).to_have_url(sample_site.address("notice fi"))
    expect(page.locator("html")).to_have_attribute("lang", "fi")

    tab_to(page, sample_site.samples.paths["notice en"], inside=".privacy-languages")
    page.keyboard.press("Enter")
    expect(page).to_have_url(sample_site.address("notice en"))


def test_a_visitor_turns_the_pages_of_the_index_by_keyboard(
    page: Page, sample_site: SampleSite
) -> None:
    page.goto(sample_site.address("index fi"))
    tab_to(page, "?page=2", inside=".privacy-pages")
    page.keyboard.press("Enter")

    expect(page).to_have_url(sample_site.address("index fi, page 2"))
    expect(page.locator(".privacy-pages [aria-current=page]")).to_have_text("2")

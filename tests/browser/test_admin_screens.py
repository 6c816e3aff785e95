"""Our lists have more columns than a small screen: all can be reached, and read."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.admin_views import OUR_VIEWS, address, open_view
from tests.browser.visiting import SampleSite, look, looking


pytestmark = pytest.mark.browser

#: Titles of which a word is broken: a short word that takes more than one line.
BROKEN = """[...document.querySelectorAll("td.title .title-wrapper")].flatMap(title => {
    const texts = document.createTreeWalker(title, NodeFilter.SHOW_TEXT), found = [];
    const short = /(?<!\\S)\\S{1,14}(?!\\S)/g;
    while (texts.nextNode())
        for (const word of texts.currentNode.data.matchAll(short)) {
            const range = document.createRange();
            range.setStart(texts.currentNode, word.index);
            range.setEnd(texts.currentNode, word.index + word[0].length);
            const lines = [...range.getClientRects()].map(box => box.top);
            if (new Set(lines).size > 1) found.push(word[0]);
        }
    return found;
})"""


@pytest.fixture(scope="module")
def page(visitor_browser: Browser, sample_site: SampleSite) -> Iterator[Page]:
    with looking(visitor_browser) as page:
        page.context.add_cookies([sample_site.login])
        yield page


@pytest.mark.parametrize("view", ["notices", "report of translations"])
@pytest.mark.parametrize("width", [320, 1024])
def test_every_column_can_be_scrolled_to_and_no_short_word_of_a_title_is_broken(
    view: str, width: int, page: Page, sample_site: SampleSite
) -> None:
    open_view(page, address(sample_site, OUR_VIEWS[view]))
    look(page, width=width)
    assert page.locator("td.title").count() > 0
    assert page.evaluate(BROKEN) == []

    last = page.locator("table.listing thead th").last
    page.locator("td.title").first.hover()
    page.mouse.wheel(5000, 0)
    expect(last).to_be_in_viewport(ratio=0.98)


@pytest.mark.parametrize("width", [320, 1280])
def test_a_comparison_fits_on_the_screen(
    width: int, page: Page, sample_site: SampleSite
) -> None:
    open_view(page, address(sample_site, OUR_VIEWS["compare a translation"]))
    look(page, width=width)

    texts = page.locator(".privacy-behind__original, .privacy-behind__own")
    expect(texts).to_have_count(4)
    for text in texts.all():
        box = text.evaluate("item => item.getBoundingClientRect().toJSON()")
        assert box["left"] >= 0
        assert box["right"] <= width

"""A visit leaves nothing behind, asks nobody else, and needs no script."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.visiting import LANGUAGES, VISITOR_PAGES, SampleSite, looking


pytestmark = pytest.mark.browser

INLINE = """[...document.querySelectorAll("*")].filter(item =>
    ["SCRIPT", "STYLE", "IFRAME", "IMG"].includes(item.tagName) ||
    item.getAttributeNames().some(name => name === "style" || name.startsWith("on"))
).map(item => item.outerHTML)"""
KEPT = """async () => ({
    cookie: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(found => found.name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
})"""
NOTHING = {
    "cookie": "",
    "local": [],
    "session": [],
    "databases": [],
    "caches": [],
    "workers": 0,
}
LOADED = "performance.getEntriesByType('resource').map(entry => entry.name)"
ANCHORS = "[...document.querySelectorAll('section[id]')].map(section => section.id)"


@pytest.fixture(scope="module")
def page(visitor_browser: Browser) -> Iterator[Page]:
    with looking(visitor_browser) as page:
        yield page


@pytest.mark.parametrize("name", VISITOR_PAGES)
def test_a_visit_leaves_nothing_behind_and_loads_one_stylesheet(
    name: str, page: Page, sample_site: SampleSite
) -> None:
    response = page.goto(sample_site.address(name), wait_until="networkidle")
    assert response and response.ok

    assert "set-cookie" not in response.headers
    assert "cookie" not in response.headers.get("vary", "").lower()
    assert page.evaluate(INLINE) == []
    assert page.evaluate(KEPT) == NOTHING
    assert page.context.cookies() == []
    loaded = [item for item in page.evaluate(LOADED) if "favicon" not in item]
    assert loaded == [f"{sample_site.url}/static/wagtail_privacy/notice.css"]


@pytest.mark.parametrize("name", ["index fi", "notice fi", "section page fi"])
def test_a_page_reads_the_same_without_scripts(
    name: str, page: Page, visitor_browser: Browser, sample_site: SampleSite
) -> None:
    page.goto(sample_site.address(name))
    with looking(visitor_browser, java_script_enabled=False) as without:
        without.goto(sample_site.address(name))
        text = without.locator("main").inner_text()

    assert len(text) > 100
    assert page.locator("main").inner_text() == text


@pytest.mark.parametrize("kind", ["index", "notice", "section page"])
def test_the_language_links_lead_to_the_same_place_in_each_language(
    kind: str, page: Page, sample_site: SampleSite
) -> None:
    """An address with a fragment fits every language: sections have one anchor."""
    codes = [code for code, _name in LANGUAGES]
    addresses = {code: sample_site.address(f"{kind} {code}") for code in codes}
    anchors = []
    for code in codes:
        page.goto(addresses[code])
        links = page.locator(".privacy-languages a")
        found = links.evaluate_all(
            "links => links.map(link => [link.hreflang, link.href])"
        )
        assert dict(found) == addresses
        current = page.locator(".privacy-languages [aria-current=page]")
        assert current.evaluate_all("links => links.map(link => link.lang)") == [code]
        assert page.locator("html").get_attribute("lang") == code
        anchors.append(page.evaluate(ANCHORS))

    assert [item == anchors[0] for item in anchors] == [True] * len(codes)

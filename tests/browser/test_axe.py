"""axe finds nothing on what visitors see, in any state they see it in."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.axe import found_by_axe
from tests.browser.visiting import STATES, VISITOR_PAGES, SampleSite, looking


pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def page(visitor_browser: Browser) -> Iterator[Page]:
    with looking(visitor_browser) as page:
        yield page


@pytest.mark.parametrize("name", VISITOR_PAGES)
def test_axe_finds_nothing_on_any_visitor_page(
    name: str, page: Page, sample_site: SampleSite
) -> None:
    response = page.goto(sample_site.address(name))

    assert response and response.ok
    assert found_by_axe(page) == {}


def test_axe_finds_what_is_wrong_and_in_which_state(page: Page) -> None:
    page.set_content(
        "<!doctype html><html lang=en><title>Wrong</title>"
        "<style>@media (prefers-color-scheme: dark) { p { color: #fefefe } }</style>"
        "<main><h1>Wrong</h1><p class=pale>Pale in the dark.</p><img src=x></main>"
    )

    found = found_by_axe(page)

    assert {f"{state}: image-alt at img" for state in STATES} < set(found)
    assert [key for key in found if "contrast" in key] == [
        "dark: color-contrast at p.pale"
    ]

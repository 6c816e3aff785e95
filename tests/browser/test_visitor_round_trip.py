"""A notice that is printed to PDF is imported as the same sections."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.visiting import SampleSite, looking
from tests.importing.round_trip import missing_words, sections_of, sections_of_page
from wagtail_privacy.importing.reading import read_bytes


pytestmark = pytest.mark.browser


@pytest.fixture
def page(visitor_browser: Browser) -> Iterator[Page]:
    with looking(visitor_browser) as page:
        yield page


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_a_printed_notice_is_imported_as_the_same_sections(
    language: str, page: Page, sample_site: SampleSite
) -> None:
    page.goto(sample_site.address(f"notice {language}"))
    printed = page.pdf(format="A4", tagged=True)
    result = read_bytes(printed, name="notice.pdf", language=language)

    expected = sections_of_page(page.content())
    head = sections_of(result)[: -len(expected)]  # What it says before the sections.
    assert sections_of(result)[-len(expected) :] == expected
    assert {type for type, _heading in head} <= {"document_dates", "introduction"}
    assert result.notice.title == page.locator("h1").inner_text()
    assert result.organisation["name"] == "Kuusikko Books Ltd"
    # In a narrow column a word can be in two parts without a hyphen.
    found = "".join(str(result.as_json()).split())
    assert [w for w in missing_words(page.content(), result) if w not in found] == []


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_a_printed_page_of_one_section_begins_with_it(
    language: str, page: Page, sample_site: SampleSite
) -> None:
    page.goto(sample_site.address(f"section page {language}"))
    printed = page.pdf(format="A4", tagged=True)
    result = read_bytes(printed, name="section.pdf", language=language, force=True)

    assert sections_of(result)[:1] == sections_of_page(page.content())

"""A notice on paper: all of its text in order, and nothing that only a screen needs."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from unicodedata import normalize

import pytest
from playwright.sync_api import Browser, Page
from pypdf import PdfReader

from tests.browser.visiting import SampleSite, looking


pytestmark = pytest.mark.browser

#: The texts of a page that belong on paper, one by one and in order.
TEXTS = """[...document.querySelectorAll(
    "h1, .privacy-facts li, .privacy-card > *," +
    ".privacy-body :is(h2, h3, h4, p, li, dt, dd)")]
    .filter(item => !item.closest("nav") && !item.querySelector("li, p") &&
        getComputedStyle(item).clipPath === "none")
    .map(item => item.textContent)"""


@pytest.fixture
def page(visitor_browser: Browser) -> Iterator[Page]:
    with looking(visitor_browser) as page:
        yield page


def printed(page: Page) -> str:
    """The text of the page's PDF, without spaces: a PDF has none of its own."""
    pdf = PdfReader(BytesIO(page.pdf(format="A4")))
    return squeezed("".join(sheet.extract_text() for sheet in pdf.pages))


def squeezed(text: str) -> str:
    """``text`` without spaces, ligatures and the places where a word may be divided."""
    whole = text.replace("\u00ad", "").replace("\u200b", "")
    return "".join(normalize("NFKC", whole).split())


@pytest.mark.parametrize(
    "name",
    [
        "notice en",
        "notice fi",
        "notice sv",
        "section page fi",
        "long words",
        "index fi",
    ],
)
def test_all_of_the_text_is_printed_in_order(
    name: str, page: Page, sample_site: SampleSite
) -> None:
    page.goto(sample_site.address(name))
    texts = [squeezed(text) for text in page.evaluate(TEXTS)]
    paper = printed(page)
    assert len(texts) > 3

    place = 0
    for text in texts:
        found = paper.find(text, place)
        assert found >= 0, f"{text!r} is not in {paper[place : place + 300]!r}"
        place = found + len(text)


def test_what_only_a_screen_needs_is_not_printed(
    page: Page, sample_site: SampleSite
) -> None:
    page.goto(sample_site.address("notice fi"))
    on_screen = page.locator("main").inner_text()
    paper = printed(page)
    for word in ["Sisällys", "In English", "På svenska"]:
        assert word in on_screen
        assert squeezed(word) not in paper
    assert paper.count(squeezed("Rekisteröidyn oikeudet")) == 1

    page.goto(sample_site.address("index fi"))
    page.emulate_media(media="print")
    assert page.locator(".privacy-pages").is_hidden()
    page.emulate_media(media="screen")
    assert page.locator(".privacy-pages").is_visible()


def test_the_address_of_a_link_is_printed_where_its_words_do_not_tell_it(
    page: Page, sample_site: SampleSite
) -> None:
    page.goto(sample_site.address("notice en"))
    paper = printed(page)

    assert "(https://docs.example/terms)" in paper
    assert "(mailto:" not in paper
    assert "(#" not in paper
    assert "https://kuusikko.example/(" not in paper  # A card's words are the address.


def test_paper_is_white_even_if_the_screen_is_dark(
    page: Page, sample_site: SampleSite
) -> None:
    page.goto(sample_site.address("notice fi"))
    page.emulate_media(media="print", color_scheme="dark")
    colours = page.evaluate(
        "['body', '.privacy', '.privacy-card'].map(name => "
        "getComputedStyle(document.querySelector(name)).backgroundColor)"
    )

    assert set(colours) <= {"rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"}

"""A notice is read on any screen: small, enlarged, dark, without movement."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.visiting import VISITOR_PAGES, SampleSite, look, looking


pytestmark = pytest.mark.browser

#: What lies outside the screen to the side, or is cut off where it stands.
#: What is clipped away, for those who listen, is not wide for anybody.
TOO_WIDE = """[...document.querySelectorAll("body *")].filter(item => {
    const box = item.getBoundingClientRect(), style = getComputedStyle(item);
    if (style.clipPath === "inset(50%)") return false;
    const isCut = style.overflowX !== "visible" && item.scrollWidth > item.clientWidth;
    return box.left < 0 || box.right > innerWidth || isCut;
}).map(item => item.outerHTML)"""
SCROLLS_SIDEWAYS = "document.documentElement.scrollWidth > innerWidth"
#: The spacing of text that readers may set, by WCAG 1.4.12.
SPACED = """main * { line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important; } main p { margin-bottom: 2em !important; }"""
MOVING = """[...document.querySelectorAll("*")].flatMap(item =>
    ["", "::before", "::after"].map(part => getComputedStyle(item, part))
).filter(style => style.animationName !== "none" ||
    style.transitionDuration.split(", ").some(time => time !== "0s") ||
    style.scrollBehavior !== "auto").length"""


@pytest.fixture(scope="module")
def page(visitor_browser: Browser) -> Iterator[Page]:
    with looking(visitor_browser) as page:
        yield page


@pytest.mark.parametrize("name", VISITOR_PAGES)
def test_nothing_is_wider_than_the_screen(
    name: str, page: Page, sample_site: SampleSite
) -> None:
    """At 400 % on a screen of 1280 pixels, a page is 320 pixels wide."""
    page.goto(sample_site.address(name))
    for width in [320, 768, 1280]:
        look(page, width=width)
        assert page.evaluate(TOO_WIDE) == [], width
        assert not page.evaluate(SCROLLS_SIDEWAYS), width

    page.add_style_tag(content="html { font-size: 200% !important; }")
    for width in [640, 1280]:
        look(page, width=width)
        assert page.evaluate(TOO_WIDE) == [], f"{width} px, text twice as large"
    page.add_style_tag(content=f"html {{ font-size: 100% !important; }} {SPACED}")
    look(page, width=320)
    assert page.evaluate(TOO_WIDE) == [], "text spaced out"


def test_too_wide_is_what_does_not_fit(page: Page) -> None:
    page.set_content("<p style='width: 5000px'>Wide</p><p>Narrow</p>")

    assert page.evaluate(TOO_WIDE) == ['<p style="width: 5000px">Wide</p>']
    assert page.evaluate(SCROLLS_SIDEWAYS)


def test_text_grows_with_the_size_that_the_reader_has_set(
    page: Page, sample_site: SampleSite
) -> None:
    sizes = (
        "['h1', 'h2', 'p', 'address', 'time', 'nav a'].map(name => parseFloat("
        "getComputedStyle(document.querySelector(`main ${name}`)).fontSize))"
    )
    page.goto(sample_site.address("notice fi"))
    look(page, width=600)
    before = page.evaluate(sizes)
    page.add_style_tag(content="html { font-size: 200% !important; }")

    heading, *others = zip(before, page.evaluate(sizes), strict=True)
    assert heading[1] > heading[0] * 1.4  # It is larger than all others anyway.
    assert all(after >= 1.8 * size for size, after in others)


@pytest.mark.parametrize("name", ["index fi", "notice fi", "section page fi"])
def test_nothing_moves(name: str, page: Page, sample_site: SampleSite) -> None:
    page.goto(sample_site.address(name))
    for motion in ["reduce", "no-preference"]:
        look(page, reduced_motion=motion)
        assert page.evaluate(MOVING) == 0


def test_a_dark_screen_is_dark_to_its_edges(
    page: Page, sample_site: SampleSite
) -> None:
    page.goto(sample_site.address("small notice"))
    backgrounds = (
        "['body', '.privacy'].map(name => "
        "getComputedStyle(document.querySelector(name)).backgroundColor)"
    )
    scheme = "getComputedStyle(document.documentElement).colorScheme"
    look(page, color_scheme="dark")
    assert set(page.evaluate(backgrounds)) == {"rgb(18, 24, 31)"}
    assert page.evaluate(scheme) == "light dark"  # of what the browser draws itself


def test_forced_colours_keep_what_stands_apart_apart(
    page: Page, sample_site: SampleSite
) -> None:
    """Backgrounds are gone then: what they set apart needs an edge."""
    page.goto(sample_site.address("notice fi"))
    look(page, forced_colors="active")
    edges = (
        "name => [...document.querySelectorAll(name)].map(item => ["
        "getComputedStyle(item).borderBlockStartWidth,"
        "getComputedStyle(item).borderInlineStartWidth])"
    )
    assert {tuple(edge) for edge in page.evaluate(edges, ".privacy-card")} == {
        ("1px", "1px")
    }
    assert {tuple(edge) for edge in page.evaluate(edges, ".privacy-object")} == {
        ("1px", "4px")
    }


@pytest.mark.parametrize("name", ["notice ar", "index ar", "section page ar"])
def test_a_page_that_is_read_from_right_to_left_is_laid_out_so(
    name: str, page: Page, sample_site: SampleSite
) -> None:
    page.goto(sample_site.address(name))
    look(page)
    assert page.locator("html").get_attribute("dir") == "rtl"
    edges = page.evaluate(
        "(() => { const box = document.querySelector('h1').getBoundingClientRect(),"
        " text = document.createRange();"
        " text.selectNodeContents(document.querySelector('h1'));"
        " return [box.right, text.getBoundingClientRect().right]; })()"
    )
    assert abs(edges[0] - edges[1]) < 2
    numbers = "link => getComputedStyle(link).direction"
    for link in page.locator(".privacy-card a").all():
        assert link.evaluate(numbers) == "ltr"

"""The disclosure in a browser: any screen, on paper, in the dark, without scripts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from typing import Any
from unicodedata import normalize

import pytest
from playwright.sync_api import Browser
from playwright.sync_api import Page as BrowserPage
from pypdf import PdfReader
from pytest_django.live_server_helper import LiveServer
from wagtail.models import Page, Site

from tests.browser.axe import found_by_axe
from tests.browser.test_visitor_screens import SCROLLS_SIDEWAYS, TOO_WIDE
from tests.browser.visiting import look, looking
from tests.conftest import MakeNotice
from wagtail_privacy.models import Cookie, CookieService, CookieSettings, Organisation


pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]

BREAKABLE = "remembers_the-choice_of_every.cookie"
LONG = "a_name_that_nobody_can_break_0123456789_abcdefghijklmnopqrstuvwxyz_ABCDEFGHIJ"
DOMAIN = "a.very.long.subdomain.of.a.third.party.with.henkilotietojenkasittely.example"
ROWS = 40
#: The pieces of names that a line ends inside of.
BROKEN_WORDS = """selector => {
    const pieces = [];
    for (const item of document.querySelectorAll(selector)) {
        const nodes = document.createTreeWalker(item, NodeFilter.SHOW_TEXT);
        while (nodes.nextNode()) {
            const range = document.createRange();
            range.selectNodeContents(nodes.currentNode);
            if (range.getClientRects().length > 1)
                pieces.push(nodes.currentNode.textContent);
        }
    }
    return pieces;
}"""
NO_SCRIPT = "The cookie settings of this website need JavaScript"
BREAKS_THE_POLICY = """
    window.violations = [];
    document.addEventListener("securitypolicyviolation", event =>
        window.violations.push(event.effectiveDirective));
"""


@pytest.fixture
def address(
    home: Page,
    organisation: Organisation,
    make_notice: MakeNotice,
    live_server: LiveServer,
) -> str:
    """A cookie notice with every kind of row, and a consent tool behind a button."""
    settings = CookieSettings.objects.create(
        site=Site.objects.get(is_default_site=True),
        consent_tool="Pebble Consent",
        consent_control="data-cc=show-preferencesModal",
    )
    organisation.website = "https://www.birch-statistics-of-visitors.example"
    organisation.save()
    for service in services(organisation):
        settings.services.add(service)
    page = make_notice(
        ("cookies", {"silent": False}),
        ("cookie_choices", {"silent": False}),
        ("processors", {"silent": False, "from_registry": True}),
        title="Cookies of this website",
    )
    return live_server.url + page.get_url()


def services(provider: Organisation) -> Iterator[CookieService]:
    own = CookieService.objects.create(
        name="This website", role="own", category="necessary"
    )
    add_cookie(own, "sessionid", access="site", lifetime="session")
    add_cookie(own, BREAKABLE, access="site")
    abroad = CookieService.objects.create(
        name="Alder Ads and Henkilötietojenkäsittelytarkoituksenmukaisuusarviointi",
        role="controller",
        provider=provider,
        country="US",
        safeguard="standard_clauses",
        category="marketing",
        purpose={"en": "Shows advertisements."},
        privacy_url="https://alder.example/privacy/",
        opt_out_url="https://alder.example/out/",
    )
    add_cookie(abroad, LONG, party="third", domain=DOMAIN)
    add_cookie(abroad, "", kind="request", party="third", domain=f"p.{DOMAIN}")
    many = CookieService.objects.create(
        name="Birch Statistics",
        provider=provider,
        category="statistics",
        purpose={"en": "Counts the visits to our pages and what is read there."},
    )
    for number in range(ROWS):
        add_cookie(many, f"birch_{number:03}_*")
    yield from (own, abroad, many)


def add_cookie(service: CookieService, name: str, **facts: Any) -> None:
    complete = {
        "lifetime": "duration",
        "lifetime_number": 13,
        "lifetime_unit": "month",
        "purpose": {"en": f"What {name} is for."},
    }
    Cookie.objects.create(service=service, name=name, **{**complete, **facts})


@pytest.fixture
def page(chromium: Browser, address: str) -> Iterator[BrowserPage]:
    with looking(chromium) as page:
        page.goto(address)
        yield page


def squeezed(text: str) -> str:
    return "".join(normalize("NFKC", text.replace("\u00ad", "")).split())


def test_the_disclosure_fits_every_screen_and_shows_every_label(
    page: BrowserPage,
) -> None:
    """At 320 pixels each row is stacked, and says what stands in it."""
    for width in (320, 480, 768, 1280):
        look(page, width=width)
        assert page.evaluate(TOO_WIDE) == [], width
        assert not page.evaluate(SCROLLS_SIDEWAYS), width
    page.add_style_tag(content="html { font-size: 200% !important; }")
    look(page, width=640)
    assert page.evaluate(TOO_WIDE) == []

    cell = page.locator("td[data-label=Lifetime]").first
    shown = "item => getComputedStyle(item, '::before').content"
    display = "item => getComputedStyle(item).display"
    look(page, width=320)
    assert cell.evaluate(display) == "grid"
    assert cell.evaluate(shown) == '"Lifetime"'
    assert (
        page.locator("thead").first.evaluate("item => getComputedStyle(item).clipPath")
        == "inset(50%)"
    )


def test_a_long_name_is_broken_between_its_words(page: BrowserPage) -> None:
    for width in (320, 768, 1280):
        look(page, width=width)
        name = page.locator("code", has_text=BREAKABLE)
        broken = page.evaluate(BROKEN_WORDS, ".privacy-cookies code")
        assert name.count() == 1
        assert not [piece for piece in broken if piece in BREAKABLE], width


def test_a_domain_keeps_its_order_where_all_else_is_read_from_the_right(
    page: BrowserPage,
) -> None:
    assert page.locator("td bdi").all_inner_texts() == [DOMAIN]


def test_the_browser_s_own_table_of_it_is_whole_when_it_is_stacked(
    page: BrowserPage,
) -> None:
    """What a screen reader gets: a table with its name, its rows and their headers."""
    look(page, width=320)
    table = page.get_by_role("table", name=re.compile("^Statistics 40 entries"))

    assert table.get_by_role("row").count() == ROWS + 2
    row = table.get_by_role("row", name="birch_007_*")
    assert row.get_by_role("rowheader").count() == 1
    assert row.get_by_role("cell").count() == 4
    assert table.get_by_role("columnheader").count() == 5


def test_axe_finds_nothing_in_any_state(page: BrowserPage) -> None:
    """C25: light, dark, small, forced colours."""
    assert found_by_axe(page) == {}


def test_every_row_is_printed_and_the_headings_come_again_on_each_sheet(
    page: BrowserPage,
) -> None:
    pdf = PdfReader(BytesIO(page.pdf(format="A4")))
    sheets = [squeezed(sheet.extract_text()) for sheet in pdf.pages]
    paper = "".join(sheets)

    names = [f"birch_{number:03}_*" for number in range(ROWS)]
    for name in (*names, LONG, DOMAIN, "sessionid"):
        assert name in paper, name
    with_rows = [sheet for sheet in sheets if any(name in sheet for name in names)]
    assert len(with_rows) >= 2
    for sheet in with_rows:
        assert squeezed("Who can read it") in sheet
    assert "https://alder.example/privacy/" in paper
    assert squeezed("Change your cookie choices") not in paper


def test_a_printed_address_leaves_a_country_room_for_its_name(
    page: BrowserPage,
) -> None:
    """Under a heading as short as the Finnish “Maa” it was broken in its middle.

    170 mm is the width of the text of a sheet of A4.
    """
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 643, "height": 934})
    head = page.locator("#processors thead th").last
    head.evaluate("item => { item.textContent = 'Maa'; }")
    country = "#processors td[data-label=Country]"

    assert page.locator(country).inner_text() == "Finland"
    assert page.evaluate(BROKEN_WORDS, country) == []


def test_the_disclosure_is_complete_and_honest_without_scripts(
    chromium: Browser, address: str
) -> None:
    """C24: every row is there; a button that does nothing is not, and that is said."""
    with looking(chromium, java_script_enabled=False) as page:
        page.goto(address)
        assert page.locator("td[data-label=Purpose]").count() == ROWS + 4
        assert page.locator(".privacy-disclosure[data-registry-digest]").count() == 1
        assert page.get_by_role("button").count() == 0
        told = page.locator("noscript p")
        assert told.is_visible()
        assert told.inner_text().startswith(NO_SCRIPT)


def test_with_scripts_there_is_the_button_that_the_tool_looks_for(
    page: BrowserPage,
) -> None:
    """C7."""
    button = page.get_by_role("button", name="Change your cookie choices")

    assert button.get_attribute("data-cc") == "show-preferencesModal"
    assert page.locator("noscript p").count() == 0
    box = button.bounding_box()
    assert box
    assert min(box["width"], box["height"]) >= 24


def test_a_strict_policy_blocks_nothing_of_it(chromium: Browser, address: str) -> None:
    """C26."""
    policy = "default-src 'none'; style-src 'self'; img-src 'self'"
    with looking(chromium) as page:
        page.add_init_script(BREAKS_THE_POLICY)

        def under_policy(route: Any) -> None:
            answer = route.fetch()
            headers = {**answer.headers, "content-security-policy": policy}
            route.fulfill(response=answer, headers=headers)

        page.route(address, under_policy)
        response = page.goto(address, wait_until="networkidle")

        assert response
        assert response.headers["content-security-policy"] == policy
        assert page.evaluate("window.violations") == []
        assert (
            page.locator(".privacy-cookies").first.evaluate(
                "item => getComputedStyle(item).tableLayout"
            )
            == "fixed"
        )


def test_the_day_of_the_last_change_is_that_of_the_registry(page: BrowserPage) -> None:
    told = page.locator(".privacy-disclosure time").get_attribute("datetime")

    assert told
    assert (
        abs((datetime.now(UTC).date() - datetime.fromisoformat(told).date()).days) <= 1
    )

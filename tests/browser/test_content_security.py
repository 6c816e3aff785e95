"""No page of ours breaks a strict content security policy, by the browser's word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.admin_views import OUR_VIEWS, WAGTAILS_OWN_VIEWS, address, open_view
from tests.browser.policies import reports
from tests.browser.visiting import STATES, VISITOR_PAGES, SampleSite, look, looking


pytestmark = pytest.mark.browser

PUBLIC = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'"
ADMIN = "script-src 'self' 'report-sample'; style-src 'self' 'report-sample'"
#: Keeps what the browser says it blocked, from before the page's first byte on.
NOTE_VIOLATIONS = """
    window.violations = [];
    document.addEventListener("securitypolicyviolation", event => violations.push(
        [event.effectiveDirective, event.blockedURI, event.sourceFile, event.sample]));
"""


@contextmanager
def watching(browser: Browser, **headers: str) -> Iterator[tuple[Page, list[str]]]:
    """A page that asks for a policy, and what its console says about it."""
    asked = {name.replace("_", "-"): policy for name, policy in headers.items()}
    said: list[str] = []
    reports.clear()
    with looking(browser, extra_http_headers=asked) as page:
        page.add_init_script(NOTE_VIOLATIONS)
        page.on("console", lambda message: said.append(message.text))
        yield page, said


def violations(page: Page) -> list[list[Any]]:
    return page.evaluate("window.violations")


@pytest.fixture(scope="module")
def under_policy(visitor_browser: Browser) -> Iterator[tuple[Page, list[str]]]:
    with watching(visitor_browser, x_policy=PUBLIC) as watched:
        yield watched


@pytest.mark.parametrize("name", VISITOR_PAGES)
def test_a_visitor_page_violates_nothing_in_any_state(
    name: str, under_policy: tuple[Page, list[str]], sample_site: SampleSite
) -> None:
    page, said = under_policy
    response = page.goto(sample_site.address(name))
    assert response and response.headers["content-security-policy"].startswith(PUBLIC)
    for differently in [*STATES.values(), {"media": "print"}]:
        look(page, **differently)
    page.pdf()
    page.keyboard.press("Tab")

    assert violations(page) == []
    assert [line for line in said if "Content Security Policy" in line] == []
    assert reports == []
    is_styled = "getComputedStyle(document.querySelector('.privacy-frame')).display"
    look(page)
    assert page.evaluate(is_styled) == "grid"


def test_a_page_that_breaks_the_policy_is_reported_in_three_ways(
    visitor_browser: Browser, sample_site: SampleSite
) -> None:
    with watching(visitor_browser, x_policy=PUBLIC) as (page, said):
        page.goto(sample_site.address("small notice"))
        with page.expect_response("**/policy-reports/"):
            page.evaluate(
                "document.body.insertAdjacentHTML('beforeend', '<p style=\"top: 0\">')"
            )

        assert {found[0] for found in violations(page)} == {"style-src-attr"}
        assert any("Content Security Policy" in line for line in said)
        assert {report["effective-directive"] for report in reports} == {
            "style-src-attr"
        }


@pytest.fixture(scope="module")
def admin_page(visitor_browser: Browser, sample_site: SampleSite) -> Iterator[Page]:
    with watching(visitor_browser, x_policy_report_only=ADMIN) as (page, _said):
        page.context.add_cookies([sample_site.login])
        yield page


@pytest.fixture(scope="module")
def of_wagtail(admin_page: Page, sample_site: SampleSite) -> set[tuple[str, ...]]:
    """The inline code that Wagtail's own views have."""
    found = set()
    for view in WAGTAILS_OWN_VIEWS.values():
        open_view(admin_page, address(sample_site, view))
        found |= kinds(admin_page)
    assert found  # Wagtail's admin has inline code; else this would prove nothing.
    return found


@pytest.mark.parametrize("view", OUR_VIEWS)
def test_our_admin_views_have_no_inline_code_beyond_wagtail_s_own(
    view: str,
    admin_page: Page,
    of_wagtail: set[tuple[str, ...]],
    sample_site: SampleSite,
) -> None:
    open_view(admin_page, address(sample_site, OUR_VIEWS[view]))

    assert kinds(admin_page) - of_wagtail == set()


def kinds(page: Page) -> set[tuple[str, ...]]:
    """Violations by directive, what was blocked, the script that did it, the code.

    Of the code, that is as far as it is the same for every field: without the field's
    id, the model that a chooser of Wagtail's is for, the headings of a rich text.
    """
    return {
        (
            directive,
            blocked,
            "" if source == page.url else source.split("?")[0],
            re.split(r"\(|--", re.sub(r"new \w+Chooser", "new Chooser", sample))[0],
        )
        for directive, blocked, source, sample in violations(page)
    }

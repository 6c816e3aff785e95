"""A real Chromium: Debian's, driven by Playwright; required where CI says so."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from django.contrib.auth.models import User
from pytest_django.live_server_helper import LiveServer

from wagtail_privacy.pages.models import PrivacyNoticeIndexPage


playwright = pytest.importorskip("playwright.sync_api", reason="needs playwright")

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
#: Playwright's synchronous API runs an event loop, in which Django refuses queries.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    required = bool(os.environ.get("PRIVACY_REQUIRE_BROWSER"))
    for item in items:
        if "tests/browser" in item.nodeid and not CHROMIUM:
            if required:
                raise pytest.UsageError("Chromium is required here and is missing.")
            item.add_marker(pytest.mark.skip(reason="there is no Chromium here"))


@pytest.fixture
def chromium(live_server: LiveServer) -> Iterator[playwright.Browser]:
    """A browser for one test, started after its database is there.

    Playwright keeps an event loop running, and under a loop Django hands out other
    connections, which do not know the test database's initial content.
    """
    with playwright.sync_playwright() as engine:
        browser = engine.chromium.launch(
            executable_path=CHROMIUM,
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        yield browser
        browser.close()


@dataclass
class Watch:
    """What went wrong in a browser page: console errors, server errors."""

    problems: list[str] = field(default_factory=list)

    def over(self, page: playwright.Page) -> None:
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.problems.append(f"script: {error}"))
        page.on("response", self._response)

    def _console(self, message: playwright.ConsoleMessage) -> None:
        if message.type == "error" and "favicon.ico" not in str(message.location):
            self.problems.append(f"console: {message.text}")

    def _response(self, response: playwright.Response) -> None:
        if response.status >= 400 and not response.url.endswith("/favicon.ico"):
            self.problems.append(f"{response.status}: {response.url}")


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def browser_page(
    editor: User,
    finnish_index: PrivacyNoticeIndexPage,
    chromium: playwright.Browser,
    watch: Watch,
) -> Iterator[playwright.Page]:
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.set_default_timeout(30_000)
    watch.over(page)
    yield page
    context.close()


@pytest.fixture
def editor_page(
    browser_page: playwright.Page, live_server: LiveServer, editor: User
) -> playwright.Page:
    """A browser in which an editor without superuser rights is logged in."""
    browser_page.goto(f"{live_server.url}/admin/login/")
    browser_page.fill("#id_username", "editor")
    browser_page.fill("#id_password", "secret")
    browser_page.click("button[type=submit]")
    browser_page.wait_for_url("**/admin/")
    return browser_page

"""A real Chromium: Debian's, driven by Playwright; required where CI says so."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.db import connections
from django.test import Client
from pytest_django.live_server_helper import LiveServer
from pytest_django.plugin import DjangoDbBlocker

from tests.browser.visiting import SampleSite, served_samples
from wagtail_privacy.pages.models import PrivacyNoticeIndexPage


playwright = pytest.importorskip("playwright.sync_api", reason="needs playwright")

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
#: Playwright's synchronous API runs an event loop, in which Django refuses queries.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
#: A slow machine gets time; a fast one does not wait.
PATIENCE = 30_000
playwright.expect.set_options(timeout=PATIENCE)


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
        # These are the loop's own; nobody else could close them.
        connections.close_all()


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
def without_autosave(settings: Any) -> None:
    """Only a click saves.

    Wagtail lets an autosave that is under way end after the save that was clicked,
    and take its place; a test that clicks at once would run into that.
    """
    settings.WAGTAIL_AUTOSAVE_INTERVAL = 0


@pytest.fixture
def browser_page(chromium: playwright.Browser, watch: Watch) -> playwright.Page:
    """A browser window of somebody who is not logged in."""
    return opened(chromium, watch)


def opened(chromium: playwright.Browser, watch: Watch) -> playwright.Page:
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    watch.over(page)
    return page


SignIn = Callable[[User], playwright.Page]


@pytest.fixture
def sign_in(
    finnish_index: PrivacyNoticeIndexPage,
    chromium: playwright.Browser,
    live_server: LiveServer,
    watch: Watch,
) -> SignIn:
    """Give a user a browser window of their own, in which they are logged in."""

    def sign_in(user: User) -> playwright.Page:
        client = Client()
        client.force_login(user)
        name = settings.SESSION_COOKIE_NAME
        session = client.cookies[name].value
        page = opened(chromium, watch)
        page.context.add_cookies(
            [{"name": name, "value": session, "url": live_server.url}]
        )
        return page

    return sign_in


@pytest.fixture
def editor_page(sign_in: SignIn, editor: User) -> playwright.Page:
    """A browser in which an editor without superuser rights is logged in."""
    return sign_in(editor)


@pytest.fixture(scope="package")
def sample_site(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker
) -> Iterator[SampleSite]:
    """Pages to visit, served once for all tests that do not change them.

    pytest-django puts tests without its mark last, so none that uses the database
    runs while the samples are in it.
    """
    with django_db_blocker.unblock(), served_samples() as site:
        yield site


@pytest.fixture(scope="package")
def visitor_browser(sample_site: SampleSite) -> Iterator[playwright.Browser]:
    """A browser for all tests of ``sample_site``, started after its database."""
    with playwright.sync_playwright() as engine:
        browser = engine.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"]
        )
        yield browser
        browser.close()

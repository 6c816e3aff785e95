"""A sample site that is served, and the ways to look at its pages."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import pytest
from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.core.cache import cache
from django.core.management import call_command
from django.db import connection
from django.test import override_settings
from django.test.utils import setup_databases, teardown_databases
from polib import POEntry, POFile
from pytest_django.live_server_helper import LiveServer

from tests.browser.samples import Samples, build_samples
from wagtail_privacy.pages.models import PrivacyNoticeIndexPage


if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

#: The name of the database as long as no test database has taken its place.
REAL_NAME = connection.settings_dict["NAME"]
#: The test project's languages, one that our words are not in, and one that is read
#: from right to left.
LANGUAGES = [
    *settings.WAGTAIL_CONTENT_LANGUAGES,
    ("de", "German"),
    ("ar", "Arabic"),
]
#: Waits until no colour is on its way from one to another.
SETTLE = """new Promise(requestAnimationFrame).then(() => Promise.allSettled(
    document.getAnimations().filter(item => item instanceof CSSTransition)
    .map(item => item.finished)))"""
VIEWPORT = {"width": 1280, "height": 900}
#: How a page can be looked at: what differs from ``ORDINARY``.
STATES: dict[str, dict[str, Any]] = {
    "light": {},
    "dark": {"color_scheme": "dark"},
    "320 px": {"width": 320},
    "forced colours": {"forced_colors": "active"},
}
ORDINARY = {
    "color_scheme": "light",
    "forced_colors": "none",
    "reduced_motion": "reduce",
    "media": "screen",
    "width": VIEWPORT["width"],
}
VISITOR_PAGES = [
    *(f"index {language}" for language, _name in LANGUAGES),
    *(f"notice {language}" for language, _name in LANGUAGES),
    *(f"section page {language}" for language, _name in LANGUAGES),
    "index fi, page 2",
    "small notice",
    "empty notice",
    "long words",
    "long facts",
    "empty index",
    "notice behind",
]


@dataclass
class SampleSite:
    """A site that is served: addresses instead of paths."""

    url: str
    samples: Samples

    def address(self, name: str) -> str:
        return self.url + self.samples.paths[name]

    @property
    def login(self) -> dict[str, str]:
        """The cookie with which a browser context is logged in to the admin."""
        name, value = settings.SESSION_COOKIE_NAME, self.samples.session
        return {"name": name, "value": value, "url": self.url}


@contextmanager
def served_samples() -> Iterator[SampleSite]:
    """Serve the sample site from a fresh database, and leave a fresh one behind.

    The tests that visit it must not query the database themselves: a browser is
    running in their thread, and under its event loop Django hands out connections
    that nobody closes.
    """
    with site_s_own_words() as words:
        yield from _served_in(words)


def _served_in(words: str) -> Iterator[SampleSite]:
    overridden = override_settings(
        LANGUAGES=LANGUAGES,
        LOCALE_PATHS=[words],
        WAGTAIL_CONTENT_LANGUAGES=LANGUAGES,
        MIDDLEWARE=["tests.browser.policies.policy_middleware", *settings.MIDDLEWARE],
    )
    with (
        overridden,
        initial_contents() as initial,
        pytest.MonkeyPatch.context() as patch,
    ):
        patch.setattr(PrivacyNoticeIndexPage, "notices_per_page", 4)
        restore_database(initial)
        samples = build_samples()
        server = LiveServer("localhost:0")
        try:
            yield SampleSite(server.url, samples)
        finally:
            server.stop()
            restore_database(initial)


@contextmanager
def site_s_own_words() -> Iterator[str]:
    """A directory of catalogues with what the site has translated into Arabic."""
    with TemporaryDirectory() as folder:
        words = POFile()
        words.metadata = {"Content-Type": "text/plain; charset=UTF-8"}
        words.append(
            POEntry(msgctxt="language link", msgid="In English", msgstr="بالعربية")
        )
        target = Path(folder, "ar", "LC_MESSAGES")
        target.mkdir(parents=True)
        words.save_as_mofile(str(target / "django.mo"))
        yield folder


@contextmanager
def initial_contents() -> Iterator[str]:
    """What the migrations put into the test database, which is made if need be.

    pytest-django makes it where a test of the run is marked for it, and keeps its
    contents where one asks for ``serialized_rollback``; such a test leaves it empty.
    """
    made = []
    if connection.settings_dict["NAME"] == REAL_NAME:
        made = setup_databases(verbosity=0, interactive=False, aliases={"default"})
    kept = getattr(connection, "_test_serialized_contents", None)
    yield kept or connection.creation.serialize_db_to_string()
    teardown_databases(made, verbosity=0)


def restore_database(contents: str) -> None:
    """Put ``contents`` into the test database, and nothing else."""
    call_command("flush", verbosity=0, interactive=False, inhibit_post_migrate=True)
    connection.creation.deserialize_db_from_string(contents)
    cache.clear()
    # An upgrade of a dump has had other numbers for the types in this process.
    ContentType.objects.clear_cache()


@contextmanager
def looking(browser: Browser, **options: Any) -> Iterator[Page]:
    """A page in a context of its own."""
    context = browser.new_context(**{"viewport": VIEWPORT, **options})
    context.set_default_timeout(30_000)
    try:
        yield context.new_page()
    finally:
        context.close()


def look(page: Page, **differently: Any) -> None:
    """Look at the page that is open in another way: one of ``STATES``, for example."""
    media = {**ORDINARY, **differently}
    page.set_viewport_size({**VIEWPORT, "width": media.pop("width")})
    page.emulate_media(**media)
    page.evaluate(SETTLE)

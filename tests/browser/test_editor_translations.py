"""The original changes: its translator reads where, and visitors until it is done."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect
from pytest_django.live_server_helper import LiveServer
from wagtail.models import Locale, Site

from tests.browser import editing
from tests.browser.conftest import Watch
from tests.conftest import MakeNotice, published
from wagtail_privacy.models import PrivacySettings
from wagtail_privacy.pages.models import PrivacyNoticePage


pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
    pytest.mark.usefixtures("without_autosave"),
]

ENGLISH = {"purposes": "We deliver books.", "retention": "We keep orders for a year."}
FINNISH = {"purposes": "Toimitamme kirjoja.", "retention": "Säilytämme vuoden."}
IDS = {type: f"11111111-0000-4000-8000-00000000000{len(type)}" for type in ENGLISH}


def saying(page: PrivacyNoticePage, texts: dict[str, str]) -> PrivacyNoticePage:
    page.sections = [
        {"type": type, "id": IDS[type], "value": {"text": f"<p>{text}</p>"}}
        for type, text in texts.items()
    ]
    return published(page)


@pytest.fixture
def original(make_notice: MakeNotice) -> PrivacyNoticePage:
    return saying(make_notice(title="Customers"), ENGLISH)


@pytest.fixture
def translation(original: PrivacyNoticePage, finnish: Locale) -> PrivacyNoticePage:
    """The Finnish translation, on a site that tells visitors what is out of date."""
    site = Site.objects.get(is_default_site=True)
    PrivacySettings.objects.create(site=site, tells_outdated=True)
    copy = original.copy_for_translation(finnish, copy_parents=True)
    copy.title = "Asiakkaat"
    return saying(copy, FINNISH)


@pytest.fixture
def behind(
    editor_page: Page,
    live_server: LiveServer,
    original: PrivacyNoticePage,
    translation: PrivacyNoticePage,
) -> PrivacyNoticePage:
    """The translation, after an editor has changed a section of the original."""
    editing.open_editor(editor_page, edit(live_server, translation))
    expect(warning(editor_page)).to_have_count(0)
    read(editor_page, live_server, translation)
    expect(notes(editor_page)).to_have_count(0)

    editing.open_editor(editor_page, edit(live_server, original))
    storage = editing.section(editor_page, "Retention period")
    editing.write(storage, "Receipts stay longer.")
    editing.publish(editor_page)
    return translation


def edit(live_server: LiveServer, page: PrivacyNoticePage) -> str:
    return f"{live_server.url}/admin/pages/{page.pk}/edit/"


def read(page: Page, live_server: LiveServer, notice: PrivacyNoticePage) -> None:
    page.goto(f"{live_server.url}{notice.get_url()}")


def warning(page: Page) -> Locator:
    return page.locator(".messages .warning")


def notes(page: Page) -> Locator:
    return page.locator(".privacy-outdated")


def open_comparison(
    page: Page, live_server: LiveServer, notice: PrivacyNoticePage
) -> None:
    editing.open_editor(page, edit(live_server, notice))
    expect(warning(page)).to_contain_text("“Retention period”")
    expect(warning(page)).not_to_contain_text("Purposes")
    warning(page).get_by_role("link", name="See what has changed").click()
    expect(page.locator(".privacy-behind h3")).to_have_text(["Retention period"])


def test_a_translator_reads_what_has_changed_and_translates_it(
    behind: PrivacyNoticePage,
    editor_page: Page,
    live_server: LiveServer,
    watch: Watch,
) -> None:
    page = editor_page
    open_comparison(page, live_server, behind)
    expect(page.locator(".privacy-behind .addition")).to_contain_text(
        "Receipts stay longer."
    )
    expect(page.locator(".privacy-behind__own")).to_contain_text("Säilytämme vuoden.")

    page.get_by_role("link", name="Edit the translation").click()
    page.wait_for_function("document.readyState === 'complete'")
    storage = editing.section(page, "Retention period")
    editing.write(storage, "Kuitit säilyvät kauemmin.")
    editing.publish(page)

    editing.open_editor(page, edit(live_server, behind))
    expect(warning(page)).to_have_count(0)
    read(page, live_server, behind)
    expect(page.locator("#retention")).to_contain_text("Kuitit säilyvät kauemmin.")
    expect(notes(page)).to_have_count(0)
    assert watch.problems == []


def test_a_translator_lets_a_translation_stand(
    behind: PrivacyNoticePage,
    editor_page: Page,
    live_server: LiveServer,
    watch: Watch,
) -> None:
    page = editor_page
    open_comparison(page, live_server, behind)

    page.get_by_role("button", name="The translation is right as it is").click()

    expect(page.locator(".messages .success")).to_contain_text("“Retention period”")
    expect(page.locator(".privacy-behind")).to_have_count(0)
    editing.open_editor(page, edit(live_server, behind))
    expect(warning(page)).to_have_count(0)
    read(page, live_server, behind)
    expect(notes(page)).to_have_count(0)
    assert watch.problems == []


def test_a_visitor_is_led_from_the_outdated_section_to_the_current_one(
    behind: PrivacyNoticePage,
    editor_page: Page,
    live_server: LiveServer,
    original: PrivacyNoticePage,
    watch: Watch,
) -> None:
    page = editor_page
    read(page, live_server, behind)
    expect(notes(page)).to_have_count(2)
    page.locator("header .privacy-outdated a[href='#retention']").click()
    expect(page.locator("#retention h2")).to_be_in_viewport(ratio=1)

    page.locator("#retention .privacy-outdated").get_by_role("link").click()

    expect(page).to_have_url(f"{live_server.url}{original.get_url()}#retention")
    expect(page.locator("#retention")).to_contain_text("Receipts stay longer.")
    expect(notes(page)).to_have_count(0)
    assert watch.problems == []

"""From an old notice in a file to the visitor's page, as an editor does it."""

from __future__ import annotations

import json
import re
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from tests.browser.conftest import Watch
from wagtail_privacy.pages.models import PrivacyNoticeIndexPage, PrivacyNoticePage


pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]

ROOT = Path(__file__).parents[2]
INVENTED = [
    ROOT / "tests/data/notices/fi_kirjapaino_numeroitu.txt",
    ROOT / "tests/data/notices/fi_kunta_taulukko.html",
]
REAL = sorted((ROOT.parent / "shared" / "notices").glob("*.txt"))
WORDS = "Lisäsimme tämän lauseen hallinnassa."


def test_the_real_notices_are_there_to_be_tried() -> None:
    if not REAL:
        pytest.skip("the real notices are not beside this checkout")
    assert len(REAL) == 5


@pytest.mark.parametrize("source", INVENTED + REAL, ids=lambda path: path.stem[:12])
def test_an_imported_notice_is_edited_published_and_read(
    source: Path,
    editor_page: Page,
    live_server: LiveServer,
    finnish_index: PrivacyNoticeIndexPage,
    watch: Watch,
) -> None:
    draft = imported(source)
    first, second = (child.value["heading"] for child in list(draft.sections)[:2])
    page = editor_page
    open_editor(page, f"{live_server.url}/admin/pages/{draft.pk}/edit/")

    open_section(page, number=1)
    write(page, WORDS)
    section = page.locator("[data-streamfield-child]").nth(1)
    section.locator('[data-streamfield-action="MOVE_UP"]').first.click()
    save(page)
    preview(page)
    publish(page)

    live = PrivacyNoticePage.objects.get(pk=draft.pk)
    assert live.live
    headings = [child.value["heading"] for child in list(live.sections)[:2]]
    assert headings == [second, first]
    page.goto(f"{live_server.url}{live.get_url()}")
    expect(page.locator("h1")).to_have_text(live.title)
    expect(page.get_by_text(WORDS)).to_have_count(1)
    assert watch.problems == []


def imported(source: Path) -> PrivacyNoticePage:
    out = StringIO()
    call_command("import_notice", str(source), "--json", stdout=out)
    return PrivacyNoticePage.objects.get(pk=json.loads(out.getvalue())[0]["page"]["id"])


def open_editor(page: Page, address: str) -> None:
    """Open the edit view and wait until it watches for changes, as a person would."""
    page.add_init_script(
        "document.addEventListener('w-unsaved:ready', () => {"
        " document.documentElement.dataset.watching = 'yes'; });"
    )
    page.goto(address)
    page.wait_for_selector("html[data-watching]")


def open_section(page: Page, *, number: int) -> None:
    section = page.locator("[data-streamfield-child]").nth(number)
    section.locator("[data-panel-toggle]").first.click()


def write(page: Page, words: str) -> None:
    """Put a sentence of its own at the end of the section that is open."""
    editor = page.locator(".public-DraftEditor-content:visible").first
    editor.click()
    page.keyboard.press("Control+End")
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    page.keyboard.type(words)
    page.wait_for_timeout(2_000)  # Draftail hands its text to the form after a pause


def save(page: Page) -> None:
    """Save the draft, so that nothing hangs on when autosave last looked."""
    with page.expect_navigation():
        page.locator("footer button.action-save").first.click()


def preview(page: Page) -> None:
    """Open the preview panel, and see the new words in it."""
    page.get_by_label("Toggle preview").click()
    frame = page.frame_locator("iframe[title='Preview']")
    expect(frame.get_by_text(WORDS)).to_have_count(1, timeout=30_000)
    page.get_by_label("Toggle preview").click()


def publish(page: Page) -> None:
    page.locator("footer [data-w-dropdown-target='toggle']").click()
    page.locator("button[name='action-publish']").click()
    page.wait_for_url(re.compile(r"/admin/pages/\d+/$"))

"""From an old notice in a file to the visitor's page, as an editor does it."""

from __future__ import annotations

import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from tests.browser import editing
from tests.browser.conftest import Watch
from wagtail_privacy.pages.models import PrivacyNoticeIndexPage, PrivacyNoticePage


pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
    pytest.mark.usefixtures("without_autosave"),
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
    editing.open_editor(page, f"{live_server.url}/admin/pages/{draft.pk}/edit/")

    section = editing.sections(page).nth(1)
    editing.write(section, WORDS)
    editing.do(section, "MOVE_UP")
    expect(editing.open_preview(page)).to_contain_text(WORDS)
    editing.publish(page)

    live = editing.notice(draft.pk)
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
    return editing.notice(json.loads(out.getvalue())[0]["page"]["id"])

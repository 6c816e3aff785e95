"""What contradicts the site’s cookies is told beside the block, and goes when it is put
right.
"""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect
from pytest_django.live_server_helper import LiveServer

from tests.browser import editing
from tests.browser.axe import AXE_SCRIPT, OPTIONS
from tests.browser.conftest import Watch
from tests.conftest import MakeNotice, published
from tests.site_services import add_service
from wagtail_privacy.pages.models import PrivacyNoticePage


pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]


@pytest.fixture
def notice(make_notice: MakeNotice) -> PrivacyNoticePage:
    add_service("Birch Counter")
    return published(
        make_notice(
            ("recipients", {"disclosed": "yes"}),
            ("transfers", {"status": "none"}),
            ("cookie_choices", {}),
        )
    )


def notes(page: Page) -> Locator:
    return page.get_by_role("note", name="Checks of this section")


def open_editor(page: Page, server: LiveServer, notice: PrivacyNoticePage) -> None:
    editing.open_editor(page, f"{server.url}/admin/pages/{notice.pk}/edit/")


@pytest.mark.usefixtures("without_autosave")
def test_a_contradiction_stands_at_its_block_until_a_save_puts_it_right(
    editor_page: Page,
    live_server: LiveServer,
    notice: PrivacyNoticePage,
    watch: Watch,
) -> None:
    page = editor_page
    open_editor(page, live_server, notice)

    expect(notes(page)).to_have_count(1)
    transfers = editing.section(page, "Transfers outside the EU and EEA")
    note = transfers.get_by_role("note")
    expect(note).to_be_visible()
    expect(note).to_contain_text(re.compile(r"^\s*Error: .*Birch Counter \(United"))
    expect(note).to_contain_text("(GDPR 13(1)(f), 44)")

    editing.unfold(transfers)
    expect(note).to_be_visible()
    transfers.locator("select[name$='-value-status']").select_option("made")
    editing.save(page)

    page.wait_for_load_state("networkidle")
    expect(notes(page)).to_have_count(0)
    assert watch.problems == []


def test_notes_come_and_go_with_automatic_saves(
    editor_page: Page,
    live_server: LiveServer,
    notice: PrivacyNoticePage,
    watch: Watch,
) -> None:
    page = editor_page
    editing.note_when_autosave_watches(page)
    open_editor(page, live_server, notice)
    editing.wait_for_autosave_to_watch(page)
    expect(notes(page)).to_have_count(1)
    recipients = editing.section(page, "Recipients of personal data")
    editing.unfold(recipients)

    recipients.locator("select[name$='-value-disclosed']").select_option("no")

    expect(notes(page)).to_have_count(2)
    expect(recipients.get_by_role("note")).to_contain_text("Error: The section says")
    editing.wait_for_autosave_to_rest(page)
    editing.do(recipients, "DELETE")
    expect(notes(page)).to_have_count(1)
    assert watch.problems == []


@pytest.mark.usefixtures("without_autosave")
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_notes_are_accessible(
    editor_page: Page, live_server: LiveServer, notice: PrivacyNoticePage, scheme: str
) -> None:
    page = editor_page
    page.emulate_media(color_scheme=scheme)
    open_editor(page, live_server, notice)
    expect(notes(page)).to_have_count(1)

    page.evaluate(AXE_SCRIPT)
    found = page.evaluate("options => axe.run('.privacy-findings', options)", OPTIONS)
    assert found["violations"] == []
    assert [item["id"] for item in found["incomplete"]] == []

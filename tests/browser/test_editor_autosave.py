"""What an editor types is saved without a click, on a new page too."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from tests.browser import editing
from tests.browser.conftest import Watch
from wagtail_privacy.pages.models import PrivacyNoticeIndexPage, PrivacyNoticePage


pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]


def texts(pk: int) -> list[str]:
    return [child.value["text"].source for child in editing.draft(pk).sections]


def test_a_new_notice_and_its_changes_are_saved_without_a_click(
    editor_page: Page,
    live_server: LiveServer,
    index: PrivacyNoticeIndexPage,
    watch: Watch,
) -> None:
    page = editor_page
    editing.note_when_autosave_watches(page)
    new = f"{index.pk}/"
    add = f"{live_server.url}/admin/pages/add/wagtail_privacy_pages/privacynoticepage/"
    editing.open_editor(page, add + new)
    editing.wait_for_autosave_to_watch(page)

    editing.write_title(page, "Customers")
    created = editing.until(page, PrivacyNoticePage.objects.first)
    expect(page).to_have_url(re.compile(rf"/admin/pages/{created.pk}/edit/"))
    editing.wait_for_autosave_to_rest(page)
    ids = [child.id for child in editing.draft(created.pk).sections]
    purposes = editing.section(page, "Purposes of processing")
    editing.write(purposes, "To send books.", at_once=True)
    editing.until(page, lambda: "To send books." in texts(created.pk)[1])
    assert PrivacyNoticePage.objects.count() == 1
    assert not editing.notice(created.pk).live
    assert [child.id for child in editing.draft(created.pk).sections] == ids

    editing.wait_for_autosave_to_rest(page)
    editing.do(purposes, "MOVE_UP")
    moved = [ids[1], ids[0], *ids[2:]]
    editing.until(
        page,
        lambda: [child.id for child in editing.draft(created.pk).sections] == moved,
    )
    editing.wait_for_autosave_to_rest(page)
    page.reload()
    first = editing.sections(page).first
    expect(first.locator(".c-sf-block__type")).to_have_text("Purposes of processing")
    expect(editing.text_of(first)).to_have_text("To send books.")
    assert watch.problems == []

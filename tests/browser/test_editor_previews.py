"""Every section type shows a sample of itself in the block chooser."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from tests.browser import editing
from tests.browser.conftest import Watch
from tests.conftest import MakeNotice
from wagtail_privacy.blocks import section_types


pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
    pytest.mark.usefixtures("without_autosave"),
]


def test_every_section_type_is_offered_and_its_preview_opens_without_an_error(
    editor_page: Page,
    live_server: LiveServer,
    make_notice: MakeNotice,
    watch: Watch,
) -> None:
    page = editor_page
    notice = make_notice(("loyalty_card", {"text": "<p>Points.</p>"}))
    editing.open_editor(page, f"{live_server.url}/admin/pages/{notice.pk}/edit/")
    editing.open_chooser(page, place=1)
    rows = page.locator(".w-combobox__option-row")
    names = [name.strip() for name in rows.all_inner_texts()]
    assert sorted(names) == sorted(str(item.heading) for item in section_types)
    for number in range(len(names)):
        rows.nth(number).get_by_role("button", name="Preview").click()
        frame = page.frame_locator("iframe.w-combobox-preview__iframe")
        expect(frame.locator("section")).to_have_count(1)
    assert watch.problems == []

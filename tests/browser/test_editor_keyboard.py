"""An editor needs no mouse."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from tests.browser import editing
from tests.browser.conftest import Watch
from tests.conftest import MakeNotice


pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
    pytest.mark.usefixtures("without_autosave"),
]


def tab_to(page: Page, selector: str, *, steps: int = 80) -> None:
    """Press Tab until the element that has the focus matches ``selector``."""
    for _step in range(steps):
        page.keyboard.press("Tab")
        if page.evaluate("css => document.activeElement.matches(css)", selector):
            return
    raise AssertionError(f"Tab does not reach {selector}.")


def test_a_section_is_added_written_and_saved_with_the_keyboard_alone(
    editor_page: Page,
    live_server: LiveServer,
    make_notice: MakeNotice,
    watch: Watch,
) -> None:
    page = editor_page
    notice = make_notice(
        ("purposes", {"text": "<p>We deliver books.</p>", "anchor": "purposes"})
    )
    editing.open_editor(page, f"{live_server.url}/admin/pages/{notice.pk}/edit/")

    tab_to(page, "[data-streamfield-stream-container] .c-sf-add-button")
    page.keyboard.press("Enter")
    tab_to(page, "[role='combobox']", steps=2)
    page.keyboard.type("retention period")
    expect(page.locator(".w-combobox").get_by_role("option")).to_have_count(1)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(editing.sections(page)).to_have_count(2)
    added = editing.sections(page).first
    expect(added.locator(":focus")).to_have_count(1)
    tab_to(page, "[id='sections-1-value-heading']")
    page.keyboard.type("How long")
    tab_to(page, "[data-contentpath='text'] .public-DraftEditor-content")
    page.keyboard.type("We keep it a year.")
    expect(added.locator("input[name='sections-1-value-text']")).to_have_value(
        re.compile("We keep it a year")
    )
    with page.expect_navigation():
        page.keyboard.press("Control+s")

    saved = editing.draft(notice.pk)
    assert editing.types(saved) == ["retention", "purposes"]
    assert saved.sections[0].value["heading"] == "How long"
    assert "We keep it a year." in saved.sections[0].value["text"].source
    assert watch.problems == []

"""Sections are added, moved, copied, deleted, compared and brought back."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from tests.browser import editing
from tests.browser.conftest import Watch
from tests.conftest import MakeNotice
from wagtail_privacy.pages.models import PrivacyNoticePage


pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
    pytest.mark.usefixtures("without_autosave"),
]


@pytest.fixture
def notice(make_notice: MakeNotice) -> PrivacyNoticePage:
    return make_notice(
        ("purposes", {"text": "<p>We deliver books.</p>", "anchor": "purposes"}),
        ("retention", {"text": "<p>We keep it a year.</p>", "anchor": "retention"}),
        ("complaint", {"text": "<p>Write to us first.</p>", "anchor": "complaint"}),
    )


def test_sections_are_added_moved_copied_deleted_compared_and_brought_back(
    editor_page: Page,
    live_server: LiveServer,
    notice: PrivacyNoticePage,
    watch: Watch,
) -> None:
    page = editor_page
    purposes, retention, complaint = identities(notice)
    editing.open_editor(page, f"{live_server.url}/admin/pages/{notice.pk}/edit/")

    added = editing.add_section(page, place=1, search="cook", name="Cookies")
    editing.write(added, "We set one cookie.")
    editing.save(page)
    earlier = editing.draft(notice.pk)
    cookies = identities(earlier)[1]
    assert identities(earlier) == [purposes, cookies, retention, complaint]
    assert cookies[1] == "cookies"

    changes_much(page)
    editing.save(page)
    changed = editing.draft(notice.pk)
    copy = identities(changed)[0]
    assert editing.types(changed) == ["retention", "retention", "purposes", "cookies"]
    assert identities(changed) == [copy, retention, purposes, cookies]
    assert copy[0] not in {id for id, _anchor in identities(earlier)}
    assert copy[1] == "retention-2"
    assert "six years" in changed.sections[0].value["text"].source
    assert "six years" not in changed.sections[1].value["text"].source

    address = f"{live_server.url}/admin/pages/{notice.pk}/history/"
    shows_what_changed(page, address)
    goes_back(page, address)
    assert identities(editing.draft(notice.pk)) == identities(earlier)
    assert identities(editing.notice(notice.pk)) == [purposes, retention, complaint]
    assert watch.problems == []


def identities(page: PrivacyNoticePage) -> list[tuple[str, str]]:
    """Id and anchor of every section, in their order."""
    return [(child.id, child.value["anchor"]) for child in page.sections]


def changes_much(page: Page) -> None:
    """Move, change, copy, move the copy before the one it was copied from, delete."""
    editing.do(editing.section(page, "Retention period"), "MOVE_UP")
    editing.do(editing.section(page, "Purposes of processing"), "MOVE_DOWN")
    editing.write(editing.section(page, "Purposes of processing"), "And magazines.")
    editing.do(editing.section(page, "Retention period"), "DUPLICATE")
    copies = editing.section(page, "Retention period")
    expect(copies).to_have_count(2)
    editing.write(copies.nth(1), "Invoices for six years.")
    editing.do(copies.nth(1), "MOVE_UP")
    editing.do(editing.section(page, "Right to lodge a complaint"), "DELETE")
    expect(editing.sections(page)).to_have_count(4)


def shows_what_changed(page: Page, history: str) -> None:
    """What was added or deleted is marked; what only moved is not."""
    choose(page, history, row=0, action="Compare with previous version")
    changes = page.locator(".comparison__child-object")
    expect(changes).to_contain_text(
        ["six years", "a year", "We deliver books", "one cookie", "Write to us first"]
    )
    expect(changes.first).to_have_class(re.compile("addition"))
    expect(changes.nth(2).locator(".addition")).to_have_text("And magazines.")
    expect(changes.last).to_have_class(re.compile("deletion"))
    expect(page.locator(".addition, .deletion")).to_have_count(3)


def goes_back(page: Page, history: str) -> None:
    """Undo by taking the earlier version, from the page's history."""
    choose(page, history, row=1, action="Review this version")
    expect(editing.sections(page)).to_have_count(4)
    page.locator("footer button.action-save").first.click()
    page.wait_for_url(re.compile(r"/edit/$"))


def choose(page: Page, history: str, *, row: int, action: str) -> None:
    """Choose an action from the menu of a version in the page's history."""
    page.goto(history)
    version = page.locator("main tbody tr").nth(row)
    version.locator("[data-w-dropdown-target='toggle']").click()
    page.get_by_role("link", name=action).click()

"""An author submits, a moderator approves; a date publishes; a lock keeps out."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group, User
from django.core.management import call_command
from django.utils import timezone
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer
from wagtail.models import Revision, WorkflowState

from tests.browser import editing
from tests.browser.conftest import SignIn, Watch
from tests.conftest import MakeNotice
from wagtail_privacy.pages.models import PrivacyNoticePage


pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
    pytest.mark.usefixtures("without_autosave"),
]


@pytest.fixture
def author(db: None) -> User:
    """Somebody who writes and may not publish."""
    user = User.objects.create_user("author", "author@kuusikko.example", "secret")
    user.groups.add(Group.objects.get(name="Editors"))
    return user


@pytest.fixture
def unpublished(make_notice: MakeNotice) -> PrivacyNoticePage:
    page = make_notice(
        ("purposes", {"text": "<p>We deliver books.</p>", "anchor": "purposes"}),
        live=False,
    )
    page.save_revision()
    return page


def edit(live_server: LiveServer, page: PrivacyNoticePage) -> str:
    return f"{live_server.url}/admin/pages/{page.pk}/edit/"


def test_an_author_submits_and_a_moderator_approves(
    sign_in: SignIn,
    author: User,
    editor: User,
    live_server: LiveServer,
    unpublished: PrivacyNoticePage,
    watch: Watch,
) -> None:
    page = sign_in(author)
    editing.open_editor(page, edit(live_server, unpublished))
    editing.write(editing.section(page, "Purposes of processing"), "And magazines.")
    editing.open_actions(page)
    expect(page.locator("footer button[name='action-publish']")).to_have_count(0)
    with page.expect_navigation():
        page.locator("footer button[name='action-submit']").click()

    state = WorkflowState.objects.get()
    assert state.status == WorkflowState.STATUS_IN_PROGRESS
    assert not editing.notice(unpublished.pk).live

    moderator = sign_in(editor)
    editing.open_editor(moderator, edit(live_server, unpublished))
    editing.open_actions(moderator)
    with moderator.expect_navigation():
        approve = "footer [data-workflow-action-name='approve']"
        moderator.locator(f"{approve}:not([data-workflow-action-modal-url])").click()

    state.refresh_from_db()
    live = editing.notice(unpublished.pk)
    assert state.status == WorkflowState.STATUS_APPROVED
    assert live.live
    moderator.goto(f"{live_server.url}{live.get_url()}")
    expect(moderator.locator("#purposes p")).to_have_text(
        ["We deliver books.", "And magazines."]
    )
    assert watch.problems == []


def test_a_notice_goes_live_on_its_date(
    editor_page: Page,
    live_server: LiveServer,
    unpublished: PrivacyNoticePage,
    watch: Watch,
) -> None:
    page = editor_page
    editing.open_editor(page, edit(live_server, unpublished))
    editing.open_status(page).get_by_role("button", name="Set schedule").click()
    dialog = page.get_by_role("dialog", name="Set publishing schedule")
    tomorrow = timezone.localtime() + timedelta(days=1)
    dialog.locator("#id_go_live_at").fill(tomorrow.strftime("%Y-%m-%d %H:%M"))
    with page.expect_navigation():
        dialog.get_by_role("button", name="Save schedule").press("Enter")
    editing.publish(page)

    waiting = editing.notice(unpublished.pk)
    revision = Revision.objects.get(approved_go_live_at__isnull=False)
    assert not waiting.live
    assert waiting.status_string == "scheduled"
    assert revision.approved_go_live_at.date() == waiting.go_live_at.date()

    call_command("publish_scheduled")
    assert not editing.notice(unpublished.pk).live
    past = timezone.now() - timedelta(minutes=1)
    revision.approved_go_live_at = past
    revision.content["go_live_at"] = past.isoformat()
    revision.save()
    call_command("publish_scheduled")

    live = editing.notice(unpublished.pk)
    assert live.live
    page.goto(f"{live_server.url}{live.get_url()}")
    expect(page.locator("#purposes p")).to_have_text("We deliver books.")
    assert watch.problems == []


def test_a_notice_that_somebody_locked_cannot_be_edited_until_it_is_unlocked(
    sign_in: SignIn,
    editor: User,
    author: User,
    live_server: LiveServer,
    unpublished: PrivacyNoticePage,
    watch: Watch,
) -> None:
    moderator, writer = sign_in(editor), sign_in(author)
    editing.open_editor(moderator, edit(live_server, unpublished))
    with moderator.expect_navigation():
        editing.open_status(moderator).get_by_text("Lock", exact=True).click()
    assert editing.notice(unpublished.pk).locked_by == editor

    editing.open_editor(writer, edit(live_server, unpublished))
    expect(writer.locator(".messages")).to_contain_text("was locked by")
    expect(writer.locator("footer button[type='submit']")).to_have_text("Page locked")
    expect(writer.locator("footer button[type='submit']")).to_be_disabled()

    with moderator.expect_navigation():
        editing.open_status(moderator).get_by_text("Lock", exact=True).click()
    assert not editing.notice(unpublished.pk).locked
    writer.reload()
    editing.write(editing.section(writer, "Purposes of processing"), "And magazines.")
    editing.save(writer)
    assert (
        "And magazines."
        in editing.draft(unpublished.pk).sections[0].value["text"].source
    )
    assert watch.problems == []

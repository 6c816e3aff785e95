"""An organisation is made inside a notice, changed, and kept while it is used."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from tests.browser import editing
from tests.browser.conftest import Watch
from tests.conftest import MakeNotice
from wagtail_privacy.models import Organisation


pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
    pytest.mark.usefixtures("without_autosave"),
]

NAME = "Mäntylä Books Ltd"
LISTING = "/admin/snippets/wagtail_privacy/organisation/"


def test_an_organisation_is_made_in_a_notice_changed_and_kept_while_it_is_used(
    editor_page: Page,
    live_server: LiveServer,
    make_notice: MakeNotice,
    watch: Watch,
) -> None:
    page = editor_page
    notice = make_notice(("controller", {"anchor": "controller"}), title="Customers")
    editing.open_editor(page, f"{live_server.url}/admin/pages/{notice.pk}/edit/")
    make_an_organisation(page)
    editing.publish(page)

    made = Organisation.objects.get(name=NAME)
    assert editing.notice(notice.pk).controller == made
    assert made.country == "FI"

    page.goto(f"{live_server.url}{LISTING}")
    change_the_phone(page, "040 555 0177")
    made.refresh_from_db()
    assert made.phone == "040 555 0177"
    page.goto(f"{live_server.url}{editing.notice(notice.pk).get_url()}")
    expect(page.locator("#controller")).to_contain_text("040 555 0177")

    page.goto(f"{live_server.url}{LISTING}delete/{made.pk}/")
    cannot_be_deleted(page, f"/admin/pages/{notice.pk}/edit/")
    assert Organisation.objects.filter(pk=made.pk).exists()
    assert watch.problems == []


def make_an_organisation(page: Page) -> None:
    """In the chooser of the notice's form, which then shows it as chosen."""
    chooser = page.locator("#id_controller-chooser")
    chooser.get_by_role("button", name="Choose organisation").click()
    modal = page.locator(".modal")
    modal.get_by_role("tab", name="Create").click()
    modal.get_by_label("Name", exact=False).first.fill(NAME)
    modal.get_by_label("E-mail").fill("privacy@mantyla.example")
    modal.get_by_role("button", name="Create").click()
    expect(chooser).to_contain_text(NAME)


def change_the_phone(page: Page, phone: str) -> None:
    """From the listing to the organisation's own form, and save."""
    page.get_by_role("link", name=NAME).first.click()
    page.locator("#id_phone").fill(phone)
    with page.expect_navigation():
        page.get_by_role("button", name="Save").first.click()


def cannot_be_deleted(page: Page, where_it_is_used: str) -> None:
    """The page says so, links to the notice that uses it, and has no button."""
    main = page.locator("main")
    expect(main).to_contain_text("cannot be deleted")
    used_in = main.get_by_role("link", name="Customers")
    expect(used_in).to_have_attribute("href", where_it_is_used)
    expect(page.get_by_role("button", name="Yes, delete")).to_have_count(0)

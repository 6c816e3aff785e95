"""Somebody who edits another part of the site stays out of the notices."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import Group, Permission, User
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer
from wagtail.models import GroupPagePermission
from wagtail.models import Page as WagtailPage

from tests.browser import editing
from tests.browser.conftest import SignIn, Watch
from tests.conftest import MakeNotice
from wagtail_privacy.models import Organisation
from wagtail_privacy.pages.models import PrivacyNoticeIndexPage


pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
    pytest.mark.usefixtures("without_autosave"),
]


@pytest.fixture
def neighbour(home: WagtailPage) -> User:
    """Somebody who may do everything with the pages below another page."""
    shop = home.add_child(instance=WagtailPage(title="Shop", slug="shop"))
    group = Group.objects.create(name="Shop editors")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    for codename in ("add_page", "change_page", "publish_page"):
        GroupPagePermission.objects.create(
            group=group,
            page=shop,
            permission=Permission.objects.get(codename=codename),
        )
    user = User.objects.create_user("neighbour", "shop@kuusikko.example", "secret")
    user.groups.add(group)
    return user


def test_an_editor_of_another_part_of_the_site_is_refused_everywhere(
    sign_in: SignIn,
    neighbour: User,
    live_server: LiveServer,
    index: PrivacyNoticeIndexPage,
    make_notice: MakeNotice,
    organisation: Organisation,
    watch: Watch,
) -> None:
    notice = make_notice(
        ("purposes", {"text": "<p>We deliver books.</p>", "anchor": "purposes"}),
        controller=organisation,
    )
    before = (notice.latest_revision_id, Organisation.objects.values().get())
    page = sign_in(neighbour)
    for address in (
        f"pages/{notice.pk}/edit/",
        f"pages/add/wagtail_privacy_pages/privacynoticepage/{index.pk}/",
        f"pages/{notice.pk}/delete/",
        f"pages/{notice.pk}/history/",
    ):
        is_led_away(page, f"{live_server.url}/admin/{address}")
    page.goto(f"{live_server.url}/admin/pages/")
    expect(page.get_by_text(notice.title)).to_have_count(0)
    assert watch.problems == []

    organisations = f"{live_server.url}/admin/snippets/wagtail_privacy/organisation"
    for address in (
        f"{organisations}/",
        f"{organisations}/add/",
        f"{organisations}/edit/{organisation.pk}/",
        f"{organisations}/delete/{organisation.pk}/",
        f"{organisations}/usage/{organisation.pk}/",
    ):
        is_forbidden(page, address)
    after = editing.notice(notice.pk)
    assert (after.latest_revision_id, Organisation.objects.values().get()) == before


def is_led_away(page: Page, address: str) -> None:
    """Wagtail's own views say no on the admin's first page."""
    page.goto(address)
    expect(page.locator(".messages")).to_contain_text("do not have permission")
    expect(page.locator("form[data-edit-form]")).to_have_count(0)
    assert page.url.endswith("/admin/")


def is_forbidden(page: Page, address: str) -> None:
    """Our views say no at their own address."""
    response = page.goto(address)
    assert response
    assert response.status == 403
    expect(page.locator("main form")).to_have_count(0)

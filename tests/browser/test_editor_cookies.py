"""An editor keeps the registry of cookies, with the keyboard or the mouse."""

from __future__ import annotations

import re

import pytest
from django.contrib.auth.models import Permission, User
from django.urls import reverse
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer
from wagtail.models import Site

from tests.browser.conftest import SignIn, Watch
from tests.browser.editing import until
from wagtail_privacy.cookies.adoption import adopt
from wagtail_privacy.models import CookieService, CookieSettings


pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]


@pytest.fixture
def keeper(sign_in: SignIn, editor: User) -> Page:
    """A browser of an editor who keeps the registry of cookies."""
    editor.user_permissions.add(
        *Permission.objects.filter(
            content_type__app_label="wagtail_privacy",
            content_type__model__in=["cookieservice", "cookiesettings"],
        )
    )
    return sign_in(editor)


def address(server: LiveServer, view: str, service: CookieService | None = None) -> str:
    name = CookieService.snippet_viewset.get_url_name(view)
    return server.url + reverse(name, args=[service.pk] if service else [])


def save(page: Page) -> None:
    with page.expect_navigation():
        page.get_by_role("button", name="Save").first.click()


def test_an_editor_takes_over_a_known_service_and_confirms_it(
    keeper: Page, live_server: LiveServer, watch: Watch
) -> None:
    page = keeper
    page.goto(address(live_server, "list"))
    page.get_by_role("link", name="Add a known service").click()
    page.get_by_role("button", name="Add Vimeo").click()

    expect(page.locator(".messages")).to_contain_text("is in the registry now")
    gaps = page.locator(".privacy-gaps").first
    expect(gaps).to_contain_text("Choose the ground for the transfer")

    page.locator("#id_confirmed").check()
    save(page)
    error = page.locator(".w-field__errors", has_text="Choose the ground")
    expect(error).to_be_visible()
    page.locator("#id_safeguard").select_option("dpf")
    save(page)

    expect(page.locator(".messages .success")).to_be_visible()
    assert CookieService.objects.get().confirmed
    assert watch.problems == []


def test_an_editor_enters_a_service_with_a_cookie(
    keeper: Page, live_server: LiveServer, watch: Watch
) -> None:
    page = keeper
    page.goto(address(live_server, "add"))
    page.locator("#id_name").fill("Basket")
    page.locator("#id_role").select_option("own")
    page.locator("#id_category").select_option("necessary")
    page.locator("#id_cookies-ADD").click()
    row = page.locator("[data-inline-panel-child]").first
    row.locator("[name='cookies-0-name']").fill("basket")
    row.locator("[name='cookies-0-purpose_0']").fill("Keeps what you have chosen")
    save(page)

    lifetime = row.locator(".w-field__errors", has_text="Say how long")
    expect(lifetime).to_be_visible()
    row.locator("[name='cookies-0-lifetime']").select_option("session")
    save(page)

    expect(page.locator(".messages .success")).to_be_visible()
    service = CookieService.objects.get()
    assert [item.name for item in service.cookies.all()] == ["basket"]
    assert watch.problems == []


def test_a_row_is_folded_until_it_is_wanted(
    keeper: Page, live_server: LiveServer
) -> None:
    service = adopt("ga4")
    page = keeper
    page.goto(address(live_server, "edit", service))
    name = page.locator("[name='cookies-0-name']")
    heading = page.locator("[data-panel-heading-text]", has_text="_ga · Cookie")

    expect(heading).to_be_visible()
    expect(name).to_be_hidden()
    row = page.locator("[data-inline-panel-child]").first
    row.locator("[data-panel-toggle]").nth(1).press("Enter")

    expect(name).to_be_visible()
    purpose = page.locator("[name='cookies-0-purpose_0']")
    expect(purpose).to_have_attribute("placeholder", re.compile(r"\w+ \w+"))


def test_names_in_the_list_have_room_on_a_small_screen(
    keeper: Page, live_server: LiveServer
) -> None:
    adopt("linkedin_insight")
    page = keeper
    page.set_viewport_size({"width": 800, "height": 900})
    page.goto(address(live_server, "list"))

    title = page.locator("td.title").first.bounding_box()

    assert title is not None
    assert title["width"] > 150


def test_an_editor_takes_one_difference_and_leaves_the_rest(
    keeper: Page, live_server: LiveServer, watch: Watch
) -> None:
    service = adopt("ga4")
    service.adopted["service"]["category"] = service.category = "marketing"
    service.adopted["service"]["hosts"] = ["old.example"]
    service.hosts = "old.example"
    service.save()
    page = keeper
    page.goto(address(live_server, "list"))

    page.get_by_role("link", name="Newer data in this release").click()
    page.get_by_label("Category").check()
    page.get_by_role("button", name="Take over what is chosen").click()
    expect(page.locator(".messages")).to_contain_text("1 change is taken over.")
    page.get_by_role("button", name="Leave as it is").click()
    expect(page.locator(".messages")).to_contain_text("stays as it is")

    service.refresh_from_db()
    assert (service.category, service.hosts) == ("statistics", "old.example")
    assert watch.problems == []


def test_an_editor_chooses_the_services_of_a_site(
    keeper: Page, live_server: LiveServer, watch: Watch
) -> None:
    adopt("vimeo")
    site = Site.objects.get(is_default_site=True)
    args = ["wagtail_privacy", "cookiesettings", site.pk]
    page = keeper
    page.goto(live_server.url + reverse("wagtailsettings:edit", args=args))

    page.get_by_label("Vimeo (incomplete and not confirmed").check()
    page.locator("#id_consent_url").fill("#cookie-settings")
    save(page)

    expect(page.locator(".messages")).to_contain_text("nobody has confirmed it")
    stored = until(page, lambda: CookieSettings.objects.filter(site=site).first())
    assert [item.known for item in stored.services.all()] == ["vimeo"]
    assert watch.problems == []

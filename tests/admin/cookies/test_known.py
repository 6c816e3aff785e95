from __future__ import annotations

import pytest
from django.contrib.auth.models import Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.users.models import UserProfile

from tests.conftest import parsed
from wagtail_privacy.cookies.adoption import adopt
from wagtail_privacy.models import CookieService
from wagtail_privacy.notice.known_services import known_services


@pytest.fixture
def url():
    return reverse("wagtail_privacy_cookies:known")


def rows(client, url):
    response = client.get(url)
    assert response.status_code == 200
    body = parsed(response.content).find("table", class_="privacy-known").tbody
    return {row.th.get_text(strip=True): row for row in body.find_all("tr")}


def test_every_known_service_is_listed_with_what_an_editor_needs_to_know(
    editor_client, url
):
    found = rows(editor_client, url)

    assert len(found) == len(known_services)
    words = found["Google Analytics 4"].get_text(" ", strip=True)
    known = known_services["ga4"]
    entries = len([item for item in known.cookies if item.is_row])
    for part in (known.provider, "Statistics", str(entries)):
        assert part in words
    sources = [link["href"] for link in found["Google Analytics 4"].find_all("a")]
    assert {item.source for item in known.cookies if item.source} == set(sources)


def test_uncertain_entries_are_counted_in_words(editor_client, url):
    found = rows(editor_client, url)

    for known in known_services:
        words = found[known.name].get_text(" ", strip=True)
        count = sum(item.is_doubtful for item in known.cookies)
        assert (f"{count} uncertain" in words) == bool(count)


def test_the_list_of_services_leads_there(editor_client, address, url):
    html = parsed(editor_client.get(address("list")).content)

    assert html.find("a", href=url).get_text(strip=True) == "Add a known service"


@pytest.mark.parametrize("language", ["en", "fi", "sv"])
def test_it_is_the_first_way_to_a_service_in_every_language(
    editor, editor_client, address, url, language
):
    profile = UserProfile.get_for_user(editor)
    profile.preferred_language = language
    profile.save()

    html = parsed(editor_client.get(address("list")).content)

    addresses = [link["href"] for link in html.find_all("a", href=True)]
    assert addresses.index(url) < addresses.index(address("add"))


def test_a_click_adopts_a_service_and_leads_to_what_it_lacks(
    editor_client, address, url
):
    response = editor_client.post(url, {"known": "vimeo"}, follow=True)

    service = CookieService.objects.get(known="vimeo")
    assert response.redirect_chain[0][0] == address("edit", service)
    words = parsed(response.content).get_text(" ", strip=True)
    assert "is in the registry now" in words
    assert "Before it can be confirmed" in words
    assert "Choose the ground for the transfer" in words
    assert not service.confirmed


def test_a_service_that_lacks_nothing_is_confirmed_at_once(editor_client, url):
    response = editor_client.post(url, {"known": "django"}, follow=True)

    assert "Choose it for your site" in parsed(response.content).get_text(" ")
    assert CookieService.objects.get().confirmed


def test_a_service_is_adopted_once(editor_client, address, url):
    service = adopt("ga4")

    listed = rows(editor_client, url)["Google Analytics 4"]
    response = editor_client.post(url, {"known": "ga4"}, follow=True)

    assert CookieService.objects.count() == 1
    assert "in the registry already" in parsed(response.content).get_text(" ")
    assert listed.find("a", href=address("edit", service))
    assert not listed.find("button")


def test_what_is_not_known_is_not_found(editor_client, url):
    for form in ({"known": "nothing"}, {}):
        assert editor_client.post(url, form, follow=True).status_code == 404
    assert not CookieService.objects.exists()


def test_looking_at_the_list_adopts_nothing(editor_client, url):
    editor_client.get(url + "?known=ga4")

    assert not CookieService.objects.exists()


def test_only_who_may_add_services_may_take_one_over(editor, editor_client, url):
    editor.user_permissions.remove(Permission.objects.get(codename="add_cookieservice"))

    assert editor_client.get(url).status_code == 403
    assert editor_client.post(url, {"known": "ga4"}).status_code == 403
    assert not CookieService.objects.exists()


def test_who_may_add_but_not_change_services_is_led_to_the_list(
    editor, editor_client, address, url
):
    editor.user_permissions.remove(
        Permission.objects.get(codename="change_cookieservice")
    )

    response = editor_client.post(url, {"known": "ga4"}, follow=True)

    assert response.redirect_chain == [(address("list"), 302)]
    assert "is in the registry now" in parsed(response.content).get_text(" ")
    assert not rows(editor_client, url)["Google Analytics 4"].select("a[href*=edit]")


def test_the_list_costs_as_many_queries_with_all_services_as_with_none(
    editor_client, url
):
    def cost():
        editor_client.get(url)
        with CaptureQueriesContext(connection) as captured:
            rows(editor_client, url)
        return len(captured)

    few = cost()
    for known in known_services:
        adopt(known.id)

    assert cost() == few

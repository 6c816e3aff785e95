from __future__ import annotations

import pytest
from django.contrib.auth.models import Permission
from django.test import Client
from django.urls import reverse

from tests.conftest import parsed
from wagtail_privacy.cookies.adoption import adopt, differences
from wagtail_privacy.models import CookieService


@pytest.fixture
def behind(db):
    """Google Analytics as it was taken over when the package knew other things."""
    service = adopt("ga4")
    service.adopted["service"]["category"] = service.category = "marketing"
    service.adopted["service"]["hosts"] = ["old.example"]
    service.hosts = "old.example"
    service.save()
    return service


@pytest.fixture
def url(behind):
    return reverse("wagtail_privacy_cookies:changes", args=[behind.pk])


def rows(html):
    return {
        row.th.get_text(strip=True): [
            cell.get_text(" ", strip=True) for cell in row.find_all("td")[1:]
        ]
        for row in html.find("table", class_="privacy-changes").tbody.find_all("tr")
    }


def get(client, url):
    response = client.get(url)
    assert response.status_code == 200
    return parsed(response.content)


def post(client, url, **form):
    return parsed(client.post(url, form, follow=True).content).get_text(" ", strip=True)


def test_each_difference_shows_then_now_and_what_is_stored(editor_client, behind, url):
    behind.category = "unclassified"
    behind.save()

    found = rows(get(editor_client, url))

    assert found["Category"] == ["Marketing", "Unclassified", "Statistics"]
    assert set(found) == {"Category", "Hosts"}


def test_the_editor_of_a_service_tells_that_there_is_news(
    editor_client, address, behind, url
):
    html = get(editor_client, address("edit", behind))

    link = html.find("a", href=url)
    assert link.get_text(strip=True) == "See what is new"


def test_a_service_without_news_tells_nothing(editor_client, address, service):
    html = get(editor_client, address("edit", service))

    assert "See what is new" not in html.get_text(" ")


def test_what_is_chosen_is_taken_over_and_nothing_else(editor_client, behind, url):
    keys = {item.label: item.key for item in differences(behind)}

    words = post(editor_client, url, key=[keys["Category"]], take="1")

    behind.refresh_from_db()
    assert "1 change is taken over." in words
    assert (behind.category, behind.hosts) == ("statistics", "old.example")
    assert [item.label for item in differences(behind)] == ["Hosts"]


def test_after_the_last_one_the_service_is_open(editor_client, address, behind, url):
    keys = [item.key for item in differences(behind)]

    response = editor_client.post(url, {"key": keys, "take": "1"}, follow=True)

    assert response.redirect_chain[-1][0] == address("edit", behind)
    assert "2 changes are taken over." in parsed(response.content).get_text(" ")


def test_leaving_it_changes_nothing_and_is_no_news_any_more(editor_client, behind, url):
    words = post(editor_client, url, leave="1")

    behind.refresh_from_db()
    assert "stays as it is" in words
    assert (behind.category, behind.hosts) == ("marketing", "old.example")
    assert differences(behind) == ()
    assert "Nothing is new." in get(editor_client, url).get_text(" ")


def test_choosing_nothing_is_asked_about(editor_client, behind, url):
    words = post(editor_client, url, take="1")

    assert "Choose what to take over." in words
    assert len(differences(behind)) == 2


def test_what_has_changed_meanwhile_is_left_alone(editor_client, behind, url):
    keys = [item.key for item in differences(behind)]
    behind.category = "unclassified"
    behind.save()

    words = post(editor_client, url, key=keys, take="1")

    behind.refresh_from_db()
    assert "Something has changed meanwhile." in words
    assert "1 change is taken over." in words
    assert behind.category == "unclassified"


def test_keys_of_nothing_take_nothing(editor_client, behind, url):
    words = post(editor_client, url, key=["gone"], take="1")

    assert "Something has changed meanwhile." in words
    assert "taken over." not in words
    assert len(differences(behind)) == 2


def test_a_get_changes_nothing(editor_client, behind, url):
    keys = "&".join(f"key={item.key}" for item in differences(behind))

    get(editor_client, f"{url}?{keys}&take=1")

    assert len(differences(CookieService.objects.get(pk=behind.pk))) == 2


def test_only_who_may_change_services_sees_it(editor, editor_client, url):
    permission = Permission.objects.get(codename="change_cookieservice")
    editor.user_permissions.remove(permission)

    assert editor_client.get(url).status_code == 403
    assert editor_client.post(url, {"leave": "1"}).status_code == 403


def test_there_is_no_news_of_a_service_that_is_not_known(editor_client, service):
    for pk in (service.pk, 10_000):
        url = reverse("wagtail_privacy_cookies:changes", args=[pk])
        assert editor_client.get(url, follow=True).status_code == 404


def test_a_form_of_another_site_is_refused(editor, behind, url):
    client = Client(enforce_csrf_checks=True)
    client.force_login(editor)

    assert client.post(url, {"leave": "1"}).status_code == 403
    assert len(differences(behind)) == 2

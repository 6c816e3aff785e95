"""An editor who may not use a view of ours gets 403 from it, and nothing changes."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import Group, Permission, User
from django.core import serializers
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import ModelLogEntry, Page, ReferenceIndex, Revision

from tests.conftest import parsed
from wagtail_privacy.models import Organisation, RevisionUse


NOTICES = "/admin/privacy-notices/"
FORM = {"name": "Changed Ltd", "country": "FI"}
OF_ALL = ["list", "list_results", "add"]
OF_ONE = ["edit", "delete", "inspect", "usage", "history", "history_results"]


@pytest.fixture
def outsider_client(db):
    """Somebody with access to the admin, and with no other right."""
    user = User.objects.create_user("guest", "guest@kuusikko.example", "secret")
    user.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def page_editor_client(db):
    """Somebody who edits and publishes all pages, but keeps no organisations."""
    user = User.objects.create_user("pages", "pages@kuusikko.example", "secret")
    user.groups.add(Group.objects.get(name="Moderators"))
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def used(make_notice, organisation):
    make_notice(title="Customers", controller=organisation)
    return organisation


def state():
    """Everything that a view of ours could change."""
    models = [Organisation, Page, Revision, RevisionUse, ReferenceIndex, ModelLogEntry]
    return [
        serializers.serialize("json", model.objects.order_by("pk")) for model in models
    ]


def refused(client, method, url, data=None):
    """The answer is 403, written nothing, and has the admin's menu around it."""
    before = state()
    with CaptureQueriesContext(connection) as captured:
        response = getattr(client, method)(url, data or {})
    assert response.status_code == 403, url
    assert state() == before
    writes = ("INSERT", "UPDATE", "DELETE")
    assert not [q for q in captured.captured_queries if q["sql"].startswith(writes)]
    html = parsed(response.content)
    assert "You do not have permission" in html.main.get_text(" ")
    assert not html.find("table", class_="listing")
    return html


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("view", OF_ALL)
def test_who_keeps_no_organisations_gets_403_from_their_views(
    page_editor_client, used, address, view, method
):
    html = refused(page_editor_client, method, address(view), FORM)

    assert "Kuusikko" not in html.get_text(" ")


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("view", OF_ONE)
def test_who_keeps_no_organisations_gets_403_from_the_views_of_one(
    page_editor_client, used, address, view, method
):
    html = refused(page_editor_client, method, address(view, used), FORM)

    assert "Kuusikko" not in html.get_text(" ")


@pytest.mark.parametrize("view", OF_ONE)
def test_a_program_gets_403_too(page_editor_client, used, address, view):
    response = page_editor_client.post(
        address(view, used), FORM, headers={"x-requested-with": "XMLHttpRequest"}
    )

    assert response.status_code == 403


@pytest.mark.parametrize("method", ["get", "post"])
def test_who_keeps_no_organisations_gets_403_from_their_bulk_deletion(
    page_editor_client, used, method
):
    kept = Organisation.objects.create(name="Petäjä Oy")
    url = reverse(
        "wagtail_bulk_action", args=["wagtail_privacy", "organisation", "delete"]
    )

    refused(page_editor_client, method, f"{url}?id={used.pk}&id={kept.pk}")


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("url", [NOTICES, NOTICES + "results/"])
def test_who_edits_no_page_gets_403_from_the_list_of_notices(
    outsider_client, used, url, method
):
    html = refused(outsider_client, method, url)

    assert "Customers" not in html.get_text(" ")


def test_who_edits_no_page_is_not_led_to_the_list_of_notices(outsider_client, used):
    html = outsider_client.get(reverse("wagtailadmin_home")).content.decode()

    assert NOTICES not in html


def test_nothing_is_posted_to_the_list_of_notices(page_editor_client, used):
    before = state()

    assert page_editor_client.post(NOTICES, FORM).status_code == 405
    assert state() == before


@pytest.mark.parametrize(
    ("right", "allowed"),
    [
        ("add", {"list", "list_results", "add", "inspect", "history"}),
        ("delete", {"list", "list_results", "delete", "inspect", "history"}),
        ("view", {"list", "list_results", "inspect"}),
    ],
)
def test_one_right_does_not_give_another(
    page_editor_client, organisation, address, right, allowed
):
    user = User.objects.get(username="pages")
    user.user_permissions.add(Permission.objects.get(codename=f"{right}_organisation"))
    statuses = {view: page_editor_client.get(address(view)) for view in OF_ALL}
    statuses |= {
        view: page_editor_client.get(address(view, organisation)) for view in OF_ONE
    }

    assert {
        view for view, response in statuses.items() if response.status_code == 200
    } - {"history_results"} == allowed
    assert {response.status_code for response in statuses.values()} == {200, 403}


def test_who_is_not_logged_in_is_led_to_the_login(client, used, address):
    for url in (NOTICES, address("list"), address("delete", used)):
        response = client.post(url)
        assert response.status_code == 302
        assert response.url.startswith("/admin/login/")


def test_a_refusal_is_written_in_the_language_of_the_user(
    page_editor_client, organisation, address
):
    response = page_editor_client.get(address("list"))

    assert "No access" in parsed(response.content).title.text

from __future__ import annotations

import pytest
from django.contrib.messages import get_messages
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.conftest import parsed
from wagtail_privacy.models import Organisation


@pytest.fixture
def delete_url():
    def url(*organisations):
        base = reverse(
            "wagtail_bulk_action", args=["wagtail_privacy", "organisation", "delete"]
        )
        return base + "?" + "&".join(f"id={item.pk}" for item in organisations)

    return url


@pytest.fixture
def other(db):
    return Organisation.objects.create(name="Petäjä Oy")


def test_organisations_that_nothing_uses_are_deleted_together(
    editor_client, organisation, other, delete_url
):
    response = editor_client.post(delete_url(organisation, other))

    assert response.status_code == 302
    assert not Organisation.objects.exists()


def test_all_stay_when_one_is_in_use_and_the_editor_reads_where(
    editor_client, organisation, other, delete_url, make_notice, address
):
    make_notice(("dpo", {"organisation": organisation.pk}), title="Customers")

    response = editor_client.post(delete_url(organisation, other))

    [message] = get_messages(response.wsgi_request)
    assert response.url == address("list")
    assert "“Kuusikko Books Ltd” cannot be deleted" in message.message
    assert "“Customers”" in message.message
    assert set(Organisation.objects.all()) == {organisation, other}


def test_the_controller_of_a_page_stays_and_is_not_offered_for_deletion(
    editor_client, organisation, delete_url, make_notice
):
    make_notice(controller=organisation)
    url = delete_url(organisation)

    page = parsed(editor_client.get(url, follow=True).content)
    editor_client.post(url)

    assert "“Kuusikko Books Ltd” cannot be deleted" in page.get_text(" ")
    assert not page.main.find("form", method="POST")
    assert Organisation.objects.filter(pk=organisation.pk).exists()


def test_an_organisation_that_only_a_draft_names_stays(
    editor_client, organisation, delete_url, make_notice
):
    page = make_notice()
    page.controller = organisation
    page.save_revision()

    editor_client.post(delete_url(organisation))

    assert Organisation.objects.filter(pk=organisation.pk).exists()


def test_of_many_that_stay_some_are_named_and_the_others_counted(
    editor_client, delete_url, make_notice
):
    many = [
        Organisation.objects.create(name=f"No. {number} Ltd") for number in range(7)
    ]
    for organisation in many:
        make_notice(("dpo", {"organisation": organisation.pk}), title="Customers")

    response = editor_client.post(delete_url(*many))

    found = get_messages(response.wsgi_request)
    messages = [item.message.strip() for item in found]
    assert [message[:6] for message in messages[:5]] == [f"“No. {n}" for n in range(5)]
    assert messages[5:] == ["2 more organisations are in use."]
    assert Organisation.objects.count() == 7


def test_many_that_are_in_use_cost_as_many_queries_as_some(
    editor_client, delete_url, make_notice
):
    many = [Organisation.objects.create(name=f"No. {n} Ltd") for n in range(30)]
    for organisation in many:
        make_notice(("dpo", {"organisation": organisation.pk}), title="Customers")

    def cost(*organisations):
        editor_client.post(delete_url(*organisations))
        with CaptureQueriesContext(connection) as captured:
            editor_client.post(delete_url(*organisations))
        return len(captured)

    assert cost(*many) == cost(*many[:6])


def test_other_bulk_actions_and_other_things_are_left_alone(
    admin_client, organisation, make_notice
):
    page = make_notice(controller=organisation)
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "unpublish"])
    admin_client.post(f"{url}?id={page.pk}")
    page.refresh_from_db()
    assert not page.live

    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])
    admin_client.post(f"{url}?id={page.pk}")

    assert not type(page).objects.filter(pk=page.pk).exists()

"""Where an organisation is used, as the admin tells it."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import GroupPagePermission, Page

from tests.conftest import parsed, published
from tests.testapp.models import CampaignPage
from wagtail_privacy.admin.usage import Mention, UsePlace, mentions, use_places
from wagtail_privacy.models import Organisation
from wagtail_privacy.models.protection import Use, Uses


def table(client, url):
    """The cells of every row of the usage view."""
    response = client.get(url)
    assert response.status_code == 200
    body = parsed(response.content).find("table", class_="listing").tbody
    return [
        [cell.get_text(" ", strip=True) for cell in row.find_all("td")]
        for row in body.find_all("tr")
    ]


def draft_of(page, organisation):
    page.controller = organisation
    return page.save_revision()


def test_usage_lists_what_is_published_and_then_drafts(
    admin_client, home, organisation, address, make_notice
):
    make_notice(
        ("dpo", {"organisation": organisation.pk}),
        title="Customers",
        controller=organisation,
    )
    draft_of(make_notice(title="Cookies"), organisation)
    page = published(home.add_child(instance=CampaignPage(title="Campaign")))
    page.body = [{"type": "controller", "value": {"organisation": organisation.pk}}]
    page.save_revision()

    rows = table(admin_client, address("usage", organisation))

    assert [row[:2] for row in rows] == [
        ["Customers", "Privacy notice"],
        ["Cookies", "Privacy notice"],
        ["Campaign", "Campaign page"],
    ]
    assert "Controller" in rows[0][2]
    assert "Sections → " in rows[0][2]
    assert rows[1][2] == rows[2][2] == "Draft"


def test_usage_says_that_every_place_prevents_deletion(
    admin_client, organisation, address, make_notice
):
    make_notice(("dpo", {"organisation": organisation.pk}), title="Customers")
    draft_of(make_notice(title="Cookies"), organisation)
    url = address("usage", organisation) + "?describe_on_delete=1"

    rows = table(admin_client, url)

    assert [row[2].endswith(": prevents deletion") for row in rows] == [True, True]


def test_usage_is_read_in_parts_with_as_many_queries_for_many_as_for_few(
    admin_client, organisation, address, make_notice
):
    def cost(query=""):
        admin_client.get(address("usage", organisation) + query)
        with CaptureQueriesContext(connection) as captured:
            shown = table(admin_client, address("usage", organisation) + query)
        return len(shown), len(captured)

    for number in range(21):
        make_notice(title=f"Notice {number}", controller=organisation)
    draft_of(make_notice(title="Draft 0"), organisation)
    few = cost()
    for number in range(21, 60):
        make_notice(title=f"Notice {number}", controller=organisation)
        draft_of(make_notice(title=f"Draft {number}"), organisation)

    assert cost() == few
    assert few[0] == 20
    assert cost("?p=5")[0] == 20
    assert cost("?p=99")[0] == 60 + 40 - 80


@pytest.fixture
def foreign(finnish_index, make_notice, organisation, editor):
    """A page that names the organisation, where the editor may not edit."""
    GroupPagePermission.objects.all().delete()
    for name in ("change", "publish"):
        GroupPagePermission.objects.create(
            group=editor.groups.get(),
            page=Page.objects.get(pk=finnish_index.pk),
            permission_type=name,
        )
    make_notice(title="Secret plans", controller=organisation)
    return make_notice(parent=finnish_index, title="Asiakkaat", controller=organisation)


def test_the_titles_of_pages_that_a_user_may_not_edit_are_private(
    editor_client, organisation, foreign, address, django_user_model
):
    for view in ("usage", "delete"):
        words = parsed(
            editor_client.get(address(view, organisation)).content
        ).main.get_text(" ", strip=True)
        assert "Secret plans" not in words
        assert "(Private page)" in words
        assert "Asiakkaat" in words


def test_use_places_are_named_for_their_user(editor, foreign, organisation):
    private, own = use_places(Uses(organisation)[:], editor)

    assert private == UsePlace("(Private page)", None)
    assert own == UsePlace("Asiakkaat", f"/admin/pages/{foreign.pk}/edit/")


def test_what_is_no_page_is_named_by_its_model(organisation):
    other = Organisation(name="Petäjä Oy")

    assert mentions(Use(other)) == [Mention("organisation", "Draft")]


def test_a_scheduled_page_is_listed(admin_client, organisation, address, make_notice):
    page = make_notice(title="Customers")
    page.controller = organisation
    page.save_revision(approved_go_live_at=timezone.now())

    [row] = table(admin_client, address("usage", organisation))

    assert row == ["Customers", "Privacy notice", "Draft"]

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.conftest import parsed, searching
from wagtail_privacy.cookies.adoption import adopt
from wagtail_privacy.models import Cookie, CookieService, Organisation


def table(client, url):
    response = client.get(url)
    assert response.status_code == 200
    html = parsed(response.content).find("table", class_="listing")
    if html is None:
        return {}
    return {
        row.find(class_="title-wrapper").get_text(strip=True): row
        for row in html.tbody.find_all("tr")
    }


def words(row):
    return [cell.get_text(" ", strip=True) for cell in row.find_all("td")]


def test_a_row_tells_what_a_service_is_and_how_it_stands(
    editor_client, address, service
):
    [row] = table(editor_client, address("list")).values()

    assert words(row)[2:] == [
        "Drumlin Analytics Ltd",
        "Statistics",
        "Finland",
        "Confirmed",
        "1",
    ]


@pytest.mark.parametrize(
    ("fields", "state"),
    [
        ({}, "Confirmed"),
        ({"country": "US"}, "Confirmed, but incomplete"),
        ({"confirmed": False}, "Suggestion"),
        ({"confirmed": False, "country": "US"}, "Suggestion, incomplete"),
    ],
)
def test_the_state_is_words_and_an_icon(editor_client, address, service, fields, state):
    for name, value in fields.items():
        setattr(service, name, value)
    service.save()

    cell = table(editor_client, address("list"))["Drumlin"].find(class_="privacy-state")

    assert cell.get_text(strip=True) == state
    assert cell.find("svg")


def test_newer_data_of_the_package_is_told_with_the_way_there(editor_client, address):
    service = adopt("ga4")
    before = table(editor_client, address("list"))["Google Analytics 4"]
    service.adopted["service"]["category"] = service.category = "marketing"
    service.save()

    after = table(editor_client, address("list"))["Google Analytics 4"]

    url = f"/admin/privacy-cookies/{service.pk}/changes/"
    assert not before.find("a", href=url)
    assert after.find("a", href=url).get_text() == "Newer data in this release"


@pytest.fixture
def two(service):
    """A confirmed service of an editor’s own, and a suggestion of the package’s."""
    adopt("vimeo")


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("category=statistics", {"Drumlin"}),
        ("category=marketing", {"Vimeo"}),
        ("confirmed=true", {"Drumlin"}),
        ("confirmed=false", {"Vimeo"}),
        ("known=true", {"Vimeo"}),
        ("known=false", {"Drumlin"}),
        ("", {"Drumlin", "Vimeo"}),
    ],
)
def test_the_list_is_filtered(editor_client, address, two, query, found):
    assert set(table(editor_client, f"{address('list')}?{query}")) == found


@searching
def test_the_list_is_searched(editor_client, address, two):
    assert set(table(editor_client, address("list") + "?q=Drum")) == {"Drumlin"}


def test_the_list_is_sorted_by_the_provider(editor_client, address, two):
    url = address("list") + "?ordering=-provider__name"

    assert list(table(editor_client, url)) == ["Vimeo", "Drumlin"]


def test_fifty_services_cost_as_many_queries_as_two(editor_client, address, provider):
    def add(number):
        service = CookieService.objects.create(
            name=f"No. {number}",
            provider=Organisation.objects.create(name=f"No. {number} Ltd"),
            known="ga4",
        )
        Cookie.objects.bulk_create(
            Cookie(service=service, name=f"n{place}", key=str(place))
            for place in range(number + 1)
        )

    def cost():
        table(editor_client, address("list"))
        with CaptureQueriesContext(connection) as captured:
            rows = table(editor_client, address("list"))
        return len(rows), len(captured)

    add(0)
    add(1)
    rows, few = cost()
    for number in range(2, 55):
        add(number)

    assert rows == 2
    assert cost() == (50, few)


def test_who_may_not_add_services_is_offered_none(admin_client, editor, address):
    editor.user_permissions.set(
        editor.user_permissions.model.objects.filter(codename="change_cookieservice")
    )
    admin_client.force_login(editor)

    html = parsed(admin_client.get(address("list")).content)

    assert not html.find("a", href="/admin/privacy-cookies/known/")


def test_services_are_reached_by_their_menu_of_snippets(editor_client, address):
    html = parsed(editor_client.get("/admin/snippets/").content)

    assert html.find("a", href=address("list"))

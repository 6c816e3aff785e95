from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from i18nfield.strings import LazyI18nString

from tests.conftest import parsed, searching
from wagtail_privacy.models import Organisation


FORM = {
    "name": "Kuusikko Books Ltd",
    "country": "FI",
    "business_id": "95503961",
    "street": "Spruce Lane 4",
    "postal_code": "00990",
    "city": "Helsinki",
    "visiting_address": "",
    "email": "privacy@kuusikko.example",
    "phone": "040 555 0100",
    "website": "https://kuusikko.example/",
    "name_translations_0": "",
    "name_translations_1": "Kuusikon Kirjat Oy",
    "name_translations_2": "Granskogens böcker Ab",
    "street_translations_1": "Kuusikuja 4",
    "city_translations_2": "Helsingfors",
}


def get(client, url):
    response = client.get(url)
    assert response.status_code == 200
    return parsed(response.content)


def listed(html):
    """The words of a listing's rows."""
    return html.find("table", class_="listing").tbody.get_text(" ", strip=True)


def test_the_listing_shows_what_tells_organisations_apart(
    admin_client, organisation, address
):
    html = get(admin_client, address("list"))

    head = html.find("table", class_="listing").thead.get_text(" ", strip=True)
    for column in ("Name", "Business id", "City", "E-mail", "Phone"):
        assert column in head
    for fact in ("Kuusikko Books Ltd", "9550396-1", "Helsinki", "040 555 0100"):
        assert fact in listed(html)


@searching
def test_the_listing_is_searched_by_a_name_in_any_language(
    admin_client, organisation, address
):
    Organisation.objects.create(
        name="Pine Tree Café Ltd",
        name_translations=LazyI18nString({"fi": "Petäjän kahvila Oy"}),
    )

    html = get(admin_client, address("list") + "?q=kahvila")

    assert "Pine Tree Café Ltd" in listed(html)
    assert "Kuusikko" not in listed(html)


def test_the_listing_is_filtered_by_country(admin_client, organisation, address):
    Organisation.objects.create(name="Petäjä AB", country="SE")

    html = get(admin_client, address("list") + "?country=SE")

    assert "Petäjä AB" in listed(html)
    assert "Kuusikko" not in listed(html)


def test_organisations_are_reached_by_their_menu_of_snippets(admin_client, address):
    html = get(admin_client, reverse("wagtailsnippets:index"))

    assert html.find("a", href=address("list"))


def test_an_editor_creates_an_organisation(editor_client, address):
    response = editor_client.post(address("add"), FORM)

    organisation = Organisation.objects.get()
    assert response.status_code == 302
    assert organisation.business_id == "9550396-1"
    assert organisation.to_party("fi").name == "Kuusikon Kirjat Oy"
    assert organisation.to_party("fi").street == "Kuusikuja 4"
    assert organisation.to_party("sv").city == "Helsingfors"
    assert organisation.to_party("en").name == "Kuusikko Books Ltd"


def test_an_editor_changes_an_organisation(editor_client, organisation, address):
    form = FORM | {"phone": "040 555 0199"}

    response = editor_client.post(address("edit", organisation), form)

    organisation.refresh_from_db()
    assert response.status_code == 302
    assert organisation.phone == "040 555 0199"


def test_a_wrong_business_id_is_refused_with_the_reason(editor_client, address):
    response = editor_client.post(address("add"), FORM | {"business_id": "9550396-2"})

    html = parsed(response.content)
    assert response.status_code == 200
    assert not Organisation.objects.exists()
    field = html.find("input", {"name": "business_id"}).find_parent(
        attrs={"data-field": True}
    )
    assert "The check digit does not match" in field.get_text(" ")


def test_the_form_has_an_input_for_each_language(editor_client, organisation, address):
    html = get(editor_client, address("edit", organisation))

    for place, language in enumerate(["English", "Finnish", "Swedish"]):
        field = html.find("input", {"name": f"name_translations_{place}"})
        assert field.find_parent("label").span.text == language


@pytest.mark.parametrize("view", ["edit", "inspect", "usage", "history", "delete"])
def test_every_view_of_an_organisation_answers(
    admin_client, organisation, address, view
):
    html = get(admin_client, address(view, organisation))

    assert "Kuusikko Books Ltd" in html.get_text(" ")


def test_usage_lists_the_pages_that_name_an_organisation(
    admin_client, organisation, address, make_notice
):
    make_notice(title="Customers", controller=organisation)
    make_notice(("dpo", {"organisation": organisation.pk}), title="Recruitment")
    make_notice(title="Without")

    html = get(admin_client, address("usage", organisation))

    assert "Customers" in listed(html)
    assert "Recruitment" in listed(html)
    assert "Without" not in listed(html)


def test_an_organisation_that_nothing_uses_is_deleted(
    editor_client, organisation, address
):
    html = get(editor_client, address("delete", organisation))
    response = editor_client.post(address("delete", organisation))

    assert html.find("form", method="POST").find(attrs={"type": "submit"})
    assert response.status_code == 302
    assert not Organisation.objects.exists()


@pytest.fixture
def used(make_notice, organisation):
    """An organisation that a page, a section and a mere draft name."""
    make_notice(title="Customers", controller=organisation)
    make_notice(("dpo", {"organisation": organisation.pk}), title="Recruitment")
    page = make_notice(title="Cookies")
    page.controller = organisation
    page.save_revision()
    return organisation


def test_before_deleting_an_editor_reads_where_an_organisation_is_used(
    editor_client, used, address
):
    html = get(editor_client, address("delete", used))

    places = html.main.find("div", class_="nice-padding")
    links = {link.text: link["href"] for link in places.find_all("a")}
    assert set(links) == {"Customers", "Recruitment", "Cookies"}
    assert all(href.startswith("/admin/pages/") for href in links.values())
    assert "cannot be deleted, because these use it" in html.main.text
    assert not html.main.find("form", method="POST")


def test_of_many_uses_an_editor_reads_twenty_and_how_many_more(
    editor_client, organisation, address, make_notice
):
    for number in range(23):
        make_notice(title=f"Notice {number}", controller=organisation)

    html = get(editor_client, address("delete", organisation))

    items = html.main.find("div", class_="nice-padding").find_all("li")
    assert len(items) == 21
    assert items[-1].get_text(strip=True) == "3 more places"
    assert items[-1].a["href"].startswith(address("usage", organisation))


def test_many_uses_cost_the_delete_view_as_many_queries_as_few(
    editor_client, organisation, address, make_notice
):
    def cost():
        get(editor_client, address("delete", organisation))
        with CaptureQueriesContext(connection) as captured:
            get(editor_client, address("delete", organisation))
        return len(captured)

    for number in range(20):
        make_notice(title=f"Notice {number}", controller=organisation)
    few = cost()
    for number in range(20, 50):
        make_notice(title=f"Notice {number}", controller=organisation)

    assert cost() == few


def test_a_listing_of_fifty_costs_as_many_queries_as_one_of_two(admin_client, address):
    def cost():
        get(admin_client, address("list"))
        with CaptureQueriesContext(connection) as captured:
            html = get(admin_client, address("list"))
        rows = html.find("table", class_="listing").tbody.find_all("tr")
        return len(rows), len(captured)

    for number in range(2):
        Organisation.objects.create(name=f"No. {number} Ltd")
    rows, few = cost()
    for number in range(2, 60):
        Organisation.objects.create(name=f"No. {number} Ltd")

    assert (rows, few) == (2, few)
    assert cost() == (50, few)


def test_deleting_an_organisation_in_use_is_refused(editor_client, used, address):
    response = editor_client.post(address("delete", used))

    assert response.status_code == 409
    assert "Cookies" in parsed(response.content).main.text
    assert Organisation.objects.filter(pk=used.pk).exists()


@searching
def test_the_chooser_of_a_section_finds_organisations(editor_client, organisation):
    url = reverse("wagtailsnippetchoosers_wagtail_privacy_organisation:choose_results")

    html = get(editor_client, f"{url}?q=Kuus")

    assert "Kuusikko Books Ltd" in html.get_text(" ")
    choice = html.find("a", attrs={"data-chooser-modal-choice": True})
    assert choice["href"].endswith(f"/chosen/{organisation.pk}/")


def test_an_organisation_cannot_be_copied(admin_client, organisation, address):
    html = get(admin_client, address("list"))

    links = [link["href"] for link in html.find_all("a", href=True)]
    assert address("edit", organisation) in links
    assert not [href for href in links if "/copy/" in href]

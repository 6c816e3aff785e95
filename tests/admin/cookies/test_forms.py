"""What the form of a service refuses, and where it says so."""

from __future__ import annotations

import pytest

from tests.conftest import parsed
from wagtail_privacy.admin.cookies.forms import words_in
from wagtail_privacy.cookies.adoption import adopt
from wagtail_privacy.models import Cookie, CookieService
from wagtail_privacy.notice.known_services import known_services


ROW = {
    "kind": "cookie",
    "name": "_drum",
    "party": "first",
    "domain": "",
    "lifetime": "duration",
    "lifetime_number": "2",
    "lifetime_unit": "year",
    "purpose_0": "Recognises a browser",
    "category": "",
    "access": "",
    "confirmed": "on",
}


@pytest.fixture
def form(provider):
    """The form of a complete service with ``rows``; ``fields`` replace others."""

    def form(*rows, initial=0, **fields):
        found = {
            "name": "Drumlin",
            "role": "processor",
            "category": "statistics",
            "provider": str(provider.pk),
            "purpose_0": "Counting visits",
            "confirmed": "on",
            "cookies-TOTAL_FORMS": str(len(rows)),
            "cookies-INITIAL_FORMS": str(initial),
            "cookies-MIN_NUM_FORMS": "0",
            "cookies-MAX_NUM_FORMS": "1000",
        }
        for place, changes in enumerate(rows):
            row = {**ROW, "ORDER": str(place + 1), **changes}
            found |= {f"cookies-{place}-{key}": value for key, value in row.items()}
        return {
            key: value for key, value in (found | fields).items() if value is not None
        }

    return form


def errors(response):
    """The errors by the name of the field that they stand at."""
    assert response.status_code == 200
    found = {}
    for message in parsed(response.content).select(".w-field__errors .error-message"):
        box = message.find_parent(class_="w-field__wrapper")
        control = box.find(["input", "select", "textarea"])
        found[control["name"]] = message.get_text(" ", strip=True)
    return found


def test_an_editor_enters_a_service_with_its_cookies(editor_client, address, form):
    rows = [{}, {"kind": "local", "name": "drum state", "lifetime": "until_deleted"}]

    response = editor_client.post(address("add"), form(*rows))

    service = CookieService.objects.get()
    assert response.status_code == 302
    assert service.slug == "drumlin"
    assert [(row.kind, row.name) for row in service.cookies.all()] == [
        ("cookie", "_drum"),
        ("local", "drum state"),
    ]


def test_a_confirmed_service_shows_its_gaps_at_the_fields(editor_client, address, form):
    rows = [{}, {"lifetime": "", "lifetime_number": "", "lifetime_unit": ""}]
    rows[1] |= {"name": "_two", "purpose_0": ""}

    response = editor_client.post(address("add"), form(*rows, provider=""))

    assert errors(response) == {
        "provider": "Choose who provides the service.",
        "cookies-1-lifetime": "Say how long it stays in the browser.",
        "cookies-1-purpose_0": "Say what it is for.",
    }
    assert not CookieService.objects.exists()


def test_a_suggestion_is_saved_with_its_gaps_and_lists_them(
    editor_client, address, form
):
    row = {"lifetime": "", "lifetime_number": "", "lifetime_unit": ""}

    response = editor_client.post(address("add"), form(row, confirmed=None))
    service = CookieService.objects.get()
    page = parsed(editor_client.get(address("edit", service)).content)

    assert response.status_code == 302
    words = page.find("ul", class_="privacy-gaps").get_text(" ", strip=True)
    assert words == "_drum: Say how long it stays in the browser."
    assert "Before it can be confirmed:" in page.get_text(" ")


def test_a_row_that_is_not_confirmed_may_have_gaps(editor_client, address, form):
    response = editor_client.post(
        address("add"), form({}, {"name": "_b", "purpose_0": "", "confirmed": None})
    )

    assert response.status_code == 302
    assert Cookie.objects.filter(confirmed=False).count() == 1


@pytest.mark.parametrize("confirmed", ["on", None])
def test_a_row_that_stands_there_twice_is_refused(
    editor_client, address, form, confirmed
):
    response = editor_client.post(address("add"), form({}, {}, confirmed=confirmed))

    assert errors(response) == {
        "cookies-1-name": "“_drum” is in this service twice. Remove one of the two."
    }


def test_a_row_that_is_deleted_counts_no_more(editor_client, address, service, form):
    row = service.cookies.get()

    response = editor_client.post(
        address("edit", service),
        form({"id": str(row.pk), "DELETE": "1"}, {}, initial=1),
    )

    assert response.status_code == 302
    assert service.cookies.get().pk != row.pk


def test_an_empty_row_asks_for_its_name(editor_client, address, form):
    empty = dict.fromkeys(ROW, "") | {"kind": "cookie", "party": "first"}
    empty["confirmed"] = "on"

    response = editor_client.post(address("add"), form({}, empty))

    assert errors(response)["cookies-1-name"] == "Give the name."


def test_two_rows_change_their_names(editor_client, address, service, form):
    service.cookies.create(name="_two", lifetime="session", purpose="Second")
    service.save()
    first, second = Cookie.objects.order_by("pk")

    response = editor_client.post(
        address("edit", service),
        form(
            {"id": str(first.pk), "name": "_two"},
            {"id": str(second.pk), "name": "_drum"},
            initial=2,
        ),
    )

    assert response.status_code == 302
    assert dict(Cookie.objects.values_list("pk", "name")) == {
        first.pk: "_two",
        second.pk: "_drum",
    }


@pytest.mark.parametrize("confirmed", ["on", None])
def test_a_row_that_somebody_else_has_added_meanwhile_is_told(
    editor_client, address, service, form, confirmed
):
    row = service.cookies.get()
    service.cookies.create(name="_two", lifetime="session", purpose="Theirs")
    service.save()

    response = editor_client.post(
        address("edit", service),
        form({"id": str(row.pk)}, {"name": "_two"}, initial=1, confirmed=confirmed),
    )

    assert list(errors(response)) == ["cookies-1-name"]
    assert "Somebody else has added “_two”" in errors(response)["cookies-1-name"]
    assert Cookie.objects.get(name="_two").purpose == "Theirs"


def test_a_row_that_somebody_else_has_added_stays(
    editor_client, address, service, form
):
    row = service.cookies.get()
    service.cookies.create(name="_two", lifetime="session", purpose="Theirs")
    service.save()

    editor_client.post(
        address("edit", service),
        form({"id": str(row.pk)}, {"name": "_three"}, initial=1),
    )

    names = service.cookies.order_by("name").values_list("name", flat=True)
    assert list(names) == ["_drum", "_three", "_two"]


def test_a_row_that_somebody_else_has_removed_meanwhile_is_told(
    editor_client, address, service, form
):
    row = service.cookies.get()
    Cookie.objects.all().delete()
    rows = {"id": str(row.pk)}, {"name": "_two"}

    response = editor_client.post(address("edit", service), form(*rows, initial=1))

    assert list(errors(response)) == ["cookies-0-name"]
    assert "Somebody else has removed this row" in errors(response)["cookies-0-name"]

    rows[0]["DELETE"] = "1"
    editor_client.post(address("edit", service), form(*rows, initial=1))

    assert [item.name for item in Cookie.objects.all()] == ["_two"]


def test_what_a_single_field_refuses_comes_first(editor_client, address, form):
    response = editor_client.post(
        address("add"), form({"name": "a;b"}, hosts="https://a.example", provider="")
    )

    found = errors(response)
    assert set(found) == {"cookies-0-name", "hosts"}


def test_a_known_analytics_cookie_cannot_be_necessary(editor_client, address, form):
    response = editor_client.post(
        address("add"), form({"name": "_ga"}, category="necessary")
    )

    assert (
        "is known for this category: Statistics"
        in (errors(response)["cookies-0-category"])
    )


def test_the_package_s_own_words_show_where_nothing_is_written(editor_client, address):
    service = adopt("ga4")

    page = parsed(editor_client.get(address("edit", service)).content)

    field = page.find("input", {"name": "purpose_0"})
    assert field["placeholder"].startswith("Measures how visitors")
    assert not field.get("value")
    assert page.find("input", {"name": "cookies-0-purpose_1"})["placeholder"]
    box = field.find_parent(class_="w-field__wrapper").get_text(" ")
    assert "Where you write nothing" in box
    new_row = page.find("template", id="id_cookies-EMPTY_FORM_TEMPLATE")
    words = new_row.find("input", {"name": "cookies-__prefix__-purpose_0"})
    assert words["placeholder"] == ""


def test_a_row_of_an_editor_s_own_has_no_words(editor_client, address):
    service = adopt("ga4")
    service.cookies.create(name="_own", sort_order=99)
    service.save()

    page = parsed(editor_client.get(address("edit", service)).content)

    last = service.cookies.count() - 1
    assert page.find("input", {"name": f"cookies-{last}-name"})["value"] == "_own"
    words = page.find("input", {"name": f"cookies-{last}-purpose_0"})
    assert words["placeholder"] == ""


def test_words_of_nobody_show_nothing(editor_client, address, service):
    page = parsed(editor_client.get(address("edit", service)).content)

    assert page.find("input", {"name": "purpose_1"})["placeholder"] == ""
    assert "Where you write nothing" not in page.get_text(" ")


def test_a_language_that_the_package_does_not_speak_has_no_words():
    words = known_services["ga4"].purpose

    assert words_in(words, "en").startswith("Measures how visitors")
    assert words_in(words, "de") == ""

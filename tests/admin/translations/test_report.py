from __future__ import annotations

from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import Page, Site

from tests.conftest import parsed, published
from tests.models.translating.conftest import (
    CONTACT,
    RETENTION,
    again,
    publish_text,
    state_of,
    translated,
)
from wagtail_privacy.admin.translations.report import REPORT
from wagtail_privacy.models import TranslationState


def rows(client, query=""):
    response = client.get(reverse(REPORT) + query)
    assert response.status_code == 200
    table = parsed(response.content).find("table", class_="listing")
    return [
        [cell.get_text(" ", strip=True) for cell in row.find_all("td")]
        for row in (table.tbody.find_all("tr") if table else ())
    ]


def test_it_lists_what_is_behind_with_site_language_and_sections(
    admin_client, english, finnish_page, swedish_page
):
    assert rows(admin_client) == []

    publish_text(english, RETENTION, "<p>Then it is gone.</p>")
    publish_text(swedish_page, RETENTION, "<p>Sedan är det borta.</p>")

    [row] = rows(admin_client)
    assert "Asiakkaat" in row[0]
    assert row[1:5] == [
        "localhost [default]",
        "Finnish",
        "Out of date",
        "Retention period",
    ]


def test_it_can_be_narrowed_to_a_site_a_language_and_a_standing(
    admin_client, english, finnish_page, swedish_page, finnish, home
):
    publish_text(english, RETENTION, "<p>Then it is gone.</p>")
    other = Site.objects.create(
        hostname="other.example",
        root_page=home.get_parent().add_child(
            instance=Page(title="Other", slug="other")
        ),
    )
    first = Site.objects.get(is_default_site=True)

    assert len(rows(admin_client)) == 2
    assert len(rows(admin_client, f"?site={first.pk}")) == 2
    assert rows(admin_client, f"?site={other.pk}") == []
    assert len(rows(admin_client, f"?language={finnish.pk}")) == 1
    assert len(rows(admin_client, "?translation_standing=outdated")) == 2
    assert rows(admin_client, "?translation_standing=untranslated") == []


def test_it_shows_a_user_only_what_they_may_see(
    client_of, english, finnish_page, swedish_page
):
    publish_text(english, RETENTION, "<p>Then it is gone.</p>")

    found = rows(client_of(again(finnish_page).get_parent()))

    assert [row[2] for row in found] == ["Finnish"]


def test_it_can_be_exported(admin_client, english, finnish_page):
    publish_text(english, CONTACT, "<p>Write.</p>")

    response = admin_client.get(reverse(REPORT) + "?export=csv")

    lines = b"".join(response.streaming_content).decode().splitlines()
    assert lines[0] == "Title,Site,Language,Translation,Sections,Behind since"
    assert lines[1].startswith(
        "Asiakkaat,localhost [default],fi,Out of date,Contact person,"
    )


def test_translations_from_before_the_states_are_found(
    admin_client, english, finnish_copy
):
    published(again(finnish_copy))
    TranslationState.objects.all().delete()

    [row] = rows(admin_client)

    assert row[3] == "Not fully translated"


def test_it_is_among_the_reports(admin_client, db):
    response = admin_client.get(reverse("wagtailadmin_home"))

    assert reverse(REPORT) in response.content.decode()


def test_it_costs_the_same_with_one_translation_and_with_fifty(
    admin_client, english, finnish, make_notice, finnish_index
):
    def add(number):
        page = make_notice(
            ("introduction", {"text": "<p>Hello.</p>"}), title=f"Notice {number}"
        )
        published(again(page.copy_for_translation(finnish)))

    def queries():
        with CaptureQueriesContext(connection) as captured:
            assert rows(admin_client)
        return len(captured)

    add(0)
    queries()
    one = queries()
    for number in range(1, 50):
        add(number)

    assert len(rows(admin_client)) == 50
    assert queries() == one


def test_a_page_that_is_up_to_date_again_leaves_it(admin_client, english, finnish_page):
    publish_text(english, CONTACT, "<p>Write.</p>")
    assert len(rows(admin_client)) == 1

    page = translated(again(finnish_page))
    publish_text(page, CONTACT, "<p>Kirjoita.</p>")

    assert state_of(page).behind_since is None
    assert rows(admin_client) == []

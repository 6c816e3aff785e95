from __future__ import annotations

from tests.conftest import parsed
from tests.models.translating.conftest import RETENTION, publish_text
from wagtail_privacy.models import TranslationState


URL = "/admin/privacy-notices/"


def standings(client, query=""):
    """What the list says of every language, by the title of the page."""
    response = client.get(URL + query)
    assert response.status_code == 200
    table = parsed(response.content).find("table", class_="listing")
    found = {}
    for row in table.tbody.find_all("tr") if table else ():
        title = row.find("div", class_="title-wrapper").get_text(" ", strip=True)
        items = row.select(".privacy-standings li")
        found[title] = [
            " ".join(item.get_text(" ", strip=True).split()) for item in items
        ]
    return found


def test_every_notice_is_listed_with_the_standing_of_every_language(
    admin_client, english, finnish_page, swedish
):
    publish_text(english, RETENTION, "<p>Then it is gone.</p>")

    languages = ["en Original", "fi Out of date (1)", "sv Not begun"]
    assert standings(admin_client) == {"Customers": languages, "Asiakkaat": languages}


def test_a_standing_that_is_behind_leads_to_the_comparison(
    admin_client, english, finnish_page
):
    publish_text(english, RETENTION, "<p>Then it is gone.</p>")

    html = parsed(admin_client.get(URL).content)

    assert html.select_one(
        f'.privacy-standings a[href="/admin/privacy-translations/{finnish_page.pk}/"]'
    )


def test_notices_can_be_filtered_by_their_standing(
    admin_client, english, finnish_page, swedish_page
):
    publish_text(english, RETENTION, "<p>Then it is gone.</p>")
    publish_text(swedish_page, RETENTION, "<p>Sedan är det borta.</p>")

    assert set(standings(admin_client, "?translation_standing=outdated")) == {
        "Asiakkaat"
    }
    assert set(standings(admin_client, "?translation_standing=current")) == {"Kunder"}
    assert set(standings(admin_client, "?translation_standing=source")) == {"Customers"}


def test_a_notice_in_one_language_is_an_original(admin_client, english):
    assert standings(admin_client) == {"Customers": ["en Original"]}


def test_translations_from_before_the_states_are_compared_once_they_are_listed(
    admin_client, english, finnish_page
):
    TranslationState.objects.all().delete()

    assert standings(admin_client)["Customers"] == ["en Original", "fi Up to date"]


def test_a_site_in_one_language_has_no_such_column(admin_client, english, settings):
    settings.WAGTAIL_I18N_ENABLED = False

    response = admin_client.get(URL)

    assert not parsed(response.content).select(".privacy-standings")
    assert "translation_standing" not in response.content.decode()

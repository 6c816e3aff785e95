"""An app outside the package extends it: ``tests/testapp`` is that app."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Permission
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from wagtail.models import Page
from wagtail.signals import init_new_page

from tests.conftest import parsed, published
from tests.contracts.opened_form import edited, opened_form, without_keys
from tests.editor_form import stream_state
from tests.testapp.models import EverySectionPage, MunicipalNoticePage
from wagtail_privacy.models import Organisation
from wagtail_privacy.pages.models import PrivacyNoticePage


#: A fact of the type that the outside app itself registers.
LOYALTY = {
    "points_per_euro": 3,
    "is_shared": True,
    "started": "2020-05-04",
    "tiers": [{"name": "Gold", "from_points": 500, "since": "2021-01-01"}],
    "text": "<p>Every purchase gives points.</p>",
}
CLUB_NOTICE = """\
Privacy notice of the reading club

1. Purposes of processing

We use the addresses to send the programme of the club.

2. Loyalty programme

Every visit gives a point, and ten points give a book.
"""


@pytest.fixture
def club(make_notice: Any) -> MunicipalNoticePage:
    """A notice of the outside app: its page type, section type and profile."""
    return make_notice(
        ("loyalty_programme", LOYALTY),
        ("definitions", {"text": "<p>A member is who has joined.</p>"}),
        title="Reading club",
        page_type=MunicipalNoticePage,
        profile="club_rules",
    )


def test_a_visitor_reads_the_section_of_the_outside_app_with_its_facts(
    club: MunicipalNoticePage, read: Any
) -> None:
    html = read(club)

    loyalty = html.select_one("#loyalty-programme")
    assert loyalty.h2.text == "Loyalty programme"
    assert [item.text for item in loyalty.select(".loyalty dd")] == ["3", "500"]
    assert "Gold" in loyalty.text
    assert "Every purchase gives points." in loyalty.text
    assert html.select_one(".municipal").text == "City of Suvilahti"


def test_a_visitor_reads_the_section_of_the_outside_app_on_any_page(
    home: Page, read: Any
) -> None:
    section = {"type": "loyalty_programme", "value": LOYALTY}
    page = EverySectionPage(title="Everything")
    page.body = [{"type": "notice", "value": [section]}]

    html = read(published(home.add_child(instance=page)))

    assert [item.text for item in html.select(".loyalty dd")] == ["3", "500"]


def test_a_visitor_sees_the_template_that_the_outside_app_put_in_place_of_ours(
    club: MunicipalNoticePage, read: Any
) -> None:
    assert "testapp-definitions" in read(club).select_one("#definitions")["class"]


def test_an_editor_opens_and_publishes_what_the_outside_app_added(
    club: MunicipalNoticePage, editor_client: Client
) -> None:
    before = club.to_notice().sections

    after = edited(editor_client, club, title="Reading club of the town")

    assert after.title == "Reading club of the town"
    assert after.profile == "club_rules"
    loyalty, definitions = after.to_notice().sections
    assert loyalty.facts == before[0].facts
    assert loyalty.facts["tiers"] == (
        {"name": "Gold", "from_points": 500, "since": "2021-01-01"},
    )
    assert (loyalty.facts["points_per_euro"], loyalty.facts["is_shared"]) == (3, True)
    assert without_keys(definitions.html) == before[1].html


def test_a_new_notice_starts_with_what_the_profile_of_the_outside_app_requires(
    settings: Any, index: Page, editor_client: Client
) -> None:
    settings.WAGTAIL_PRIVACY_PROFILE = "club_rules"
    add = reverse(
        "wagtailadmin_pages:add", args=["testapp", "municipalnoticepage", index.pk]
    )

    html = parsed(editor_client.get(add).content)

    assert [item["type"] for item in stream_state(html)] == [
        "loyalty_programme",
        "purposes",
    ]
    chosen = html.select_one('select[name="profile"] option[selected]')
    assert chosen.text == "Rules of the club"


def test_an_old_notice_is_imported_as_the_page_type_of_the_outside_app(
    index: Page, tmp_path: Path
) -> None:
    file = tmp_path / "club.txt"
    file.write_text(CLUB_NOTICE, encoding="utf-8")
    out = io.StringIO()

    call_command(
        "import_notice",
        str(file),
        "--json",
        "--page-type=testapp.MunicipalNoticePage",
        stdout=out,
    )

    (result,) = json.loads(out.getvalue())
    page = MunicipalNoticePage.objects.get(pk=result["page"]["id"])
    assert page.get_parent().specific == index
    assert [child.block_type for child in page.sections] == [
        "purposes",
        "loyalty_programme",
    ]
    assert "ten points give a book" in page.sections[1].value["text"].source


@pytest.fixture
def without_index(home: Page, editor_client: Client) -> PrivacyNoticePage:
    """A notice that an editor made directly below the home page."""
    add = reverse(
        "wagtailadmin_pages:add",
        args=["wagtail_privacy_pages", "privacynoticepage", home.pk],
    )
    opened = editor_client.get(add)
    new = PrivacyNoticePage(locale=home.locale)
    init_new_page.send(sender=None, page=new, parent=home)
    form = opened_form(opened.content, new) | {
        "title": "Privacy notice",
        "slug": "privacy",
        "action-publish": "yes",
    }
    response = editor_client.post(add, form)
    assert response.status_code == 302, response.context["form"].errors
    return PrivacyNoticePage.objects.get()


def test_a_notice_needs_no_index(
    without_index: PrivacyNoticePage,
    home: Page,
    organisation: Organisation,
    editor_client: Client,
    read: Any,
) -> None:
    assert without_index.get_parent().pk == home.pk
    assert without_index.get_url() == "/en/privacy/"

    page = edited(editor_client, without_index, controller=organisation.pk)

    assert read(page).select_one("#controller strong").text == "Kuusikko Books Ltd"


def test_a_notice_without_an_index_has_its_languages(
    without_index: PrivacyNoticePage,
    finnish_home: Page,
    editor_client: Client,
    editor: Any,
    read: Any,
) -> None:
    editor.user_permissions.add(*translation_permissions())
    response = editor_client.post(
        reverse("simple_translation:submit_page_translation", args=[without_index.pk]),
        {"locales": [finnish_home.locale_id]},
    )
    assert response.status_code == 302

    finnish = PrivacyNoticePage.objects.get(locale=finnish_home.locale)
    assert finnish.get_parent().pk == finnish_home.pk
    published(finnish)

    for page in (without_index, finnish):
        links = language_links(read(page))
        assert links == ["/en/privacy/", "/fi/privacy/"]


def translation_permissions() -> Any:
    return Permission.objects.filter(codename="submit_translation")


def language_links(html: BeautifulSoup) -> list[str]:
    return [link["href"] for link in html.select(".privacy-languages a")]


def test_an_old_notice_is_imported_where_there_is_no_index(
    home: Page, tmp_path: Path
) -> None:
    file = tmp_path / "club.txt"
    file.write_text(CLUB_NOTICE, encoding="utf-8")

    call_command(
        "import_notice", str(file), "--parent", home.slug, stdout=io.StringIO()
    )

    page = PrivacyNoticePage.objects.get()
    assert page.get_parent().pk == home.pk
    assert page.title == "Privacy notice of the reading club"

"""The findings about a page’s draft, as the editor’s script asks for them."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.models import Permission, User
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.blocks import CharBlock, StreamBlock, StructBlock
from wagtail.models import Page
from wagtail.users.models import UserProfile

from tests.conftest import MakeNotice, parsed, published
from tests.site_services import add_service, settings_of_site
from tests.testapp.models import CampaignPage
from wagtail_privacy.admin.findings import findings_of_page, sections_in
from wagtail_privacy.blocks import NoticeSectionsBlock, SectionBlock
from wagtail_privacy.pages.models import PrivacySectionPage


RECIPIENTS = "11111111-0000-4000-8000-000000000001"
TRANSFERS = "11111111-0000-4000-8000-000000000002"
COOKIES = "11111111-0000-4000-8000-000000000003"
DENIALS = [
    {"type": "recipients", "id": RECIPIENTS, "value": {"disclosed": "no"}},
    {"type": "transfers", "id": TRANSFERS, "value": {"status": "none"}},
]

Find = Callable[[Page], list[dict[str, str]]]


def address(page: Page) -> str:
    return reverse("wagtail_privacy_findings", args=[page.pk])


@pytest.fixture
def find(editor_client: Client) -> Find:
    def find(page: Page) -> list[dict[str, str]]:
        response = editor_client.get(address(page))
        assert response.status_code == 200
        assert "no-store" in response["Cache-Control"]
        return response.json()["findings"]

    return find


def places(findings: list[dict[str, str]]) -> list[tuple[str, str]]:
    return [(item["block"], item["rule"].split(".")[1]) for item in findings]


@pytest.fixture
def campaign(home: Page) -> CampaignPage:
    """A page of the site’s own with sections in two depths."""
    page = CampaignPage(title="Summer", slug="summer")
    page.body = [
        {"type": "paragraph", "value": "<p>Read more.</p>"},
        {"type": "retention", "value": {}},
        {"type": "notice", "value": DENIALS},
    ]
    return published(home.add_child(instance=page))


def test_a_notice_that_contradicts_its_site_is_told_so(
    make_notice: MakeNotice, find: Find
) -> None:
    page = make_notice()
    page.sections = DENIALS
    published(page)
    assert find(page) == []

    add_service("Birch Counter")

    recipients, transfers = find(page)
    assert recipients["block"] == RECIPIENTS
    assert recipients["rule"] == "contradiction.no_disclosure_vs_third_party"
    assert (recipients["severity"], recipients["label"]) == ("advice", "Advice")
    assert recipients["article"] == "GDPR 13(1)(e)"
    assert "Birch Counter" in recipients["message"]
    assert transfers["block"] == TRANSFERS
    assert "Birch Counter (United States)" in transfers["message"]


def test_the_latest_draft_counts(make_notice: MakeNotice, find: Find) -> None:
    add_service("Birch Counter")
    page = make_notice()
    page.sections = DENIALS
    page.save_revision()
    assert len(find(page)) == 2

    page.sections = DENIALS[:1]
    page.save_revision()

    assert places(find(page)) == [(RECIPIENTS, "no_disclosure_vs_third_party")]


def test_sections_on_other_pages_of_the_site_are_found_however_deep(
    campaign: CampaignPage, find: Find
) -> None:
    add_service("Birch Counter")

    assert [item["block"] for item in find(campaign)] == [RECIPIENTS, TRANSFERS]


def test_a_section_page_and_its_notice_are_one_notice(
    make_notice: MakeNotice, find: Find
) -> None:
    service = add_service("Birch Counter", used=False)
    notice = make_notice()
    notice.sections = DENIALS
    notice = published(notice)
    below = PrivacySectionPage(title="Web analytics", slug="analytics")
    below.section = [
        {
            "type": "analytics",
            "id": COOKIES,
            "value": {
                "rows": [{"type": "item", "id": "1", "value": {"service": service.pk}}]
            },
        }
    ]
    below = published(notice.add_child(instance=below))

    assert places(find(below)) == [(COOKIES, "service_not_used")]
    assert [item["block"] for item in find(notice)] == [RECIPIENTS, TRANSFERS]


def test_a_section_page_that_denies_what_its_notice_says_is_told_so(
    make_notice: MakeNotice, find: Find
) -> None:
    notice = make_notice(
        ("third_party_services", {"rows": [{"name": "Videos", "country": "US"}]})
    )
    below = PrivacySectionPage(title="Transfers", slug="transfers")
    below.section = DENIALS[1:]
    below = published(notice.add_child(instance=below))

    assert places(find(below)) == [(TRANSFERS, "no_transfer_vs_us_provider")]


def test_a_page_without_sections_and_one_outside_every_site_have_none(
    home: Page, find: Find
) -> None:
    add_service("Birch Counter")
    outside = home.get_parent().add_child(instance=CampaignPage(title="Out", slug="o"))
    outside.body = [{"type": "notice", "value": DENIALS}]

    assert find(home) == []
    assert find(published(outside)) == []


def test_a_section_inside_blocks_of_a_site_s_own_is_found() -> None:
    class ColumnBlock(StructBlock):
        title = CharBlock()
        section = SectionBlock("recipients")
        notice = NoticeSectionsBlock()

    stream = StreamBlock([("column", ColumnBlock())])
    column = {"title": "x", "section": {"text": "<p>Own.</p>"}, "notice": DENIALS}
    stored = [{"type": "column", "value": column, "id": "1"}]

    found = list(sections_in(stream, stored))

    assert [(block.section_id, id) for block, _value, id in found] == [
        ("recipients", ""),
        ("recipients", RECIPIENTS),
        ("transfers", TRANSFERS),
    ]
    assert found[0][1] == {"text": "<p>Own.</p>"}


def test_what_is_stored_of_a_type_that_is_gone_is_passed_over(
    campaign: CampaignPage, find: Find
) -> None:
    add_service("Birch Counter")
    campaign.body = [
        {
            "type": "notice",
            "value": [{"type": "no_such_type", "value": {}, "id": "1"}, *DENIALS],
        }
    ]
    campaign.save_revision()

    assert len(find(campaign)) == 2


def test_messages_are_in_the_language_of_the_admin(
    make_notice: MakeNotice, editor_client: Client, editor: User
) -> None:
    profile = UserProfile.get_for_user(editor)
    profile.preferred_language = "fi"
    profile.save()
    add_service("Birch Counter")
    page = make_notice()
    page.sections = DENIALS
    published(page)

    [_recipients, transfers] = editor_client.get(address(page)).json()["findings"]

    assert "Birch Counter (Yhdysvallat)" in transfers["message"]


def test_the_same_queries_with_many_services_and_sections(
    make_notice: MakeNotice, find: Find
) -> None:
    def cost(page: Page) -> int:
        find(page)
        with CaptureQueriesContext(connection) as captured:
            find(page)
        return len(captured)

    add_service("Birch Counter")
    page = make_notice()
    page.sections = DENIALS
    page = published(page)
    before = cost(page)
    services = [add_service(f"Counter {number}") for number in range(20)]
    rows = [{"service": item.pk, "organisation": item.provider_id} for item in services]
    page.sections = [
        *DENIALS,
        *[{"type": "analytics", "value": {"rows": rows}} for _turn in range(5)],
        *DENIALS,
    ]
    page = published(page)

    # An organisation that is named is read, however many are.
    assert cost(page) <= before + 1
    assert len(find(page)) == 4


def test_who_may_not_edit_the_page_gets_403(
    make_notice: MakeNotice, client: Client
) -> None:
    page = make_notice()
    user = User.objects.create_user("guest", password="secret")
    user.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client.force_login(user)

    response = client.get(address(page))

    assert response.status_code == 403
    assert response.json() == {"error": "You may not edit this page."}


def test_a_visitor_is_led_to_the_log_in(
    make_notice: MakeNotice, client: Client
) -> None:
    response = client.get(address(make_notice()))

    assert response.status_code == 302
    assert "/login/" in response["Location"]


def test_a_page_that_is_not_there_is_404(editor_client: Client, rf: Any) -> None:
    url = reverse("wagtail_privacy_findings", args=[2_000_000])

    # Django looks for the address in the language of the visitor first.
    assert editor_client.get(url, follow=True).status_code == 404
    response = findings_of_page(rf.get(url), 2_000_000)
    assert response.status_code == 404
    assert json.loads(response.content) == {"error": "There is no such page."}


def test_it_is_only_for_reading(make_notice: MakeNotice, editor_client: Client) -> None:
    assert editor_client.post(address(make_notice())).status_code == 405


def test_every_page_editor_has_the_script(
    campaign: CampaignPage, editor_client: Client
) -> None:
    edit = reverse("wagtailadmin_pages:edit", args=[campaign.pk])

    html = parsed(editor_client.get(edit).content)

    [script] = html.select("script[data-privacy-findings]")
    assert script["src"].endswith("wagtail_privacy/findings.js")
    assert script["data-privacy-findings"] == "/admin/privacy-findings/0/"
    assert script["data-privacy-label"] == "Checks of this section"
    assert script.text == ""


def test_a_suggestion_that_is_confirmed_is_no_finding_any_more(
    make_notice: MakeNotice, find: Find
) -> None:
    service = add_service("Birch Counter", confirmed=False)
    page = make_notice()
    page.sections = [{"type": "cookies", "id": COOKIES, "value": {"silent": False}}]
    page = published(page)
    [finding] = find(page)
    assert finding["rule"] == "cookies.service_unconfirmed"

    service.confirmed = True
    service.save()
    assert find(page) == []

    settings_of_site().services.clear()
    assert places(find(page)) == [(COOKIES, "none_selected")]


def test_facts_of_any_shape_are_read(campaign: CampaignPage, find: Find) -> None:
    """What somebody has written into the database by hand does not end in an error."""
    values: list[dict[str, Any]] = [{"rows": None}, {}, {"rows": []}]
    campaign.body = [
        {
            "type": "notice",
            "value": [{"type": "analytics", "value": item} for item in values],
        }
    ]
    campaign.save_revision()

    assert find(campaign) == []

from __future__ import annotations

import pytest
from django.db.models import ProtectedError
from wagtail.models import Site

from tests.conftest import parsed
from wagtail_privacy.cookies.adoption import adopt
from wagtail_privacy.models import CookieService, CookieSettings
from wagtail_privacy.models.protection import in_use, uses_of
from wagtail_privacy.notice.known_services import known_services


def get(client, url):
    response = client.get(url)
    assert response.status_code == 200
    return parsed(response.content)


@pytest.fixture
def used(service, index, make_notice):
    """A service that two sites have chosen, and a section of a page."""
    make_notice(
        ("third_party_services", {"rows": [{"service": service.pk}]}), title="Cookies"
    )
    Site.objects.create(hostname="bjork.example", root_page=index)
    for site in Site.objects.all():
        CookieSettings.objects.create(site=site).services.add(service)
    return service


@pytest.mark.parametrize("view", ["edit", "usage", "history", "delete"])
def test_every_view_of_a_service_answers(editor_client, address, service, view):
    assert "Drumlin" in get(editor_client, address(view, service)).get_text(" ")


def test_who_has_no_permission_is_told_so(editor, editor_client, address, service):
    editor.user_permissions.clear()

    for view in ("edit", "delete"):
        assert editor_client.get(address(view, service)).status_code == 403
    assert editor_client.get(address("list")).status_code == 403


def test_a_service_that_nothing_uses_is_deleted(editor_client, address, service):
    response = editor_client.post(address("delete", service))

    assert response.status_code == 302
    assert not CookieService.objects.exists()


def test_before_deleting_an_editor_reads_where_a_service_is_used(
    editor_client, address, used
):
    html = get(editor_client, address("delete", used))

    places = [item.get_text(strip=True) for item in html.main.find_all("li")]
    assert {"cookies of the site for localhost [default]", "Cookies"} <= set(places)
    words = html.main.get_text(" ", strip=True)
    assert "Remove the service there first." in words
    assert not html.main.find("form", method="POST")


def test_deleting_a_service_in_use_is_refused(editor_client, address, used):
    response = editor_client.post(address("delete", used))

    assert response.status_code == 409
    assert CookieService.objects.filter(pk=used.pk).exists()


def test_code_cannot_delete_a_service_in_use_either(used):
    CookieSettings.objects.all().delete()

    with pytest.raises(ProtectedError, match="it is used in “Cookies”"):
        used.delete()


def test_usage_lists_sites_and_pages(editor_client, address, used):
    html = get(editor_client, address("usage", used))

    rows = [
        [cell.get_text(" ", strip=True) for cell in row.find_all("td")]
        for row in html.find("table", class_="listing").tbody.find_all("tr")
    ]
    assert len(rows) == 3
    assert "Services that the site uses" in rows[0][-1]
    assert rows[2][0] == "Cookies"


def test_uses_are_read_in_parts(used):
    uses = uses_of(used)

    assert len(uses) == 3
    assert bool(uses)
    whole = [str(use.item) for use in uses[:]]
    assert [str(use.item) for place in range(3) for use in uses[place : place + 1]] == (
        whole
    )
    assert whole[2] == "Cookies"


def test_a_page_alone_is_a_use(used):
    CookieSettings.objects.all().delete()

    assert bool(uses_of(used))
    assert in_use([used]) == [used]


def test_services_in_use_stay_when_many_are_deleted(editor_client, used, service):
    other = CookieService.objects.create(name="Esker")
    site = Site.objects.get(is_default_site=True)
    names = [CookieService.objects.create(name=f"No. {n}") for n in range(6)]
    CookieSettings.objects.get(site=site).services.add(*names)
    ids = "&".join(f"id={item.pk}" for item in [used, other, *names])
    url = f"/admin/bulk/wagtail_privacy/cookieservice/delete/?{ids}"

    response = editor_client.post(url, follow=True)

    words = parsed(response.content).get_text(" ", strip=True)
    assert "“Drumlin” cannot be deleted: it is used in" in words
    assert "2 more cookie services are in use." in words
    assert CookieService.objects.count() == 8


def test_nobody_is_asked_whether_to_delete_what_a_site_uses(editor_client, service):
    site = Site.objects.get(is_default_site=True)
    CookieSettings.objects.create(site=site).services.add(service)
    url = f"/admin/bulk/wagtail_privacy/cookieservice/delete/?id={service.pk}"

    response = editor_client.get(url, follow=True)

    words = parsed(response.content).get_text(" ", strip=True)
    assert "“Drumlin” cannot be deleted: it is used in" in words
    assert "Are you sure" not in words


def test_services_that_nothing_uses_are_deleted_together(editor_client, service):
    other = CookieService.objects.create(name="Esker")
    url = (
        "/admin/bulk/wagtail_privacy/cookieservice/delete/"
        f"?id={service.pk}&id={other.pk}"
    )

    editor_client.post(url)

    assert not CookieService.objects.exists()


def test_a_known_service_says_where_it_comes_from(editor_client, address):
    service = adopt("ga4")

    html = get(editor_client, address("edit", service))

    words = html.get_text(" ", strip=True)
    known = known_services["ga4"]
    assert "Taken over from the known service Google Analytics 4" in words
    assert str(known.doubt) in words
    assert html.find("a", href=known.cookies[0].source)
    purpose = known.cookies[0].purpose
    assert f"The package’s words for the purpose: “{purpose}”" in words


@pytest.mark.parametrize(
    ("evidence", "mark"),
    [
        ("conflicting", "The sources disagree on this entry: check it yourself."),
        ("unverified", "This entry is not verified: check it yourself."),
    ],
)
def test_uncertain_rows_say_so_with_the_doubt_and_their_source(
    editor_client, address, evidence, mark
):
    id, item = next(
        (known.id, item)
        for known in known_services
        for item in known.cookies
        if item.evidence == evidence
    )

    html = get(editor_client, address("edit", adopt(id)))

    link = html.find("a", href=item.source, string="Source")
    told = link.find_parent(class_="help-block").get_text(" ", strip=True)
    assert mark in told
    assert str(item.doubt) in told


def test_a_row_says_what_it_is_and_is_folded(editor_client, address, service):
    html = get(editor_client, address("edit", service))

    heading = html.find(string="_drum · Cookie · 2 years")
    assert "collapsed" in heading.find_parent("section")["class"]


def test_a_suggested_row_says_so(editor_client, address, service):
    row = service.cookies.get()
    row.confirmed = False
    row.save()

    html = get(editor_client, address("edit", service))

    assert html.find(string="_drum · Cookie · 2 years · Suggestion")


def test_the_provider_of_a_service_cannot_be_deleted(service, provider):
    assert [str(use.item) for use in uses_of(provider)[:]] == ["Drumlin"]
    with pytest.raises(ProtectedError):
        provider.delete()

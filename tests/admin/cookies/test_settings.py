from __future__ import annotations

import pytest
from django.urls import reverse

from tests.conftest import parsed
from tests.two_sites import make_two_sites
from wagtail_privacy.models import CookieService, CookieSettings


@pytest.fixture
def sites(db):
    return [item.site for item in make_two_sites()]


@pytest.fixture
def url(sites):
    def url(site):
        args = ["wagtail_privacy", "cookiesettings", site.pk]
        return reverse("wagtailsettings:edit", args=args)

    return url


def messages(html):
    """The texts; Wagtail 7.4.0 shows empty ones besides."""
    found = (item.get_text(" ", strip=True) for item in html.select(".messages li"))
    return [text for text in found if text]


def get(client, url):
    response = client.get(url)
    assert response.status_code == 200
    return parsed(response.content)


def test_an_editor_chooses_services_and_the_consent_tool(
    editor_client, url, sites, service
):
    form = {
        "services": [str(service.pk)],
        "consent_tool": "Boulder",
        "consent_url": "#cookie-settings",
        "consent_control": "data-cc=show-preferencesModal",
    }

    response = editor_client.post(url(sites[0]), form)

    stored = CookieSettings.objects.get(site=sites[0])
    assert response.status_code == 302
    assert list(stored.services.all()) == [service]
    assert stored.consent_control == "data-cc=show-preferencesModal"


def test_each_site_has_its_own_choice(editor_client, url, sites, service):
    other = CookieService.objects.create(name="Esker")
    editor_client.post(url(sites[0]), {"services": [str(service.pk)]})
    editor_client.post(url(sites[1]), {"services": [str(other.pk)]})
    editor_client.post(url(sites[1]), {"services": []})

    chosen = {
        item.site_id: list(item.services.all()) for item in CookieSettings.objects.all()
    }

    assert chosen == {sites[0].pk: [service], sites[1].pk: []}


def test_services_stand_in_groups_with_their_state(editor_client, url, sites, service):
    service.confirmed = False
    service.save()

    html = get(editor_client, url(sites[0]))

    group = html.find("fieldset", class_="privacy-choices")
    assert group.legend.get_text(strip=True) == "Statistics"
    [box] = group.find_all("input", type="checkbox")
    label = group.find("label", attrs={"for": box["id"]}).get_text(" ", strip=True)
    assert label == "Drumlin (not confirmed: visitors do not see it)"


def test_chosen_services_that_wait_are_named(editor_client, url, sites, service):
    CookieSettings.objects.create(site=sites[0]).services.add(service)
    assert messages(get(editor_client, url(sites[0]))) == []

    service.confirmed = False
    service.save()

    assert messages(get(editor_client, url(sites[0]))) == [
        "Visitors do not read of this service yet, as nobody has confirmed it: "
        "“Drumlin”."
    ]
    assert messages(get(editor_client, url(sites[1]))) == []


def test_of_many_that_wait_ten_are_named(editor_client, url, sites):
    waiting = [
        CookieService.objects.create(name=f"No. {number:02}", confirmed=False)
        for number in range(12)
    ]
    CookieSettings.objects.create(site=sites[0]).services.add(*waiting)

    [text] = messages(get(editor_client, url(sites[0])))

    assert "“No. 09” …" in text
    assert "No. 10" not in text


def test_other_settings_are_silent(admin_client, sites):
    args = ["wagtail_privacy", "privacysettings", sites[0].pk]

    html = get(admin_client, reverse("wagtailsettings:edit", args=args))

    assert messages(html) == []


def test_what_a_consent_tool_cannot_be_is_refused_at_its_field(
    editor_client, url, sites
):
    form = {"consent_url": "javascript:alert(1)", "consent_control": "onclick=x"}

    words = parsed(editor_client.post(url(sites[0]), form).content).get_text(" ")

    assert "Give a web address, a path such as /cookies/" in words
    assert "Write an attribute such as" in words
    assert not CookieSettings.objects.filter(site=sites[0]).exclude(consent_url="")

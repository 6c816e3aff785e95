from __future__ import annotations

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import ProtectedError
from wagtail.models import Site

from tests.two_sites import make_two_sites
from wagtail_privacy.models import CookieService, CookieSettings, SiteService
from wagtail_privacy.notice.consent import check_place


@pytest.fixture
def service(db):
    return CookieService.objects.create(name="Drumlin")


@pytest.fixture
def settings_of_site(db):
    site = Site.objects.get(is_default_site=True)
    return CookieSettings.objects.create(site=site)


@pytest.mark.parametrize(
    "address",
    ["#cookie-settings", "/cookies/", "?cookies", "https://kuusikko.example/cookies"],
)
def test_a_consent_tool_is_at_an_address_a_path_or_a_place(address):
    check_place(address)


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "//kuusikko.example",
        "ftp://kuusikko.example",
        "cookies",
    ],
)
def test_what_runs_or_leads_nowhere_is_no_address(address):
    with pytest.raises(ValidationError, match="Give a web address"):
        check_place(address)


def cleaned(**fields):
    item = CookieSettings(**fields)
    item.clean_fields(exclude=["site"])


@pytest.mark.parametrize(
    "control", ["data-cc=show-preferencesModal", "id=cookies", "class=a b", "data-cc"]
)
def test_a_button_has_an_id_a_class_or_a_data_attribute(control):
    cleaned(consent_control=control)


@pytest.mark.parametrize(
    "control",
    [
        "onclick=alert(1)",
        "style=color",
        'id="a"',
        "data-a=<b>",
        "id=a\nb",
        "data-",
        "id",
        "class=",
    ],
)
def test_no_other_attribute_is_possible(control):
    with pytest.raises(ValidationError) as error:
        cleaned(consent_control=control)

    assert set(error.value.message_dict) == {"consent_control"}


def test_a_service_that_a_site_uses_cannot_be_deleted(service, settings_of_site):
    settings_of_site.services.add(service)

    with pytest.raises(ProtectedError):
        service.delete()
    settings_of_site.services.clear()
    service.delete()

    assert not CookieService.objects.exists()


def test_a_site_uses_a_service_once(service, settings_of_site):
    first = SiteService.objects.create(settings=settings_of_site, service=service)

    with pytest.raises(IntegrityError), transaction.atomic():
        SiteService.objects.create(settings=settings_of_site, service=service)
    assert str(first) == f"{settings_of_site.pk}: {service.pk}"


def changed_at(item):
    return CookieSettings.objects.get(pk=item.pk).services_changed_at


def test_the_day_of_the_last_choice_is_noted(service, settings_of_site):
    assert changed_at(settings_of_site) is None

    settings_of_site.services.add(service)
    added = changed_at(settings_of_site)
    settings_of_site.services.add(service)
    settings_of_site.services.remove(service)
    removed = changed_at(settings_of_site)

    assert added is not None
    assert removed > added


def test_a_choice_from_the_side_of_the_service_is_noted_too(service, settings_of_site):
    service.sites.add(settings_of_site)

    assert changed_at(settings_of_site) is not None


def test_another_site_keeps_its_own_choice_and_day(service):
    first, second = make_two_sites()
    kuusikko = CookieSettings.objects.create(site=first.site)
    bjork = CookieSettings.objects.create(site=second.site)

    kuusikko.services.add(service)

    assert list(bjork.services.all()) == []
    assert changed_at(bjork) is None

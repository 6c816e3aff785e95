"""The day of the last change of what a site discloses."""

from __future__ import annotations

import pytest
from django.core import serializers
from django.utils import timezone

from tests.models.registry_rows import add_cookie, add_service, backdate, selected
from tests.two_sites import make_two_sites
from wagtail_privacy.models import CookieService, CookieSettings, SiteService
from wagtail_privacy.models.site_facts import facts_of, forget_facts


LONG_AGO = "2025-01-02"


@pytest.fixture
def sites(home):
    forget_facts()
    return [item.site for item in make_two_sites()]


@pytest.fixture
def service(db):
    return add_service("Birch", "_birch", "_other")


@pytest.fixture
def stated(sites, service):
    """The settings of the first site; nothing has changed for long."""
    stated = selected(sites[0], service)
    backdate()
    forget_facts()
    assert changed_on(sites[0]) == LONG_AGO
    return CookieSettings.objects.get(pk=stated.pk)


def changed_on(site):
    return str(facts_of(site.pk).registry.changed_on)


def today():
    return str(timezone.localdate())


def test_a_registry_that_discloses_nothing_has_no_day(sites, service):
    assert facts_of(sites[0].pk).registry.changed_on is None


@pytest.mark.parametrize(
    "change",
    [
        lambda stated, service: service.save(),
        lambda stated, service: service.cookies.get(name="_birch").save(),
        lambda stated, service: service.cookies.get(name="_birch").delete(),
        lambda stated, service: service.cookies.filter(name="_birch").delete(),
        lambda stated, service: add_cookie(service, "_new"),
        lambda stated, service: stated.services.clear(),
        lambda stated, service: service.sites.clear(),
        lambda stated, service: service.sites.remove(stated),
        lambda stated, service: stated.services.add(add_service("Alder")),
        lambda stated, service: add_service("Alder").sites.add(stated),
        lambda stated, service: SiteService.objects.get().delete(),
        lambda stated, service: SiteService.objects.create(
            settings=stated, service=add_service("Alder")
        ),
    ],
)
def test_a_change_is_of_today(change, stated, service, sites):
    change(stated, service)

    assert changed_on(sites[0]) == today()


def test_a_service_that_is_deleted_after_nobody_used_it_any_more(
    stated, service, sites
):
    stated.services.remove(service)
    backdate()
    service.delete()

    assert changed_on(sites[0]) == "None"  # Nothing is left that could have changed.
    assert not facts_of(sites[0].pk).registry.others


def test_a_service_that_is_a_suggestion_again_has_gone_today(stated, service, sites):
    kept = add_service("Alder")
    stated.services.add(kept)
    backdate()

    service.confirmed = False
    service.save()

    assert changed_on(sites[0]) == today()


def test_a_suggestion_that_is_saved_discloses_nothing(stated, sites):
    suggestion = add_service("Alder", confirmed=False)
    stated.services.add(suggestion)
    backdate()

    suggestion.purpose = "Counts visits."
    suggestion.save()

    assert changed_on(sites[0]) == LONG_AGO


def test_a_suggested_cookie_discloses_nothing_until_it_is_confirmed(
    stated, service, sites
):
    cookie = add_cookie(service, "_new", confirmed=False)
    assert changed_on(sites[0]) == LONG_AGO
    other = add_cookie(service, "_newer", confirmed=False)
    other.delete()
    assert changed_on(sites[0]) == LONG_AGO

    cookie.confirmed = True
    cookie.save()

    assert changed_on(sites[0]) == today()


def test_the_changes_of_another_site_are_not_of_this_one(stated, sites):
    other = selected(sites[1], add_service("Alder", "_alder"))
    other.services.add(add_service("Willow"))
    CookieService.objects.get(name="Alder").cookies.all().delete()

    assert changed_on(sites[0]) == LONG_AGO
    assert changed_on(sites[1]) == today()


def test_what_is_loaded_from_a_file_keeps_its_day(stated, service, sites):
    rows = [service, *service.cookies.all()]
    service.refresh_from_db()
    service.confirmed = False
    dump = serializers.serialize("json", rows)

    for item in serializers.deserialize("json", dump):
        item.save()
    CookieService.objects.update(confirmed=True)
    forget_facts()

    assert changed_on(sites[0]) == LONG_AGO

"""The registry as an import sees it."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from wagtail_privacy.cookies.stored import StoredCookie, StoredService, read_stored
from wagtail_privacy.models import Cookie, CookieService
from wagtail_privacy.notice.cookies import CookieLifetime


pytestmark = pytest.mark.django_db


@pytest.fixture
def hjortron():
    """A service with a cookie of its category and one of another."""
    service = CookieService.objects.create(
        name="Hjortron", category="statistics", hosts="a.example\nb.example"
    )
    lasts = {"lifetime": "duration", "lifetime_number": 2, "lifetime_unit": "year"}
    Cookie.objects.create(service=service, name="hj_visit", **lasts)
    other = {"party": "third", "domain": ".b.example", "category": "marketing"}
    Cookie.objects.create(service=service, name="uid", **other)
    return service


def test_a_service_is_read_with_its_rows(hjortron):
    lasts = CookieLifetime("duration", 2, "year")

    assert read_stored() == [
        StoredService(
            pk=hjortron.pk,
            name="Hjortron",
            slug="hjortron",
            category="statistics",
            hosts=("a.example", "b.example"),
            cookies=(
                StoredCookie("cookie", "hj_visit", "first", "", "statistics", lasts),
                StoredCookie("cookie", "uid", "third", ".b.example", "marketing"),
            ),
        )
    ]


def test_a_suggestion_without_rows_is_read_too():
    lakka = CookieService.objects.create(name="Lakka", known="lakka", confirmed=False)

    assert read_stored() == [
        StoredService(
            pk=lakka.pk,
            name="Lakka",
            slug="lakka",
            known="lakka",
            category="unclassified",
            confirmed=False,
        )
    ]


@pytest.mark.parametrize("count", [1, 30])
def test_the_whole_registry_is_one_statement(count):
    for number in range(count):
        service = CookieService.objects.create(name=f"Service {number}")
        for name in "abc":
            Cookie.objects.create(service=service, name=name)

    with CaptureQueriesContext(connection) as queries:
        services = read_stored()

    assert len(queries) == 1
    assert len(services) == count
    assert {len(service.cookies) for service in services} == {3}

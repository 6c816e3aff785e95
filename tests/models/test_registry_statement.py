"""The services and their cookies, as the ORM would read them in three statements."""

from __future__ import annotations

import pytest
from i18nfield.strings import LazyI18nString

from tests.models.registry_rows import add_service, selected
from wagtail_privacy.models import Cookie, CookieService, CookieSettings
from wagtail_privacy.models.registry_statement import read_services


@pytest.fixture
def site(home):
    return home.get_site()


def values(row):
    found = {field.attname: getattr(row, field.attname) for field in row._meta.fields}
    return {
        name: value.data if isinstance(value, LazyI18nString) else value
        for name, value in found.items()
    }


def test_every_column_is_as_the_orm_reads_it(
    site, organisation, django_assert_num_queries
):
    texts = LazyI18nString({"en": "Counts visits.", "fi": "Laskee käyntejä."})
    adopted = {"cookies": {"_birch": [1, None]}}
    add_service(
        "Birch", "_birch", "_two", provider=organisation, purpose=texts, adopted=adopted
    )
    Cookie.objects.filter(name="_two").update(at_most=True, confirmed=False)

    with django_assert_num_queries(1):
        [found] = read_services(site.pk)

    service = CookieService.objects.get()
    assert found.service == service
    assert values(found.service) == values(service)
    assert values(found.provider) == values(organisation)
    cookies = {item.pk: values(item) for item in found.cookies}
    assert cookies == {item.pk: values(item) for item in Cookie.objects.all()}


def test_a_service_may_have_nothing(site):
    add_service("Birch")

    [found] = read_services(site.pk)
    assert found.provider is None
    assert found.cookies == []
    assert not found.is_used
    assert found.selected_at is None


def test_each_is_there_once_whoever_uses_it(site):
    birch, alder = add_service("Birch", "_a", "_b"), add_service("Alder", "_c")
    selected(site, alder)

    found = read_services(site.pk)
    assert [row.service for row in found] == [birch, alder]
    assert [row.is_used for row in found] == [False, True]
    moment = CookieSettings.objects.get().services_changed_at
    assert {row.selected_at for row in found} == {moment}
    assert not any(row.is_used for row in read_services(site.pk + 1))

from __future__ import annotations

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from wagtail_privacy.models import Cookie, CookieService
from wagtail_privacy.models.cookies import cookie_key, free_slug
from wagtail_privacy.notice.cookies import CookieLifetime


@pytest.fixture
def service(db):
    return CookieService.objects.create(name="Drumlin")


def cookie(**fields):
    return Cookie(**{"name": "_drum", **fields})


def errors_of(item):
    with pytest.raises(ValidationError) as error:
        item.clean()
    return error.value.message_dict


def test_a_service_is_called_by_its_name_and_has_a_slug_of_it(service):
    assert str(service) == "Drumlin"
    assert service.slug == "drumlin"


def test_two_services_of_one_name_have_two_slugs(service):
    assert CookieService.objects.create(name="Drumlin").slug == "drumlin-2"
    assert CookieService.objects.create(name="Drumlin").slug == "drumlin-3"


def test_a_slug_that_is_given_stays(db):
    service = CookieService.objects.create(name="Drumlin", slug="counting")
    service.name = "Esker"
    service.save()

    assert service.slug == "counting"


def test_a_name_without_letters_gets_a_slug_too(db):
    assert free_slug("…") == "service"


def test_the_hosts_of_a_service_are_written_alike():
    service = CookieService(name="Drumlin", hosts="CDN.drumlin.example  a.example")
    service.clean()

    assert service.hosts == "cdn.drumlin.example\na.example"


def test_a_host_that_is_an_address_is_refused_at_its_field():
    service = CookieService(name="Drumlin", hosts="https://drumlin.example/a.js")

    assert "without https://" in errors_of(service)["hosts"][0]


def test_a_cookie_is_called_by_its_name_or_its_domain():
    assert str(cookie()) == "_drum"
    assert str(cookie(name="", domain="drumlin.example")) == "drumlin.example"


def test_everything_wrong_in_a_row_is_told_at_once():
    found = errors_of(cookie(name="a;b", domain="a/b", lifetime_number=3))

    assert set(found) == {"name", "domain", "lifetime_unit"}


def test_a_unit_needs_its_number():
    assert set(errors_of(cookie(lifetime_unit="day"))) == {"lifetime_number"}


def test_a_number_with_its_unit_is_a_lifetime():
    item = cookie(lifetime_number=3, lifetime_unit="day")
    item.clean()

    assert item.to_lifetime() == CookieLifetime("duration", 3, "day")


@pytest.mark.parametrize("lifetime", ["session", "until_deleted", "varies"])
def test_only_a_duration_keeps_a_number(lifetime):
    item = cookie(lifetime=lifetime, lifetime_number=3, lifetime_unit="day")
    item.clean()

    assert item.to_lifetime() == CookieLifetime(lifetime)


def test_a_suggestion_may_lack_everything():
    cookie(name="", confirmed=False).clean()


def test_domains_are_in_lower_case():
    item = cookie(domain=" .Drumlin.Example ")
    item.clean()

    assert item.domain == ".drumlin.example"


def test_a_row_is_in_its_service_once(service):
    service.cookies.create(name="_drum", domain="a.example")
    service.cookies.create(name="_DRUM", domain="a.example")
    service.save()

    with pytest.raises(IntegrityError), transaction.atomic():
        Cookie.objects.create(service=service, name="_drum", domain="A.example")
    assert Cookie.objects.count() == 2


def test_another_service_may_have_the_same_row(service):
    Cookie.objects.create(service=service, name="_drum")
    other = CookieService.objects.create(name="Esker")

    Cookie.objects.create(service=other, name="_drum")

    assert Cookie.objects.count() == 2


def test_kind_name_and_domain_make_the_key_of_a_row():
    keys = {
        cookie_key("cookie", "a", ""),
        cookie_key("local", "a", ""),
        cookie_key("cookie", "A", ""),
        cookie_key("cookie", "a", "a.example"),
    }

    assert len(keys) == 4
    assert cookie_key("cookie", "a", "A.example") in keys

"""What is wrong in the registry of cookies (checklist C15)."""

from __future__ import annotations

import pytest
from django.core.checks import ERROR, run_checks
from django.core.management import call_command
from django.core.management.base import SystemCheckError
from django.db import connection
from django.test.utils import CaptureQueriesContext

from wagtail_privacy.checks import check_necessary_cookies
from wagtail_privacy.models import Cookie, CookieService


def found(*databases):
    return [
        item
        for item in run_checks(databases=databases, include_deployment_checks=True)
        if item.id == "wagtail_privacy.E012"
    ]


@pytest.fixture
def make(db):
    """Make a service with cookies of these names; all in a category."""

    def make(*names, category="necessary", **fields):
        service = CookieService.objects.create(
            name="Drumlin", category=category, **fields
        )
        for name in names:
            Cookie.objects.create(service=service, name=name)
        return service

    return make


def test_a_known_analytics_cookie_among_the_necessary_is_an_error(make):
    make("_drum", "_ga")

    [error] = found("default")

    assert "'_ga' of the cookie service 'Drumlin'" in error.msg
    assert "known for statistics, from Google Analytics 4" in error.msg
    assert "Choose another category" in error.hint
    with pytest.raises(SystemCheckError, match="wagtail_privacy.E012"):
        call_command("check", deploy=True, databases=["default"])


def test_a_request_is_called_by_its_domain(make):
    service = make()
    Cookie.objects.create(
        service=service,
        kind="request",
        party="third",
        domain="www.googletagmanager.com",
    )
    CookieService.objects.update(known="gtm", category="marketing")
    Cookie.objects.update(category="necessary")

    [error] = found("default")

    assert "'www.googletagmanager.com' of the cookie service" in error.msg


def test_a_known_service_among_the_necessary_is_one_error(make):
    make("_ga", "_gid", known="ga4")

    [error] = found("default")

    assert "'Drumlin' is in the category “necessary”" in error.msg
    assert "known for statistics" in error.msg
    assert error.level == ERROR


@pytest.mark.parametrize("category", ["statistics", "marketing", "unclassified"])
def test_in_another_category_it_is_none(make, category):
    make("_ga", category=category, known="ga4")

    assert found("default") == []


def test_a_suggestion_that_no_visitor_reads_is_none(make):
    make("_ga", known="ga4", confirmed=False)
    Cookie.objects.filter(service=make("_drum", "_ga"), name="_ga").update(
        confirmed=False
    )

    assert found("default") == []


def test_a_database_can_be_migrated_whatever_stands_in_the_registry(make):
    make("_ga", known="ga4")

    call_command("migrate", plan=True, skip_checks=False, verbosity=0)


def test_nothing_is_read_unless_a_database_is_asked_for(
    make, django_assert_num_queries
):
    make("_ga")

    with django_assert_num_queries(0):
        assert found() == []
        assert check_necessary_cookies(None) == []


def test_many_services_cost_as_many_queries_as_one(make):
    def cost():
        with CaptureQueriesContext(connection) as captured:
            errors = check_necessary_cookies(None, databases=["default"])
        return len(errors), len(captured)

    make("_drum", "_ga")
    one = cost()
    for _number in range(20):
        make("_drum", "_ga")

    assert cost() == (21, one[1])


@pytest.mark.parametrize("model", [CookieService, Cookie])
def test_before_the_first_migration_there_is_nothing_to_check(make, monkeypatch, model):
    make("_ga")
    monkeypatch.setattr(model._meta, "db_table", "not_there_yet")

    assert check_necessary_cookies(None, databases=["default"]) == []


def test_before_a_later_migration_there_is_nothing_to_check_either(make, monkeypatch):
    make("_ga")
    monkeypatch.setattr(Cookie._meta.get_field("setting"), "column", "not_there_yet")

    assert check_necessary_cookies(None, databases=["default"]) == []

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from wagtail_privacy.models import CookieService, Organisation
from wagtail_privacy.models.cookie_settings_form import service_choices


@pytest.fixture
def owner(db):
    return Organisation.objects.create(name="Drumlin Analytics Ltd", country="FI")


def add(owner, name, **fields):
    given = {"provider": owner, "hosts": "drumlin.example", "purpose": "Counting"}
    return CookieService.objects.create(name=name, **(given | fields))


def test_services_stand_under_their_categories_in_a_fixed_order(owner):
    marketing = add(owner, "Esker", category="marketing")
    second = add(owner, "drumlin", category="statistics")
    first = add(owner, "Cirque", category="statistics")
    add(owner, "Arête", category="unclassified")

    found = service_choices()

    assert [group for group, _items in found] == [
        "Statistics",
        "Marketing",
        "Unclassified",
    ]
    assert found[0][1] == [(first.pk, "Cirque"), (second.pk, "drumlin")]
    assert found[1][1] == [(marketing.pk, "Esker")]


def test_each_says_how_it_stands(owner):
    add(owner, "Complete")
    add(owner, "Half", provider=None)
    add(owner, "New", confirmed=False)
    add(owner, "New half", confirmed=False, provider=None)

    [(_group, items)] = service_choices()

    assert [label for _pk, label in items] == [
        "Complete",
        "Half (incomplete)",
        "New (not confirmed: visitors do not see it)",
        "New half (incomplete and not confirmed: visitors do not see it)",
    ]


def test_a_hundred_services_cost_as_many_queries_as_two(owner):
    def cost():
        with CaptureQueriesContext(connection) as captured:
            service_choices()
        return len(captured)

    for number in range(2):
        add(owner, f"No. {number}").cookies.create(name="a")
    few = cost()
    for number in range(2, 100):
        add(owner, f"No. {number}").cookies.create(name="a")

    assert cost() == few == 2

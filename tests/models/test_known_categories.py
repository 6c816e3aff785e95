"""What is known for statistics or marketing is not necessary (checklist C15)."""

from __future__ import annotations

import pytest

from wagtail_privacy.models import Cookie, CookieService
from wagtail_privacy.models.known_categories import (
    KnownUse,
    misused_cookie,
    misused_service,
)


GA = KnownUse("Google Analytics 4", "statistics")


def service(**fields):
    return CookieService(**({"name": "Mine", "category": "necessary"} | fields))


def test_a_known_service_of_statistics_is_not_necessary():
    assert misused_service(service(known="ga4")) == GA
    assert GA.label == "Statistics"


@pytest.mark.parametrize("known", ["", "django", "no_such_service"])
def test_others_may_be(known):
    assert misused_service(service(known=known)) is None


def test_a_service_of_another_category_is_no_misuse():
    assert misused_service(service(known="ga4", category="marketing")) is None


def test_a_cookie_is_known_by_its_name_in_any_service():
    assert misused_cookie(service(), Cookie(name="_ga")) == GA
    assert misused_cookie(service(), Cookie(name="_ga_ABC123")) == GA


def test_its_own_category_counts_before_that_of_the_service():
    item = Cookie(name="_ga", category="necessary")

    assert misused_cookie(service(category="statistics"), item) == GA
    assert misused_cookie(service(), Cookie(name="_ga", category="statistics")) is None


def test_a_name_of_somebody_else_says_nothing():
    assert misused_cookie(service(), Cookie(name="_ga", party="third")) is None
    assert misused_cookie(service(), Cookie(name="_ga", kind="local")) is None
    assert misused_cookie(service(), Cookie(name="sessionid")) is None


def test_a_third_party_is_known_by_its_domain():
    item = Cookie(name="IDE", party="third", domain=".doubleclick.net")
    other = Cookie(name="IDE", party="third", domain="evildoubleclick.net")

    assert misused_cookie(service(), item).category == "marketing"
    assert misused_cookie(service(), other) is None


def test_any_row_of_a_known_service_of_statistics_counts_as_such():
    assert misused_cookie(service(known="ga4"), Cookie(name="mine")) == GA


def test_a_known_row_may_be_necessary_in_a_service_that_is_not():
    necessary = Cookie(name="mtm_consent", category="necessary")
    taken_over = service(known="matomo_self", category="statistics")

    assert misused_cookie(taken_over, necessary) is None

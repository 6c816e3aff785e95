"""A notice that shows what other objects hold, and its HTML from the cache."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from django.core.cache import cache
from django.test import Client
from wagtail.models import Page

from tests.conftest import MakeNotice, published
from wagtail_privacy.models import Organisation
from wagtail_privacy.pages.models import PrivacyNoticePage, PrivacySectionPage


@pytest.fixture
def officer(db: None) -> Organisation:
    return Organisation.objects.create(name="Petäjä Oy", phone="050 555 0101")


@pytest.fixture
def shop(home: Page) -> Page:
    """The page that the notice links to."""
    return published(home.add_child(instance=Page(title="Shop", slug="shop")))


@pytest.fixture
def full_notice(
    make_notice: MakeNotice,
    organisation: Organisation,
    officer: Organisation,
    shop: Page,
) -> PrivacyNoticePage:
    """A live notice of two organisations, with a link and a section page below."""
    cache.clear()
    notice = make_notice(
        ("purposes", {"text": f'<p>See <a linktype="page" id="{shop.pk}">us</a></p>'}),
        ("controller", {}),
        ("dpo", {"organisation": officer.pk}),
        ("retention", {"text": "<p>Two years.</p>"}),
        title="Customers",
        controller=organisation,
        drawn_up=date(2026, 8, 1),
    )
    page = PrivacySectionPage(title="Cookies", slug="cookies")
    page.section = [{"type": "cookies", "value": {"text": "<p>Two.</p>"}}]
    published(notice.add_child(instance=page))
    return fresh(notice)


@pytest.fixture
def kept(client: Client, full_notice: PrivacyNoticePage) -> Callable[[], str]:
    """Visit the notice twice; the second time its HTML comes from the cache."""

    def visit() -> str:
        for _turn in range(2):
            html = client.get(full_notice.get_url()).content.decode()
        return html

    return visit


def fresh(notice: PrivacyNoticePage) -> PrivacyNoticePage:
    return PrivacyNoticePage.objects.get(pk=notice.pk)

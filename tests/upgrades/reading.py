"""What a site shows: the words of its pages, and its notices as JSON."""

from __future__ import annotations

from typing import Any

from bs4 import BeautifulSoup
from django.conf import settings
from django.test import Client
from django.utils.translation import override
from wagtail.models import Page

from wagtail_privacy.notice import Notice, to_json
from wagtail_privacy.pages.models import PrivacyNoticeIndexPage, PrivacyNoticePage


def reading() -> dict[str, Any]:
    """Return what visitors and programs read: words by address, the rest by id."""
    pages = Page.objects.type(PrivacyNoticeIndexPage, PrivacyNoticePage).live()
    notices = PrivacyNoticePage.objects.order_by("pk")
    with override(settings.LANGUAGE_CODE):
        return {
            "words": {page.url: _words(page.url) for page in pages.order_by("pk")},
            "notices": {str(page.pk): to_json(page.to_notice()) for page in notices},
            "drafts": {str(page.pk): to_json(_draft(page)) for page in notices},
            "kept": {str(page.pk): _kept(page) for page in notices},
        }


def _draft(page: PrivacyNoticePage) -> Notice:
    return page.get_latest_revision_as_object().to_notice()


def _kept(page: PrivacyNoticePage) -> list[Any]:
    """What the next save stores of sections whose type nothing registers."""
    return [
        child["value"]
        for child in page.sections.get_prep_value()
        if child["type"] == "unregistered"
    ]


def _words(address: str) -> str:
    """The visible words of a page's own part, one space between two."""
    response = Client().get(address)
    if response.status_code != 200:
        raise RuntimeError(f"{address} answers {response.status_code}")
    soup = BeautifulSoup(response.content, "html.parser")
    for hidden in soup.select(".privacy-section-languages"):
        hidden.decompose()  # Shown where a visitor points; younger than some landings.
    return " ".join(soup.select_one(".privacy").get_text(" ").split())

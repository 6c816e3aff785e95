"""A notice in three languages: English is the original, Finnish and Swedish copies."""

from __future__ import annotations

from typing import Any

import pytest
from wagtail.models import Locale, Page
from wagtail.rich_text import RichText

from tests.conftest import MakeNotice, published
from wagtail_privacy.models import Organisation, TranslationState
from wagtail_privacy.pages.models import PrivacyNoticePage


ROW = "0b6b1f2e-6a0f-4f0e-9a53-1d1a2b3c4d5e"
NEW_ROW = "0b6b1f2e-6a0f-4f0e-9a53-1d1a2b3c4d5f"
CONTACT, RETENTION = (f"11111111-0000-4000-8000-00000000000{number}" for number in "12")
WORDS = {
    "fi": ("Asiakkaat", "<p>Kysy meiltä.</p>", "Tilaukset", "<p>Sitten poistamme.</p>"),
    "sv": ("Kunder", "<p>Fråga oss.</p>", "Ordrar", "<p>Sedan raderar vi.</p>"),
}


@pytest.fixture
def english(make_notice: MakeNotice, organisation: Organisation) -> PrivacyNoticePage:
    """A live notice with two sections."""
    page = make_notice(title="Customers", controller=organisation)
    page.sections = [
        stored("contact_person", CONTACT, contact("<p>Ask us.</p>")),
        stored("retention", RETENTION, retention("<p>Then we delete it.</p>")),
    ]
    return published(page)


@pytest.fixture
def swedish(db: None) -> Locale:
    return Locale.objects.create(language_code="sv")


@pytest.fixture
def finnish_copy(english: PrivacyNoticePage, finnish: Locale) -> PrivacyNoticePage:
    """A copy that nobody has translated or published yet."""
    return again(english.copy_for_translation(finnish, copy_parents=True))


@pytest.fixture
def finnish_page(finnish_copy: PrivacyNoticePage) -> PrivacyNoticePage:
    """The same, translated and live."""
    return published(translated(finnish_copy))


@pytest.fixture
def swedish_page(english: PrivacyNoticePage, swedish: Locale) -> PrivacyNoticePage:
    copied = again(english.copy_for_translation(swedish, copy_parents=True))
    return published(translated(copied))


def stored(type: str, id: str, value: dict[str, Any]) -> dict[str, Any]:
    return {"type": type, "id": id, "value": value}


def contact(text: str, phone: str = "040 555 0100") -> dict[str, Any]:
    return {"phone": phone, "text": text}


def retention(text: str, what: str = "Orders", months: int = 24) -> dict[str, Any]:
    value = {"what": what, "number": months, "unit": "month"}
    rows = [{"type": "item", "id": ROW, "value": value}]
    return {"rows": rows, "text": text, "silent": False}


def translated(page: Page) -> Page:
    """Give ``page`` words of its language, in memory."""
    title, ask, orders, delete = WORDS[page.locale.language_code]
    page.title = title
    set_text(page, CONTACT, ask)
    set_text(page, RETENTION, delete)
    section(page, RETENTION)["rows"][0]["what"] = orders
    return page


def again(page: Page) -> Page:
    return type(page).objects.get(pk=page.pk)


def section(page: Page, id: str) -> Any:
    return next(child for child in page.sections if child.id == id).value


def set_text(page: Page, id: str, text: str) -> Page:
    section(page, id)["text"] = RichText(text)
    return page


def state_of(page: Page) -> TranslationState:
    return TranslationState.objects.get(
        translation_key=page.translation_key, locale=page.locale
    )


def publish_text(page: Page, id: str, text: str) -> Page:
    return published(set_text(again(page), id, text))

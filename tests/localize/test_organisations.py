"""Notices that name organisations, also such as do not exist any more.

wagtail-localize fails on snippets here and there (its issues 841 and 896). An
organisation is one for all languages, and never shown to it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from wagtail.models import Locale, Page
from wagtail_localize.models import Translation

from tests.conftest import MakeNotice, published
from tests.localize.translating import Translator, overridables
from wagtail_privacy.models import Organisation, RevisionUse
from wagtail_privacy.pages.models import PrivacyNoticePage


#: A deletion past the protection of organisations in use, as in the database itself.
Delete = Callable[[], None]


@pytest.fixture
def partner(db: None) -> Organisation:
    return Organisation.objects.create(name="Paketti & Posti Oy")


@pytest.fixture
def delete(partner: Organisation) -> Delete:
    def delete() -> None:
        RevisionUse.objects.filter(organisation=partner).delete()
        rows = Organisation.objects.filter(pk=partner.pk)
        rows._raw_delete(rows.db)

    return delete


@pytest.fixture
def notice(
    make_notice: MakeNotice,
    swedish_index: Page,
    organisation: Organisation,
    partner: Organisation,
) -> PrivacyNoticePage:
    """A notice with ``partner`` in every kind of place."""
    row = {"organisation": partner.pk, "purpose": "Delivery", "country": "FI"}
    return make_notice(
        ("representative", {"organisation": partner.pk, "text": "<p>Ask.</p>"}),
        ("joint_controllers", {"organisations": [partner.pk, organisation.pk]}),
        ("recipients", {"rows": [row, {"name": "Carriers"}]}),
        controller=organisation,
    )


def names(page: Any) -> list[Any]:
    """The organisations in the sections of a page, in their order."""
    representative, joint, recipients = type(page).objects.get(pk=page.pk).sections
    found = [
        representative.value["organisation"],
        *joint.value["organisations"],
        *(row["organisation"] for row in recipients.value["rows"]),
    ]
    return [organisation and organisation.name for organisation in found]


def whole_round(translator: Translator, notice: PrivacyNoticePage) -> Any:
    """Do with a submitted notice all that a translator can; return the page."""
    page = notice.get_translation(translator.locale)
    translation = Translation.objects.get(source__object_id=notice.translation_key)
    translator.open(page)
    translator.translate(translation)
    translator.preview(translation)
    translator.upload(translation, translator.download(translation))
    translation.save_target(user=translator.user, publish=False)
    translator.publish(page)
    translator.sync(notice)
    translator.sync(notice, publish=True)
    translator.open(page)
    return type(page).objects.get(pk=page.pk)


def test_organisations_come_from_the_source_and_are_offered_to_nobody(
    translator: Translator, notice: PrivacyNoticePage
) -> None:
    translation = translator.submit(notice)

    page = whole_round(translator, notice)

    everyone = ["Paketti & Posti Oy", "Kuusikko Books Ltd", "Paketti & Posti Oy"]
    assert names(page) == ["Paketti & Posti Oy", *everyone, None]
    assert page.controller == notice.controller
    assert overridables(translation) == []
    assert not translation.source.relatedobjectsegment_set.exists()


def test_one_that_was_deleted_before_the_submission_is_missing_in_the_translation(
    translator: Translator, notice: PrivacyNoticePage, delete: Delete
) -> None:
    delete()
    translator.submit(notice)

    page = whole_round(translator, notice)

    assert names(page) == [None, None, "Kuusikko Books Ltd", None, None]


def test_one_that_was_deleted_after_the_submission_is_missing_from_then_on(
    translator: Translator, notice: PrivacyNoticePage, delete: Delete
) -> None:
    translator.submit(notice)
    delete()

    page = whole_round(translator, notice)

    assert names(page) == [None, None, "Kuusikko Books Ltd", None, None]


def test_one_that_the_source_no_longer_names_leaves_the_translation(
    translator: Translator, notice: PrivacyNoticePage, delete: Delete
) -> None:
    translator.submit(notice)
    whole_round(translator, notice)
    representative, joint, recipients = notice.sections
    representative.value["organisation"] = None
    del joint.value["organisations"][0]
    del recipients.value["rows"][0]
    published(notice)
    delete()

    page = whole_round(translator, notice)

    assert names(page) == [None, "Kuusikko Books Ltd", None]


def test_an_alias_of_a_notice_with_a_deleted_one_can_be_translated(
    translator: Translator, notice: PrivacyNoticePage, delete: Delete, swedish: Locale
) -> None:
    alias = notice.copy_for_translation(swedish, alias=True)
    delete()
    translator.open(alias)
    translator.submit(notice)

    page = whole_round(translator, notice)

    assert (page.pk, page.alias_of_id) == (alias.pk, None)
    assert names(page) == [None, None, "Kuusikko Books Ltd", None, None]

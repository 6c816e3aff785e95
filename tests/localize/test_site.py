"""The site itself: its apps, its migrations, and what its checks say."""

from __future__ import annotations

from io import StringIO

import pytest
from django.apps import apps
from django.core.checks import run_checks
from django.core.management import call_command
from wagtail_localize.fields import SynchronizedField, get_translatable_fields

from wagtail_privacy.checks import check_translatable_fields
from wagtail_privacy.models import PrivacyNoticeMixin
from wagtail_privacy.models.pages import NOTICE_FACTS
from wagtail_privacy.models.synchronised import synchronised_fields
from wagtail_privacy.pages.models import PrivacyNoticePage


def test_the_site_has_wagtail_localize_and_not_simple_translation() -> None:
    assert apps.is_installed("wagtail_localize")
    assert not apps.is_installed("wagtail.contrib.simple_translation")


def test_our_checks_have_nothing_to_say() -> None:
    assert run_checks(tags=["wagtail_privacy"]) == []


@pytest.mark.django_db
def test_wagtail_localize_makes_no_migration_necessary() -> None:
    out = StringIO()

    call_command("makemigrations", check=True, dry_run=True, stdout=out)

    assert "No changes detected" in out.getvalue()


@pytest.mark.django_db
def test_the_facts_of_the_page_itself_are_neither_translated_nor_overridden() -> None:
    page = PrivacyNoticePage()
    fields = {item.field_name: item for item in get_translatable_fields(type(page))}

    for name in NOTICE_FACTS:
        field = fields[name]
        assert field.is_synchronized(page)
        assert not field.is_translated(page)
        assert not field.is_overridable(page)


def test_a_page_type_adds_fields_of_its_own_to_ours() -> None:
    ours = PrivacyNoticeMixin.override_translatable_fields

    assert [item.field_name for item in ours] == list(NOTICE_FACTS)
    assert synchronised_fields("audience") == [SynchronizedField("audience")]


def test_a_page_type_that_forgets_ours_is_warned_about(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    own = [SynchronizedField("seo_title")]
    monkeypatch.setattr(PrivacyNoticePage, "override_translatable_fields", own)

    [warning] = check_translatable_fields(None)

    assert warning.id == "wagtail_privacy.W002"
    assert warning.obj is PrivacyNoticePage
    assert "controller, profile, drawn_up" in warning.msg
    assert "*PrivacyNoticeMixin.override_translatable_fields" in warning.hint


def test_a_page_type_that_lists_all_fields_itself_is_warned_about_those_that_lack(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    own = synchronised_fields("controller", "drawn_up", "effective_from", "next_review")
    monkeypatch.setattr(PrivacyNoticePage, "translatable_fields", own, raising=False)

    [warning] = check_translatable_fields(None)

    assert "with wagtail-localize, profile may differ" in warning.msg

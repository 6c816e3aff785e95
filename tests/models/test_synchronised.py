"""Without wagtail-localize; with it, see ``tests/localize``."""

from __future__ import annotations

from wagtail_privacy.models import PrivacyNoticeMixin
from wagtail_privacy.models.synchronised import fields_left_open, synchronised_fields
from wagtail_privacy.pages.models import PrivacyNoticePage


def test_without_wagtail_localize_there_is_nothing_to_say_to_it():
    assert synchronised_fields("controller") == []
    assert fields_left_open(PrivacyNoticePage, ["controller"]) == []
    assert PrivacyNoticeMixin.override_translatable_fields == []

"""Without wagtail-localize; with it, see ``tests/localize``."""

from __future__ import annotations

from uuid import uuid4

import pytest

from wagtail_privacy.models.translating.localize import (
    carry_into_sources,
    is_kept_in_step,
    source_contents,
)
from wagtail_privacy.pages.models import PrivacyNoticePage


def test_without_the_package_nobody_keeps_a_page_in_step(db, django_assert_num_queries):
    with django_assert_num_queries(0):
        assert not is_kept_in_step(uuid4(), 1)
        assert source_contents(PrivacyNoticePage, uuid4(), 1) is None
        carry_into_sources(uuid4(), lambda page: pytest.fail("There is none."))

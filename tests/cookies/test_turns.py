"""Whoever adds to the registry waits for the one who does so already."""

from __future__ import annotations

import pytest
from django.contrib.contenttypes.models import ContentType

from wagtail_privacy.cookies.turns import take_turns
from wagtail_privacy.models.cookie_settings import SiteService


@pytest.mark.django_db
def test_the_first_statement_writes_even_where_nothing_was_looked_up_before(
    django_assert_num_queries,
):
    ContentType.objects.clear_cache()
    with django_assert_num_queries(1) as queries:
        take_turns()

    assert queries.captured_queries[0]["sql"].startswith("UPDATE ")


@pytest.mark.django_db
def test_the_row_that_is_locked_is_there_and_stays_as_it_is():
    before = ContentType.objects.get_for_model(SiteService)

    take_turns()

    ContentType.objects.clear_cache()
    after = ContentType.objects.get(pk=before.pk)
    assert (after.app_label, after.model) == (before.app_label, before.model)

"""How long the facts of a site are kept, and that a change ends it."""

from __future__ import annotations

import pytest
from django.core.cache import caches
from django.core.cache.backends.base import BaseCache
from django.db import transaction
from wagtail.models import Locale, Page, Site

from wagtail_privacy.conf import conf
from wagtail_privacy.models import PrivacySettings
from wagtail_privacy.models.keeping import KEPT_BRIEFLY, kept, one_visit
from wagtail_privacy.models.site_facts import facts_of, forget_facts


LOCAL = {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}


class RecordingCache(BaseCache):
    """A cache that all processes share; ``sets`` are the keys and seconds."""

    def __init__(self, name, params):
        super().__init__(params)
        self.values, self.sets = {}, []

    def add(self, key, value, timeout=None, version=None):
        return self.values.setdefault(key, value) is value

    def get(self, key, default=None, version=None):
        return self.values.get(key, default)

    def set(self, key, value, timeout=None, version=None):
        self.values[key] = value
        self.sets.append((key, timeout))


@pytest.fixture
def stated(home):
    forget_facts()
    return PrivacySettings.objects.create(site=home.get_site(), authority="fi")


@pytest.fixture
def shared(settings):
    settings.CACHES = {
        "default": LOCAL,
        "shared": {"BACKEND": f"{__name__}.RecordingCache"},
    }
    settings.WAGTAIL_PRIVACY_CACHE = "shared"
    return caches["shared"]


def test_they_are_read_once(stated, django_assert_num_queries):
    first = facts_of(stated.site_id)

    with django_assert_num_queries(0):
        assert facts_of(stated.site_id) == first


def test_a_change_is_seen_at_once(stated):
    facts_of(stated.site_id)

    stated.authority = "se"
    stated.save()

    assert facts_of(stated.site_id).authority == "se"


def test_without_seconds_nothing_is_kept(stated, settings, shared):
    settings.WAGTAIL_PRIVACY_CACHE_SECONDS = 0
    shared.sets.clear()

    assert facts_of(stated.site_id).authority == "fi"
    assert shared.sets == []


def test_a_cache_that_keeps_nothing_is_no_trouble(stated, settings):
    settings.CACHES = {
        "default": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}
    }

    assert facts_of(stated.site_id).authority == "fi"


def test_a_transaction_that_changed_something_keeps_its_facts_to_itself(
    stated, shared, django_assert_num_queries
):
    facts_of(stated.site_id)

    with django_assert_num_queries(0):
        assert facts_of(stated.site_id).authority == "fi"
    assert shared.sets == []


def test_what_is_rolled_back_has_never_been(stated):
    facts_of(stated.site_id)

    with pytest.raises(ZeroDivisionError), transaction.atomic():
        stated.authority = "se"
        stated.save()
        assert facts_of(stated.site_id).authority == "se"
        raise ZeroDivisionError

    assert facts_of(stated.site_id).authority == "fi"


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
class TestWithCommits:
    """Each change is committed, as on a site; the rows are made in each test."""

    @pytest.fixture
    def committed(self, transactional_db):
        locale = Locale.objects.get_or_create(language_code="en")[0]
        root = Page.get_first_root_node() or Page.add_root(
            instance=Page(title="Root", slug="root", locale=locale)
        )
        home = root.add_child(instance=Page(title="Own", slug="own", locale=locale))
        site = Site.objects.create(hostname="own.example", root_page=home)
        return PrivacySettings.objects.create(site=site, authority="fi")

    def test_they_are_kept_for_an_hour_in_a_cache_that_all_share(
        self, committed, shared
    ):
        facts_of(committed.site_id)

        [(_key, seconds)] = shared.sets
        assert seconds == 3_600

    def test_they_are_kept_for_seconds_in_the_memory_of_a_process(
        self, committed, settings, forward_clock
    ):
        facts_of(committed.site_id)
        PrivacySettings.objects.filter(pk=committed.pk).update(authority="se")
        assert facts_of(committed.site_id).authority == "fi"

        forward_clock(KEPT_BRIEFLY + 1)

        assert facts_of(committed.site_id).authority == "se"

    @pytest.fixture
    def forward_clock(self):
        """Let the entries of the cache in memory expire, as time would."""

        def forward(seconds):
            store = caches["default"]
            for key, moment in store._expire_info.items():
                if moment is not None:
                    store._expire_info[key] = moment - seconds

        return forward

    def test_a_reader_inside_a_transaction_keeps_them_for_seconds(
        self, committed, shared
    ):
        with transaction.atomic():
            facts_of(committed.site_id)

        [(_key, seconds)] = shared.sets
        assert seconds == KEPT_BRIEFLY

    def test_what_was_read_before_a_change_does_not_count_after_it(
        self, committed, shared
    ):
        facts_of(committed.site_id)
        [(key, _seconds)] = shared.sets
        old = shared.get(key)

        committed.authority = "se"
        committed.save()
        shared.set(key, old)  # A reader that was slower than the change.

        assert facts_of(committed.site_id).authority == "se"

    def test_what_another_release_has_kept_is_not_read(
        self, committed, shared, monkeypatch
    ):
        site_id = committed.site_id
        with monkeypatch.context() as earlier:
            earlier.setattr(conf, "release", "earlier")
            kept("facts", site_id, lambda: "what today’s code cannot read")

        assert len(shared.sets) == 1
        assert facts_of(site_id).authority == "fi"

    def test_a_commit_ends_what_others_read_while_it_waited(self, committed, shared):
        with transaction.atomic():
            committed.authority = "se"
            committed.save()
            token = shared.get("wagtail_privacy.site_facts")
        later = shared.get("wagtail_privacy.site_facts")

        assert token != later
        assert facts_of(committed.site_id).authority == "se"


def test_a_visit_asks_once_where_no_cache_keeps_anything(stated, settings):
    settings.WAGTAIL_PRIVACY_CACHE_SECONDS = 0
    asked = []

    def read():
        asked.append(1)
        return len(asked)

    with one_visit():
        assert kept("number", stated.site_id, read) == 1
        with one_visit():
            assert kept("number", stated.site_id, read) == 1
        assert kept("number", stated.site_id, read) == 1
        assert kept("number", stated.site_id + 1, read) == 2
    assert kept("number", stated.site_id, read) == 3


def test_what_one_visit_knows_the_next_does_not(stated):
    with one_visit():
        assert facts_of(stated.site_id).authority == "fi"
    stated.authority = "se"
    stated.save()
    with one_visit():
        assert facts_of(stated.site_id).authority == "se"


def test_a_visit_that_fails_leaves_nothing_behind(stated, settings):
    settings.WAGTAIL_PRIVACY_CACHE_SECONDS = 0
    with pytest.raises(ZeroDivisionError), one_visit():
        kept("number", stated.site_id, lambda: 1)
        raise ZeroDivisionError

    assert kept("number", stated.site_id, lambda: 2) == 2

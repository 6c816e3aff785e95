"""What is read of a site, and how long it is kept."""

from __future__ import annotations

import pytest
from django.core.cache import caches
from django.core.cache.backends.base import BaseCache
from django.db import transaction
from i18nfield.strings import LazyI18nString
from wagtail.models import Locale, Page, Site

from wagtail_privacy.models import PrivacySettings
from wagtail_privacy.models.site_facts import (
    KEPT_BRIEFLY,
    SiteFacts,
    facts_of,
    forget_facts,
    in_language,
)
from wagtail_privacy.notice import NO_FACTS, Party


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
def site(home):
    forget_facts()
    return home.get_site()


@pytest.fixture
def stated(site, organisation, finnish):
    return PrivacySettings.objects.create(
        site=site,
        controller=organisation,
        contact_name="Customer desk",
        contact_role=LazyI18nString({"en": "Adviser", "fi": "Neuvoja"}),
        dpo_organisation=organisation,
        dpo_email="dpo@kuusikko.example",
        authority="fi",
        profile="fi_gdpr",
        tells_outdated=True,
    )


@pytest.fixture
def shared(settings):
    settings.CACHES = {
        "default": LOCAL,
        "shared": {"BACKEND": f"{__name__}.RecordingCache"},
    }
    settings.WAGTAIL_PRIVACY_CACHE = "shared"
    return caches["shared"]


def test_the_facts_of_a_site_are_those_of_its_settings(stated, organisation):
    facts = facts_of(stated.site_id)

    assert (facts.authority, facts.profile, facts.language) == ("fi", "fi_gdpr", "en")
    assert facts.tells_outdated
    assert facts.controller("fi") == organisation.to_party("fi")
    assert facts.contact("fi") == {"name": "Customer desk", "role": "Neuvoja"}
    assert facts.dpo("en") == {
        "email": "dpo@kuusikko.example",
        "organisation": organisation.to_party("en"),
    }
    assert set(facts.locales.values()) == {"en", "fi"}


def test_facts_are_in_the_words_of_each_language(stated, organisation):
    organisation.name_translations = LazyI18nString({"fi": "Kuusikon Kirjat Oy"})
    organisation.save()

    facts = facts_of(stated.site_id)

    assert facts.controller("fi").name == "Kuusikon Kirjat Oy"
    assert facts.controller("fi-fi").name == "Kuusikon Kirjat Oy"
    assert facts.controller("de").name == "Kuusikko Books Ltd"
    assert facts.contact("en-gb")["role"] == "Adviser"
    assert "role" not in facts.contact("de")


def test_a_site_that_says_nothing_has_no_facts_and_gets_no_row(site):
    facts = facts_of(site.pk)

    assert facts.controller("en") is None
    assert facts.contact("en") is facts.dpo("en") is NO_FACTS
    assert (facts.authority, facts.profile) == ("", "")
    assert not PrivacySettings.objects.exists()


def test_a_site_that_is_not_there_has_none(site):
    assert facts_of(site.pk + 1) is None
    assert facts_of(site.pk + 1) is None


def test_they_are_read_once(stated, django_assert_num_queries):
    first = facts_of(stated.site_id)

    with django_assert_num_queries(0):
        assert facts_of(stated.site_id) == first


def test_a_change_is_seen_at_once(stated):
    facts_of(stated.site_id)

    stated.authority = "se"
    stated.save()

    assert facts_of(stated.site_id).authority == "se"


def test_a_change_of_an_organisation_is_seen_at_once(stated, organisation):
    facts_of(stated.site_id)

    organisation.name = "Kuusikko Oy"
    organisation.save()

    assert facts_of(stated.site_id).controller("en").name == "Kuusikko Oy"


def test_reading_costs_the_same_for_one_site_and_for_fifty(
    stated, home, django_assert_max_num_queries
):
    for number in range(50):
        page = home.get_parent().add_child(
            instance=Page(title=f"Site {number}", slug=f"site-{number}")
        )
        Site.objects.create(hostname=f"s{number}.example", root_page=page)

    with django_assert_max_num_queries(6):
        facts_of(stated.site_id)


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

    def test_a_commit_ends_what_others_read_while_it_waited(self, committed, shared):
        with transaction.atomic():
            committed.authority = "se"
            committed.save()
            token = shared.get("wagtail_privacy.site_facts")
        later = shared.get("wagtail_privacy.site_facts")

        assert token != later
        assert facts_of(committed.site_id).authority == "se"


def test_the_words_of_a_language_come_from_its_base_or_from_any():
    assert in_language({"sv": "a", "": "b"}, "sv-fi") == "a"
    assert in_language({"sv": "a", "": "b"}, "de") == "b"
    assert in_language({}, "de") is None


def test_facts_without_anything_said_are_equal():
    assert SiteFacts(1, "en") == SiteFacts(1, "en")


@pytest.mark.parametrize(
    ("own", "authority", "controller", "found"),
    [
        ("FI", "ax", "FI", "ax"),
        ("AX", "fi", "FI", "fi"),
        ("FI", "fi", "SE", ""),
        ("FI", "fi", "", "fi"),
        ("FI", "se", "SE", ""),
        ("", "fi", "SE", ""),
        ("", "ax", "FI", "ax"),
        ("", "of another package", "SE", "of another package"),
        ("FI", "", "SE", ""),
    ],
)
def test_the_authority_of_a_site_is_that_of_controllers_in_its_country(
    own, authority, controller, found
):
    controllers = {"": Party("Kuusikko", country=own)} if own else {}
    facts = SiteFacts(1, "en", authority=authority, controllers=controllers)

    assert facts.authority_over(Party("Petäjä", country=controller)) == found
    assert facts.authority_over(None) == authority

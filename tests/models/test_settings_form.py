"""Which notices the settings of a site offer."""

from __future__ import annotations

from uuid import uuid4

import pytest
from wagtail.contrib.settings.views import get_setting_edit_handler

from tests.two_sites import make_two_sites
from wagtail_privacy.models.settings import PrivacySettings
from wagtail_privacy.models.settings_form import PrivacySettingsForm, notice_choices


@pytest.fixture
def sites(home):
    return make_two_sites()


def form_of(settings, data=None):
    form_class = get_setting_edit_handler(PrivacySettings).get_form_class()
    assert issubclass(form_class, PrivacySettingsForm)
    return form_class(data, instance=settings)


def labels(site):
    return [label for _key, label in notice_choices(site.site.pk)]


def test_a_site_offers_its_own_notices_and_no_other_site_s(sites):
    here, there = sites
    here.add_notice("en", "Customers")
    there.add_notice("sv", "Kunder")

    assert labels(here) == ["Customers"]
    assert labels(there) == ["Kunder"]


def test_a_notice_is_offered_once_in_the_words_of_the_main_language(sites):
    here, _there = sites
    english = here.add_notice("en", "Customers")
    finnish = english.copy_for_translation(here.indexes["fi"].locale)
    finnish.title = "Asiakkaat"
    finnish.save()
    here.add_notice("fi", "Vain suomeksi")

    assert notice_choices(here.site.pk)[0] == (english.translation_key, "Customers")
    assert labels(here) == ["Customers", "Vain suomeksi"]


def test_a_draft_is_offered(sites):
    here, _there = sites
    here.add_notice("en", "Customers").unpublish()

    assert labels(here) == ["Customers"]


def test_equal_titles_are_told_apart_by_their_place(sites):
    here, _there = sites
    here.add_notice("en", "Customers")
    here.add_notice("en", "Customers", slug="customers-of-the-shop")

    assert labels(here) == [
        "Customers (/privacy/customers-of-the-shop/)",
        "Customers (/privacy/customers/)",
    ]


def test_a_notice_of_a_site_inside_another_is_that_site_s(sites):
    here, there = sites
    notice = there.add_notice("sv", "Kunder")
    there.home.move(here.home, pos="last-child")

    assert labels(here) == []
    assert labels(there) == [notice.title]


def test_the_empty_choice_says_what_it_means(sites):
    field = form_of(sites[0].settings).fields["notice"]

    assert field.choices[0] == (
        "",
        "The only notice of the site, else the list of its notices",
    )
    assert field.label == "Privacy notice"


def test_a_notice_is_chosen(sites):
    here, _there = sites
    notice = here.add_notice("en", "Customers")

    form = form_of(here.settings, {"notice": str(notice.translation_key)})

    assert form.is_valid(), form.errors
    assert form.save().notice == notice.translation_key
    shown = str(form_of(here.settings)["notice"])
    assert f'<option value="{notice.translation_key}" selected>' in shown


def test_a_notice_of_another_site_cannot_be_chosen(sites):
    here, there = sites
    notice = there.add_notice("sv", "Kunder")

    form = form_of(here.settings, {"notice": str(notice.translation_key)})

    assert "notice" in form.errors


def test_a_notice_that_is_gone_is_shown_as_missing_and_cleared_when_saved(sites):
    here, _there = sites
    here.settings.notice = uuid4()
    here.settings.save()

    shown = str(form_of(here.settings)["notice"])
    form = form_of(here.settings, {"notice": str(here.settings.notice)})

    assert "The chosen notice is no longer on this site." in shown
    assert form.is_valid(), form.errors
    assert form.save().notice is None


def test_the_choices_cost_the_same_with_one_notice_and_with_fifty(
    sites, django_assert_max_num_queries
):
    here, _there = sites
    for number in range(50):
        here.add_notice("en", f"Notice {number}")

    with django_assert_max_num_queries(4):
        assert len(notice_choices(here.site.pk)) == 50

"""A site in one statement, as the ORM would read it in four."""

from __future__ import annotations

from uuid import uuid4

import pytest
from i18nfield.strings import LazyI18nString
from wagtail.models import Locale

from wagtail_privacy.models import CookieSettings, Organisation, PrivacySettings
from wagtail_privacy.models.site_statement import read_site


@pytest.fixture
def site(home):
    return home.get_site()


@pytest.fixture
def stated(site, organisation):
    other = Organisation.objects.create(
        name="Petäjä Oy", name_translations=LazyI18nString({"sv": "Tall Ab"})
    )
    return PrivacySettings.objects.create(
        site=site,
        controller=organisation,
        contact_role=LazyI18nString({"en": "Adviser", "fi": "Neuvoja"}),
        contact_email="desk@kuusikko.example",
        dpo_organisation=other,
        authority="fi",
        profile="fi_gdpr",
        notice=uuid4(),
        tells_outdated=True,
    )


def columns(row):
    return {field.attname: getattr(row, field.attname) for field in row._meta.fields}


def as_text(values):
    """Values that compare by what they say: an i18n string is equal to none other."""
    return {
        name: getattr(value, "data", value)
        if isinstance(value, LazyI18nString)
        else value
        for name, value in values.items()
    }


def test_settings_and_organisations_are_those_that_the_orm_reads(
    stated, site, django_assert_num_queries
):
    with django_assert_num_queries(1):
        found = read_site(site.pk).settings
        organisations = [
            found.controller,
            found.contact_organisation,
            found.dpo_organisation,
        ]

    expected = PrivacySettings.objects.get(pk=stated.pk)
    assert found == expected
    assert as_text(columns(found)) == as_text(columns(expected))
    assert organisations == [expected.controller, None, expected.dpo_organisation]
    assert as_text(columns(organisations[2])) == as_text(
        columns(expected.dpo_organisation)
    )
    assert found.dpo_organisation.to_party("sv").name == "Tall Ab"


def test_a_site_without_settings_has_empty_ones_that_nobody_has_saved(site, home):
    found = read_site(site.pk)

    assert found.settings.pk is None
    assert found.settings.site_id == site.pk
    assert found.settings.controller is None
    assert found.consent == {}
    assert (found.language, found.root_url_path) == ("en", home.url_path)
    assert not PrivacySettings.objects.exists()


def test_all_locales_are_there_and_the_language_is_that_of_the_root_page(
    site, stated, finnish, finnish_home
):
    site.root_page = finnish_home
    site.save()

    found = read_site(site.pk)

    assert found.language == "fi"
    assert found.locales == dict(Locale.objects.values_list("pk", "language_code"))


def test_of_the_consent_tool_there_is_what_is_said(site):
    CookieSettings.objects.create(site=site, consent_control="data-cc=show")

    assert read_site(site.pk).consent == {"consent_control": "data-cc=show"}


def test_a_site_that_is_not_there_is_none(site):
    assert read_site(site.pk + 1) is None

"""What is read of a site."""

from __future__ import annotations

import pytest
from i18nfield.strings import LazyI18nString
from wagtail.models import Page, Site

from wagtail_privacy.models import PrivacySettings
from wagtail_privacy.models.site_facts import (
    SiteFacts,
    facts_of,
    forget_facts,
    in_language,
)
from wagtail_privacy.notice import NO_FACTS, Party


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

    with django_assert_max_num_queries(1):
        facts_of(stated.site_id)


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

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from django.conf import settings as django_settings
from django.core.checks import run_checks
from django.utils.translation import gettext_lazy

from wagtail_privacy.checks import (
    check_adequacy,
    check_authorities,
    check_cache,
    check_cache_seconds,
    check_country,
    check_eea_countries,
    check_form_fields,
    check_installed_apps,
    check_profile,
    check_rich_text_features,
)


def test_a_plain_project_passes():
    assert run_checks(tags=["wagtail_privacy"]) == []


@pytest.mark.parametrize(
    "app", ["wagtail.contrib.settings", "wagtail.snippets", "wagtail.admin"]
)
def test_a_missing_app_is_an_error(monkeypatch, app):
    installed = [name for name in django_settings.INSTALLED_APPS if name != app]
    monkeypatch.setattr(django_settings, "INSTALLED_APPS", installed)

    [error] = check_installed_apps(None)

    assert error.id == "wagtail_privacy.E001"
    assert app in error.msg
    assert app in error.hint


@pytest.mark.parametrize("app", ["wagtail.contrib.settings", "wagtail.snippets"])
def test_the_check_command_names_a_missing_app(tmp_path, app):
    (tmp_path / "short_settings.py").write_text(
        f"from tests.settings import *\nINSTALLED_APPS.remove({app!r})\n"
    )
    root = Path(__file__).parents[2]
    outcome = subprocess.run(
        [sys.executable, "-m", "django", "check", "--settings", "short_settings"],
        cwd=root,
        env={"PYTHONPATH": f"{tmp_path}:{root}"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert outcome.returncode == 1
    assert "wagtail_privacy.E001" in outcome.stderr
    assert app in outcome.stderr


def test_a_profile_that_nobody_registered_is_an_error(settings):
    settings.WAGTAIL_PRIVACY_PROFILE = "atlantis"

    [error] = check_profile(None)

    assert error.id == "wagtail_privacy.E002"
    assert "'atlantis'" in error.msg
    assert "eu_gdpr_13, eu_gdpr_14, fi_gdpr, club_rules" in error.hint


def test_a_profile_of_the_site_is_fine(settings):
    settings.WAGTAIL_PRIVACY_PROFILE = "club_rules"

    assert check_profile(None) == []


@pytest.mark.parametrize("country", ["fi", "Finland", "EU", "ZZ", None])
def test_a_country_without_a_code_is_an_error(settings, country):
    settings.WAGTAIL_PRIVACY_COUNTRY = country

    [error] = check_country(None)

    assert error.id == "wagtail_privacy.E003"
    assert repr(country) in error.msg


@pytest.mark.parametrize("country", ["", "SE", "AX"])
def test_a_country_or_none_is_fine(settings, country):
    settings.WAGTAIL_PRIVACY_COUNTRY = country

    assert check_country(None) == []


def test_a_cache_that_there_is_not_is_named(settings):
    settings.WAGTAIL_PRIVACY_CACHE = "notices"

    [error] = check_cache(None)

    assert error.id == "wagtail_privacy.E006"
    assert "'notices'" in error.msg
    assert "default" in error.hint


def test_a_cache_of_the_project_is_fine():
    assert check_cache(None) == []


@pytest.mark.parametrize("seconds", [-1, "60", 1.5, None, True])
def test_a_time_that_is_no_number_of_seconds_is_an_error(settings, seconds):
    settings.WAGTAIL_PRIVACY_CACHE_SECONDS = seconds

    [error] = check_cache_seconds(None)

    assert error.id == "wagtail_privacy.E007"
    assert repr(seconds) in error.msg


@pytest.mark.parametrize("seconds", [0, 60])
def test_a_number_of_seconds_is_fine(settings, seconds):
    settings.WAGTAIL_PRIVACY_CACHE_SECONDS = seconds

    assert check_cache_seconds(None) == []


@pytest.mark.parametrize(
    ("features", "problem"),
    [
        ("bold", "it must be a list of feature names"),
        (None, "it must be a list of feature names"),
        (["bold", "sparkle"], "no rich-text feature is called 'sparkle'"),
    ],
)
def test_rich_text_features_that_do_not_exist_are_an_error(settings, features, problem):
    settings.WAGTAIL_PRIVACY_RICH_TEXT_FEATURES = features

    [error] = check_rich_text_features(None)

    assert error.id == "wagtail_privacy.E005"
    assert problem in error.msg


@pytest.mark.parametrize("features", [[], ["bold"], ("h3", "link")])
def test_rich_text_features_that_exist_are_fine(settings, features):
    settings.WAGTAIL_PRIVACY_RICH_TEXT_FEATURES = features

    assert check_rich_text_features(None) == []


@pytest.mark.parametrize(
    ("countries", "problem"),
    [
        ("FI SE", "it must be a list of codes"),
        ({"FI": "Finland"}, "it must be a list of codes"),
        (["FI", "Sweden"], "'Sweden' is no ISO 3166 code of a country"),
        (["FI", "se"], "'se' is no ISO 3166 code of a country"),
        (["EU"], "'EU' is no ISO 3166 code of a country"),
        ([["FI"]], "['FI'] is no ISO 3166 code of a country"),
    ],
)
def test_a_list_of_the_eea_that_names_no_countries_is_an_error(
    settings, countries, problem
):
    settings.WAGTAIL_PRIVACY_EEA_COUNTRIES = countries

    [error] = check_eea_countries(None)

    assert error.id == "wagtail_privacy.E009"
    assert problem in error.msg


@pytest.mark.parametrize("countries", [None, ["FI", "AX"], ("NO",)])
def test_a_list_of_countries_or_none_is_fine(settings, countries):
    settings.WAGTAIL_PRIVACY_EEA_COUNTRIES = countries

    assert check_eea_countries(None) == []


@pytest.mark.parametrize(
    ("decisions", "problem"),
    [
        (None, "None is no dict of decisions by country"),
        (["US"], "['US'] is no dict of decisions by country"),
        ({"USA": "(EU) 2023/1795"}, "'USA' is no ISO 3166 code of a country"),
        ({"US": ""}, "'', for 'US', is no number of a decision"),
        ({"US": False}, "False, for 'US', is no number of a decision"),
    ],
)
def test_an_adequacy_decision_without_country_or_number_is_an_error(
    settings, decisions, problem
):
    settings.WAGTAIL_PRIVACY_ADEQUACY = decisions

    [error] = check_adequacy(None)

    assert error.id == "wagtail_privacy.E010"
    assert problem in error.msg
    assert "{'NZ': '2013/65/EU'}" in error.hint


def test_a_decision_is_added_and_another_struck_out_without_an_error(settings):
    settings.WAGTAIL_PRIVACY_ADEQUACY = {"KE": "(EU) 2031/7", "US": None}

    assert check_adequacy(None) == []


LAND = {
    "country": "DE",
    "name": "Landesbeauftragte für den Datenschutz Musterland",
    "website": "https://datenschutz.musterland.example/",
}


@pytest.mark.parametrize(
    ("stated", "problem"),
    [
        (None, "None is no dict of authorities by id"),
        ({3: LAND}, "3 is no id"),
        ({"": LAND}, "'' is no id"),
        ({"de_mu": "Musterland"}, "'de_mu' has 'Musterland' in place of a dict"),
        ({"de_mu": {**LAND, "name": ""}}, "'de_mu' has no name"),
        ({"de_mu": {**LAND, "fax": "555 0100"}}, "has a field 'fax'"),
        ({"fi": {"id": "finland"}}, "'fi' has a field 'id'"),
        ({"fi": {"name": ""}}, "'fi' has no name"),
        ({"fi": {"country": "Finland"}}, "the country 'Finland', which is no ISO"),
        ({"fi": {"phone": 5550100}}, "has 5550100 as phone, which is not a text"),
        ({"fi": {"website": "javascript:"}}, "which does not start with https://"),
        ({"fi": {"names": "Ombudsman"}}, "which is not a dict of texts by language"),
        ({"fi": {"names": {"en": None}}}, "which is not a dict of texts by language"),
        ({"fi": {"addresses": {1: "PL 1"}}}, "which is not a dict of texts"),
        ({"fi": {"as_of": "2026-07-21"}}, "as as_of, which is not a date"),
        ({"fi": {"scope": None}}, "has None as scope, which is not a text"),
    ],
)
def test_an_authority_that_cannot_be_shown_is_an_error(settings, stated, problem):
    settings.WAGTAIL_PRIVACY_AUTHORITIES = stated

    [error] = check_authorities(None)

    assert error.id == "wagtail_privacy.E011"
    assert problem in error.msg
    assert "country, name, website" in error.hint


def test_each_thing_that_a_new_authority_lacks_is_named(settings):
    settings.WAGTAIL_PRIVACY_AUTHORITIES = {"de_mu": {"phone": "+49 555 0100"}}

    errors = check_authorities(None)

    assert [error.msg.split("'de_mu' ")[1] for error in errors] == [
        "has no country.",
        "has no name.",
        "has no website.",
    ]


@pytest.mark.parametrize(
    "stated",
    [
        {},
        {"de_mu": LAND},
        {"fi": {"address": "PL 1, 00001 Esimerkkilä", "addresses": {}}},
        {"fi": {"as_of": date(2030, 1, 1), "source": "https://tietosuoja.fi/"}},
        {"fi": {"as_of": None, "scope": gettext_lazy("Purposes")}},
        {"fi": {"names": {"de": "Büro des Datenschutzbeauftragten"}}},
    ],
)
def test_an_authority_that_is_added_or_changed_is_fine(settings, stated):
    settings.WAGTAIL_PRIVACY_AUTHORITIES = stated

    assert check_authorities(None) == []


@pytest.mark.parametrize("limit", [1_000, 9_999])
def test_a_form_that_django_would_refuse_is_foreseen(settings, limit):
    settings.DATA_UPLOAD_MAX_NUMBER_FIELDS = limit

    (warning,) = check_form_fields(None)

    assert warning.id == "wagtail_privacy.W001"
    assert str(limit) in warning.msg
    assert "10_000" in warning.hint


@pytest.mark.parametrize("limit", [10_000, 20_000, None])
def test_a_form_of_any_notice_is_accepted(settings, limit):
    settings.DATA_UPLOAD_MAX_NUMBER_FIELDS = limit

    assert check_form_fields(None) == []

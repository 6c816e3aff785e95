import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings as django_settings
from django.core.checks import run_checks

from wagtail_privacy.checks import (
    check_cache,
    check_cache_seconds,
    check_country,
    check_import_max_bytes,
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
    root = Path(__file__).parents[1]
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


@pytest.mark.parametrize("size", [0, -1, "5 MB", 1.5, True, None])
def test_a_size_that_is_no_positive_number_is_an_error(settings, size):
    settings.WAGTAIL_PRIVACY_IMPORT_MAX_BYTES = size

    [error] = check_import_max_bytes(None)

    assert error.id == "wagtail_privacy.E004"
    assert repr(size) in error.msg


def test_a_positive_size_is_fine(settings):
    settings.WAGTAIL_PRIVACY_IMPORT_MAX_BYTES = 1

    assert check_import_max_bytes(None) == []


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

import pytest

from wagtail_privacy.conf import Conf, conf


DEFAULTS = {
    "WAGTAIL_PRIVACY_PROFILE": "eu_gdpr_13",
    "WAGTAIL_PRIVACY_COUNTRY": "FI",
    "WAGTAIL_PRIVACY_RICH_TEXT_FEATURES": [
        "h3",
        "h4",
        "bold",
        "italic",
        "ol",
        "ul",
        "link",
    ],
    "WAGTAIL_PRIVACY_IMPORT_MAX_BYTES": 5_000_000,
    "WAGTAIL_PRIVACY_CACHE": "default",
    "WAGTAIL_PRIVACY_CACHE_SECONDS": 3_600,
    "WAGTAIL_PRIVACY_EEA_COUNTRIES": None,
    "WAGTAIL_PRIVACY_ADEQUACY": {},
    "WAGTAIL_PRIVACY_AUTHORITIES": {},
}
OVERRIDES = {
    "WAGTAIL_PRIVACY_PROFILE": "fi_gdpr",
    "WAGTAIL_PRIVACY_COUNTRY": "SE",
    "WAGTAIL_PRIVACY_RICH_TEXT_FEATURES": ["bold"],
    "WAGTAIL_PRIVACY_IMPORT_MAX_BYTES": 1_000,
    "WAGTAIL_PRIVACY_CACHE": "notices",
    "WAGTAIL_PRIVACY_CACHE_SECONDS": 0,
    "WAGTAIL_PRIVACY_EEA_COUNTRIES": ["FI", "SE"],
    "WAGTAIL_PRIVACY_ADEQUACY": {"US": None},
    "WAGTAIL_PRIVACY_AUTHORITIES": {"gb": {"address": "1 Mill Lane, Sampleton"}},
}


def test_every_setting_has_a_default_and_an_override_in_these_tests():
    settings = {name for name in vars(Conf) if name.startswith("WAGTAIL_PRIVACY_")}

    assert settings == set(DEFAULTS) == set(OVERRIDES)


@pytest.mark.parametrize(("name", "value"), DEFAULTS.items())
def test_a_setting_that_is_not_given_has_its_default(name, value):
    assert getattr(conf, name) == value


@pytest.mark.parametrize(("name", "value"), OVERRIDES.items())
def test_a_setting_is_read_at_every_access(settings, name, value):
    setattr(settings, name, value)

    assert getattr(conf, name) == value


def test_installed_apps_are_those_of_the_project(settings):
    assert conf.installed_apps == settings.INSTALLED_APPS


def test_what_django_and_wagtail_are_set_to_is_known(settings):
    settings.DEBUG, settings.WAGTAIL_I18N_ENABLED = True, False
    settings.LANGUAGE_CODE = "fi"

    assert conf.is_debug is True
    assert conf.is_multilingual is False
    assert conf.default_language == "fi"
    assert conf.cache_aliases == list(settings.CACHES)

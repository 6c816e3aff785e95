import subprocess
import sys

import pytest
from django.contrib.messages.storage.cookie import CookieStorage

from wagtail_privacy.conf import OWN_COOKIES, Conf, conf, release_of


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
    "WAGTAIL_PRIVACY_IMPORT_MAX_BYTES": 20_000_000,
    "WAGTAIL_PRIVACY_IMPORT_MAX_UNPACKED_BYTES": 100_000_000,
    "WAGTAIL_PRIVACY_IMPORT_MAX_PAGES": 200,
    "WAGTAIL_PRIVACY_IMPORT_MAX_DEPTH": 250,
    "WAGTAIL_PRIVACY_IMPORT_MAX_ROWS": 20_000,
    "WAGTAIL_PRIVACY_IMPORT_MAX_CHARACTERS": 1_000_000,
    "WAGTAIL_PRIVACY_IMPORT_MAX_SECONDS": 20,
    "WAGTAIL_PRIVACY_IMPORT_MAX_MEMORY": 500_000_000,
    "WAGTAIL_PRIVACY_IMPORT_APART": True,
    "WAGTAIL_PRIVACY_COOKIE_IMPORT_MAX_BYTES": 20_000_000,
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
    "WAGTAIL_PRIVACY_IMPORT_MAX_UNPACKED_BYTES": 2_000,
    "WAGTAIL_PRIVACY_IMPORT_MAX_PAGES": 3,
    "WAGTAIL_PRIVACY_IMPORT_MAX_DEPTH": 4,
    "WAGTAIL_PRIVACY_IMPORT_MAX_ROWS": 5,
    "WAGTAIL_PRIVACY_IMPORT_MAX_CHARACTERS": 8,
    "WAGTAIL_PRIVACY_IMPORT_MAX_SECONDS": 6,
    "WAGTAIL_PRIVACY_IMPORT_MAX_MEMORY": 7,
    "WAGTAIL_PRIVACY_IMPORT_APART": False,
    "WAGTAIL_PRIVACY_COOKIE_IMPORT_MAX_BYTES": 2_000,
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
def test_a_setting_that_is_not_given_has_its_default(settings, name, value):
    if hasattr(settings, name):  # What the tests themselves are run with.
        delattr(settings, name)
    assert getattr(conf, name) == value


@pytest.mark.parametrize(("name", "value"), OVERRIDES.items())
def test_a_setting_is_read_at_every_access(settings, name, value):
    setattr(settings, name, value)

    assert getattr(conf, name) == value


def test_the_settings_of_the_import_are_those_with_its_name():
    names = {name for name in DEFAULTS if "_PRIVACY_IMPORT_" in name}

    assert conf.import_settings == {name: getattr(conf, name) for name in names}


def test_installed_apps_are_those_of_the_project(settings):
    assert conf.installed_apps == settings.INSTALLED_APPS


def test_what_django_and_wagtail_are_set_to_is_known(settings):
    settings.DEBUG, settings.WAGTAIL_I18N_ENABLED = True, False
    settings.LANGUAGE_CODE = "fi"

    assert conf.is_debug is True
    assert conf.is_multilingual is False
    assert conf.default_language == "fi"
    assert conf.cache_aliases == list(settings.CACHES)


@pytest.mark.parametrize(
    ("setting", "found"),
    [
        ("SESSION_COOKIE", ("sessionid", 1_209_600)),
        ("CSRF_COOKIE", ("csrftoken", 31_449_600)),
        ("LANGUAGE_COOKIE", ("django_language", None)),
        ("MESSAGES_COOKIE", ("messages", None)),
    ],
)
def test_django_s_own_cookies_are_called_as_they_are_by_default(setting, found):
    assert conf.own_cookie(setting) == found
    assert setting in OWN_COOKIES


@pytest.mark.parametrize(
    "setting", ["SESSION_COOKIE", "CSRF_COOKIE", "LANGUAGE_COOKIE"]
)
def test_they_are_called_and_last_as_the_project_says(settings, setting):
    setattr(settings, f"{setting}_NAME", "own")
    setattr(settings, f"{setting}_AGE", 60)

    assert conf.own_cookie(setting) == ("own", 60)


def test_a_session_may_end_with_the_browser(settings):
    settings.SESSION_EXPIRE_AT_BROWSER_CLOSE = True

    assert conf.own_cookie("SESSION_COOKIE") == ("sessionid", None)
    assert conf.own_cookie("CSRF_COOKIE") == ("csrftoken", 31_449_600)


def test_a_token_in_the_session_needs_no_cookie(settings):
    settings.CSRF_USE_SESSIONS = True

    assert conf.own_cookie("CSRF_COOKIE") is None


class OwnStorage(CookieStorage):
    cookie_name = "notes"


@pytest.mark.parametrize(
    ("storage", "found"),
    [
        ("django.contrib.messages.storage.cookie.CookieStorage", ("messages", None)),
        (
            "django.contrib.messages.storage.fallback.FallbackStorage",
            ("messages", None),
        ),
        ("django.contrib.messages.storage.session.SessionStorage", None),
        (f"{__name__}.OwnStorage", ("notes", None)),
    ],
)
def test_messages_are_in_a_cookie_if_their_storage_has_one(settings, storage, found):
    settings.MESSAGE_STORAGE = storage

    assert conf.own_cookie("MESSAGES_COOKIE") == found


def test_a_release_is_told_by_what_is_in_its_files(tmp_path):
    (tmp_path / "models").mkdir()
    code = tmp_path / "models" / "facts.py"
    code.write_text("a = 1")
    first = release_of(tmp_path)
    (tmp_path / "facts.pyc").write_bytes(b"compiled anew on each machine")

    assert release_of(tmp_path) == first
    code.write_text("a = 2")
    second = release_of(tmp_path)
    code.rename(tmp_path / "facts.py")
    assert len({first, second, release_of(tmp_path)}) == 3


def test_the_running_release_is_the_same_in_every_process():
    code = "from wagtail_privacy.conf import conf; print(conf.release)"
    told = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )

    assert told.stdout.strip() == conf.release

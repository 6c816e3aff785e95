"""What the imports of notices and of cookies are set to."""

import pytest

from wagtail_privacy.checks import check_cookie_import_max_bytes, check_import_limits
from wagtail_privacy.conf import conf


LIMITS = [name for name in conf.import_settings if "_MAX_" in name]
WRONG = [0, -1, "20 MB", None, 1.5, True]


@pytest.mark.parametrize("value", WRONG)
def test_each_limit_of_the_import_of_notices_must_be_a_positive_number(settings, value):
    for name in LIMITS:
        setattr(settings, name, value)

    errors = check_import_limits(None)

    assert {error.id for error in errors} == {"wagtail_privacy.E004"}
    assert {error.msg.partition(" is ")[0] for error in errors} == set(LIMITS)
    assert all(f" is {value!r}; " in error.msg for error in errors)


def test_positive_limits_are_fine(settings):
    assert check_import_limits(None) == []
    for name in LIMITS:
        setattr(settings, name, 1)
    assert check_import_limits(None) == []


@pytest.mark.parametrize("value", WRONG)
def test_the_limit_for_files_of_cookies_must_be_a_positive_number(settings, value):
    settings.WAGTAIL_PRIVACY_COOKIE_IMPORT_MAX_BYTES = value

    [error] = check_cookie_import_max_bytes(None)

    assert error.id == "wagtail_privacy.E013"
    assert f"WAGTAIL_PRIVACY_COOKIE_IMPORT_MAX_BYTES is {value!r}" in error.msg


def test_a_number_of_bytes_is_fine(settings):
    assert check_cookie_import_max_bytes(None) == []
    settings.WAGTAIL_PRIVACY_COOKIE_IMPORT_MAX_BYTES = 1
    assert check_cookie_import_max_bytes(None) == []

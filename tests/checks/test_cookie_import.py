"""What the import of cookies is set to."""

import pytest

from wagtail_privacy.checks import check_cookie_import_max_bytes


@pytest.mark.parametrize("value", [0, -1, "20 MB", None, 1.5, True])
def test_the_limit_for_files_of_cookies_must_be_a_positive_number(settings, value):
    settings.WAGTAIL_PRIVACY_COOKIE_IMPORT_MAX_BYTES = value

    [error] = check_cookie_import_max_bytes(None)

    assert error.id == "wagtail_privacy.E013"
    assert f"WAGTAIL_PRIVACY_COOKIE_IMPORT_MAX_BYTES is {value!r}" in error.msg


def test_a_number_of_bytes_is_fine(settings):
    assert check_cookie_import_max_bytes(None) == []
    settings.WAGTAIL_PRIVACY_COOKIE_IMPORT_MAX_BYTES = 1
    assert check_cookie_import_max_bytes(None) == []

import pytest

from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing import limits


@pytest.mark.parametrize(
    ("refuse", "setting"),
    [
        (limits.refuse_size, "MAX_BYTES"),
        (limits.refuse_unpacked, "MAX_UNPACKED_BYTES"),
        (limits.refuse_pages, "MAX_PAGES"),
        (limits.refuse_depth, "MAX_DEPTH"),
        (limits.refuse_rows, "MAX_ROWS"),
    ],
)
def test_what_is_above_a_limit_is_refused_with_the_setting(settings, refuse, setting):
    setattr(settings, f"WAGTAIL_PRIVACY_IMPORT_{setting}", 2048)
    refuse(2048)
    with pytest.raises(ImportRefused, match=f"WAGTAIL_PRIVACY_IMPORT_{setting}"):
        refuse(2049)


def test_a_file_that_is_too_large_is_refused_with_both_sizes(settings):
    settings.WAGTAIL_PRIVACY_IMPORT_MAX_BYTES = 2048
    with pytest.raises(ImportRefused) as refused:
        limits.refuse_size(4096)
    assert "4.0\xa0KB" in str(refused.value)
    assert "2.0\xa0KB" in str(refused.value)

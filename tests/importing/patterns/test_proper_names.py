import pytest

from wagtail_privacy.importing.patterns.proper_names import can_be_name


@pytest.mark.parametrize("name", ["Ann Moe", "Verein der Gärtner Nord"])
def test_two_to_eight_words_can_name_somebody(name):
    assert can_be_name(name)


@pytest.mark.parametrize(
    "name", ["Moe", "Our office", "[NAME OF FIRM]", "Verein selbst", "Yhtiö itse"]
)
def test_what_only_points_to_somebody_is_no_name(name):
    assert not can_be_name(name)

import pytest

from wagtail_privacy.jurisdictions import overrides


def test_a_plain_site_overrides_nothing():
    assert overrides() == (None, {}, {})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("WAGTAIL_PRIVACY_EEA_COUNTRIES", ["FI"]),
        ("WAGTAIL_PRIVACY_ADEQUACY", {"US": None}),
        ("WAGTAIL_PRIVACY_AUTHORITIES", {"fi": {"phone": "555 0100"}}),
    ],
)
def test_each_setting_makes_another_state(settings, name, value):
    before = repr(overrides())

    setattr(settings, name, value)

    assert value in overrides()
    assert repr(overrides()) != before

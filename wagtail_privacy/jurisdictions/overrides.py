"""What the site’s settings change in the data of this package."""

from __future__ import annotations

from wagtail_privacy.conf import conf


def overrides() -> tuple[object, ...]:
    """The values of the three settings; their ``repr`` tells one state from another."""
    return (
        conf.WAGTAIL_PRIVACY_EEA_COUNTRIES,
        conf.WAGTAIL_PRIVACY_ADEQUACY,
        conf.WAGTAIL_PRIVACY_AUTHORITIES,
    )

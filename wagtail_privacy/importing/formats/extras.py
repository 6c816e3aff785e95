"""What to say of a format whose packages are not installed."""

from __future__ import annotations

from django.utils.translation import gettext as _

from wagtail_privacy.exceptions import ImportRefused


def missing_extra(ending: str, extra: str) -> ImportRefused:
    """The refusal of a file that needs the packages of an extra of ours."""
    return ImportRefused(
        _(
            "Reading %(ending)s files needs more packages. Install them: "
            'pip install "wagtail-privacy[%(extra)s]"'
        )
        % {"ending": ending, "extra": extra}
    )

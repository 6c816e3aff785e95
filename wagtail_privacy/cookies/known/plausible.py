"""Plausible Analytics, as its provider hosts it."""

from django.utils.translation import gettext_lazy as _

from wagtail_privacy.cookies.evidence import CHECKED_ON
from wagtail_privacy.notice.known_services import (
    NOTHING_STORED,
    UNTIL_DELETED,
    KnownCookie,
    KnownService,
    known_services,
)


known_services.add(
    KnownService(
        id="plausible",
        name="Plausible Analytics",
        provider="Plausible Insights OÜ",
        country="EE",
        website="https://plausible.io/",
        role="processor",
        category="statistics",
        purpose=_("Counts visits without cookies."),
        checked_on=CHECKED_ON,
        hosts=("plausible.io",),
        privacy_url="https://plausible.io/data-policy",
        cookies=(
            KnownCookie(
                kind="request",
                name="",
                party="third",
                domain="plausible.io",
                purpose=_(
                    "Counts page views by the data of the request. Nothing is stored "
                    "in the browser."
                ),
                lifetime=NOTHING_STORED,
                source="https://plausible.io/data-policy",
                evidence="primary",
                nothing=True,
            ),
            KnownCookie(
                kind="local",
                name="plausible_ignore",
                purpose=_(
                    "Leaves your browser out of the statistics. It is there only if "
                    "you have set it yourself."
                ),
                lifetime=UNTIL_DELETED,
                source="https://plausible.io/docs/excluding",
                evidence="secondary",
            ),
        ),
    )
)

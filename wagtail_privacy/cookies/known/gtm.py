"""Google Tag Manager."""

from django.utils.translation import gettext_lazy as _

from wagtail_privacy.cookies.evidence import (
    CHECK_COMPANY,
    CHECK_OPT_OUT,
    CHECKED_ON,
    UNVERIFIED,
    together,
)
from wagtail_privacy.notice.known_services import (
    NOTHING_STORED,
    KnownCookie,
    KnownService,
    known_services,
)


known_services.add(
    KnownService(
        id="gtm",
        name="Google Tag Manager",
        provider="Google Ireland Limited",
        country="IE",
        website="https://www.google.com/",
        role="processor",
        category="statistics",
        purpose=_(
            "Loads other scripts of the site, such as those for statistics and "
            "marketing."
        ),
        checked_on=CHECKED_ON,
        hosts=("www.googletagmanager.com",),
        privacy_url="https://policies.google.com/privacy",
        opt_out_url="https://myadcenter.google.com/",
        doubt=together(
            CHECK_COMPANY,
            CHECK_OPT_OUT,
            _(
                "A container can load anything: find out what yours loads, and add "
                "those services, too."
            ),
        ),
        cookies=(
            KnownCookie(
                kind="request",
                name="",
                party="third",
                domain="www.googletagmanager.com",
                purpose=_(
                    "Loads other scripts. In its normal mode it sets no cookies of its "
                    "own."
                ),
                lifetime=NOTHING_STORED,
                source=(
                    "https://developers.google.com/tag-platform/security/guides/consent"
                ),
                evidence="unverified",
                doubt=UNVERIFIED,
            ),
        ),
    )
)

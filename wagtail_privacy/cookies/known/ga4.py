"""Google Analytics 4, and what is left of Universal Analytics on old sites."""

from django.utils.translation import gettext_lazy as _

from wagtail_privacy.cookies.evidence import (
    CHECK_COMPANY,
    CHECK_OPT_OUT,
    CHECKED_ON,
    OLD_PAGE,
    UNVERIFIED,
    together,
)
from wagtail_privacy.notice.known_services import (
    KnownCookie,
    KnownService,
    known_services,
    lasts,
)


_PAGE = "https://support.google.com/analytics/answer/11397207"
_OLD_PAGE = f"{_PAGE}?hl=en&ref_topic=11151952"

known_services.add(
    KnownService(
        id="ga4",
        name="Google Analytics 4",
        provider="Google Ireland Limited",
        country="IE",
        website="https://www.google.com/",
        role="processor",
        category="statistics",
        purpose=_("Measures how visitors find the site and how they use it."),
        checked_on=CHECKED_ON,
        hosts=(
            "www.googletagmanager.com",
            "*.google-analytics.com",
            "*.analytics.google.com",
            "stats.g.doubleclick.net",
        ),
        privacy_url="https://policies.google.com/privacy",
        opt_out_url="https://tools.google.com/dlpage/gaoptout",
        doubt=together(CHECK_COMPANY, CHECK_OPT_OUT),
        cookies=(
            KnownCookie(
                name="_ga",
                purpose=_("Tells visitors apart by a random identifier."),
                lifetime=lasts(2, "year"),
                source=_PAGE,
                evidence="primary",
            ),
            KnownCookie(
                name="_ga_*",
                purpose=_("Keeps the state of the current visit."),
                lifetime=lasts(2, "year"),
                source=_PAGE,
                evidence="primary",
            ),
            KnownCookie(
                name="_gid",
                purpose=_(
                    "Tells visitors apart; used by an older version of Google "
                    "Analytics."
                ),
                lifetime=lasts(24, "hour"),
                source=_OLD_PAGE,
                evidence="primary",
                doubt=together(
                    OLD_PAGE,
                    _("If your site sets it, an old tag is still running there."),
                ),
            ),
            KnownCookie(
                name="_gac_gb_*",
                purpose=_(
                    "Stores information on the advertising campaign when Google "
                    "Analytics is linked with Google Ads."
                ),
                lifetime=lasts(90, "day"),
                source=_OLD_PAGE,
                evidence="primary",
                category="marketing",
                doubt=OLD_PAGE,
            ),
            KnownCookie(
                name="_gat*",
                purpose=_(
                    "Limits how often requests are sent; used by an older version of "
                    "Google Analytics."
                ),
                lifetime=lasts(1, "minute"),
                source=(
                    "https://optimizesmart.com/blog/"
                    "understanding-google-analytics-4-cookies-_ga-cookie"
                ),
                evidence="secondary",
            ),
            KnownCookie(
                name="FPID",
                purpose=_(
                    "Tells visitors apart when the data goes through the site’s own "
                    "server."
                ),
                lifetime=lasts(2, "year"),
                source=(
                    "https://developers.google.com/tag-platform/tag-manager/server-side"
                ),
                evidence="unverified",
                doubt=together(
                    UNVERIFIED,
                    _("Only the server can delete it: scripts cannot read it."),
                ),
            ),
        ),
    )
)

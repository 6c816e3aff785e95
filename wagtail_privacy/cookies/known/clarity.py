"""Microsoft Clarity."""

from functools import partial

from django.utils.translation import gettext_lazy as _

from wagtail_privacy.cookies.evidence import (
    CHECK_COMPANY,
    CHECK_OPT_OUT,
    CHECKED_ON,
    UNVERIFIED,
    together,
)
from wagtail_privacy.notice.known_services import (
    KnownCookie,
    KnownService,
    known_services,
    lasts,
)


_cookie = partial(
    KnownCookie, source="https://github.com/jkwakman/Open-Cookie-Database"
)

known_services.add(
    KnownService(
        id="clarity",
        name="Microsoft Clarity",
        provider="Microsoft Ireland Operations Limited",
        country="IE",
        website="https://www.microsoft.com/",
        role="controller",
        category="statistics",
        purpose=_(
            "Shows how visitors use the site, by recordings of visits and heatmaps."
        ),
        checked_on=CHECKED_ON,
        hosts=("www.clarity.ms", "*.clarity.ms", "c.bing.com"),
        privacy_url="https://privacy.microsoft.com/privacystatement",
        opt_out_url="https://account.microsoft.com/privacy/ad-settings",
        doubt=together(CHECK_COMPANY, CHECK_OPT_OUT),
        cookies=(
            _cookie(
                name="_clck",
                purpose=_("Identifies the visitor in Clarity’s statistics."),
                lifetime=lasts(1, "year"),
                evidence="secondary",
            ),
            _cookie(
                name="_clsk",
                purpose=_("Joins the page views of one visit."),
                lifetime=lasts(1, "day"),
                evidence="unverified",
                doubt=UNVERIFIED,
            ),
            _cookie(
                name="MUID",
                party="third",
                domain=".clarity.ms .bing.com",
                purpose=_(
                    "Identifies the browser in Microsoft’s services, for advertising, "
                    "too."
                ),
                lifetime=lasts(1, "year"),
                evidence="secondary",
                category="marketing",
            ),
        ),
    )
)

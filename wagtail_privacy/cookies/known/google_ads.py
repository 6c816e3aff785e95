"""Google Ads with DoubleClick."""

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


_PAGE = "https://policies.google.com/technologies/cookies"
_LIST = "https://cookiesentry.com/cookies/providers/google-ads"
#: Set on the site itself when somebody comes there by an ad.
_of_click = partial(
    KnownCookie, lifetime=lasts(90, "day"), source=_LIST, evidence="secondary"
)
_of_doubleclick = partial(KnownCookie, party="third", domain=".doubleclick.net")

known_services.add(
    KnownService(
        id="google_ads",
        name="Google Ads / DoubleClick",
        provider="Google Ireland Limited",
        country="IE",
        website="https://www.google.com/",
        role="controller",
        category="marketing",
        purpose=_("Shows Google’s advertising and measures its results."),
        checked_on=CHECKED_ON,
        hosts=(
            "googleads.g.doubleclick.net",
            "*.doubleclick.net",
            "www.googleadservices.com",
            "pagead2.googlesyndication.com",
            "www.google.com",
            "td.doubleclick.net",
        ),
        privacy_url="https://policies.google.com/technologies/ads",
        opt_out_url="https://myadcenter.google.com/",
        doubt=together(CHECK_COMPANY, CHECK_OPT_OUT),
        cookies=(
            _of_click(
                name="_gcl_au",
                purpose=_(
                    "Stores information on clicks on ads, to measure what they lead to."
                ),
            ),
            _of_click(
                name="_gcl_aw",
                purpose=_("Stores the identifier of a click on a Google ad."),
            ),
            _of_click(
                name="_gcl_dc",
                purpose=_("Stores the identifier of a click on a Google display ad."),
            ),
            _of_click(
                name="_gcl_gs",
                purpose=_("Stores the time of a click on a Google ad."),
            ),
            _of_click(
                name="_gac_*",
                purpose=_(
                    "Stores information on the advertising campaign when Google "
                    "Analytics is linked with Google Ads."
                ),
            ),
            _of_doubleclick(
                name="IDE",
                purpose=_("Shows Google’s advertising on other sites and measures it."),
                lifetime=lasts(13, "month"),
                source=_PAGE,
                evidence="unverified",
                doubt=together(
                    UNVERIFIED,
                    _(
                        "The lifetime is that in the EEA, the United Kingdom and "
                        "Switzerland; elsewhere it is 24 months."
                    ),
                ),
            ),
            _of_doubleclick(
                name="test_cookie",
                purpose=_("Checks whether the browser accepts cookies."),
                lifetime=lasts(15, "minute"),
                source="https://llb-banking.de/en/rechtliche-hinweise/cookies",
                evidence="secondary",
            ),
            _of_doubleclick(
                name="DSID",
                purpose=_(
                    "Links what a signed-in Google user does on several devices, for "
                    "advertising."
                ),
                lifetime=lasts(2, "week"),
                source=_PAGE,
                evidence="unverified",
                doubt=UNVERIFIED,
            ),
            KnownCookie(
                name="NID",
                party="third",
                domain=".google.com",
                purpose=_(
                    "Remembers settings of Google’s services and shows Google’s "
                    "advertising to users who have not signed in."
                ),
                lifetime=lasts(6, "month", renewed=True),
                source=_PAGE,
                evidence="primary",
            ),
        ),
    )
)

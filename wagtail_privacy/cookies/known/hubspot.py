"""The tracking code of HubSpot."""

from functools import partial

from django.utils.translation import gettext_lazy as _

from wagtail_privacy.cookies.evidence import (
    CHECK_COMPANY,
    CHECK_OPT_OUT,
    CHECKED_ON,
    together,
)
from wagtail_privacy.notice.known_services import (
    SESSION,
    KnownCookie,
    KnownService,
    known_services,
    lasts,
)


_cookie = partial(
    KnownCookie,
    source=(
        "https://knowledge.hubspot.com/privacy-and-consent/"
        "what-cookies-does-hubspot-set-in-a-visitor-s-browser"
    ),
    evidence="secondary",
)
_necessary = partial(_cookie, category="necessary")

known_services.add(
    KnownService(
        id="hubspot",
        name="HubSpot",
        provider="HubSpot Ireland Limited",
        country="IE",
        website="https://www.hubspot.com/",
        role="processor",
        category="marketing",
        purpose=_("Measures visits and links them with our contacts, for marketing."),
        checked_on=CHECKED_ON,
        hosts=(
            "js.hs-scripts.com",
            "js.hs-analytics.net",
            "track.hubspot.com",
            "*.hubspot.com",
            "*.hsforms.com",
        ),
        privacy_url="https://legal.hubspot.com/privacy-policy",
        opt_out_url="https://legal.hubspot.com/cookie-policy",
        doubt=together(CHECK_COMPANY, CHECK_OPT_OUT),
        cookies=(
            _cookie(
                name="__hstc",
                purpose=_("Tells visitors apart and follows their visits."),
                lifetime=lasts(6, "month"),
                doubt=_(
                    "Current copies of the provider’s list say 6 months, older ones 13 "
                    "months. Check it on your site."
                ),
            ),
            _cookie(
                name="hubspotutk",
                purpose=_("Identifies the visitor, and is sent along with forms."),
                lifetime=lasts(6, "month"),
            ),
            _cookie(
                name="__hssc",
                purpose=_("Counts visits."),
                lifetime=lasts(30, "minute"),
            ),
            _cookie(
                name="__hssrc",
                purpose=_("Notices when the browser has been started anew."),
                lifetime=SESSION,
            ),
            _necessary(
                name="__hs_opt_out",
                purpose=_("Remembers not to ask you about cookies again."),
                lifetime=lasts(6, "month"),
            ),
            _necessary(
                name="__hs_do_not_track",
                purpose=_("Keeps HubSpot from tracking you."),
                lifetime=lasts(6, "month"),
            ),
            _necessary(
                name="__hs_initial_opt_in",
                purpose=_("Decides whether the cookie banner is shown."),
                lifetime=lasts(7, "day"),
            ),
            _necessary(
                name="__hs_cookie_cat_pref",
                purpose=_("Remembers which categories of cookies you have accepted."),
                lifetime=lasts(6, "month"),
            ),
            _necessary(
                name="__hs_gpc_banner_dismiss",
                purpose=_(
                    "Remembers that you have closed the message about Global Privacy "
                    "Control."
                ),
                lifetime=lasts(180, "day"),
            ),
            _cookie(
                name="hs_ab_test",
                purpose=_(
                    "Shows you the same version again of a page that is being tested."
                ),
                lifetime=SESSION,
            ),
            _necessary(
                name="*_key",
                purpose=_("Gives access to a page that is protected by a password."),
                lifetime=lasts(14, "day"),
            ),
            _cookie(
                name="hs-messages-is-open",
                purpose=_("Remembers whether the chat window is open."),
                lifetime=lasts(30, "minute"),
            ),
            _cookie(
                name="hs-messages-hide-welcome-message",
                purpose=_("Remembers that you have closed the chat’s welcome message."),
                lifetime=lasts(1, "day"),
            ),
        ),
    )
)

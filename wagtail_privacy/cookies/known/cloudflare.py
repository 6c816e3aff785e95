"""Cloudflare between the visitor and the site, and its protection against bots."""

from functools import partial

from django.utils.translation import gettext_lazy as _

from wagtail_privacy.cookies.evidence import (
    CHECK_ROLE,
    CHECKED_ON,
    LIFETIME_OF_OTHERS,
    LIFETIME_SET_BY_YOU,
    together,
)
from wagtail_privacy.notice.known_services import (
    SESSION,
    VARIES,
    KnownCookie,
    KnownService,
    known_services,
    lasts,
)


_cookie = partial(
    KnownCookie,
    source=(
        "https://developers.cloudflare.com/fundamentals/reference/"
        "policies-compliances/cloudflare-cookies/"
    ),
    evidence="primary",
)

known_services.add(
    KnownService(
        id="cloudflare",
        name="Cloudflare",
        provider="Cloudflare, Inc.",
        country="US",
        website="https://www.cloudflare.com/",
        role="processor",
        category="necessary",
        purpose=_("Delivers the site and protects it against bots and attacks."),
        checked_on=CHECKED_ON,
        hosts=("challenges.cloudflare.com",),
        privacy_url="https://www.cloudflare.com/privacypolicy/",
        doubt=CHECK_ROLE,
        cookies=(
            _cookie(
                name="__cf_bm",
                purpose=_("Tells people from bots."),
                lifetime=lasts(30, "minute"),
            ),
            _cookie(
                name="_cfuvid",
                purpose=_(
                    "Tells visitors with the same IP address apart, to limit the "
                    "number of requests."
                ),
                lifetime=SESSION,
                doubt=LIFETIME_OF_OTHERS,
            ),
            _cookie(
                name="__cfruid",
                purpose=_(
                    "Limits the number of requests; used by an older version of the "
                    "service."
                ),
                lifetime=SESSION,
                doubt=LIFETIME_OF_OTHERS,
            ),
            _cookie(
                name="cf_clearance",
                purpose=_(
                    "Remembers that the visitor has passed a check against bots."
                ),
                lifetime=lasts(1, "year", at_most=True),
                doubt=together(LIFETIME_OF_OTHERS, LIFETIME_SET_BY_YOU),
            ),
            _cookie(
                name="__cflb",
                purpose=_("Keeps the visitor on the same server."),
                lifetime=lasts(24, "hour", at_most=True),
            ),
            _cookie(
                name="__cfwaitingroom",
                purpose=_("Keeps your place in the queue to the site."),
                lifetime=VARIES,
                doubt=LIFETIME_SET_BY_YOU,
            ),
            _cookie(
                name="__cfseq",
                purpose=_(
                    "Stores the order of the visitor’s requests, to protect the site."
                ),
                lifetime=VARIES,
                doubt=LIFETIME_SET_BY_YOU,
            ),
            _cookie(
                name="cf_ob_info",
                purpose=_(
                    "Passes on what went wrong when a stored copy of the page is shown."
                ),
                lifetime=lasts(30, "second"),
            ),
            _cookie(
                name="cf_use_ob",
                purpose=_("Shows a stored copy of a page when the site is down."),
                lifetime=lasts(30, "second"),
            ),
            _cookie(
                name="cf_chl_rc_*",
                purpose=_("Helps to find faults in the checks against bots."),
                lifetime=VARIES,
                doubt=_("The provider only says that its lifetime is short."),
            ),
        ),
    )
)

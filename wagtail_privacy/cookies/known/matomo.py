"""Matomo, on a server of one’s own and in the cloud: both set the same cookies."""

from functools import partial

from django.utils.translation import gettext_lazy as _

from wagtail_privacy.cookies.evidence import (
    CHECK_ROLE,
    CHECKED_ON,
    LIFETIME_UNVERIFIED,
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
    source="https://matomo.org/faq/general/faq_146/",
    evidence="primary",
)
_of_choice = partial(_cookie, category="necessary", lifetime=lasts(30, "year"))

_COOKIES = (
    _cookie(
        name="_pk_id.*",
        purpose=_("Tells visitors apart by a random identifier."),
        lifetime=lasts(13, "month"),
    ),
    _cookie(
        name="_pk_ses.*",
        purpose=_("Stores data on the current visit."),
        lifetime=lasts(30, "minute"),
    ),
    _cookie(
        name="_pk_ref.*",
        purpose=_("Stores how the visitor first came to the site."),
        lifetime=lasts(6, "month"),
    ),
    _cookie(
        name="_pk_cvar.*",
        purpose=_("Stores additional data on the visit that the site has defined."),
        lifetime=lasts(30, "minute"),
    ),
    _cookie(
        name="_pk_hsr.*",
        purpose=_(
            "Is used for heatmaps and recordings of visits, if the site makes them."
        ),
        lifetime=lasts(30, "minute"),
    ),
    _cookie(
        name="_pk_testcookie*",
        purpose=_("Checks whether the browser accepts cookies."),
        lifetime=lasts(1, "second"),
    ),
    _of_choice(
        name="mtm_consent",
        purpose=_("Remembers that you have consented to statistics with Matomo."),
    ),
    _of_choice(
        name="mtm_consent_removed",
        purpose=_(
            "Remembers that you have withdrawn your consent to statistics with Matomo."
        ),
    ),
    _of_choice(
        name="mtm_cookie_consent",
        purpose=_("Remembers that you have consented to the cookies of Matomo."),
    ),
    _of_choice(
        name="matomo_ignore",
        purpose=_("Leaves you out of the statistics."),
        doubt=LIFETIME_UNVERIFIED,
    ),
    _cookie(
        name="matomo_sessid",
        purpose=_("Protects the form for opting out of the statistics."),
        lifetime=SESSION,
        category="necessary",
    ),
)
_ADVICE = _(
    "Give the address of the page on which your visitors opt out. With "
    "disableCookies() Matomo works without cookies."
)

known_services.add(
    KnownService(
        id="matomo_cloud",
        name="Matomo Cloud",
        provider="InnoCraft Ltd",
        country="NZ",
        website="https://matomo.org/",
        role="processor",
        category="statistics",
        purpose=_("Measures how visitors find the site and how they use it."),
        checked_on=CHECKED_ON,
        hosts=("*.matomo.cloud", "cdn.matomo.cloud"),
        privacy_url="https://matomo.org/matomo-cloud-privacy-policy/",
        doubt=together(CHECK_ROLE, _ADVICE),
        cookies=_COOKIES,
    )
)
# What the provider of the program says of itself is not about this site: nothing goes
# there. So it has no address of a privacy notice.
known_services.add(
    KnownService(
        id="matomo_self",
        name="Matomo",
        provider="",
        role="own",
        category="statistics",
        purpose=_(
            "Measures how visitors find the site and how they use it, on our own "
            "server."
        ),
        checked_on=CHECKED_ON,
        doubt=_ADVICE,
        cookies=_COOKIES,
    )
)

"""LinkedIn Insight Tag."""

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


_own = partial(
    KnownCookie,
    source="https://www.linkedin.com/legal/l/cookie-table",
    evidence="secondary",
)
_cookie = partial(_own, party="third", domain=".linkedin.com")

known_services.add(
    KnownService(
        id="linkedin_insight",
        name="LinkedIn Insight Tag",
        provider="LinkedIn Ireland Unlimited Company",
        country="IE",
        website="https://www.linkedin.com/",
        # C-40/17 Fashion ID: jointly for what the site lets it collect.
        role="joint_controller",
        category="marketing",
        purpose=_("Targets advertising on LinkedIn and measures its results."),
        checked_on=CHECKED_ON,
        hosts=("snap.licdn.com", "px.ads.linkedin.com", "www.linkedin.com"),
        privacy_url="https://www.linkedin.com/legal/privacy-policy",
        opt_out_url=(
            "https://www.linkedin.com/psettings/guest-controls/retargeting-opt-out"
        ),
        doubt=together(
            CHECK_COMPANY,
            CHECK_OPT_OUT,
            _(
                "The names are from the provider’s list, the lifetimes from other "
                "lists."
            ),
        ),
        cookies=(
            _cookie(
                name="li_sugr",
                purpose=_("Estimates who the visitor is by probable matches."),
                lifetime=lasts(90, "day"),
            ),
            _cookie(
                name="bcookie",
                purpose=_("Identifies the browser."),
                lifetime=lasts(1, "year"),
            ),
            _cookie(
                name="bscookie",
                domain=".www.linkedin.com",
                purpose=_("Identifies the browser over secure connections."),
                lifetime=lasts(1, "year"),
            ),
            _cookie(
                name="lidc",
                purpose=_("Chooses the data centre that answers."),
                lifetime=lasts(24, "hour"),
            ),
            _cookie(
                name="UserMatchHistory",
                purpose=_("Matches the identifiers of advertising with each other."),
                lifetime=lasts(30, "day"),
            ),
            _cookie(
                name="AnalyticsSyncHistory",
                purpose=_("Stores when the data for statistics was last matched."),
                lifetime=lasts(30, "day"),
            ),
            _cookie(
                name="li_gc",
                purpose=_("Remembers your cookie choices on LinkedIn."),
                lifetime=lasts(6, "month"),
            ),
            _cookie(
                name="lang",
                purpose=_("Remembers the language."),
                lifetime=SESSION,
            ),
            _own(
                name="li_fat_id",
                purpose=_(
                    "Identifies a member of LinkedIn indirectly, to tell which ad led "
                    "to the site."
                ),
                lifetime=lasts(30, "day"),
            ),
        ),
    )
)

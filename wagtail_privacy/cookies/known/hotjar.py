"""Hotjar."""

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
    SESSION,
    UNTIL_DELETED,
    KnownCookie,
    KnownService,
    known_services,
    lasts,
)


_cookie = partial(
    KnownCookie,
    source="https://help.hotjar.com/hc/en-us/articles/6952777582999",
    evidence="secondary",
)

known_services.add(
    KnownService(
        id="hotjar",
        name="Hotjar",
        provider="Hotjar Limited",
        country="MT",
        website="https://www.hotjar.com/",
        role="processor",
        category="statistics",
        purpose=_(
            "Shows how visitors use the site, by recordings of visits, heatmaps and "
            "surveys."
        ),
        checked_on=CHECKED_ON,
        hosts=("static.hotjar.com", "script.hotjar.com", "*.hotjar.com", "*.hotjar.io"),
        privacy_url="https://www.hotjar.com/legal/policies/privacy/",
        opt_out_url="https://www.hotjar.com/policies/do-not-track/",
        doubt=together(
            _("Hotjar belongs to the Contentsquare group."),
            CHECK_COMPANY,
            CHECK_OPT_OUT,
        ),
        cookies=(
            _cookie(
                name="_hjSessionUser_*",
                purpose=_("Recognises a visitor who comes back to this site."),
                lifetime=lasts(365, "day"),
            ),
            _cookie(
                name="_hjSession_*",
                purpose=_("Stores data on the current visit."),
                lifetime=lasts(30, "minute"),
            ),
            _cookie(
                name="_hjHasCachedUserAttributes",
                purpose=_(
                    "Tells whether the stored data on the visitor is up to date."
                ),
                lifetime=SESSION,
            ),
            _cookie(
                name="_hjUserAttributesHash",
                purpose=_("Notices when the data on the visitor has changed."),
                lifetime=lasts(2, "minute", renewed=True),
            ),
            _cookie(
                name="_hjClosedSurveyInvites",
                purpose=_("Remembers that you have closed an invitation to a survey."),
                lifetime=lasts(365, "day"),
            ),
            _cookie(
                name="_hjDonePolls",
                purpose=_("Remembers that you have answered a survey."),
                lifetime=lasts(365, "day"),
            ),
            _cookie(
                name="_hjMinimizedPolls",
                purpose=_("Remembers that you have minimised a survey."),
                lifetime=lasts(365, "day"),
            ),
            _cookie(
                name="_hjSessionTooLarge",
                purpose=_("Stops the collection of data if one visit brings too much."),
                lifetime=SESSION,
            ),
            _cookie(
                name="_hjSessionRejected",
                purpose=_("Notes that Hotjar has refused to record the visit."),
                lifetime=SESSION,
            ),
            _cookie(
                kind="local",
                name="_hjUserAttributes",
                purpose=_("Stores data on the visitor that the site sends to Hotjar."),
                lifetime=UNTIL_DELETED,
            ),
            _cookie(
                kind="session",
                name="hjViewportId",
                purpose=_("Stores details of the browser window."),
                lifetime=SESSION,
            ),
            _cookie(
                name="_hjTLDTest",
                purpose=_("Finds out for which domain cookies can be set."),
                lifetime=SESSION,
                evidence="unverified",
                doubt=UNVERIFIED,
            ),
        ),
    )
)

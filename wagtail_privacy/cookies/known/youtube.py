"""Videos of YouTube on the pages of a site."""

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


_PAGE = "https://policies.google.com/technologies/cookies"
_cookie = partial(KnownCookie, party="third", domain=".youtube.com")
#: In the storage of the page that the player is.
_stored = partial(
    KnownCookie,
    kind="local",
    party="third",
    domain="www.youtube.com www.youtube-nocookie.com",
    lifetime=UNTIL_DELETED,
    source="https://www.freewsad.com/p/youtube-no-rdkkh",
)

known_services.add(
    KnownService(
        id="youtube",
        name="YouTube",
        provider="Google Ireland Limited",
        country="IE",
        website="https://www.google.com/",
        role="controller",
        category="marketing",
        purpose=_("Shows videos of YouTube on the site."),
        checked_on=CHECKED_ON,
        hosts=(
            "www.youtube.com",
            "www.youtube-nocookie.com",
            "i.ytimg.com",
            "*.googlevideo.com",
            "yt3.ggpht.com",
        ),
        privacy_url="https://policies.google.com/privacy",
        opt_out_url="https://myadcenter.google.com/",
        doubt=together(
            CHECK_COMPANY,
            CHECK_OPT_OUT,
            _(
                "From www.youtube-nocookie.com no cookies are set before a video is "
                "played, but Google is contacted all the same."
            ),
        ),
        cookies=(
            _cookie(
                name="VISITOR_INFO1_LIVE",
                purpose=_(
                    "Estimates the speed of the connection and helps to find and solve "
                    "problems. It may also be used to personalise content."
                ),
                lifetime=lasts(180, "day"),
                source=_PAGE,
                evidence="primary",
            ),
            _cookie(
                name="YSC",
                purpose=_(
                    "Makes sure that the requests of one visit come from the visitor, "
                    "and prevents abuse."
                ),
                lifetime=SESSION,
                source=_PAGE,
                evidence="primary",
            ),
            _cookie(
                name="PREF",
                purpose=_(
                    "Remembers the settings of the player, such as autoplay and "
                    "quality."
                ),
                lifetime=lasts(8, "month"),
                source=_PAGE,
                evidence="unverified",
                doubt=_(
                    "Other lists say 2 years or 10 years. Check the lifetime on your "
                    "site."
                ),
            ),
            _cookie(
                name="VISITOR_PRIVACY_METADATA",
                purpose=_("Remembers your cookie choices on YouTube."),
                lifetime=lasts(180, "day"),
                source="https://github.com/jkwakman/Open-Cookie-Database",
                evidence="secondary",
            ),
            _cookie(
                name="__Secure-ROLLOUT_TOKEN",
                purpose=_("Chooses which visitors get new features first."),
                lifetime=lasts(180, "day"),
                source=_PAGE,
                evidence="unverified",
                doubt=UNVERIFIED,
            ),
            _cookie(
                name="__Secure-YEC",
                purpose=_(
                    "Takes the place of VISITOR_INFO1_LIVE, for the same purposes, "
                    "depending on your cookie choices."
                ),
                lifetime=lasts(13, "month"),
                source=_PAGE,
                evidence="primary",
                doubt=_("The provider’s page calls it YEC."),
            ),
            _stored(
                name="yt-remote-*",
                purpose=_(
                    "Keeps the state of the video player, such as connected devices."
                ),
                evidence="secondary",
            ),
            _stored(
                name="yt.innertube::*",
                purpose=_("Stores identifiers of the video player’s requests."),
                evidence="unverified",
                doubt=UNVERIFIED,
            ),
        ),
    )
)

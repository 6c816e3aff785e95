"""Videos of Vimeo on the pages of a site."""

from functools import partial

from django.utils.translation import gettext_lazy as _

from wagtail_privacy.cookies.evidence import (
    CHECK_OPT_OUT,
    CHECK_ROLE,
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
    party="third",
    domain=".vimeo.com",
    source="https://help.vimeo.com/hc/en-us/articles/26080940921361",
    evidence="primary",
)

known_services.add(
    KnownService(
        id="vimeo",
        name="Vimeo",
        provider="Vimeo.com, Inc.",
        country="US",
        website="https://vimeo.com/",
        role="controller",
        category="marketing",
        purpose=_("Shows videos of Vimeo on the site."),
        checked_on=CHECKED_ON,
        hosts=("player.vimeo.com", "*.vimeocdn.com", "fresnel.vimeo.com", "vimeo.com"),
        privacy_url="https://vimeo.com/privacy",
        opt_out_url="https://vimeo.com/cookie_policy",
        doubt=together(
            CHECK_ROLE,
            CHECK_OPT_OUT,
            _(
                "With ?dnt=1 in the address of the embedded video Vimeo sets no new "
                "cookies, but it is contacted all the same."
            ),
        ),
        cookies=(
            _cookie(
                name="vuid",
                purpose=_(
                    "Identifies the viewer in the statistics of the video’s owner."
                ),
                lifetime=lasts(2, "year"),
            ),
            _cookie(
                name="player",
                purpose=_(
                    "Remembers the settings of the player, such as volume, quality and "
                    "captions."
                ),
                lifetime=lasts(1, "year"),
            ),
            _cookie(
                name="flags",
                purpose=_(
                    "Stores which features of the player the video’s owner has turned "
                    "on."
                ),
                lifetime=lasts(1, "year"),
            ),
            _cookie(
                name="*_password",
                purpose=_("Gives access to a video that is protected by a password."),
                lifetime=SESSION,
            ),
            _cookie(
                name="*_webinar_registrant",
                purpose=_("Recognises a visitor who has registered for a webinar."),
                lifetime=lasts(7, "day"),
            ),
            _cookie(
                name="lc_*",
                purpose=_("Recognises a visitor who has filled in a form in a video."),
                lifetime=lasts(7, "day"),
            ),
            _cookie(
                name="player_clearance",
                purpose=_("Keeps bots out."),
                lifetime=lasts(7, "day"),
            ),
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
            ),
            _cookie(
                name="cf_clearance",
                purpose=_(
                    "Remembers that the visitor has passed a check against bots."
                ),
                lifetime=lasts(1, "year"),
            ),
        ),
    )
)

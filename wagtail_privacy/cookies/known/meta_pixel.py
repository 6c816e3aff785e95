"""Meta Pixel."""

from django.utils.translation import gettext_lazy as _

from wagtail_privacy.cookies.evidence import (
    CHECK_OPT_OUT,
    CHECK_ROLE,
    CHECKED_ON,
    LIFETIME_OF_OTHERS,
    UNVERIFIED,
    together,
)
from wagtail_privacy.notice.known_services import (
    UNTIL_DELETED,
    KnownCookie,
    KnownService,
    known_services,
    lasts,
)


_PARAMETERS = (
    "https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/"
    "fbp-and-fbc/"
)
_POLICY = "https://www.facebook.com/privacy/policies/cookies/"

known_services.add(
    KnownService(
        id="meta_pixel",
        name="Meta Pixel",
        provider="Meta Platforms Ireland Limited",
        country="IE",
        website="https://www.facebook.com/",
        # C-40/17 Fashion ID: jointly for what the site lets it collect.
        role="joint_controller",
        category="marketing",
        purpose=_("Targets advertising in Meta’s services and measures its results."),
        checked_on=CHECKED_ON,
        hosts=("connect.facebook.net", "www.facebook.com"),
        privacy_url="https://www.facebook.com/privacy/policy/",
        opt_out_url="https://www.facebook.com/adpreferences/ad_settings",
        doubt=together(CHECK_ROLE, CHECK_OPT_OUT),
        cookies=(
            KnownCookie(
                name="_fbp",
                purpose=_(
                    "Identifies the browser, to target Meta’s advertising and to "
                    "measure its results."
                ),
                lifetime=lasts(90, "day"),
                source=_PARAMETERS,
                evidence="primary",
                doubt=LIFETIME_OF_OTHERS,
            ),
            KnownCookie(
                name="_fbc",
                purpose=_("Stores the identifier of a click on a Meta ad."),
                lifetime=lasts(90, "day"),
                source=_PARAMETERS,
                evidence="primary",
                doubt=LIFETIME_OF_OTHERS,
            ),
            KnownCookie(
                name="fr",
                party="third",
                domain=".facebook.com",
                purpose=_("Shows Meta’s advertising and measures it."),
                lifetime=lasts(90, "day"),
                source=_POLICY,
                evidence="secondary",
            ),
            KnownCookie(
                kind="local",
                name="lastExternalReferrer*",
                purpose=_(
                    "Stores how the visitor came to the site, to tell which ad led "
                    "there."
                ),
                lifetime=UNTIL_DELETED,
                source=_POLICY,
                evidence="unverified",
                doubt=UNVERIFIED,
            ),
        ),
    )
)

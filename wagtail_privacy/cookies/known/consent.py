"""A consent banner with the library CookieConsent."""

from django.utils.translation import gettext_lazy as _

from wagtail_privacy.cookies.evidence import CHECKED_ON
from wagtail_privacy.notice.known_services import (
    KnownCookie,
    KnownService,
    known_services,
    lasts,
)


known_services.add(
    KnownService(
        id="consent",
        name="CookieConsent",
        provider="",
        role="own",
        category="necessary",
        purpose=_("Asks for your cookie choices and remembers them."),
        checked_on=CHECKED_ON,
        cookies=(
            KnownCookie(
                name="site_consent",
                purpose=_(
                    "Remembers your cookie choices and to which version of the "
                    "question you gave them."
                ),
                lifetime=lasts(182, "day"),
                source=(
                    "https://cookieconsent.orestbida.com/reference/"
                    "configuration-reference.html"
                ),
                evidence="source-code",
                doubt=_(
                    "Name and lifetime are those that your banner is set to; by itself "
                    "the library says cc_cookie. Check both."
                ),
            ),
        ),
    )
)

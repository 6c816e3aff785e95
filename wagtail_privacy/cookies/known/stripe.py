"""Stripe.js."""

from functools import partial

from django.utils.translation import gettext_lazy as _

from wagtail_privacy.cookies.evidence import CHECK_COMPANY, CHECKED_ON, together
from wagtail_privacy.notice.known_services import (
    KnownCookie,
    KnownService,
    known_services,
    lasts,
)


_cookie = partial(
    KnownCookie,
    source="https://docs.stripe.com/disputes/prevention/advanced-fraud-detection",
)

known_services.add(
    KnownService(
        id="stripe",
        name="Stripe",
        provider="Stripe Payments Europe, Limited",
        country="IE",
        website="https://stripe.com/",
        # Of fraud prevention, which is all that these cookies are for.
        role="controller",
        category="necessary",
        purpose=_("Takes payments and prevents fraud in them."),
        checked_on=CHECKED_ON,
        hosts=(
            "js.stripe.com",
            "m.stripe.com",
            "m.stripe.network",
            "api.stripe.com",
            "*.hcaptcha.com",
        ),
        privacy_url="https://stripe.com/privacy",
        doubt=together(
            CHECK_COMPANY,
            _(
                "Load Stripe.js on the pages for payment alone: elsewhere its cookies "
                "are hardly necessary."
            ),
        ),
        cookies=(
            _cookie(
                name="__stripe_mid",
                purpose=_("Prevents fraud in payments."),
                lifetime=lasts(1, "year"),
                evidence="secondary",
            ),
            _cookie(
                name="__stripe_sid",
                purpose=_("Prevents fraud in payments."),
                lifetime=lasts(30, "minute"),
                evidence="secondary",
            ),
            _cookie(
                name="m",
                party="third",
                domain="m.stripe.com",
                purpose=_("Recognises the device, to prevent fraud in payments."),
                lifetime=lasts(2, "year"),
                evidence="conflicting",
                doubt=_(
                    "The sources give lifetimes from 2 to 10 years. Check it on your "
                    "site."
                ),
            ),
        ),
    )
)

"""Django’s own cookies: name and lifetime are those of the running settings."""

from functools import partial

from django.utils.translation import gettext_lazy as _

from wagtail_privacy.cookies.evidence import CHECKED_ON
from wagtail_privacy.notice.known_services import (
    SESSION,
    KnownCookie,
    KnownService,
    known_services,
    lasts,
)


_DOCS = "https://docs.djangoproject.com/en/stable/ref"
_cookie = partial(KnownCookie, evidence="source-code")

known_services.add(
    KnownService(
        id="django",
        name="Django",
        provider="",
        role="own",
        category="necessary",
        purpose=_(
            "Makes the site work: signing in, forms, the choice of language and short "
            "messages."
        ),
        checked_on=CHECKED_ON,
        cookies=(
            _cookie(
                name="csrftoken",
                setting="CSRF_COOKIE",
                purpose=_("Protects forms against requests that others forge."),
                lifetime=lasts(364, "day"),
                source=f"{_DOCS}/settings/#csrf-cookie-age",
            ),
            _cookie(
                name="sessionid",
                setting="SESSION_COOKIE",
                purpose=_(
                    "Keeps you signed in, and gives access to pages that are protected "
                    "by a password."
                ),
                lifetime=lasts(14, "day"),
                source=f"{_DOCS}/settings/#session-cookie-age",
            ),
            _cookie(
                name="django_language",
                setting="LANGUAGE_COOKIE",
                purpose=_("Remembers the language that you have chosen."),
                lifetime=SESSION,
                source=f"{_DOCS}/settings/#language-cookie-age",
            ),
            _cookie(
                name="messages",
                setting="MESSAGES_COOKIE",
                purpose=_(
                    "Shows short messages, for example when you have sent a form."
                ),
                lifetime=SESSION,
                source=f"{_DOCS}/contrib/messages/",
            ),
        ),
    )
)

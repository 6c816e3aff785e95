"""Wagtail: nothing for visitors, the state of its admin for editors."""

from functools import partial

from django.utils.translation import gettext_lazy as _

from wagtail_privacy.cookies.evidence import CHECKED_ON
from wagtail_privacy.notice.known_services import (
    NOTHING_STORED,
    SESSION,
    UNTIL_DELETED,
    KnownCookie,
    KnownService,
    known_services,
)


_entry = partial(
    KnownCookie, source="https://docs.wagtail.org/", evidence="source-code"
)
#: Keys of the local storage in Wagtail 8.0.1.
_KEYS = (
    "side-panel-open",
    "side-panel-width",
    "minimap-expanded",
    "draftail-toolbar",
    "spriteData",
    "spriteRevision",
    "preview-panel-device",
)

known_services.add(
    KnownService(
        id="wagtail",
        name="Wagtail",
        provider="",
        role="own",
        category="necessary",
        purpose=_("Publishes the pages of the site."),
        checked_on=CHECKED_ON,
        cookies=(
            _entry(
                kind="request",
                name="",
                nothing=True,
                purpose=_("Stores nothing of its own in the browsers of visitors."),
                lifetime=NOTHING_STORED,
            ),
            _entry(
                name="wagtail_sidebar_collapsed",
                internal=True,
                purpose=_("Remembers for editors whether the side bar is narrow."),
                lifetime=SESSION,
            ),
            *(
                _entry(
                    kind="local",
                    name=f"wagtail:{key}",
                    internal=True,
                    purpose=_("Keeps the state of the editors’ user interface."),
                    lifetime=UNTIL_DELETED,
                )
                for key in _KEYS
            ),
        ),
    )
)

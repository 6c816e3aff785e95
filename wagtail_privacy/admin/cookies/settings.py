"""What a site has chosen but visitors do not read yet."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.admin import messages

from wagtail_privacy.models import CookieSettings


#: How many services are named.
_NAMED = 10


def tell_unconfirmed(request: HttpRequest, settings: Any) -> None:
    """Name chosen services that are not confirmed; a ``before_edit_setting`` hook."""
    if request.method != "GET" or not isinstance(settings, CookieSettings):
        return
    waiting = settings.services.filter(confirmed=False).order_by("name", "pk")
    names = list(waiting.values_list("name", flat=True))
    if not names:
        return
    shown = ", ".join(_("“%(title)s”") % {"title": name} for name in names[:_NAMED])
    words = ngettext(
        "Visitors do not read of this service yet, as nobody has confirmed it: "
        "%(names)s.",
        "Visitors do not read of these services yet, as nobody has confirmed them: "
        "%(names)s.",
        len(names),
    )
    more = " …" if len(names) > _NAMED else ""
    messages.warning(request, words % {"names": shown + more})

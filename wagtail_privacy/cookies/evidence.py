"""What the entries of known services rest on, and what editors should check of them."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _


#: The entries were compared with their sources in November 2026; the day is not noted.
CHECKED_ON = date(2026, 11, 1)

CHECK_COMPANY = _(
    "Check in your contract or in the provider’s terms which company provides the "
    "service to you, and in which role."
)
CHECK_ROLE = _(
    "Check in your contract or in the provider’s terms whether the provider is a "
    "processor or a controller."
)
CHECK_OPT_OUT = _("Check that the address for opting out still works.")
UNVERIFIED = _("The provider’s own text does not confirm it. Check it on your site.")
LIFETIME_OF_OTHERS = _("The lifetime is from other lists, not from the provider.")
LIFETIME_UNVERIFIED = _(
    "The provider’s text gives no lifetime for it. Check it on your site."
)
LIFETIME_SET_BY_YOU = _("The lifetime depends on your settings of the service.")
OLD_PAGE = _("Only an older version of the provider’s page lists it.")


def together(*sentences: Any) -> Any:
    """Return lazy sentences as one lazy text."""
    return format_lazy(" ".join(["{}"] * len(sentences)), *sentences)

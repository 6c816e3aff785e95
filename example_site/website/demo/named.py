"""The rows that the content modules refer to by a name of their own."""

from collections.abc import Mapping
from dataclasses import dataclass

from wagtail_privacy.models import CookieService, Organisation


@dataclass(frozen=True)
class Named:
    """Organisations and cookie services of a site, each by its key."""

    organisations: Mapping[str, Organisation]
    services: Mapping[str, CookieService]

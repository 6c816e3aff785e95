"""What the site’s privacy settings say: facts of every notice that has no others."""

from collections.abc import Mapping
from typing import Any

from i18nfield.strings import LazyI18nString


SETTINGS: Mapping[str, Any] = {
    "controller": "company",
    "contact_name": "Riikka Sandell",
    "contact_role": LazyI18nString(
        {
            "fi": "asiakaspalvelupäällikkö",
            "sv": "kundtjänstchef",
            "en": "Customer Service Manager",
        }
    ),
    "contact_email": "tietosuoja@selkaluoto.example",
    "authority": "fi",
    "profile": "fi_gdpr",
    "tells_outdated": False,
}

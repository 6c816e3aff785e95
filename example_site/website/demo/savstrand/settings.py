"""What the site’s privacy settings say: the notices and pages leave it all to them."""

from collections.abc import Mapping
from typing import Any

from i18nfield.strings import LazyI18nString


SETTINGS: Mapping[str, Any] = {
    "controller": "foundation",
    "contact_name": "Ulrika Westerskär",
    "contact_role": LazyI18nString(
        {"sv": "museichef", "fi": "museonjohtaja", "en": "Museum Director"}
    ),
    "contact_email": "dataskydd@savstrand.example",
    "contact_phone": "06 555 0183",
    "dpo_name": "Henrik Lövdal",
    "dpo_role": LazyI18nString(
        {"sv": "dataskyddsjurist", "fi": "tietosuojajuristi", "en": "privacy lawyer"}
    ),
    "dpo_email": "ombud@fyrblad.example",
    "dpo_phone": "06 555 0128",
    "dpo_organisation": "dpo",
    "authority": "fi",
    "profile": "fi_gdpr",
    "tells_outdated": True,
}

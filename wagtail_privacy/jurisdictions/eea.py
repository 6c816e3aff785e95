"""The European Economic Area: what leaves it is a transfer (GDPR Articles 44 to 50)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from wagtail_privacy.conf import conf


AS_OF = date(2026, 8, 5)
SOURCE = (
    "https://ec.europa.eu/eurostat/statistics-explained/index.php"
    "?title=Glossary:European_Economic_Area_%28EEA%29"
)
_EU = frozenset(
    "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES "
    "SE".split()
)
_EFTA = frozenset("IS LI NO".split())
#: Parts of member states where the Treaties apply (Articles 52 TEU and 355 TFEU), and
#: which have codes of their own: each with its state. Other parts are third countries.
PARTS: Mapping[str, str] = MappingProxyType(
    {
        "AX": "FI",
        "EA": "ES",
        "GF": "FR",
        "GP": "FR",
        "IC": "ES",
        "MF": "FR",
        "MQ": "FR",
        "RE": "FR",
        "YT": "FR",
    }
)


def eea_countries() -> frozenset[str]:
    """ISO 3166 codes of the EU and EEA, and of parts of them that have their own.

    ``WAGTAIL_PRIVACY_EEA_COUNTRIES`` replaces the whole list.
    """
    if conf.WAGTAIL_PRIVACY_EEA_COUNTRIES is not None:
        return frozenset(conf.WAGTAIL_PRIVACY_EEA_COUNTRIES)
    return _EU | _EFTA | PARTS.keys()

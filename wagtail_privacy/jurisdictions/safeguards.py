"""Grounds for a transfer that cannot hold for a country (GDPR Articles 45 and 46)."""

from __future__ import annotations

from django.utils.translation import get_language, gettext

from wagtail_privacy.countries import country_name
from wagtail_privacy.jurisdictions.adequacy import adequacy_decision
from wagtail_privacy.vocabulary import Safeguard


def wrong_safeguard(country: str, safeguard: str) -> str:
    """Say why a ``Safeguard`` cannot hold for a transfer to ``country``; "" if it can.

    ``country`` is an ISO 3166 code. There must be a decision of the Commission for
    adequacy, and the EU–US framework covers the United States alone.
    """
    if safeguard == Safeguard.ADEQUACY and not adequacy_decision(country):
        message = gettext(
            "The European Commission has no adequacy decision on this country: "
            "%(country)s."
        )
        return message % {"country": country_name(country, get_language() or "en")}
    if safeguard == Safeguard.DPF and country != "US":
        return gettext(
            "The EU–US Data Privacy Framework covers only transfers to the United "
            "States."
        )
    return ""

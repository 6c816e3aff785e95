"""What the law says of countries, as dated data that a site overrides by settings."""

from wagtail_privacy.jurisdictions.adequacy import (
    AdequacyDecision,
    adequacy_decision,
    adequacy_decisions,
)
from wagtail_privacy.jurisdictions.authorities import (
    authorities,
    authority_choices,
    authority_for,
    find_authority,
    known_authorities,
)
from wagtail_privacy.jurisdictions.authority import Authority
from wagtail_privacy.jurisdictions.eea import eea_countries
from wagtail_privacy.jurisdictions.overrides import overrides
from wagtail_privacy.jurisdictions.safeguards import wrong_safeguard


__all__ = [
    "AdequacyDecision",
    "Authority",
    "adequacy_decision",
    "adequacy_decisions",
    "authorities",
    "authority_choices",
    "authority_for",
    "eea_countries",
    "find_authority",
    "known_authorities",
    "overrides",
    "wrong_safeguard",
]

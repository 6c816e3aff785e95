"""Countries whose data protection the Commission found adequate (GDPR Article 45)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from wagtail_privacy.conf import conf


AS_OF = date(2026, 8, 5)
SOURCE = (
    "https://commission.europa.eu/law/law-topic/data-protection/"
    "international-dimension-data-protection/adequacy-decisions_en"
)


@dataclass(frozen=True, slots=True)
class AdequacyDecision:
    """A decision of the European Commission on one country.

    ``country`` is an ISO 3166 code, ``number`` that of the decision: ``2010/625/EU``.
    ``scope`` is a sentence for visitors that says whom or what a partial decision
    covers; empty if it covers the whole country. ``as_of`` is the day on which the
    package’s data was true, by ``source``; a number from the site’s settings has none.
    """

    country: str
    number: str
    scope: str | Promise = ""
    as_of: date | None = None
    source: str = ""


def adequacy_decision(country: str) -> AdequacyDecision | None:
    """The decision on a country, or ``None`` if there is none.

    ``WAGTAIL_PRIVACY_ADEQUACY`` adds one, gives it another number, or strikes it out.
    A scope that the package knows stays, so that no notice promises too much.
    """
    decision = _DECISIONS.get(country)
    changes = conf.WAGTAIL_PRIVACY_ADEQUACY
    if country not in changes:
        return decision
    number = changes[country]
    if number is None:
        return None
    scope = decision.scope if decision else ""
    return AdequacyDecision(country, number, scope)


def adequacy_decisions() -> tuple[AdequacyDecision, ...]:
    """All decisions, ours in the order of their countries’ codes, then the site’s."""
    countries = dict.fromkeys([*_DECISIONS, *conf.WAGTAIL_PRIVACY_ADEQUACY])
    return tuple(filter(None, map(adequacy_decision, countries)))


_DECISIONS = {
    decision.country: replace(decision, as_of=AS_OF, source=SOURCE)
    for decision in (
        AdequacyDecision("AD", "2010/625/EU"),
        AdequacyDecision("AR", "2003/490/EC"),
        AdequacyDecision("BR", "(EU) 2026/179"),
        AdequacyDecision(
            "CA",
            "2002/2/EC",
            _(
                "The decision covers only organisations that are subject to Canada’s "
                "Personal Information Protection and Electronic Documents Act (PIPEDA)."
            ),
        ),
        AdequacyDecision("CH", "2000/518/EC"),
        AdequacyDecision("FO", "2010/146/EU"),
        AdequacyDecision("GB", "(EU) 2021/1772"),
        AdequacyDecision("GG", "2003/821/EC"),
        AdequacyDecision(
            "IL",
            "2011/61/EU",
            _("The decision covers only data that is processed automatically."),
        ),
        AdequacyDecision("IM", "2004/411/EC"),
        AdequacyDecision("JE", "2008/393/EC"),
        AdequacyDecision(
            "JP",
            "(EU) 2019/419",
            _("The decision covers only private businesses, not public bodies."),
        ),
        AdequacyDecision("KR", "(EU) 2022/254"),
        AdequacyDecision("NZ", "2013/65/EU"),
        AdequacyDecision(
            "US",
            "(EU) 2023/1795",
            _(
                "The decision covers only organisations that are certified under the "
                "EU–US Data Privacy Framework."
            ),
        ),
        AdequacyDecision("UY", "2012/484/EU"),
    )
}

"""Filters that say what the law knows of a fact: adequacy decisions, Article 9."""

from __future__ import annotations

from collections.abc import Iterable

from django import template
from django.utils.translation import pgettext

from wagtail_privacy.jurisdictions import AdequacyDecision, adequacy_decision
from wagtail_privacy.vocabulary import SpecialCategory


register = template.Library()


@register.filter
def privacy_adequacy(country: str) -> AdequacyDecision | None:
    """The Commission’s adequacy decision on a country, if there is one."""
    return adequacy_decision(country)


@register.filter
def privacy_decision_number(decision: AdequacyDecision) -> str:
    """The number as the active language writes it: 2000/518/EC is 2000/518/EG."""
    if not decision.number.endswith("/EC"):
        return decision.number
    return decision.number.removesuffix("EC") + pgettext("number of a decision", "EC")


@register.filter
def privacy_special(categories: Iterable[str] | None) -> list[str]:
    """The special categories of GDPR Article 9, without the data of Article 10."""
    return [
        category
        for category in categories or ()
        if category != SpecialCategory.CRIMINAL
    ]

"""Filters of the first screen of a notice: names, countries, what a reader can do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from django import template
from django.utils.translation import pgettext, pgettext_lazy

from wagtail_privacy.blocks.brief import Names
from wagtail_privacy.templatetags.wagtail_privacy_facts import (
    privacy_country,
    privacy_list,
)
from wagtail_privacy.vocabulary import DataSubjectRight


register = template.Library()
#: Each reads on after “You can”.
_INFINITIVES = {
    DataSubjectRight.ACCESS: pgettext_lazy("you can", "get a copy of your data"),
    DataSubjectRight.RECTIFICATION: pgettext_lazy("you can", "have errors corrected"),
    DataSubjectRight.ERASURE: pgettext_lazy("you can", "have your data erased"),
    DataSubjectRight.RESTRICTION: pgettext_lazy(
        "you can", "limit the use of your data"
    ),
    DataSubjectRight.PORTABILITY: pgettext_lazy(
        "you can", "take your data to another service"
    ),
    DataSubjectRight.OBJECTION: pgettext_lazy("you can", "object to the processing"),
    DataSubjectRight.OBJECTION_TO_MARKETING: pgettext_lazy(
        "you can", "stop direct marketing"
    ),
    DataSubjectRight.WITHDRAWAL: pgettext_lazy("you can", "withdraw your consent"),
    DataSubjectRight.AUTOMATED_DECISIONS: pgettext_lazy(
        "you can", "have a person review an automated decision"
    ),
    DataSubjectRight.COMPLAINT: pgettext_lazy(
        "you can", "lodge a complaint with the supervisory authority"
    ),
}


@register.filter
def privacy_names(names: Names) -> str:
    """“a, b and c”, or “a, b, c, d, e and others” where there are more."""
    others = [pgettext("at the end of a list", "others")] if names.has_more else []
    return privacy_list([*names.items, *others])


@register.filter
def privacy_countries(codes: Names) -> Names:
    """The countries of ISO codes in the active language."""
    return replace(codes, items=tuple(map(privacy_country, codes.items)))


@register.filter
def privacy_infinitives(rights: Iterable[str]) -> list[str]:
    """What a reader can do by each right: “get a copy of your data”."""
    return [str(_INFINITIVES[DataSubjectRight(right)]) for right in rights]

"""Filters of the sections about rights: which stand apart, and the authority."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django import template
from django.utils.translation import get_language

from wagtail_privacy.blocks.structured.complaints import is_controller_first
from wagtail_privacy.jurisdictions import eea_countries, find_authority
from wagtail_privacy.vocabulary import DataSubjectRight


register = template.Library()
#: GDPR Article 21(4): what is shown clearly and separately from all else.
_APART = (DataSubjectRight.OBJECTION, DataSubjectRight.OBJECTION_TO_MARKETING)


@dataclass(frozen=True, slots=True)
class NamedAuthority:
    """A supervisory authority in the words of a language.

    ``is_in_eea``: Article 77 lets a reader choose another one, too. ``is_second``:
    complaints go to the controller first.
    """

    name: str
    website: str
    address: str
    is_in_eea: bool
    is_second: bool


@register.filter
def privacy_authority(id: str) -> NamedAuthority | None:
    """The supervisory authority with an id, in the active language, if there is one."""
    found = find_authority(id or "")
    if found is None:
        return None
    language = get_language() or "en"
    return NamedAuthority(
        name=found.name_in(language),
        website=found.website,
        address=found.address_in(language),
        is_in_eea=found.country in eea_countries(),
        is_second=is_controller_first(found.id),
    )


@register.filter
def privacy_apart(rights: Iterable[str] | None) -> list[str]:
    """Those of the rights that stand apart from the others: the rights to object."""
    return [right for right in rights or () if right in _APART]


@register.filter
def privacy_together(rights: Iterable[str] | None) -> list[str]:
    """Those of the rights that stand in one list."""
    return [right for right in rights or () if right not in _APART]

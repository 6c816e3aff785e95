"""Rows about others: an organisation, or a name alone, and a country."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from wagtail_privacy.blocks.cookie_services import CookieServiceChooserBlock
from wagtail_privacy.blocks.organisations import OrganisationChooserBlock
from wagtail_privacy.blocks.structured.leaves import WordsBlock
from wagtail_privacy.countries import country_choices


class PartyFields(blocks.StructBlock):
    """Who it is: an organisation, or a name where none is chosen.

    There is no ``label_format``: it would say “null” for an organisation that is not
    chosen. Without it, Wagtail names a row after its first field that is filled in.
    """

    organisation = OrganisationChooserBlock(required=False, label=_("Organisation"))
    name = WordsBlock(
        label=_("Name or category"),
        help_text=_(
            "Where no organisation is chosen, for example “Delivery companies”. "
            "Otherwise it stands in brackets after the organisation."
        ),
    )


class ServiceFields(blocks.StructBlock):
    """Which service it is: one of the registry, or a name and a provider."""

    service = CookieServiceChooserBlock(
        required=False,
        label=_("Service"),
        help_text=_(
            "From the registry of cookies: its provider and country come from there."
        ),
    )
    name = WordsBlock(
        label=_("Name of the service"),
        help_text=_("Leave empty for the name in the registry of cookies."),
    )
    organisation = OrganisationChooserBlock(
        required=False,
        label=_("Provider"),
        help_text=_("Leave empty for the provider in the registry of cookies."),
    )


class CountryBlock(blocks.ChoiceBlock):
    """A country; as a fact its ISO 3166 code."""

    def __init__(self, **kwargs: Any) -> None:
        # The function itself: names are read in the language of each form.
        super().__init__(
            choices=country_choices, **{"required": False, "default": "", **kwargs}
        )


def sample_organisation(rows: blocks.ListBlock, name: str) -> Any:
    """Return an invented organisation for the preview of ``rows``, in no database."""
    organisation = rows.child_block.child_blocks["organisation"].sample()
    organisation.name = name
    return organisation

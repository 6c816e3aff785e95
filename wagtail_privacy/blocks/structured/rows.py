"""Facts that more than one section type asks for: a storage period, a legal basis."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError

from wagtail_privacy.blocks.structured.leaves import (
    LinesBlock,
    OptionBlock,
    OptionsBlock,
    WordsBlock,
)
from wagtail_privacy.vocabulary import LegalBasis, PeriodStart, PeriodUnit, SpecialBasis


class PeriodFields(blocks.StructBlock):
    """How long data is kept (GDPR Article 13(2)(a)): a period, or what decides it."""

    number = blocks.IntegerBlock(required=False, min_value=1, label=_("How long"))
    unit = OptionBlock(PeriodUnit, label=_("Unit"))
    starts = OptionBlock(PeriodStart, label=_("Counted from"))
    starts_words = WordsBlock(
        label=_("Counted from, in your own words"),
        help_text=_("Reads on after the period: “from your last visit”."),
    )
    criterion = WordsBlock(
        label=_("Or what decides the period"),
        help_text=_(
            "A sentence, for example “We delete the data when you cancel the "
            "newsletter.”"
        ),
    )
    act = WordsBlock(
        label=_("Act that sets the period"),
        help_text=_("For example “Accounting Act (1336/1997), Chapter 2, Section 10”."),
    )

    def clean(self, value: Any) -> Any:
        return super().clean(with_whole_period(value))


class BasisFields(blocks.StructBlock):
    """Why processing is lawful: GDPR Article 6(1), for special categories 9(2)."""

    legal_bases = OptionsBlock(LegalBasis, label=_("Legal basis"))
    law = WordsBlock(
        label=_("Act"),
        help_text=_("For a legal obligation or a public task: the act it comes from."),
    )
    legitimate_interests = LinesBlock(
        label=_("Legitimate interests"),
        help_text=_("One on each line: what interest it is, and whose."),
    )
    special_bases = OptionsBlock(
        SpecialBasis, label=_("Condition for special categories of data")
    )


def with_whole_period(value: Any) -> Any:
    """Return ``value``; raise an error at the field that a storage period lacks.

    ``value`` has the children of ``PeriodFields``.
    """
    errors = {}
    if value["number"] and not value["unit"]:
        errors["unit"] = ValidationError(gettext("Choose the unit of the period."))
    if value["unit"] and not value["number"]:
        errors["number"] = ValidationError(gettext("Give the length of the period."))
    if value["starts"] and value["starts_words"]:
        errors["starts_words"] = ValidationError(
            gettext(
                "Choose the starting point from the list or write it here, not both."
            )
        )
    if errors:
        raise StructBlockValidationError(block_errors=errors)
    return value


def without_contradiction(value: Any, denied: str, stated: str) -> Any:
    """Return ``value``; raise an error if it denies what it then states.

    ``denied`` is a ``YesNoBlock``; ``stated`` the name of a fact that a “no” leaves
    no room for.
    """
    if value[denied] == "no" and value[stated]:
        message = gettext("Choose “Yes”, or remove what is listed below.")
        raise StructBlockValidationError(
            block_errors={denied: ValidationError(message)}
        )
    return value

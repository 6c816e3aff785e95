"""Whether a person must provide the data (GDPR Article 13(2)(e))."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import ListBlock, StructBlock

from wagtail_privacy.blocks.structured.base import StructuredBlock
from wagtail_privacy.blocks.structured.leaves import OptionBlock, WordsBlock
from wagtail_privacy.vocabulary import ProvisionRequirement


class RequiredDataBlock(StructBlock):
    """One group of data, what requires it, and what follows without it."""

    data = WordsBlock(
        label=_("Personal data"),
        help_text=_("For example “Name and address”. Leave empty for all data."),
    )
    requirement = OptionBlock(
        ProvisionRequirement, label=_("Whether the data must be provided")
    )
    consequence = WordsBlock(
        label=_("What follows without the data"),
        help_text=_("A sentence, for example “We cannot accept the order.”"),
    )

    class Meta:
        label_format = "{data}"


class ProvisionRequirementBlock(StructuredBlock):
    """What a person must provide, in rows by group of data."""

    rows = ListBlock(
        RequiredDataBlock(label=_("Personal data")),
        collapsed=True,
        default=[],
        label=_("Personal data that you ask for"),
    )

    def sample_facts(self) -> dict[str, Any]:
        order = {
            "data": gettext("Name, address and email address"),
            "requirement": ProvisionRequirement.FOR_CONTRACT,
            "consequence": gettext("We cannot accept your order."),
        }
        telephone = {
            "data": gettext("Telephone number"),
            "requirement": ProvisionRequirement.VOLUNTARY,
            "consequence": gettext("You do not get a text message about the delivery."),
        }
        return {"rows": self.sample_rows("rows", order, telephone)}

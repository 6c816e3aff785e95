"""How personal data is protected, and who keeps it confidential (GDPR Article 32)."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from wagtail_privacy.blocks.structured.base import StructuredBlock
from wagtail_privacy.blocks.structured.leaves import (
    LinesBlock,
    OptionsBlock,
    WordsBlock,
    YesNoBlock,
)
from wagtail_privacy.blocks.structured.rows import without_contradiction
from wagtail_privacy.vocabulary import (
    ConfidentialityDuty,
    ElectronicMeasure,
    ManualMeasure,
)


class SecurityBlock(StructuredBlock):
    """Measures of all kinds in one section."""

    manual = OptionsBlock(ManualMeasure, label=_("Paper documents"))
    electronic = OptionsBlock(
        ElectronicMeasure, label=_("Electronically processed data")
    )
    others = LinesBlock(label=_("Other measures"))

    def sample_facts(self) -> dict[str, Any]:
        return {
            "manual": [ManualMeasure.LOCKED_CABINET, ManualMeasure.SHREDDING],
            "electronic": [
                ElectronicMeasure.ENCRYPTION_IN_TRANSIT,
                ElectronicMeasure.MULTI_FACTOR,
                ElectronicMeasure.ROLES,
            ],
            "others": gettext("Yearly training of our staff in data protection"),
        }


class SecurityManualBlock(StructuredBlock):
    """Data on paper: that there is none, or how it is protected."""

    kept = YesNoBlock(label=_("Is personal data kept on paper?"))
    measures = OptionsBlock(ManualMeasure, label=_("Measures"))
    others = LinesBlock(label=_("Other measures"))

    def clean(self, value: Any) -> Any:
        without_contradiction(value, "kept", "measures")
        without_contradiction(value, "kept", "others")
        return super().clean(value)

    def sample_facts(self) -> dict[str, Any]:
        return {
            "kept": "yes",
            "measures": [ManualMeasure.LOCKED_CABINET, ManualMeasure.ACCESS_CONTROL],
            "others": gettext("Shredding of delivery notes after 30 days"),
        }


class SecurityElectronicBlock(StructuredBlock):
    """How data in information systems is protected."""

    measures = OptionsBlock(ElectronicMeasure, label=_("Measures"))
    others = LinesBlock(label=_("Other measures"))

    def sample_facts(self) -> dict[str, Any]:
        return {
            "measures": [
                ElectronicMeasure.ENCRYPTION_IN_TRANSIT,
                ElectronicMeasure.FIREWALL,
                ElectronicMeasure.PASSWORDS,
                ElectronicMeasure.BACKUPS,
            ],
            "others": gettext("Regular updates of our systems"),
        }


class ConfidentialityBlock(StructuredBlock):
    """The duty of secrecy and its source (GDPR Articles 28(3)(b) and 32(4))."""

    duties = OptionsBlock(
        ConfidentialityDuty, label=_("What the duty of secrecy is based on")
    )
    law = WordsBlock(
        label=_("Act that sets the duty"),
        help_text=_("For example “Data Protection Act (1050/2018), Section 35”."),
    )
    need_to_know = YesNoBlock(
        label=_("Do only those who need the data in their work have access?")
    )

    def sample_facts(self) -> dict[str, Any]:
        return {
            "duties": [ConfidentialityDuty.AGREEMENT, ConfidentialityDuty.STATUTE],
            "law": gettext("Data Protection Act (1050/2018), Section 35"),
            "need_to_know": "yes",
        }

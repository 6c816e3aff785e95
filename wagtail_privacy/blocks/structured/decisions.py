"""Automated decisions and profiling (GDPR Articles 13(2)(f), 14(2)(g) and 22)."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import TextBlock
from wagtail.blocks.struct_block import StructBlockValidationError

from wagtail_privacy.blocks.structured.base import StructuredBlock
from wagtail_privacy.blocks.structured.leaves import OptionBlock, WordsBlock
from wagtail_privacy.vocabulary import AutomatedDecisions, DecisionGround


class AutomatedDecisionsBlock(StructuredBlock):
    """None, profiling alone, or decisions with their logic, ground and review."""

    kind = OptionBlock(AutomatedDecisions, label=_("Automated decisions and profiling"))
    logic = TextBlock(
        required=False,
        default="",
        rows=3,
        label=_("Logic"),
        help_text=_("In sentences: which data counts, and how it leads to the result."),
    )
    consequences = TextBlock(
        required=False,
        default="",
        rows=3,
        label=_("Consequences"),
        help_text=_("In sentences: what the result means for the person."),
    )
    ground = OptionBlock(
        DecisionGround,
        label=_("Ground for automated decisions"),
        help_text=_(
            "GDPR Article 22(2) allows such decisions only on one of these grounds."
        ),
    )
    review = WordsBlock(
        label=_("Whom to turn to"),
        help_text=_("Who looks at a decision again, with an address or a number."),
    )

    def clean(self, value: Any) -> Any:
        value = super().clean(value)
        kind, errors = value["kind"], {}
        described = [value["logic"], value["consequences"], value["review"]]
        if kind == AutomatedDecisions.NONE and any(described):
            errors["kind"] = ValidationError(
                gettext(
                    "Say that there are decisions or profiling, or remove what "
                    "describes them below."
                )
            )
        if value["ground"] and kind not in ("", AutomatedDecisions.DECISIONS):
            errors["ground"] = ValidationError(
                gettext("Only automated decisions need a ground. Remove it.")
            )
        if errors:
            raise StructBlockValidationError(block_errors=errors)
        return value

    def sample_facts(self) -> dict[str, Any]:
        return {
            "kind": AutomatedDecisions.DECISIONS,
            "logic": gettext(
                "The system compares the sum of your order with your earlier payments "
                "to us."
            ),
            "consequences": gettext(
                "You pay by invoice, or you choose another method of payment."
            ),
            "ground": DecisionGround.CONTRACT,
            "review": gettext("Customer service, privacy@pinetreebooks.example"),
        }

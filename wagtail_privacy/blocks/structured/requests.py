"""How a reader uses the rights, and when the answer comes (GDPR Article 12)."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import IntegerBlock
from wagtail.blocks.struct_block import StructBlockValidationError

from wagtail_privacy.blocks.leaves import (
    FactEmailBlock,
    FactTextBlock,
    FactURLBlock,
)
from wagtail_privacy.blocks.structured.base import StructuredBlock
from wagtail_privacy.blocks.structured.leaves import (
    LinesBlock,
    OptionBlock,
    WordsBlock,
)
from wagtail_privacy.notice import Notice, Section
from wagtail_privacy.vocabulary import PeriodUnit


_CHANNELS = ("email", "form", "phone", "address", "place")


class RightsExerciseBlock(StructuredBlock):
    """Channels for requests, what a request tells, identification, answer time."""

    email = FactEmailBlock(
        required=False,
        label=_("E-mail"),
        help_text=_(
            "Leave all ways of contact empty to show the e-mail address, phone number "
            "and postal address of the controller."
        ),
    )
    form = FactURLBlock(required=False, label=_("Online form"))
    phone = FactTextBlock(required=False, max_length=50, label=_("Phone"))
    address = WordsBlock(label=_("Postal address"))
    place = WordsBlock(
        label=_("In person"),
        help_text=_("Where, and if need be when, people can come to you."),
    )
    include = LinesBlock(label=_("What the request tells"))
    identification = WordsBlock(
        label=_("How you identify people"),
        help_text=_(
            "A sentence about what you do when you have reasonable doubts about who "
            "sends a request. A signature is not required."
        ),
    )
    number = IntegerBlock(
        required=False,
        min_value=1,
        label=_("Answer time"),
        help_text=_("Leave empty for one month, the longest time that the GDPR gives."),
    )
    unit = OptionBlock(PeriodUnit, label=_("Unit"))

    def clean(self, value: Any) -> Any:
        value = super().clean(value)
        errors = {}
        if value["number"] and not value["unit"]:
            errors["unit"] = ValidationError(gettext("Choose the unit of the period."))
        if value["unit"] and not value["number"]:
            message = gettext("Give the length of the period.")
            errors["number"] = ValidationError(message)
        if errors:
            raise StructBlockValidationError(block_errors=errors)
        return value

    @classmethod
    def derived_facts(cls, section: Section, notice: Notice | None) -> dict[str, Any]:
        """The controller's contact details, and the answer time of Article 12(3)."""
        facts: dict[str, Any] = {}
        controller = notice.controller if notice else None
        if controller and not any(map(section.facts.get, _CHANNELS)):
            contact = {
                "email": controller.email,
                "phone": controller.phone,
                "address": controller.address,
            }
            facts.update((name, text) for name, text in contact.items() if text)
        if not any(map(section.facts.get, ("number", "unit"))):
            facts.update(number=1, unit=PeriodUnit.MONTH)
        return facts

    def sample_facts(self) -> dict[str, Any]:
        return {
            "email": "privacy@pinetreebooks.example",
            "form": "https://pinetreebooks.example/privacy/",
            "phone": "040 555 0100",
            "address": gettext("Pine Tree Lane 4, 00990 Helsinki"),
            "place": gettext("Our shop, during its opening hours"),
            "include": gettext("your name\nwhich right you want to use"),
            "identification": gettext(
                "We ask you to sign in to your customer account."
            ),
            "number": 1,
            "unit": PeriodUnit.MONTH,
        }

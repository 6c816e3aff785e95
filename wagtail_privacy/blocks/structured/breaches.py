"""What happens when personal data is lost or leaked (GDPR Articles 33 and 34)."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _

from wagtail_privacy.blocks.leaves import FactEmailBlock, FactTextBlock
from wagtail_privacy.blocks.structured.base import StructuredBlock
from wagtail_privacy.blocks.structured.leaves import OptionsBlock
from wagtail_privacy.vocabulary import BreachNotice


class DataBreachBlock(StructuredBlock):
    """Who is told about a breach, and where a reader reports one."""

    told = OptionsBlock(BreachNotice, label=_("Who is told about a breach"))
    email = FactEmailBlock(
        required=False,
        label=_("E-mail"),
        help_text=_("Where readers report a breach that they notice."),
    )
    phone = FactTextBlock(required=False, max_length=50, label=_("Phone"))

    def sample_facts(self) -> dict[str, Any]:
        return {
            "told": [BreachNotice.AUTHORITY, BreachNotice.PEOPLE],
            "email": "privacy@pinetreebooks.example",
            "phone": "040 555 0100",
        }

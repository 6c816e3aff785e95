"""How people learn about changes to the notice (WP260 rev.01, paragraphs 29 to 32)."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import IntegerBlock

from wagtail_privacy.blocks.leaves import FactURLBlock
from wagtail_privacy.blocks.structured.base import StructuredBlock
from wagtail_privacy.blocks.structured.leaves import OptionsBlock
from wagtail_privacy.vocabulary import ChangeNotice


class ChangesBlock(StructuredBlock):
    """Through which channels, how long in advance, and where the history is."""

    channels = OptionsBlock(
        ChangeNotice, label=_("Channels through which people are told")
    )
    days = IntegerBlock(
        required=False, min_value=1, label=_("How many days in advance")
    )
    history = FactURLBlock(required=False, label=_("Address of the earlier versions"))

    def sample_facts(self) -> dict[str, Any]:
        return {
            "channels": [ChangeNotice.EMAIL, ChangeNotice.ACCOUNT],
            "days": 30,
            "history": "https://pinetreebooks.example/privacy/earlier/",
        }

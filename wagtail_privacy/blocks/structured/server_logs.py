"""What the web server writes down of visits (C-582/14: IP addresses are personal)."""

from __future__ import annotations

from typing import Any

from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from wagtail_privacy.blocks.structured.base import StructuredBlock
from wagtail_privacy.blocks.structured.leaves import (
    LinesBlock,
    OptionsBlock,
    YesNoBlock,
)
from wagtail_privacy.blocks.structured.rows import PeriodFields
from wagtail_privacy.vocabulary import (
    LegalBasis,
    LoggedData,
    LogPurpose,
    PeriodStart,
    PeriodUnit,
)


class ServerLogsBlock(PeriodFields, StructuredBlock):
    """What is logged, what for, and for how long."""

    recorded = OptionsBlock(LoggedData, label=_("What the log contains"))
    other_data = LinesBlock(label=_("Other data in the log"))
    shortened = YesNoBlock(label=_("Is the IP address shortened before it is stored?"))
    purposes = OptionsBlock(LogPurpose, label=_("Purposes"))
    other_purposes = LinesBlock(label=_("Other purposes"))
    legal_bases = OptionsBlock(LegalBasis, label=_("Legal basis"))

    @cached_property
    def fact_blocks(self) -> dict[str, blocks.Block]:
        """The storage period comes after what is stored."""
        found = super().fact_blocks
        period = {name: found[name] for name in PeriodFields.base_blocks}
        return {name: found[name] for name in found if name not in period} | period

    def sample_facts(self) -> dict[str, Any]:
        return {
            "recorded": [LoggedData.IP, LoggedData.TIME, LoggedData.ADDRESS],
            "other_data": gettext("Error messages of our online shop"),
            "shortened": "no",
            "purposes": [LogPurpose.ATTACKS, LogPurpose.FAULTS],
            "legal_bases": [LegalBasis.LEGITIMATE_INTERESTS],
            "number": 30,
            "unit": PeriodUnit.DAY,
            "starts": PeriodStart.COLLECTION,
        }

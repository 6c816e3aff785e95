"""How visits are measured: with what, why, what of them, and the visitor’s choices."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import BlockGroup

from wagtail_privacy.blocks.leaves import FactURLBlock
from wagtail_privacy.blocks.structured.base import StructuredBlock
from wagtail_privacy.blocks.structured.leaves import (
    LinesBlock,
    OptionsBlock,
    YesNoBlock,
)
from wagtail_privacy.blocks.structured.parties import (
    CountryBlock,
    ServiceFields,
    sample_organisation,
)
from wagtail_privacy.blocks.structured.registry_rows import completed
from wagtail_privacy.blocks.structured.rows import PeriodFields
from wagtail_privacy.notice import Notice, Section
from wagtail_privacy.vocabulary import MeasuredData, MeasuringPurpose, PeriodUnit


class MeasuringBlock(ServiceFields, PeriodFields):
    """A service that measures visits (Directive 2002/58/EC Article 5(3))."""

    purposes = OptionsBlock(MeasuringPurpose, label=_("Purposes"))
    other_purposes = LinesBlock(label=_("Other purposes"))
    data = OptionsBlock(MeasuredData, label=_("What is measured"))
    other_data = LinesBlock(label=_("Other measured data"))
    demographics = YesNoBlock(
        label=_("Is data about age, gender and interests collected?"),
        help_text=_(
            "In Google Analytics this is part of Google signals; it needs consent."
        ),
    )
    demographics_url = FactURLBlock(
        required=False,
        default="",
        label=_("Where visitors change that"),
        help_text=_(
            "The address of the settings, for Google for example "
            "https://myadcenter.google.com/."
        ),
    )
    shortened = YesNoBlock(label=_("Is the IP address shortened before it is stored?"))
    country = CountryBlock(
        label=_("Country in which the data is stored"),
        help_text=_("Leave empty for the country in the registry of cookies."),
    )
    advertising = YesNoBlock(
        label=_("Is the data shared with advertising services?"),
    )
    consent = YesNoBlock(label=_("Are visits measured only with consent?"))
    opt_out = FactURLBlock(
        required=False,
        default="",
        label=_("Address for opting out"),
        help_text=_("Leave empty for the address in the registry of cookies."),
    )

    def get_form_layout(self) -> BlockGroup:
        """The service first, and the period after what is measured."""
        names = [name for name in self.child_blocks if name not in _PERIOD]
        place = names.index("country")
        return BlockGroup(children=[*names[:place], *_PERIOD, *names[place:]])


_PERIOD = tuple(PeriodFields.base_blocks)


class AnalyticsBlock(StructuredBlock):
    """The services that measure visits to the website, in rows."""

    reads_registry: ClassVar[bool] = True

    rows = blocks.ListBlock(
        MeasuringBlock(label=_("Measuring service")),
        default=[],
        label=_("Services that measure visits"),
    )

    @classmethod
    def told_rows(
        cls, section: Section, notice: Notice | None
    ) -> tuple[Mapping[str, Any], ...] | None:
        """The rows, with the provider, country and opt-out of a chosen service."""
        rows = section.facts.get("rows", ())
        if not any(row.get("service") for row in rows):
            return None
        return completed(rows, notice, opt_out="opt_out_url")

    def sample_facts(self) -> dict[str, Any]:
        birch = {
            "name": gettext("Birch Statistics"),
            "organisation": sample_organisation(
                self.child_blocks["rows"], gettext("Birch Statistics Ltd")
            ),
            "purposes": [MeasuringPurpose.FOLLOWING, MeasuringPurpose.DEVELOPMENT],
            "data": [MeasuredData.PAGES, MeasuredData.TIME, MeasuredData.DEVICE],
            "demographics": "no",
            "shortened": "yes",
            "number": 13,
            "unit": PeriodUnit.MONTH,
            "country": "EE",
            "advertising": "no",
            "consent": "yes",
            "opt_out": "https://birchstatistics.example/opt-out/",
        }
        return {"rows": self.sample_rows("rows", birch)}

"""How long personal data is kept (GDPR Articles 13(2)(a) and 14(2)(a))."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import ListBlock
from wagtail.blocks.struct_block import BlockGroup

from wagtail_privacy.blocks.structured.base import StructuredBlock
from wagtail_privacy.blocks.structured.leaves import WordsBlock
from wagtail_privacy.blocks.structured.rows import PeriodFields
from wagtail_privacy.vocabulary import PeriodStart, PeriodUnit


class StoragePeriodFields(PeriodFields):
    """A storage period, with the periods at hand that bookkeeping has in Finland."""

    act = WordsBlock(
        label=_("Act that sets the period"),
        help_text=_(
            "For example “Accounting Act (1336/1997), Chapter 2, Section 10”. In "
            "Finland that section sets 6 years from the end of the year in which the "
            "financial year ended for invoices and other vouchers, and 10 years from "
            "the end of the financial year for accounts and financial statements."
        ),
    )


class StoragePeriodBlock(StoragePeriodFields):
    """A storage period of one purpose or one group of data."""

    what = WordsBlock(
        label=_("Data or purpose"),
        help_text=_("For example “Order data”. Leave empty for all data."),
    )

    def get_form_layout(self) -> BlockGroup:
        return BlockGroup(children=["what", *PeriodFields.base_blocks])

    class Meta:
        label_format = "{what}"


class RetentionBlock(StructuredBlock):
    """Storage periods in rows: data or purpose, period, starting point."""

    rows = ListBlock(
        StoragePeriodBlock(label=_("Storage period")),
        collapsed=True,
        default=[],
        label=_("Storage periods"),
    )

    def sample_facts(self) -> dict[str, Any]:
        invoices = {
            "what": gettext("Invoices"),
            "number": 6,
            "unit": PeriodUnit.YEAR,
            "starts": PeriodStart.FINANCIAL_CALENDAR_YEAR_END,
            "act": gettext("Accounting Act"),
        }
        customers = {
            "what": gettext("Other customer data"),
            "number": 24,
            "unit": PeriodUnit.MONTH,
            "starts": PeriodStart.LAST_ORDER,
        }
        newsletter = {
            "what": gettext("Newsletter data"),
            "criterion": gettext("We delete the data when you cancel the newsletter."),
        }
        return {"rows": self.sample_rows("rows", invoices, customers, newsletter)}

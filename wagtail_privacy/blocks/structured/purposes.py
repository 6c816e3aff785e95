"""Why personal data is processed, and what makes it lawful: GDPR Article 13(1)(c), (d).

A row of purposes tells all about one purpose. Notices that keep these facts apart have
the sections for legal bases and legitimate interests as well.
"""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import ListBlock, TextBlock
from wagtail.blocks.struct_block import BlockGroup

from wagtail_privacy.blocks.structured.base import StructuredBlock
from wagtail_privacy.blocks.structured.leaves import LinesBlock, WordsBlock, YesNoBlock
from wagtail_privacy.blocks.structured.retention import StoragePeriodFields
from wagtail_privacy.blocks.structured.rows import BasisFields
from wagtail_privacy.vocabulary import LegalBasis, PeriodStart, PeriodUnit, SpecialBasis


class PurposeBlock(StoragePeriodFields, BasisFields):
    """One purpose: its data, legal basis, storage period and recipients."""

    purpose = WordsBlock(
        label=_("Purpose"),
        help_text=_(
            "For example “Delivery of orders”. Leave empty for all processing."
        ),
    )
    data = LinesBlock(
        label=_("Personal data"),
        help_text=_("What data you use for this purpose, one item on each line."),
    )
    recipients = LinesBlock(
        label=_("Recipients"),
        help_text=_("Who gets the data for this purpose, one on each line."),
    )
    direct_marketing = YesNoBlock(
        label=_("Direct marketing"),
        help_text=_("With “Yes”, readers have the right to object to it at any time."),
    )

    def get_form_layout(self) -> BlockGroup:
        return BlockGroup(
            children=[
                "purpose",
                "data",
                BlockGroup([*BasisFields.base_blocks], heading=_("Legal basis")),
                BlockGroup(
                    [*StoragePeriodFields.base_blocks], heading=_("Storage period")
                ),
                "recipients",
                "direct_marketing",
            ]
        )

    class Meta:
        label_format = "{purpose}"


class PurposesBlock(StructuredBlock):
    """Purposes in rows; a row without a purpose speaks of all processing."""

    rows = ListBlock(
        PurposeBlock(label=_("Purpose")),
        collapsed=True,
        default=[],
        label=_("Purposes"),
    )

    def sample_facts(self) -> dict[str, Any]:
        rows = [_orders(), _invoices(), _newsletter(), _fraud()]
        return {"rows": self.sample_rows("rows", *rows)}


class BasisOfPurposeBlock(BasisFields):
    """The legal basis of one purpose."""

    purpose = WordsBlock(
        label=_("Purpose"),
        help_text=_(
            "For example “Delivery of orders”. Leave empty for all processing."
        ),
    )

    def get_form_layout(self) -> BlockGroup:
        return BlockGroup(children=["purpose", *BasisFields.base_blocks])

    class Meta:
        label_format = "{purpose}"


class LegalBasisBlock(StructuredBlock):
    """Legal bases in rows, a purpose each; what a basis means is said once."""

    rows = ListBlock(
        BasisOfPurposeBlock(label=_("Legal basis")),
        collapsed=True,
        default=[],
        label=_("Legal bases"),
    )

    def sample_facts(self) -> dict[str, Any]:
        allergies = {
            "purpose": gettext("Meals at our reading evenings"),
            "legal_bases": [LegalBasis.CONSENT],
            "special_bases": [SpecialBasis.EXPLICIT_CONSENT],
        }
        rows = [_orders(), _invoices(), _newsletter(), _fraud(), allergies]
        known = self.child_blocks["rows"].child_block.child_blocks
        bases = [{key: row[key] for key in known if key in row} for row in rows]
        return {"rows": self.sample_rows("rows", *bases)}


class LegitimateInterestsBlock(StructuredBlock):
    """The interests that are pursued, and how they were weighed (Article 6(1)(f))."""

    interests = LinesBlock(
        label=_("Legitimate interests"),
        help_text=_("One on each line: what interest it is, and whose."),
    )
    balance = TextBlock(
        required=False,
        default="",
        rows=3,
        label=_("How the interests were weighed"),
        help_text=_(
            "Why they outweigh the interests of the people concerned. The page says "
            "already that you have weighed them."
        ),
    )

    def sample_facts(self) -> dict[str, Any]:
        return {
            "interests": gettext("Prevention of payment fraud in our online shop"),
            "balance": gettext("We use only order and payment data for this."),
        }


class RegisterBasisBlock(StructuredBlock):
    """The grounds for a register as the older Finnish form put them."""

    grounds = LinesBlock(label=_("Grounds for keeping the register"))

    def sample_facts(self) -> dict[str, Any]:
        return {
            "grounds": gettext("Customer relationship, from your first order onwards")
        }


def _orders() -> dict[str, Any]:
    return {
        "purpose": gettext("Delivery of orders"),
        "data": gettext("Name\nAddress\nOrder data"),
        "legal_bases": [LegalBasis.CONTRACT],
        "number": 24,
        "unit": PeriodUnit.MONTH,
        "starts": PeriodStart.LAST_ORDER,
        "recipients": gettext("Swift Parcel Ltd"),
    }


def _invoices() -> dict[str, Any]:
    return {
        "purpose": gettext("Invoicing"),
        "data": gettext("Name\nAddress\nPayment data"),
        "legal_bases": [LegalBasis.LEGAL_OBLIGATION],
        "law": gettext("Accounting Act"),
        "number": 6,
        "unit": PeriodUnit.YEAR,
        "starts": PeriodStart.FINANCIAL_CALENDAR_YEAR_END,
        "recipients": gettext("Blue Ledger Ltd"),
    }


def _newsletter() -> dict[str, Any]:
    return {
        "purpose": gettext("Newsletter"),
        "data": gettext("Email address"),
        "legal_bases": [LegalBasis.CONSENT],
        "criterion": gettext("We delete the data when you cancel the newsletter."),
        "recipients": gettext("North Hosting Ltd"),
        "direct_marketing": "yes",
    }


def _fraud() -> dict[str, Any]:
    return {
        "purpose": gettext("Prevention of payment fraud"),
        "data": gettext("Order data\nPayment data"),
        "legal_bases": [LegalBasis.LEGITIMATE_INTERESTS],
        "legitimate_interests": gettext("the safety of our online shop"),
        "number": 12,
        "unit": PeriodUnit.MONTH,
        "starts": PeriodStart.COLLECTION,
        "recipients": gettext("Simple Pay Ltd"),
    }

"""Whether data leaves the EU and EEA, and on what ground (GDPR Chapter V)."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError

from wagtail_privacy.blocks.cookie_services import FromRegistryBlock
from wagtail_privacy.blocks.structured.base import StructuredBlock
from wagtail_privacy.blocks.structured.leaves import OptionBlock, WordsBlock
from wagtail_privacy.blocks.structured.parties import (
    CountryBlock,
    PartyFields,
    sample_organisation,
)
from wagtail_privacy.blocks.structured.registry_rows import FilledRows, transfer_rows
from wagtail_privacy.countries import country_name
from wagtail_privacy.jurisdictions import eea_countries, wrong_safeguard
from wagtail_privacy.vocabulary import Safeguard, TransferStatus


class TransferBlock(PartyFields):
    """A transfer: to whom, to which country, on what ground."""

    country = CountryBlock(label=_("Country"))
    safeguard = OptionBlock(Safeguard, label=_("Ground for the transfer"))
    copy = WordsBlock(
        label=_("Where to get a copy"),
        help_text=_(
            "Where people get a copy of the safeguards, such as the contract clauses: "
            "an address or a page."
        ),
    )

    def clean(self, value: Any) -> Any:
        value = super().clean(value)
        errors = {
            name: ValidationError(message)
            for name, message in _impossible(value["country"], value["safeguard"])
        }
        if errors:
            raise StructBlockValidationError(block_errors=errors)
        return value


class TransfersBlock(FilledRows, StructuredBlock):
    """No transfers, those with consent only, or transfers in rows."""

    denial = ("status", TransferStatus.NONE)
    added = staticmethod(transfer_rows)

    status = OptionBlock(TransferStatus, label=_("Transfers outside the EU and EEA"))
    rows = blocks.ListBlock(
        TransferBlock(label=_("Transfer")),
        default=[],
        collapsed=True,
        label=_("Countries and recipients"),
    )
    from_registry = FromRegistryBlock(
        label=_("Add the cookie services whose data leaves the EU and EEA"),
        help_text=_("Each is added with its country and the ground for the transfer."),
    )

    def clean(self, value: Any) -> Any:
        value = super().clean(value)
        if value["status"] == TransferStatus.NONE and value["rows"]:
            message = gettext("Choose another answer, or remove the transfers below.")
            raise StructBlockValidationError(
                block_errors={"status": ValidationError(message)}
            )
        return value

    def sample_facts(self) -> dict[str, Any]:
        rows = self.child_blocks["rows"]
        newsletter = {
            "organisation": sample_organisation(rows, gettext("Carrier Mail Inc")),
            "country": "US",
            "safeguard": Safeguard.STANDARD_CLAUSES,
            "copy": gettext("by email from privacy@pinetreebooks.example"),
        }
        printing = {
            "name": gettext("Alpine Print AG"),
            "country": "CH",
            "safeguard": Safeguard.ADEQUACY,
            "copy": gettext("on the website of the European Commission"),
        }
        return {
            "status": TransferStatus.MADE,
            "rows": self.sample_rows("rows", newsletter, printing),
        }


def _impossible(country: str, safeguard: str) -> list[tuple[str, str]]:
    """What cannot be true of a transfer: the field, and why."""
    if not country:
        return []
    if country in eea_countries():
        name = country_name(country, get_language() or "en")
        message = gettext(
            "A transfer to this country does not leave the EU and EEA: %(country)s."
        )
        return [("country", message % {"country": name})]
    problem = wrong_safeguard(country, safeguard)
    return [("safeguard", problem)] if problem else []

"""Who else gets the data (GDPR Articles 13(1)(e), 14(1)(e) and 28)."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from wagtail_privacy.blocks.cookie_services import FromRegistryBlock
from wagtail_privacy.blocks.structured.base import StructuredBlock
from wagtail_privacy.blocks.structured.leaves import (
    LinesBlock,
    OptionBlock,
    WordsBlock,
    YesNoBlock,
)
from wagtail_privacy.blocks.structured.parties import (
    CountryBlock,
    PartyFields,
    sample_organisation,
)
from wagtail_privacy.blocks.structured.registry_rows import (
    FilledRows,
    processor_rows,
    recipient_rows,
)
from wagtail_privacy.blocks.structured.rows import without_contradiction
from wagtail_privacy.vocabulary import RecipientRole


class RecipientBlock(PartyFields):
    """Somebody who gets data, which data, and what for."""

    role = OptionBlock(RecipientRole, label=pgettext_lazy("recipient", "Role"))
    data = LinesBlock(label=pgettext_lazy("table column", "Data"))
    purpose = WordsBlock(label=_("Purpose"))


class RecipientsBlock(FilledRows, StructuredBlock):
    """Nobody, or the recipients in rows."""

    denial = ("disclosed", False)
    added = staticmethod(recipient_rows)

    disclosed = YesNoBlock(label=_("Data is disclosed to others"))
    rows = blocks.ListBlock(
        RecipientBlock(label=_("Recipient")),
        default=[],
        collapsed=True,
        label=_("Recipients"),
    )
    from_registry = FromRegistryBlock(
        label=_("Add the providers of the site’s cookie services"),
        help_text=_(
            "Each is added with its role and purpose, unless a row above names it."
        ),
    )

    def clean(self, value: Any) -> Any:
        return without_contradiction(super().clean(value), "disclosed", "rows")

    def sample_facts(self) -> dict[str, Any]:
        delivery = {
            "name": gettext("Swift Parcel Ltd"),
            "role": RecipientRole.CONTROLLER,
            "data": gettext("name\npostal address\ntelephone number"),
            "purpose": gettext("delivery of your order"),
        }
        group = {
            "organisation": sample_organisation(
                self.child_blocks["rows"], gettext("Pine Tree Café Ltd")
            ),
            "role": RecipientRole.GROUP,
            "data": gettext("number of your loyalty card"),
            "purpose": gettext("loyalty discounts in the café"),
        }
        return {
            "disclosed": "yes",
            "rows": self.sample_rows("rows", delivery, group),
        }


class ProcessorBlock(PartyFields):
    """Somebody who processes data on the controller’s behalf."""

    task = WordsBlock(
        label=_("Task"),
        help_text=_("For example “sending the newsletter”."),
    )
    country = CountryBlock(label=_("Country"))


class ProcessorsBlock(FilledRows, StructuredBlock):
    """Nobody, or the processors in rows (GDPR Articles 4(8) and 28)."""

    denial = ("used", False)
    added = staticmethod(processor_rows)

    used = YesNoBlock(label=_("Processors are used"))
    rows = blocks.ListBlock(
        ProcessorBlock(label=_("Processor")),
        default=[],
        collapsed=True,
        label=_("Processors"),
    )
    from_registry = FromRegistryBlock(
        label=_("Add the processors among the providers of cookie services"),
        help_text=_("Each is added with its task and country."),
    )

    def clean(self, value: Any) -> Any:
        return without_contradiction(super().clean(value), "used", "rows")

    def sample_facts(self) -> dict[str, Any]:
        hosting = {
            "organisation": sample_organisation(
                self.child_blocks["rows"], gettext("North Hosting Ltd")
            ),
            "task": gettext("maintenance of our web server"),
            "country": "SE",
        }
        accounts = {
            "name": gettext("Blue Ledger Ltd"),
            "task": gettext("bookkeeping"),
            "country": "EE",
        }
        return {
            "used": "yes",
            "rows": self.sample_rows("rows", hosting, accounts),
        }

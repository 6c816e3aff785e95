from django.utils.translation import gettext_lazy as _

from wagtail_privacy.blocks.registry import SectionType, section_types
from wagtail_privacy.blocks.structured.recipients import (
    ProcessorsBlock,
    RecipientsBlock,
)
from wagtail_privacy.blocks.structured.transfers import TransfersBlock
from wagtail_privacy.vocabulary import SectionGroup


section_types.add(
    SectionType(
        "recipients",
        heading=_("Recipients of personal data"),
        description=_("Says to whom the personal data is disclosed."),
        guidance=_(
            "Name each recipient, the data it gets and the purpose; if you give no "
            "names, describe the groups as exactly as you can and say why. When "
            "nobody gets the data, say so."
        ),
        group=SectionGroup.WHERE,
        icon="redirect",
        block=RecipientsBlock,
    )
)

section_types.add(
    SectionType(
        "processors",
        heading=_("Processors of personal data"),
        description=_(
            "Says which companies process the data on the controller’s behalf."
        ),
        guidance=_(
            "Name the companies that process personal data for you, such as hosting, "
            "accounting and newsletter services, and what each of them does. You need "
            "a written processing agreement with each of them."
        ),
        group=SectionGroup.WHERE,
        icon="cog",
        block=ProcessorsBlock,
    )
)

section_types.add(
    SectionType(
        "transfers",
        heading=_("Transfers outside the EU and EEA"),
        description=_("Says whether personal data leaves the EU and EEA."),
        guidance=_(
            "Name each recipient and country, the ground for the transfer, such as an "
            "adequacy decision or standard contractual clauses, and where to get a "
            "copy of the safeguards. When there are no transfers, say so."
        ),
        group=SectionGroup.WHERE,
        icon="globe",
        block=TransfersBlock,
    )
)

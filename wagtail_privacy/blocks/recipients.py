from django.utils.translation import gettext_lazy as _

from wagtail_privacy.blocks.registry import SectionType, section_types
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
        sample=_(
            "We give your name, address and telephone number to Swift Parcel Ltd, "
            "which delivers your order. Simple Pay Ltd gets your payment data and "
            "handles the payment. We do not sell personal data."
        ),
        group=SectionGroup.WHERE,
        icon="redirect",
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
        sample=_(
            "North Hosting Ltd maintains our web server, and Blue Ledger Ltd keeps "
            "our accounts. They process personal data only on our instructions and "
            "under a written agreement."
        ),
        group=SectionGroup.WHERE,
        icon="cog",
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
        sample=_(
            "We do not transfer your data outside the EU or the EEA. Our servers and "
            "those of our processors are in Finland and Sweden."
        ),
        group=SectionGroup.WHERE,
        icon="globe",
    )
)

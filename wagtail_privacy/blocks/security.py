from django.utils.translation import gettext_lazy as _

from wagtail_privacy.blocks.registry import SectionType, section_types
from wagtail_privacy.blocks.structured.breaches import DataBreachBlock
from wagtail_privacy.blocks.structured.security import (
    ConfidentialityBlock,
    SecurityBlock,
    SecurityElectronicBlock,
    SecurityManualBlock,
)
from wagtail_privacy.vocabulary import SectionGroup


section_types.add(
    SectionType(
        "security",
        heading=_("Data security"),
        description=_("Says how the personal data is protected."),
        guidance=_(
            "Describe the measures in general terms: access rights, encryption, "
            "backups and training. Write only what is true today, and leave out "
            "details that help an attacker."
        ),
        group=SectionGroup.KEPT,
        icon="lock",
        block=SecurityBlock,
    )
)

section_types.add(
    SectionType(
        "security_manual",
        heading=_("Paper documents"),
        description=_("Says how data on paper is protected."),
        guidance=_(
            "Say where papers are kept, who has access to them and how they are "
            "destroyed. The section comes from the older Finnish form; leave it out "
            "when you keep no data on paper."
        ),
        group=SectionGroup.KEPT,
        icon="doc-full",
        block=SecurityManualBlock,
        part_of="security",
    )
)

section_types.add(
    SectionType(
        "security_electronic",
        heading=_("Electronically processed data"),
        description=_("Says how data in information systems is protected."),
        guidance=_(
            "Say how the systems and connections are protected, for example by "
            "encryption, access control, backups and logs. The section comes from the "
            "older Finnish form."
        ),
        group=SectionGroup.KEPT,
        icon="desktop",
        block=SecurityElectronicBlock,
        part_of="security",
    )
)

section_types.add(
    SectionType(
        "confidentiality",
        heading=_("Confidentiality"),
        description=_("Says who has a duty of secrecy."),
        guidance=_(
            "Say who has the duty of secrecy and whether it comes from an agreement "
            "or from a law. Name the law."
        ),
        group=SectionGroup.KEPT,
        icon="no-view",
        block=ConfidentialityBlock,
    )
)

section_types.add(
    SectionType(
        "data_breach",
        heading=_("Personal data breaches"),
        description=_("Says what happens when personal data is lost or leaked."),
        guidance=_(
            "Say who handles a breach and how you inform the people concerned. The "
            "GDPR gives 72 hours to notify the authority of a breach that is a risk to "
            "people; when the risk is high, inform the people without delay."
        ),
        group=SectionGroup.KEPT,
        icon="error",
        block=DataBreachBlock,
    )
)

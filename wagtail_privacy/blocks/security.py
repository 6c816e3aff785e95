from django.utils.translation import gettext_lazy as _

from wagtail_privacy.blocks.registry import SectionType, section_types
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
        sample=_(
            "Only the staff who need the data in their work can open the customer "
            "register. Each of them has a personal user account and signs in with "
            "two-step verification."
        ),
        group=SectionGroup.KEPT,
        icon="lock",
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
        sample=_(
            "We keep delivery notes in a locked cabinet in our office. We shred them "
            "after 30 days."
        ),
        group=SectionGroup.KEPT,
        icon="doc-full",
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
        sample=_(
            "The customer register is on a server in Finland behind a firewall. "
            "Connections to it are encrypted, and we back up the data every night."
        ),
        group=SectionGroup.KEPT,
        icon="desktop",
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
        sample=_(
            "Our staff and our processors have signed a confidentiality agreement. "
            "The duty of secrecy continues after the employment or the contract ends."
        ),
        group=SectionGroup.KEPT,
        icon="no-view",
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
        sample=_(
            "We notify the supervisory authority of a personal data breach within 72 "
            "hours of discovering it, if the breach is a risk to people. If the risk "
            "to you is high, we tell you without delay."
        ),
        group=SectionGroup.KEPT,
        icon="error",
    )
)

from django.utils.translation import gettext_lazy as _

from wagtail_privacy.blocks.registry import SectionType, section_types
from wagtail_privacy.blocks.structured.activities import (
    CctvBlock,
    CommunicationsRecordingBlock,
    DirectMarketingBlock,
    DirectoryPublicationBlock,
)
from wagtail_privacy.blocks.structured.decisions import AutomatedDecisionsBlock
from wagtail_privacy.blocks.structured.provision import ProvisionRequirementBlock
from wagtail_privacy.blocks.structured.purposes import (
    LegalBasisBlock,
    LegitimateInterestsBlock,
    PurposesBlock,
    RegisterBasisBlock,
)
from wagtail_privacy.vocabulary import SectionGroup


section_types.add(
    SectionType(
        "purposes",
        heading=_("Purposes of processing"),
        description=_("Says what the personal data is used for."),
        guidance=_(
            "Name each purpose so that the reader understands what you do with the "
            "data and why. Expressions such as “to develop our services” are too "
            "vague on their own."
        ),
        group=SectionGroup.WHY,
        icon="crosshairs",
        block=PurposesBlock,
    )
)

section_types.add(
    SectionType(
        "register_basis",
        heading=_("Basis for keeping the register"),
        description=_(
            "Keeps the grounds for the register as the older Finnish form put them."
        ),
        guidance=_(
            "This section comes from the older Finnish form under the repealed "
            "Personal Data Act. Keep it only in imported notices, and give the legal "
            "basis of the GDPR in its own section."
        ),
        group=SectionGroup.WHY,
        icon="folder-open-inverse",
        block=RegisterBasisBlock,
    )
)

section_types.add(
    SectionType(
        "legal_basis",
        heading=_("Legal basis for processing"),
        description=_("Says which legal basis each purpose has."),
        guidance=_(
            "Give one legal basis of GDPR Article 6(1) for each purpose: consent, "
            "contract, legal obligation, vital interests, public task or legitimate "
            "interests. Name the act when the basis is a legal obligation or a public "
            "task."
        ),
        group=SectionGroup.WHY,
        icon="tick-inverse",
        block=LegalBasisBlock,
    )
)

section_types.add(
    SectionType(
        "legitimate_interests",
        heading=_("Legitimate interests"),
        description=_("Says which interests justify processing without consent."),
        guidance=_(
            "Name each interest, whose interest it is and why it outweighs the "
            "interests of the people concerned. Use this section for each purpose "
            "whose legal basis is legitimate interests."
        ),
        group=SectionGroup.WHY,
        icon="check",
        block=LegitimateInterestsBlock,
    )
)

section_types.add(
    SectionType(
        "direct_marketing",
        heading=_("Direct marketing"),
        description=_(
            "Says how personal data is used for marketing and how to stop it."
        ),
        guidance=_(
            "Name the channels, the people you market to and the way to stop the "
            "marketing. Electronic marketing to private individuals needs their "
            "consent in advance, except for similar products to your own customers."
        ),
        group=SectionGroup.WHY,
        icon="mail",
        block=DirectMarketingBlock,
    )
)

section_types.add(
    SectionType(
        "communications_recording",
        heading=_("Recording of calls and communications"),
        description=_("Says which calls and messages are recorded and why."),
        guidance=_(
            "Name the channels, the purpose, the legal basis, the storage period and "
            "who listens to the recordings. The notice alone is not enough: tell the "
            "caller about the recording at the start of the call."
        ),
        group=SectionGroup.WHY,
        icon="mobile-alt",
        block=CommunicationsRecordingBlock,
    )
)

section_types.add(
    SectionType(
        "directory_publication",
        heading=_("Publication in a directory"),
        description=_("Says which personal data is published and where."),
        guidance=_(
            "Name the published data, the place, the legal basis and the way to have "
            "the data removed. Say clearly when everyone on the internet can see the "
            "directory."
        ),
        group=SectionGroup.WHY,
        icon="list-ul",
        block=DirectoryPublicationBlock,
    )
)

section_types.add(
    SectionType(
        "cctv",
        heading=_("Camera surveillance"),
        description=_(
            "Says where cameras record and what the recordings are used for."
        ),
        guidance=_(
            "Name the places, the purpose, the legal basis, the storage period and "
            "who views the recordings, and say whether sound is recorded. Put a sign "
            "at each place as well, because the notice does not replace it."
        ),
        group=SectionGroup.WHY,
        icon="media",
        block=CctvBlock,
    )
)

section_types.add(
    SectionType(
        "provision_requirement",
        heading=_("Whether you must provide your data"),
        description=_("Says which data is obligatory and what happens without it."),
        guidance=_(
            "Say for each group of data whether a law or a contract requires it or "
            "whether it is voluntary. Say what follows when a person does not provide "
            "the data."
        ),
        group=SectionGroup.WHY,
        icon="form",
        block=ProvisionRequirementBlock,
    )
)

section_types.add(
    SectionType(
        "automated_decisions",
        heading=_("Automated decision-making and profiling"),
        description=_("Says whether a computer alone makes decisions about people."),
        guidance=_(
            "Describe the logic, the consequences and how to have a person review the "
            "decision. When you make no automated decisions, say so, and mention "
            "profiling separately."
        ),
        group=SectionGroup.WHY,
        icon="cogs",
        block=AutomatedDecisionsBlock,
    )
)

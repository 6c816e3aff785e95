from django.utils.translation import gettext_lazy as _

from wagtail_privacy.blocks.registry import SectionType, section_types
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
        sample=_(
            "We use personal data to deliver your orders, to invoice them and to "
            "handle returns. If you have ordered our newsletter, we use your email "
            "address to send it."
        ),
        group=SectionGroup.WHY,
        icon="crosshairs",
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
        sample=_(
            "We keep the register on the basis of the customer relationship that "
            "begins with your first order."
        ),
        group=SectionGroup.WHY,
        icon="folder-open-inverse",
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
        sample=_(
            "We deliver your orders on the basis of the contract with you. We keep "
            "invoices because the Accounting Act requires it. We send the newsletter "
            "with your consent, and we prevent payment fraud on the basis of our "
            "legitimate interests."
        ),
        group=SectionGroup.WHY,
        icon="tick-inverse",
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
        sample=_(
            "Our legitimate interest is to prevent payment fraud in our online shop. "
            "We have weighed this interest against yours, and we use only order and "
            "payment data for it."
        ),
        group=SectionGroup.WHY,
        icon="check",
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
        sample=_(
            "We send our newsletter once a month to everyone who has ordered it. You "
            "can cancel it with the link at the end of every newsletter."
        ),
        group=SectionGroup.WHY,
        icon="mail",
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
        sample=_(
            "We record calls to our customer service so that we can settle disputes "
            "about orders. We tell you about the recording at the start of the call, "
            "and we delete it after 90 days."
        ),
        group=SectionGroup.WHY,
        icon="mobile-alt",
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
        sample=_(
            "We publish the names of our reading group leaders on our website with "
            "their consent. We remove a name within two working days of a request."
        ),
        group=SectionGroup.WHY,
        icon="list-ul",
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
        sample=_(
            "Cameras at the entrance and the till record pictures without sound to "
            "prevent theft. We delete the recordings after 14 days, and only the shop "
            "manager views them."
        ),
        group=SectionGroup.WHY,
        icon="media",
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
        sample=_(
            "We need your name, address and email address to deliver an order; "
            "without them we cannot accept the order. Your telephone number is "
            "voluntary: without it, you do not get a text message about the delivery."
        ),
        group=SectionGroup.WHY,
        icon="form",
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
        sample=_(
            "We do not make automated decisions about you. We do not profile our "
            "customers."
        ),
        group=SectionGroup.WHY,
        icon="cogs",
    )
)

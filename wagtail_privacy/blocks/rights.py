from django.utils.translation import gettext_lazy as _

from wagtail_privacy.blocks.registry import SectionType, section_types
from wagtail_privacy.vocabulary import SectionGroup


section_types.add(
    SectionType(
        "rights",
        heading=_("Your rights"),
        description=_("Introduces the rights that people have over their data."),
        guidance=_(
            "Introduce the rights in one or two sentences, and put each right in a "
            "section of its own after this one. Include only the rights that your "
            "legal bases give."
        ),
        sample=_(
            "You have the following rights over your personal data. Using them is "
            "free of charge."
        ),
        group=SectionGroup.RIGHTS,
        icon="clipboard-list",
    )
)

section_types.add(
    SectionType(
        "right_access",
        heading=_("Right of access"),
        description=_("Says how to find out which data is held and get a copy."),
        guidance=_(
            "Say that people get a confirmation, a copy of their data and information "
            "about its use. The older Finnish form demanded a signed document; do not "
            "demand one."
        ),
        sample=_(
            "You have the right to know whether we process your personal data. If we "
            "do, you get a copy of the data and information about how we use it."
        ),
        group=SectionGroup.RIGHTS,
        icon="view",
        part_of="rights",
    )
)

section_types.add(
    SectionType(
        "right_rectification",
        heading=_("Right to rectification"),
        description=_("Says how to have wrong data corrected."),
        guidance=_(
            "Say that wrong data is corrected and incomplete data is completed. Tell "
            "how to ask for it."
        ),
        sample=_(
            "You have the right to have wrong data corrected and incomplete data "
            "completed. You can change your contact details yourself in your account."
        ),
        group=SectionGroup.RIGHTS,
        icon="edit",
        part_of="rights",
    )
)

section_types.add(
    SectionType(
        "right_erasure",
        heading=_("Right to erasure"),
        description=_("Says when people can have their data erased."),
        guidance=_(
            "Say when data is erased, and name the law that requires you to keep part "
            "of it. The right does not cover data that a legal obligation requires "
            "you to keep."
        ),
        sample=_(
            "You have the right to have your data erased, for example when we no "
            "longer need it or when you withdraw your consent. We keep invoices for "
            "the period that the Accounting Act sets."
        ),
        group=SectionGroup.RIGHTS,
        icon="bin",
        part_of="rights",
    )
)

section_types.add(
    SectionType(
        "right_restriction",
        heading=_("Right to restriction of processing"),
        description=_("Says when people can have the use of their data limited."),
        guidance=_(
            "Name the situations in which the right applies. Explain that restricted "
            "data is stored but not used in other ways."
        ),
        sample=_(
            "You have the right to have processing restricted, for example while we "
            "check whether your data is correct. During that time, we store the data "
            "but do not use it."
        ),
        group=SectionGroup.RIGHTS,
        icon="minus",
        part_of="rights",
    )
)

section_types.add(
    SectionType(
        "right_portability",
        heading=_("Right to data portability"),
        description=_("Says how people get their data in a form they can reuse."),
        guidance=_(
            "Include this right when the legal basis is consent or a contract and the "
            "processing is automated. Name the file format."
        ),
        sample=_(
            "You have the right to get the data that you gave us with your consent or "
            "for a contract in a machine-readable form and to pass it on to another "
            "company. We send it to you as a CSV file."
        ),
        group=SectionGroup.RIGHTS,
        icon="copy",
        part_of="rights",
    )
)

section_types.add(
    SectionType(
        "right_object",
        heading=_("Right to object"),
        description=_("Says when people can object to processing."),
        guidance=_(
            "Include this right when the legal basis is legitimate interests or a "
            "public task. GDPR Article 21(4) requires that it stands out clearly and "
            "apart from other information."
        ),
        sample=_(
            "You have the right to object, on grounds relating to your particular "
            "situation, to processing that is based on our legitimate interests. We "
            "then stop the processing, unless we show compelling legitimate grounds "
            "that override your interests, rights and freedoms, or we need the data "
            "for a legal claim."
        ),
        group=SectionGroup.RIGHTS,
        icon="cross",
        part_of="rights",
    )
)

section_types.add(
    SectionType(
        "right_object_marketing",
        heading=_("Right to object to direct marketing"),
        description=_("Says how people stop direct marketing."),
        guidance=_(
            "Include this right when you do direct marketing, and keep it apart from "
            "other information, as GDPR Article 21(4) requires. Do not ask for a "
            "reason: the marketing stops in every case."
        ),
        sample=_(
            "You have the right to object to direct marketing at any time without "
            "giving a reason. Write to privacy@pinetreebooks.example, and we stop "
            "using your data for marketing."
        ),
        group=SectionGroup.RIGHTS,
        icon="circle-xmark",
        part_of="rights",
    )
)

section_types.add(
    SectionType(
        "right_withdraw_consent",
        heading=_("Right to withdraw consent"),
        description=_("Says how people withdraw their consent."),
        guidance=_(
            "Include this right when the legal basis is consent, and tell how to "
            "withdraw it; withdrawing is as easy as giving. Say that withdrawal does "
            "not affect earlier processing."
        ),
        sample=_(
            "You have the right to withdraw your consent at any time. You withdraw "
            "your consent to the newsletter with the link at the end of every "
            "newsletter. Processing before the withdrawal remains lawful."
        ),
        group=SectionGroup.RIGHTS,
        icon="resubmit",
        part_of="rights",
    )
)

section_types.add(
    SectionType(
        "rights_other",
        heading=_("Other rights"),
        description=_("Collects the rights that have no section of their own."),
        guidance=_(
            "The section comes from the older Finnish form. Give each right its own "
            "section, and keep here only what has no other place."
        ),
        sample=_(
            "You have the right not to be subject to a significant decision that is "
            "based solely on automated processing. We make no such decisions."
        ),
        group=SectionGroup.RIGHTS,
        icon="list-ol",
        part_of="rights",
    )
)

section_types.add(
    SectionType(
        "rights_exercise",
        heading=_("How to exercise your rights"),
        description=_("Says where to send a request and when the answer comes."),
        guidance=_(
            "Give at least one easy way to make a request, and say when you answer "
            "and how you identify people. Ask for extra identification only when you "
            "have a reasonable doubt about the person."
        ),
        sample=_(
            "Send your request to privacy@pinetreebooks.example or bring it to our "
            "shop. We answer within one month. If we have a reasonable doubt about "
            "your identity, we ask you to confirm it."
        ),
        group=SectionGroup.RIGHTS,
        icon="tasks",
        part_of="rights",
    )
)

section_types.add(
    SectionType(
        "complaint",
        heading=_("Right to lodge a complaint"),
        description=_("Says which authority handles complaints."),
        guidance=_(
            "Name the supervisory authority and its website. Do not make the "
            "complaint depend on contacting you first."
        ),
        sample=_(
            "You have the right to lodge a complaint with a supervisory authority. In "
            "Finland, the authority is the Office of the Data Protection Ombudsman, "
            "tietosuoja.fi."
        ),
        group=SectionGroup.RIGHTS,
        icon="comment",
        part_of="rights",
    )
)

"""The reader's rights, how to use them, and where to complain."""

from django.utils.translation import gettext_lazy as _

from wagtail_privacy.blocks.registry import SectionType, section_types
from wagtail_privacy.blocks.structured.complaints import ComplaintBlock
from wagtail_privacy.blocks.structured.requests import RightsExerciseBlock
from wagtail_privacy.blocks.structured.rights import RightBlock, RightsBlock
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
        group=SectionGroup.RIGHTS,
        icon="clipboard-list",
        block=RightsBlock,
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
        group=SectionGroup.RIGHTS,
        icon="view",
        part_of="rights",
        block=RightBlock,
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
        group=SectionGroup.RIGHTS,
        icon="edit",
        part_of="rights",
        block=RightBlock,
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
        group=SectionGroup.RIGHTS,
        icon="bin",
        part_of="rights",
        block=RightBlock,
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
        group=SectionGroup.RIGHTS,
        icon="minus",
        part_of="rights",
        block=RightBlock,
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
        group=SectionGroup.RIGHTS,
        icon="copy",
        part_of="rights",
        block=RightBlock,
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
        group=SectionGroup.RIGHTS,
        icon="cross",
        part_of="rights",
        block=RightBlock,
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
        group=SectionGroup.RIGHTS,
        icon="circle-xmark",
        part_of="rights",
        block=RightBlock,
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
        group=SectionGroup.RIGHTS,
        icon="resubmit",
        part_of="rights",
        block=RightBlock,
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
        group=SectionGroup.RIGHTS,
        icon="tasks",
        part_of="rights",
        block=RightsExerciseBlock,
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
        group=SectionGroup.RIGHTS,
        icon="comment",
        part_of="rights",
        block=ComplaintBlock,
    )
)

from django.utils.translation import gettext_lazy as _

from wagtail_privacy.blocks.registry import SectionType, section_types
from wagtail_privacy.blocks.structured.changes import ChangesBlock
from wagtail_privacy.vocabulary import SectionGroup


section_types.add(
    SectionType(
        "legal_framework",
        heading=_("Applicable law"),
        description=_("Says which laws govern the processing."),
        guidance=_(
            "Name the laws that apply to this processing and are in force, such as "
            "the GDPR and the Finnish Data Protection Act. Leave out repealed laws "
            "and laws that do not concern your processing."
        ),
        sample=_(
            "We process personal data under the General Data Protection Regulation "
            "(EU) 2016/679 and the Finnish Data Protection Act (1050/2018). The "
            "Accounting Act (1336/1997) sets the storage period of invoices."
        ),
        group=SectionGroup.ABOUT,
        icon="pilcrow",
    )
)

section_types.add(
    SectionType(
        "introduction",
        heading=_("Introduction"),
        description=_("Says what the notice is about."),
        guidance=_(
            "Say in one or two sentences whose data the notice concerns and which "
            "services it covers. Leave out general promises such as “your privacy is "
            "important to us”."
        ),
        sample=_(
            "This notice tells how Pine Tree Books Ltd processes the personal data of "
            "its customers. It covers our shop, our online shop and our newsletter."
        ),
        group=SectionGroup.ABOUT,
        icon="openquote",
    )
)

section_types.add(
    SectionType(
        "definitions",
        heading=_("Definitions"),
        description=_("Explains the terms that the notice uses."),
        guidance=_(
            "Explain only the terms that the notice uses and that readers do not "
            "know. A plain word in the text is better than a definition."
        ),
        sample=_(
            "Personal data means information from which you can be identified.\nThe "
            "controller decides why and how personal data is processed.\nA processor "
            "processes personal data on the controller’s behalf."
        ),
        group=SectionGroup.ABOUT,
        icon="help",
    )
)

section_types.add(
    SectionType(
        "changes",
        heading=_("Changes to this notice"),
        description=_("Says how people learn about changes to the notice."),
        guidance=_(
            "Say how and how long in advance you tell people about essential changes; "
            "do not ask them to check the page. Before you use data for a new "
            "purpose, inform the people concerned."
        ),
        group=SectionGroup.ABOUT,
        icon="history",
        block=ChangesBlock,
    )
)

section_types.add(
    SectionType(
        "other_information",
        heading=_("Other information"),
        description=_("Gives information that belongs to no other section."),
        guidance=_(
            "Use this section only for matters that no other section covers. Put "
            "rights, storage periods and recipients in their own sections."
        ),
        sample=_("You can get this notice on paper and in large print at our shop."),
        group=SectionGroup.ABOUT,
        icon="info-circle",
    )
)

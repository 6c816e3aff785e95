from django.utils.translation import gettext_lazy as _

from wagtail_privacy.blocks.registry import SectionType, section_types
from wagtail_privacy.blocks.structured.data import (
    ChildrenBlock,
    DataCategoriesBlock,
    DataSubjectsBlock,
    SpecialCategoriesBlock,
)
from wagtail_privacy.blocks.structured.server_logs import ServerLogsBlock
from wagtail_privacy.blocks.structured.sources import DataSourcesBlock
from wagtail_privacy.vocabulary import SectionGroup


section_types.add(
    SectionType(
        "data_subjects",
        heading=_("Categories of data subjects"),
        description=_("Says whose personal data is processed."),
        guidance=_(
            "List the groups of people whom the notice concerns, such as customers, "
            "newsletter subscribers and job applicants. Every reader must see whether "
            "the notice concerns them."
        ),
        group=SectionGroup.WHAT,
        icon="group",
        block=DataSubjectsBlock,
    )
)

section_types.add(
    SectionType(
        "data_categories",
        heading=_("Categories of personal data"),
        description=_("Says which personal data is processed."),
        guidance=_(
            "List the single items of data by group, and mention a personal identity "
            "code separately with the reason for its use. Leave out open endings such "
            "as “and other data”."
        ),
        group=SectionGroup.WHAT,
        icon="tag",
        block=DataCategoriesBlock,
    )
)

section_types.add(
    SectionType(
        "special_categories",
        heading=_("Special categories of personal data"),
        description=_(
            "Says whether sensitive data, such as health data, is processed."
        ),
        guidance=_(
            "Name each special category and its condition in GDPR Article 9(2), and "
            "mention data about criminal convictions and offences too. When you "
            "process none of these, say so."
        ),
        group=SectionGroup.WHAT,
        icon="warning",
        block=SpecialCategoriesBlock,
    )
)

section_types.add(
    SectionType(
        "children",
        heading=_("Personal data of children"),
        description=_("Says how the personal data of children is processed."),
        guidance=_(
            "Say whether your service is meant for children and from what age a child "
            "consents alone to an online service (in Finland 13 years). Write this "
            "section so that a child understands it."
        ),
        group=SectionGroup.WHAT,
        icon="user",
        block=ChildrenBlock,
    )
)

section_types.add(
    SectionType(
        "data_sources",
        heading=_("Sources of data"),
        description=_("Says where the personal data comes from."),
        guidance=_(
            "Name each source and say which data comes from it and whether the source "
            "is publicly accessible. When all data comes from the people themselves, "
            "say so."
        ),
        group=SectionGroup.WHAT,
        icon="download",
        block=DataSourcesBlock,
    )
)

section_types.add(
    SectionType(
        "server_logs",
        heading=_("Server logs"),
        description=_("Says what the web server records about visits."),
        guidance=_(
            "List the recorded data, the purpose and the storage period. An IP "
            "address is personal data, so mention it even if you shorten it."
        ),
        group=SectionGroup.WHAT,
        icon="code",
        block=ServerLogsBlock,
    )
)

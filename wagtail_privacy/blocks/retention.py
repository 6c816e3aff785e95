from django.utils.translation import gettext_lazy as _

from wagtail_privacy.blocks.registry import SectionType, section_types
from wagtail_privacy.blocks.structured.retention import RetentionBlock
from wagtail_privacy.vocabulary import SectionGroup


section_types.add(
    SectionType(
        "retention",
        heading=_("Retention period"),
        description=_("Says how long the personal data is kept."),
        guidance=_(
            "Give the period and its starting point for each purpose or group of "
            "data, or the criteria that decide the period. The words “as long as "
            "necessary” alone are not enough."
        ),
        group=SectionGroup.KEPT,
        icon="time",
        block=RetentionBlock,
    )
)

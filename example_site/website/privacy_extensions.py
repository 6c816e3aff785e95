"""Section types of this site's own. The package imports this module at start-up.

Copy it into any installed app: one row is enough, and no template is needed.
"""

from django.utils.translation import gettext_lazy as _

from wagtail_privacy.blocks.registry import SectionType, section_types
from wagtail_privacy.vocabulary import SectionGroup


section_types.add(
    SectionType(
        "repair_history",
        heading=_("Repair history of your product"),
        description=_("Says what is recorded when a product comes in for repair."),
        guidance=_(
            "Say what you record under the serial number, and when you remove the "
            "name of the owner from the record."
        ),
        sample=_(
            "Each product has a serial number. When it comes in for repair, we record "
            "under that number what we repaired and when.\n"
            "We remove your name five years after the latest repair."
        ),
        group=SectionGroup.WHAT,
        icon="history",
    )
)

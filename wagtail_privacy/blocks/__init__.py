from wagtail_privacy.autodiscovery import import_submodules
from wagtail_privacy.blocks.base import SectionBlock, build_block
from wagtail_privacy.blocks.registry import SectionType, section_types
from wagtail_privacy.blocks.stream import NoticeSectionsBlock


__all__ = [
    "NoticeSectionsBlock",
    "SectionBlock",
    "SectionType",
    "build_block",
    "section_types",
]

# A site's models name section types while they are imported: ours are there then.
import_submodules(__name__)

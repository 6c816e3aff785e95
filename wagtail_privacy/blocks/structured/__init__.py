"""Section types that say their facts in standard sentences."""

from wagtail_privacy.blocks.structured.base import StructuredBlock


__all__ = ["StructuredBlock"]

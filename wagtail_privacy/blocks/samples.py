"""What an editor sees of a section type before choosing it."""

from __future__ import annotations

from typing import Any

from django.utils.html import format_html_join
from wagtail import blocks
from wagtail.rich_text import RichText

from wagtail_privacy.blocks.registry import SectionType


class SampledBlock:
    """A section whose preview has sample facts, and the sample words of its type."""

    def get_preview_value(self) -> blocks.StructValue:
        """A sample in the language of the admin: the facts and the words about them."""
        value = self.get_default()
        value["text"] = RichText(_paragraphs(self.section_type))
        value.update(self.sample_facts())
        return value

    def sample_facts(self) -> dict[str, Any]:
        """The facts of the preview, by the name of the child block."""
        return {
            name: child.sample()
            for name, child in self.fact_blocks.items()
            if hasattr(child, "sample")
        }


def _paragraphs(section_type: SectionType | None) -> str:
    lines = str(section_type.sample).splitlines() if section_type else []
    return format_html_join("", "<p>{}</p>", ((line,) for line in lines))

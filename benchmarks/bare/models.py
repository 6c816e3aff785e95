"""What a site has without us: a page with rich text in a StreamField."""

from __future__ import annotations

from typing import Any

from wagtail.blocks import CharBlock, RichTextBlock, StructBlock
from wagtail.fields import StreamField
from wagtail.models import Page


class SectionBlock(StructBlock):
    heading = CharBlock()
    text = RichTextBlock()

    class Meta:
        template = "bare/section.html"


class BarePage(Page):
    """Heading and text in a struct, or both in one rich text, which renders faster."""

    body = StreamField([("section", SectionBlock()), ("text", RichTextBlock())])

    def get_context(self, request: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        translations = self.get_translations(inclusive=True).live()
        links = [
            (
                page.locale.language_code,
                page.get_url(request),
                page.get_full_url(request),
            )
            for page in translations.select_related("locale")
        ]
        return super().get_context(request, *args, **kwargs) | {"languages": links}

"""A page of an agency, with our blocks inside its own."""

from django.db import models
from wagtail import blocks
from wagtail.fields import StreamField
from wagtail.models import Page, TranslatableMixin
from wagtail.snippets.blocks import SnippetChooserBlock
from wagtail.snippets.models import register_snippet

from wagtail_privacy.blocks import (
    NoticeSectionsBlock,
    SectionBlock,
    build_block,
    section_types,
)


@register_snippet
class Card(TranslatableMixin, models.Model):
    """Something that has a copy in each language."""

    text = models.CharField(max_length=100)

    class Meta(TranslatableMixin.Meta):
        verbose_name = "card"

    def __str__(self) -> str:
        return self.text


class CardSectionBlock(SectionBlock):
    """A section with a fact that is another object in each language."""

    card = SnippetChooserBlock("website_localize.Card", required=False)


class PanelBlock(blocks.StructBlock):
    title = blocks.CharBlock()
    inner = blocks.StructBlock([("retention", build_block(section_types["retention"]))])
    notice = NoticeSectionsBlock(required=False)


class AgencyPage(Page):
    body = StreamField(
        [
            ("panel", PanelBlock()),
            ("purposes", blocks.ListBlock(build_block(section_types["purposes"]))),
            ("card", CardSectionBlock("definitions")),
        ],
        blank=True,
    )

    content_panels = [*Page.content_panels, "body"]
    template = "testapp/campaign_page.html"

    class Meta:
        verbose_name = "agency page"

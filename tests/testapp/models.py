"""Page types of a site that uses the package from outside."""

from django.db import models
from wagtail.blocks import RichTextBlock
from wagtail.fields import StreamField
from wagtail.models import Page

from wagtail_privacy.blocks import (
    NoticeSectionsBlock,
    SectionBlock,
    build_block,
    section_types,
)
from wagtail_privacy.blocks.identity import ControllerBlock
from wagtail_privacy.models import PrivacyNoticeMixin


class CampaignPage(Page):
    """No notice, but it has our blocks in a StreamField of its own."""

    body = StreamField(
        [
            ("paragraph", RichTextBlock()),
            ("retention", SectionBlock("retention")),
            ("controller", ControllerBlock("controller")),
            ("notice", NoticeSectionsBlock()),
        ],
        blank=True,
    )

    content_panels = [*Page.content_panels, "body"]

    class Meta:
        verbose_name = "campaign page"


class EverySectionPage(Page):
    """No notice either: every type of the package one by one, and all as one block.

    Models are imported before ``privacy_extensions``, so a site's own types are in
    the block ``notice`` alone.
    """

    body = StreamField(
        [
            *((item.id, build_block(item)) for item in section_types),
            ("notice", NoticeSectionsBlock()),
        ],
        blank=True,
    )

    content_panels = [*Page.content_panels, "body"]
    template = "testapp/campaign_page.html"

    class Meta:
        verbose_name = "page of every section"


class ForwardingPage(Page):
    """A page whose address is not made from the tree."""

    leads_to = models.CharField(max_length=100)

    def get_url_parts(self, request=None):
        site_id, root_url, _path = super().get_url_parts(request)
        return site_id, root_url, self.leads_to

    class Meta:
        verbose_name = "forwarding page"


class MunicipalNoticePage(PrivacyNoticeMixin, Page):
    """A notice page of the site's own, with a template by Wagtail's convention."""

    content_panels = Page.content_panels + PrivacyNoticeMixin.notice_panels
    search_fields = Page.search_fields + PrivacyNoticeMixin.notice_search_fields

    class Meta:
        verbose_name = "municipal notice"

"""Page types of a site that uses the package from outside."""

from wagtail.blocks import RichTextBlock
from wagtail.fields import StreamField
from wagtail.models import Page

from wagtail_privacy.blocks import NoticeSectionsBlock, SectionBlock
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


class MunicipalNoticePage(PrivacyNoticeMixin, Page):
    """A notice page of the site's own, with a template by Wagtail's convention."""

    content_panels = Page.content_panels + PrivacyNoticeMixin.notice_panels
    search_fields = Page.search_fields + PrivacyNoticeMixin.notice_search_fields

    class Meta:
        verbose_name = "municipal notice"

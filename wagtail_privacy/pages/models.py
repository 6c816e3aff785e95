"""Page types that work out of the box; a site may write its own from the mixins."""

from django.db.models import Model
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from wagtail_privacy.models import (
    PrivacyNoticeIndexMixin,
    PrivacyNoticeMixin,
    PrivacySectionMixin,
)


class PrivacyNoticeIndexPage(PrivacyNoticeIndexMixin, Page):
    """The notices of a site, in one language."""

    page_description = _("Lists the privacy notices of the site.")

    content_panels = Page.content_panels + PrivacyNoticeIndexMixin.index_panels
    search_fields = Page.search_fields + PrivacyNoticeIndexMixin.index_search_fields

    class Meta:
        verbose_name = _("privacy notice index")
        verbose_name_plural = _("privacy notice indexes")


class PrivacyNoticePage(PrivacyNoticeMixin, Page):
    """One privacy notice, in one language."""

    page_description = _("A privacy notice made of sections.")
    content_panels = Page.content_panels + PrivacyNoticeMixin.notice_panels
    search_fields = Page.search_fields + PrivacyNoticeMixin.notice_search_fields

    class Meta:
        verbose_name = _("privacy notice")
        verbose_name_plural = _("privacy notices")

    @classmethod
    def clean_subpage_models(cls) -> list[type[Model]]:
        """Only sections on pages of their own may stand below, of any page type."""
        return [
            model
            for model in super().clean_subpage_models()
            if issubclass(model, PrivacySectionMixin)
        ]


class PrivacySectionPage(PrivacySectionMixin, Page):
    """One section of a notice, with an address of its own."""

    page_description = _("One section of a privacy notice, on a page of its own.")
    subpage_types: list[str] = []

    content_panels = Page.content_panels + PrivacySectionMixin.section_panels
    search_fields = Page.search_fields + PrivacySectionMixin.section_search_fields

    class Meta:
        verbose_name = _("privacy section page")
        verbose_name_plural = _("privacy section pages")

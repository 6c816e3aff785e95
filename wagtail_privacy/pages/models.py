"""Page types that work out of the box; a site may write its own from the mixins."""

from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from wagtail_privacy.models import PrivacyNoticeIndexMixin, PrivacyNoticeMixin


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
    subpage_types: list[str] = []

    content_panels = Page.content_panels + PrivacyNoticeMixin.notice_panels
    search_fields = Page.search_fields + PrivacyNoticeMixin.notice_search_fields

    class Meta:
        verbose_name = _("privacy notice")
        verbose_name_plural = _("privacy notices")

"""Page types of the site: its own base page, with our mixins before it."""

from tests.basepage.foundation.models import BasePage
from wagtail_privacy.models import (
    PrivacyNoticeIndexMixin,
    PrivacyNoticeMixin,
    PrivacySectionMixin,
)


class HomePage(BasePage):
    class Meta:
        verbose_name = "home page"


class LegalIndexPage(PrivacyNoticeIndexMixin, BasePage):
    content_panels = BasePage.content_panels + PrivacyNoticeIndexMixin.index_panels
    search_fields = BasePage.search_fields + PrivacyNoticeIndexMixin.index_search_fields

    class Meta:
        verbose_name = "legal index"


class LegalNoticePage(PrivacyNoticeMixin, BasePage):
    content_panels = BasePage.content_panels + PrivacyNoticeMixin.notice_panels
    search_fields = BasePage.search_fields + PrivacyNoticeMixin.notice_search_fields

    class Meta:
        verbose_name = "legal notice"


class LegalSectionPage(PrivacySectionMixin, BasePage):
    content_panels = BasePage.content_panels + PrivacySectionMixin.section_panels
    search_fields = BasePage.search_fields + PrivacySectionMixin.section_search_fields
    subpage_types: list[str] = []

    class Meta:
        verbose_name = "legal section"

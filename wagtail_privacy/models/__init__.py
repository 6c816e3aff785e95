from wagtail_privacy.models.organisations import Organisation
from wagtail_privacy.models.pages import PrivacyNoticeIndexMixin, PrivacyNoticeMixin


__all__ = ["Organisation", "PrivacyNoticeIndexMixin", "PrivacyNoticeMixin"]

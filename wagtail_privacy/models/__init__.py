from wagtail_privacy.models.cookie_settings import CookieSettings, SiteService
from wagtail_privacy.models.cookies import Cookie, CookieService
from wagtail_privacy.models.index_pages import PrivacyNoticeIndexMixin
from wagtail_privacy.models.organisations import Organisation
from wagtail_privacy.models.pages import PrivacyNoticeMixin
from wagtail_privacy.models.revision_uses import RevisionUse
from wagtail_privacy.models.section_pages import PrivacySectionMixin
from wagtail_privacy.models.settings import PrivacySettings
from wagtail_privacy.models.translation_states import TranslationState


__all__ = [
    "Cookie",
    "CookieService",
    "CookieSettings",
    "Organisation",
    "PrivacyNoticeIndexMixin",
    "PrivacyNoticeMixin",
    "PrivacySectionMixin",
    "PrivacySettings",
    "RevisionUse",
    "SiteService",
    "TranslationState",
]

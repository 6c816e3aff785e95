from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class WagtailPrivacyPagesConfig(AppConfig):
    name = "wagtail_privacy.pages"
    label = "wagtail_privacy_pages"
    verbose_name = _("Privacy notice pages")
    default_auto_field = "django.db.models.BigAutoField"

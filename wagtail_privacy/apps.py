from django.apps import AppConfig
from django.db.models.signals import post_save, pre_delete
from django.utils.translation import gettext_lazy as _


class WagtailPrivacyConfig(AppConfig):
    name = "wagtail_privacy"
    label = "wagtail_privacy"
    verbose_name = _("Privacy notices")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Register what we ship, then what the site's apps add, then the receivers."""
        from wagtail.models import ReferenceIndex, Revision
        from wagtail.signals import init_new_page

        from wagtail_privacy import checks  # noqa: F401
        from wagtail_privacy.autodiscovery import import_extensions, import_submodules
        from wagtail_privacy.blocks.framing import frame_sections_by
        from wagtail_privacy.conf import conf
        from wagtail_privacy.models import (
            CookieService,
            CookieSettings,
            Organisation,
            PrivacySettings,
        )
        from wagtail_privacy.models.protection import refuse_to_delete_used
        from wagtail_privacy.models.revision_uses import record_uses
        from wagtail_privacy.models.site_changes import connect_site_facts
        from wagtail_privacy.models.site_frames import site_frame
        from wagtail_privacy.models.starting import prefill_new_notice
        from wagtail_privacy.models.translating.following import connect_translations
        from wagtail_privacy.variants import add_variants

        add_variants(conf.languages)
        import_submodules("wagtail_privacy.profiles")
        import_submodules("wagtail_privacy.cookies.known")
        import_extensions()
        init_new_page.connect(prefill_new_notice)
        pre_delete.connect(refuse_to_delete_used, sender=Organisation)
        pre_delete.connect(refuse_to_delete_used, sender=CookieService)
        post_save.connect(record_uses, sender=Revision)
        connect_translations()
        ReferenceIndex.register_model(PrivacySettings)
        ReferenceIndex.register_model(CookieSettings)
        frame_sections_by(site_frame)
        connect_site_facts()

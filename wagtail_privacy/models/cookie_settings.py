"""Which services a site uses, and how its visitors change their mind."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting

from wagtail_privacy.models.cookie_settings_form import (
    CookieSettingsForm,
    GroupedCheckboxes,
)
from wagtail_privacy.models.cookies import CookieService
from wagtail_privacy.notice.consent import check_control, check_place


@register_setting(icon="tablet-alt")
class CookieSettings(BaseSiteSetting):
    """The cookies of a site: one row for each site and for all its languages."""

    services = models.ManyToManyField(
        CookieService,
        through="wagtail_privacy.SiteService",
        blank=True,
        verbose_name=_("services that the site uses"),
        related_name="sites",
    )
    consent_tool = models.CharField(
        _("name of the consent tool"), max_length=255, blank=True
    )
    consent_url = models.CharField(
        _("address of the cookie settings"),
        max_length=255,
        blank=True,
        validators=[check_place],
        help_text=_(
            "Where visitors change their choice: a web address, a path, or a place on "
            "the page such as #cookie-settings."
        ),
    )
    consent_control = models.CharField(
        _("attribute of the button"),
        max_length=255,
        blank=True,
        validators=[check_control],
        help_text=_(
            "For consent tools that open by a button: the attribute that they look "
            "for, such as data-cc=show-preferencesModal."
        ),
    )
    services_changed_at = models.DateTimeField(null=True, editable=False)

    base_form_class = CookieSettingsForm

    panels = [
        MultiFieldPanel(
            [FieldPanel("services", widget=GroupedCheckboxes)],
            heading=_("Services"),
            help_text=_(
                "Visitors of this site read of the services that you choose here, once "
                "they are confirmed. Add services to the registry under Snippets."
            ),
        ),
        MultiFieldPanel(
            [
                FieldPanel("consent_tool"),
                FieldPanel("consent_url"),
                FieldPanel("consent_control"),
            ],
            heading=_("How visitors change their mind"),
            help_text=_(
                "If the site has a consent tool, sections “Your cookie choices” lead "
                "to it. Without one they tell how to delete cookies in the browser."
            ),
        ),
    ]

    class Meta:
        verbose_name = _("cookies of the site")
        verbose_name_plural = _("cookies of the site")


class SiteService(models.Model):
    """A site uses a service; such a service cannot be deleted."""

    settings = models.ForeignKey(CookieSettings, on_delete=models.CASCADE)
    service = models.ForeignKey(CookieService, on_delete=models.PROTECT)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["settings", "service"], name="wagtail_privacy_service_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.settings_id}: {self.service_id}"

"""What holds for a whole site: the facts that its notices leave empty."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting

from wagtail_privacy.fields import LanguageTextField
from wagtail_privacy.jurisdictions import authority_choices
from wagtail_privacy.models.settings_form import PrivacySettingsForm
from wagtail_privacy.profiles import profile_choices


def site_authority_choices() -> list[tuple[str, str]]:
    """The supervisory authorities, under a name that migrations can import."""
    return authority_choices()


def _organisation(label: str, **kwargs: str) -> models.ForeignKey:
    return models.ForeignKey(
        "wagtail_privacy.Organisation",
        verbose_name=label,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        **kwargs,
    )


@register_setting(icon="clipboard-list")
class PrivacySettings(BaseSiteSetting):
    """The facts of a site, one row for each site and for all its languages.

    What a section and its page leave empty comes from here. Visits read it through
    ``wagtail_privacy.models.site_facts``, which never writes a row.
    """

    controller = _organisation(
        _("controller"),
        help_text=_("Holds for every notice that names no controller of its own."),
    )
    contact_name = models.CharField(_("name"), max_length=255, blank=True)
    contact_role = LanguageTextField(_("role"), blank=True)
    contact_email = models.EmailField(_("e-mail"), blank=True)
    contact_phone = models.CharField(_("phone"), max_length=50, blank=True)
    contact_organisation = _organisation(
        _("organisation"),
        help_text=_("For an outside service, such as a data protection company."),
    )
    dpo_name = models.CharField(_("name"), max_length=255, blank=True)
    dpo_role = LanguageTextField(_("role"), blank=True)
    dpo_email = models.EmailField(_("e-mail"), blank=True)
    dpo_phone = models.CharField(_("phone"), max_length=50, blank=True)
    dpo_organisation = _organisation(
        _("organisation"),
        help_text=_("For an outside service, such as a data protection company."),
    )
    authority = models.CharField(
        _("supervisory authority"),
        max_length=50,
        choices=site_authority_choices,
        blank=True,
        help_text=_("Leave empty for the authority of the controller’s country."),
    )
    profile = models.CharField(
        _("legal profile"),
        max_length=50,
        choices=profile_choices,
        blank=True,
        help_text=_("The law that new and imported notices of this site start with."),
    )
    # The key of a notice in all its languages. A relation would need a concrete page
    # model, and a project may have a base page of its own.
    notice = models.UUIDField(_("privacy notice"), null=True, blank=True)
    tells_outdated = models.BooleanField(
        _("tell visitors about outdated translations"),
        default=False,
        help_text=_(
            "A translation whose source has changed since then says so, with a link "
            "to the current text."
        ),
    )

    select_related = ["controller", "contact_organisation", "dpo_organisation"]
    base_form_class = PrivacySettingsForm

    panels = [
        MultiFieldPanel([FieldPanel("controller")], heading=_("Controller")),
        MultiFieldPanel(
            [
                FieldPanel("contact_name"),
                FieldPanel("contact_role"),
                FieldRowPanel(
                    [FieldPanel("contact_email"), FieldPanel("contact_phone")]
                ),
                FieldPanel("contact_organisation"),
            ],
            heading=_("Data protection contact"),
            help_text=_(
                "Shown in sections “Contact person” that name neither a person nor an "
                "organisation."
            ),
        ),
        MultiFieldPanel(
            [
                FieldPanel("dpo_name"),
                FieldPanel("dpo_role"),
                FieldRowPanel([FieldPanel("dpo_email"), FieldPanel("dpo_phone")]),
                FieldPanel("dpo_organisation"),
            ],
            heading=_("Data protection officer"),
            help_text=_(
                "Shown in sections “Data protection officer” that name neither a "
                "person nor an organisation."
            ),
        ),
        MultiFieldPanel(
            [FieldPanel("authority"), FieldPanel("profile")],
            heading=_("Supervisory authority and law"),
        ),
        MultiFieldPanel(
            [FieldPanel("notice"), FieldPanel("tells_outdated")],
            heading=_("Links and translations"),
        ),
    ]

    class Meta:
        verbose_name = _("privacy settings")
        verbose_name_plural = _("privacy settings")

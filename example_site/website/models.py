from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page

from website.blocks import BodyBlock


class HomePage(Page):
    """The first page of the site in one language."""

    tagline = models.CharField(_("tagline"), max_length=120)
    introduction = models.TextField(_("introduction"), blank=True)
    action_page = models.ForeignKey(
        Page,
        verbose_name=_("page that the button leads to"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    action_text = models.CharField(_("text of the button"), max_length=60, blank=True)
    company = models.ForeignKey(
        "wagtail_privacy.Organisation",
        verbose_name=_("company"),
        help_text=_("Its details stand in the footer and on the contact page."),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    body = StreamField(BodyBlock(), verbose_name=_("body"), blank=True)

    content_panels = [
        *Page.content_panels,
        FieldPanel("tagline"),
        FieldPanel("introduction"),
        FieldPanel("action_page"),
        FieldPanel("action_text"),
        FieldPanel("body"),
        FieldPanel("company"),
    ]
    template = "website/home_page.html"

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")


class StandardPage(Page):
    """Any other page: about us, contact, repairs."""

    introduction = models.TextField(_("introduction"), blank=True)
    body = StreamField(BodyBlock(), verbose_name=_("body"), blank=True)

    content_panels = [
        *Page.content_panels,
        FieldPanel("introduction"),
        FieldPanel("body"),
    ]
    template = "website/standard_page.html"

    class Meta:
        verbose_name = _("standard page")
        verbose_name_plural = _("standard pages")

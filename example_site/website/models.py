from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page

from website.blocks import BodyBlock


#: A look is a stylesheet and a folder of pictures of that name in the static files.
LOOKS = [("selkaluoto", "Selkäluoto"), ("savstrand", "Sävstrand")]


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
    look = models.CharField(
        _("look"),
        max_length=20,
        choices=LOOKS,
        default=LOOKS[0][0],
        help_text=_("Colours, typeface and pictures of this language of the site."),
    )
    body = StreamField(BodyBlock(), verbose_name=_("body"), blank=True)

    content_panels = [
        *Page.content_panels,
        FieldPanel("tagline"),
        FieldPanel("introduction"),
        FieldPanel("action_page"),
        FieldPanel("action_text"),
        FieldPanel("body"),
        FieldPanel("look"),
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

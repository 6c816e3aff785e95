"""What makes a page a privacy notice; concrete page types are in another app."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.search import index

from wagtail_privacy.conf import conf
from wagtail_privacy.fields import SectionStreamField
from wagtail_privacy.models.localised_pages import LocalisedPageMixin
from wagtail_privacy.models.notice_view import NoticeView
from wagtail_privacy.models.organisations import Organisation
from wagtail_privacy.models.reading import read_notice
from wagtail_privacy.models.related_pages import related_pages, specific_pages
from wagtail_privacy.models.section_pages import section_page_types
from wagtail_privacy.models.site_facts import SiteRegistry
from wagtail_privacy.models.site_frames import page_facts
from wagtail_privacy.models.synchronised import synchronised_fields
from wagtail_privacy.notice import NO_FACTS, CookieRegistry, Notice
from wagtail_privacy.profiles import profile_choices


#: Fields of a notice page that say the same in every language, like facts of sections.
NOTICE_FACTS = ("controller", "profile", "drawn_up", "effective_from", "next_review")


def default_profile() -> str:
    return conf.WAGTAIL_PRIVACY_PROFILE


class PrivacyNoticeMixin(LocalisedPageMixin):
    """Everything of a privacy notice, for a page model of any site.

    Put it before the page class: ``class NoticePage(PrivacyNoticeMixin, Page)``,
    and add ``notice_panels`` to the panels and ``notice_search_fields`` to the
    search fields.
    """

    controller = models.ForeignKey(
        "wagtail_privacy.Organisation",
        verbose_name=_("controller"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("The organisation that decides why and how the data is used."),
    )
    profile = models.CharField(
        _("legal profile"),
        max_length=50,
        choices=profile_choices,
        default=default_profile,
        help_text=_("The law that this notice is written to."),
    )
    drawn_up = models.DateField(_("drawn up"), null=True, blank=True)
    effective_from = models.DateField(_("in force from"), null=True, blank=True)
    next_review = models.DateField(
        _("next review"),
        null=True,
        blank=True,
        help_text=_("For editors and reports; visitors see it only in a date section."),
    )
    sections = SectionStreamField(
        verbose_name=_("sections"), blank=True, collapsed=True
    )

    notice_panels = [
        MultiFieldPanel(
            [
                # Not of the field, for the migrations of sites know its words.
                FieldPanel(
                    "controller",
                    help_text=_(
                        "The organisation that decides why and how the data is used. "
                        "Leave empty for the controller of the site."
                    ),
                ),
                FieldPanel("profile"),
                FieldRowPanel(
                    [
                        FieldPanel("drawn_up"),
                        FieldPanel("effective_from"),
                        FieldPanel("next_review"),
                    ]
                ),
            ],
            heading=_("The notice"),
        ),
        FieldPanel("sections"),
    ]
    notice_search_fields = [
        index.SearchField("sections"),
        index.FilterField("profile"),
    ]

    #: For wagtail-localize. A page type with a list of its own begins it with this one.
    override_translatable_fields = synchronised_fields(*NOTICE_FACTS)

    standard_template = "wagtail_privacy/notice.html"

    class Meta:
        abstract = True

    @classmethod
    def from_serializable_data(
        cls,
        data: dict[str, Any],
        check_fks: bool = True,  # noqa: FBT001, FBT002 - the signature is modelcluster’s
        strict_fks: bool = False,  # noqa: FBT001, FBT002
    ) -> Any:
        """A revision may name a controller that has been deleted since.

        modelcluster empties such a field only where deleting the target would, too.
        """
        key = data.get("controller")
        if check_fks and key and not Organisation.objects.filter(pk=key).exists():
            data = {**data, "controller": None}
        return super().from_serializable_data(data, check_fks, strict_fks)

    def notice_frame(self) -> Notice:
        """Return the notice without its sections: what they inherit facts from."""
        language = self.locale.language_code
        site = page_facts(self)
        if self.controller:
            controller = self.controller.to_party(language)
        else:
            controller = site.controller(language) if site else None
        return Notice(
            title=self.title,
            language=language,
            controller=controller,
            profile=self.profile,
            drawn_up=self.drawn_up,
            effective_from=self.effective_from,
            next_review=self.next_review,
            contact=site.contact(language) if site else NO_FACTS,
            dpo=site.dpo(language) if site else NO_FACTS,
            authority=site.authority_over(controller) if site else "",
            registry=SiteRegistry(site) if site else CookieRegistry(),
            consent=site.consent if site else NO_FACTS,
        )

    def to_notice(self) -> Notice:
        """Return this page as a ``Notice``; empty sections are kept for checks.

        The sections of live, public section pages below stand after its own.
        """
        found = related_pages(self, child_types=section_page_types()).children
        pages = specific_pages(found)
        return read_notice(self, [self.sections, *(page.section for page in pages)])

    def visitor_context(self, request: Any) -> dict[str, Any]:
        return NoticeView(self, request).context()

    def changed_on(self, notice: Notice) -> date | str | None:
        """The day of the last change: as a section states it, else as published."""
        for section in notice.of_type("document_dates"):
            if updated := section.facts.get("updated"):
                return updated
        published = self.last_published_at
        return timezone.localdate(published) if published else None

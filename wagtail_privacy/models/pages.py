"""What makes a page a privacy notice; concrete page types are in another app."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.search import index

from wagtail_privacy.blocks.resolution import resolve
from wagtail_privacy.blocks.structure import arrange
from wagtail_privacy.conf import conf
from wagtail_privacy.fields import SectionStreamField
from wagtail_privacy.models.languages import LanguageLink, language_links
from wagtail_privacy.notice import Notice
from wagtail_privacy.profiles import profile_choices


def default_profile() -> str:
    return conf.WAGTAIL_PRIVACY_PROFILE


class LocalisedPageMixin(models.Model):
    """A page that links to itself in the site's other languages."""

    #: Used unless the page type has a template of its own, by Wagtail's convention.
    standard_template: ClassVar[str]

    class Meta:
        abstract = True

    def get_context(self, request: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        context["language_code"] = self.locale.language_code
        context["languages"] = self.language_links(request)
        context["canonical_url"] = self.get_full_url(request)
        return context

    def get_template(self, request: Any, *args: Any, **kwargs: Any) -> list[str]:
        """The template of the page's own type if there is one, else ours."""
        return [
            super().get_template(request, *args, **kwargs),
            self.standard_template,
        ]

    def language_links(self, request: Any) -> list[LanguageLink]:
        """This page in every language it is public in, its own first."""
        return language_links(self, request)


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
                FieldPanel("controller"),
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

    standard_template = "wagtail_privacy/notice.html"

    class Meta:
        abstract = True

    def notice_frame(self) -> Notice:
        """Return the notice without its sections: what they inherit facts from."""
        language = self.locale.language_code
        controller = self.controller.to_party(language) if self.controller else None
        return Notice(
            title=self.title,
            language=language,
            controller=controller,
            profile=self.profile,
            drawn_up=self.drawn_up,
            effective_from=self.effective_from,
            next_review=self.next_review,
        )

    def to_notice(self) -> Notice:
        """Return this page as a ``Notice``; empty sections are kept for checks."""
        frame = self.notice_frame()
        sections = self.sections.stream_block.to_sections(self.sections, frame.language)
        return Notice(
            title=frame.title,
            language=frame.language,
            controller=frame.controller,
            profile=frame.profile,
            drawn_up=frame.drawn_up,
            effective_from=frame.effective_from,
            next_review=frame.next_review,
            sections=tuple(resolve(section, frame) for section in sections),
        )

    def get_context(self, request: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        notice = self.to_notice()
        context["notice"] = notice
        context["parts"] = arrange(notice.sections)
        context["changed_on"] = self.changed_on(notice)
        context["states_dates"] = any(notice.of_type("document_dates"))
        return context

    def changed_on(self, notice: Notice) -> date | str | None:
        """The day of the last change: as a section states it, else as published."""
        for section in notice.of_type("document_dates"):
            if updated := section.facts.get("updated"):
                return updated
        published = self.last_published_at
        return timezone.localdate(published) if published else None


class PrivacyNoticeIndexMixin(LocalisedPageMixin):
    """The page that lists the notices of a site."""

    introduction = RichTextField(
        _("introduction"), blank=True, features=["bold", "italic", "link", "ul", "ol"]
    )

    index_panels = [FieldPanel("introduction")]
    index_search_fields = [index.SearchField("introduction")]

    standard_template = "wagtail_privacy/notice_index.html"

    class Meta:
        abstract = True

    @classmethod
    def clean_subpage_models(cls) -> list[type[models.Model]]:
        """Notices of any page type that has the mixin may stand below."""
        return [
            model
            for model in super().clean_subpage_models()
            if issubclass(model, PrivacyNoticeMixin)
        ]

    def notices(self) -> Any:
        """The live, public notices below, by title."""
        children = self.get_children().live().public().order_by("title")
        return children.specific(defer=True).select_related("locale")

    def get_context(self, request: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        context["notices"] = [
            {"title": page.title, "url": page.get_url(request), "page": page}
            for page in self.notices()
        ]
        return context

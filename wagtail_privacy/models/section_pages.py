"""A section of a notice that stands on a page of its own."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import get_page_models
from wagtail.search import index

from wagtail_privacy.blocks.framing import site_frame_of
from wagtail_privacy.blocks.languages import page_language, with_languages
from wagtail_privacy.blocks.page_links import linked_page_ids, with_page_links
from wagtail_privacy.blocks.rendering import section_heading
from wagtail_privacy.blocks.resolution import derive, resolve
from wagtail_privacy.blocks.structure import arrange
from wagtail_privacy.fields import SectionStreamField
from wagtail_privacy.models.localised_pages import LocalisedPageMixin
from wagtail_privacy.models.reading import read_notice, read_sections
from wagtail_privacy.models.related_pages import related_pages
from wagtail_privacy.models.translating.visits import (
    foreign_passages,
    translation_context,
)
from wagtail_privacy.notice import Notice, Section


class PrivacySectionMixin(LocalisedPageMixin):
    """One section with an address of its own, below a notice: “Cookies”, for example.

    Put it before the page class, and add ``section_panels`` to the panels and
    ``section_search_fields`` to the search fields. While the page is live and public
    its section belongs to the notice above it, after the notice’s own.
    """

    section = SectionStreamField(
        verbose_name=_("section"),
        max_num=1,
        help_text=_("One section. What it leaves empty comes from the notice above."),
    )

    section_panels = [FieldPanel("section")]
    section_search_fields = [index.SearchField("section")]

    standard_template = "wagtail_privacy/section_page.html"

    class Meta:
        abstract = True

    @classmethod
    def clean_parent_page_models(cls) -> list[type[models.Model]]:
        """It may stand below notices of any page type."""
        return [
            model
            for model in super().clean_parent_page_models()
            if hasattr(model, "to_notice")
        ]

    @cached_property
    def parent_notice(self) -> Any:
        """The notice page above; None if the page stands elsewhere."""
        parent = self.get_parent()
        parent = parent.specific if parent else None
        return parent if hasattr(parent, "to_notice") else None

    def notice_frame(self) -> Notice | None:
        """What the section inherits facts from: the notice above, if there is one."""
        return self.parent_notice.notice_frame() if self.parent_notice else None

    def to_sections(self) -> tuple[Section, ...]:
        """Return the section with the facts that it inherits; () if there is none."""
        if self.parent_notice:
            beside = [self.parent_notice.sections]
            return read_notice(
                self.parent_notice, [self.section], beside=beside
            ).sections
        frame = site_frame_of({"page": self})
        sections = read_sections([self.section], self.locale.language_code)
        return tuple(derive(resolve(item, frame), frame) for item in sections)

    def visitor_context(self, request: Any) -> dict[str, Any]:
        sections = self.to_sections()
        related = related_pages(
            self, linked_ids=linked_page_ids(item.lead + item.html for item in sections)
        )
        code, shown = self.locale.language_code, related.shown
        sections = with_languages(sections, code, foreign_passages(shown))
        addresses = related.addresses(request)
        parent = self.parent_notice
        context = self.language_context(request, related)
        return {
            **context,
            **translation_context(self, shown, context["languages"]),
            "frame": self.notice_frame(),
            "parent_link": page_link(parent, request) if parent else None,
            "parts": arrange(with_page_links(item, addresses) for item in sections),
            "repeats_title": self._repeats_title(sections),
        }

    def _repeats_title(self, sections: tuple[Section, ...]) -> bool:
        """Whether the heading of the section says what the page’s title says."""
        with page_language(self.locale.language_code):
            headings = [section_heading(section) for section in sections]
        return [self.title.casefold()] == [item.casefold() for item in headings]


@dataclass(frozen=True, slots=True)
class PageLink:
    """A page of the same notice to lead to; ``description`` may be empty."""

    title: str
    url: str
    description: str
    is_live: bool


def page_link(page: Any, request: Any) -> PageLink:
    return PageLink(
        title=page.title,
        url=page.get_url(request) or "",
        description=getattr(page, "search_description", ""),
        is_live=page.live,
    )


@cache
def section_page_types() -> tuple[type[models.Model], ...]:
    """The site’s models of section pages, known once all apps are there."""
    return tuple(
        model for model in get_page_models() if issubclass(model, PrivacySectionMixin)
    )

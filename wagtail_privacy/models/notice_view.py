"""One visit of a notice: as much is read and converted as is shown, and no more."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from django.utils import timezone
from django.utils.functional import SimpleLazyObject, cached_property

from wagtail_privacy.blocks.brief import Brief
from wagtail_privacy.blocks.caching import fingerprint, reads_registry
from wagtail_privacy.blocks.languages import with_languages
from wagtail_privacy.blocks.page_links import linked_page_ids, with_page_links
from wagtail_privacy.blocks.structure import Part, arrange, shown_sections
from wagtail_privacy.models.reading import Rows, read_notice, read_organisations
from wagtail_privacy.models.related_pages import RelatedPages, related_pages
from wagtail_privacy.models.section_pages import page_link, section_page_types
from wagtail_privacy.models.site_facts import registry_mark
from wagtail_privacy.models.translating.visits import (
    foreign_passages,
    translation_context,
)
from wagtail_privacy.notice import Notice


class NoticeView:
    """What the template of a notice asks for.

    ``organisations`` and ``related`` are one query each. All that follows from the
    sections is computed when it is asked for: a page whose HTML is in the cache
    never turns its stream into blocks.
    """

    def __init__(self, page: Any, request: Any) -> None:
        self.page = page
        self.request = request

    def context(self) -> dict[str, Any]:
        """The names that the template knows besides those of every Wagtail page."""
        related, organisations = self.related, self.organisations
        context = self.page.language_context(self.request, related)
        context |= translation_context(self.page, related.shown, context["languages"])
        frame = self.frame
        section_pages = [page_link(page, self.request) for page in related.children]
        return {
            **context,
            "frame": frame,
            "section_pages": section_pages,
            "fingerprint": self.fingerprint(
                frame,
                context,
                section_pages,
                related.shown,
                [row.to_party(frame.language) for row in organisations.values()],
            ),
            "notice": SimpleLazyObject(self.page.to_notice),
            "parts": SimpleLazyObject(lambda: self.parts),
            "brief": SimpleLazyObject(lambda: Brief(self.own, self.parts)),
            "outdated_source": related.shown.source,
            "outdated": SimpleLazyObject(
                lambda: [
                    item
                    for item in shown_sections(self.parts)
                    if item.id in context["newer"]
                ]
            ),
            "has_contents": SimpleLazyObject(
                lambda: len(self.parts) + len(section_pages) > 2
            ),
            "changed_on": SimpleLazyObject(lambda: self.page.changed_on(self.own)),
            "states_dates": SimpleLazyObject(
                lambda: any(self.own.of_type("document_dates"))
            ),
        }

    def fingerprint(self, *shown: Any) -> str:
        """The key of the HTML that shows all this and the page’s own sections.

        "" where it must not be kept: a preview shows what nobody has published.
        """
        if getattr(self.request, "is_preview", False):
            return ""
        stored = list(self.page.sections.raw_data)
        types = {item["type"] for item in stored}
        published = self.page.last_published_at
        return fingerprint(
            [
                *shown,
                published and timezone.localdate(published),
                self.addresses,
                stored,
                registry_mark(self.frame.registry) if reads_registry(stored) else "",
            ],
            types=types,
            texts=self.texts,
        )

    @cached_property
    def organisations(self) -> Rows:
        return read_organisations([self.page.sections], self.page)

    @cached_property
    def frame(self) -> Notice:
        """What the sections inherit; the page’s controller comes with the others."""
        self.organisations  # noqa: B018 - gives the page its controller
        return self.page.notice_frame()

    @cached_property
    def related(self) -> RelatedPages:
        return related_pages(
            self.page,
            child_types=section_page_types(),
            linked_ids=linked_page_ids(self.texts),
        )

    @cached_property
    def texts(self) -> list[str]:
        """The rich texts of the page’s own sections, as they are stored."""
        values = [item["value"] for item in self.page.sections.raw_data]
        found = [
            value.get(name)
            for value in values
            if isinstance(value, dict)
            for name in ("lead", "text")
        ]
        return [text for text in found if isinstance(text, str)]

    @cached_property
    def addresses(self) -> dict[int, str]:
        return self.related.addresses(self.request)

    @cached_property
    def own(self) -> Notice:
        """The notice with its own sections, without those of section pages."""
        notice = read_notice(
            self.page, [self.page.sections], self.organisations, frame=self.frame
        )
        language_of = foreign_passages(self.related.shown)
        sections = with_languages(notice.sections, notice.language, language_of)
        return replace(notice, sections=sections)

    @cached_property
    def parts(self) -> list[Part]:
        """The own sections as they stand on the page, links leading somewhere."""
        return arrange(
            with_page_links(section, self.addresses) for section in self.own.sections
        )

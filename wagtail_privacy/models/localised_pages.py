"""What every page of ours does: it knows its language and its translations."""

from __future__ import annotations

from typing import Any, ClassVar

from django.db import models
from wagtail.fields import StreamField

from wagtail_privacy.blocks.languages import standard_language
from wagtail_privacy.models.keeping import one_visit
from wagtail_privacy.models.languages import language_links
from wagtail_privacy.models.related_pages import RelatedPages, related_pages


class LocalisedPageMixin(models.Model):
    """A page that links to itself in the site's other languages."""

    #: Used unless the page type has a template of its own, by Wagtail's convention.
    standard_template: ClassVar[str]

    class Meta:
        abstract = True

    def get_context(self, request: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        with one_visit():
            return context | self.visitor_context(request)

    def get_template(self, request: Any, *args: Any, **kwargs: Any) -> list[str]:
        """The template of the page's own type if there is one, else ours."""
        return [
            super().get_template(request, *args, **kwargs),
            self.standard_template,
        ]

    def serve_preview(self, request: Any, mode_name: str) -> Any:
        """Our pages read their streams as they are stored, without making blocks.

        Whoever previews a page may have changed its blocks only: wagtail-localize
        puts the words of a translator there.
        """
        for field in self._meta.concrete_fields:
            if isinstance(field, StreamField):
                setattr(self, field.name, field.value_to_string(self))
        return super().serve_preview(request, mode_name)

    def visitor_context(self, request: Any) -> dict[str, Any]:
        """What the page's template knows besides what every Wagtail page tells."""
        return self.language_context(request, related_pages(self))

    def language_context(self, request: Any, related: RelatedPages) -> dict[str, Any]:
        """The page's language, and the page in every language it is public in."""
        links = language_links(self, related.translations, request)
        [here] = [link for link in links if link.is_current]
        code = self.locale.language_code
        return {
            "language_code": code,
            "standard_language": standard_language(code),
            "languages": links,
            "canonical_url": here.full_url,
        }

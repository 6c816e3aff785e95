"""What makes a page the list of a site's privacy notices."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.core.paginator import Page as PaginatorPage
from django.core.paginator import Paginator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField
from wagtail.search import index

from wagtail_privacy.models.localised_pages import LocalisedPageMixin
from wagtail_privacy.models.pages import PrivacyNoticeMixin
from wagtail_privacy.models.public_pages import public_pages


#: The parameter of an index's address that says which part of the list is wanted.
PARAMETER = "page"


@dataclass(frozen=True, slots=True)
class IndexPart:
    """A link to a part of the list; a gap between numbers has no number itself."""

    number: int | None = None
    url: str = ""
    rel: str = ""
    is_current: bool = False


class PrivacyNoticeIndexMixin(LocalisedPageMixin):
    """The page that lists the notices of a site."""

    introduction = RichTextField(
        _("introduction"), blank=True, features=["bold", "italic", "link", "ul", "ol"]
    )

    index_panels = [FieldPanel("introduction")]
    index_search_fields = [index.SearchField("introduction")]

    standard_template = "wagtail_privacy/notice_index.html"

    #: How many notices are listed at once.
    notices_per_page = 100

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
        children = self.get_children().filter(public_pages()).order_by("title", "pk")
        return children.specific(defer=True).select_related("locale")

    def visitor_context(self, request: Any) -> dict[str, Any]:
        context = super().visitor_context(request)
        paginator = Paginator(self.notices(), self.notices_per_page)
        part = paginator.get_page(request.GET.get(PARAMETER))
        context["notices"] = [
            {"title": page.title, "url": page.get_url(request), "page": page}
            for page in part
        ]
        context["notices_page"] = part
        context["index_parts"] = self._parts(part, self.get_url(request))
        context["canonical_url"] = _address(context["canonical_url"], part.number)
        return context

    def _parts(self, current: PaginatorPage, url: str | None) -> list[IndexPart]:
        """Links to the first part, to those around ``current``, and to the last."""
        here = current.number
        numbers = current.paginator.get_elided_page_range(
            here, on_each_side=2, on_ends=1
        )
        rel = {here - 1: "prev", here + 1: "next"}
        return [
            IndexPart(
                number, _address(url, number), rel.get(number, ""), number == here
            )
            if isinstance(number, int)
            else IndexPart()
            for number in numbers
        ]


def _address(url: str | None, number: int) -> str:
    """The address of a part; the first has that of the index itself."""
    return f"{url or ''}?{PARAMETER}={number}" if number > 1 else url or ""

"""Where an organisation or a cookie service is used, as the admin tells its user."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.text import capfirst
from django.utils.translation import gettext as _
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.snippets.views.snippets import DeleteView, UsageView

from wagtail_privacy.models import CookieSettings
from wagtail_privacy.models.protection import SHOWN, Use, Uses, uses_of


@dataclass(frozen=True, slots=True)
class UsePlace:
    """An object to name, and its editor; a user who may not edit it gets neither."""

    label: str
    url: str | None


@dataclass(frozen=True, slots=True)
class Mention:
    """Where in an object another one is named, for a column of references."""

    model_name: str
    describe_source_field: str
    content_path: str = ""

    @property
    def describe_on_delete(self) -> str:
        """Wagtail would say that a block is emptied; what is in use stays."""
        return _("prevents deletion")


class ProtectedUsageView(UsageView):
    """Lists drafts and sites, too, and reads no more than what it shows."""

    def get_queryset(self) -> Uses:
        return uses_of(self.object)

    def get_table(self, object_list: Iterable[Use], **kwargs: Any) -> Any:
        rows = [(use.item, mentions(use)) for use in object_list]
        return super().get_table(rows, **kwargs)


class ProtectedDeleteView(DeleteView):
    """Refuses to delete what anything uses, and says what."""

    def get_usage(self) -> Uses:
        return uses_of(self.object)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        if self.usage.is_protected:
            places = use_places(self.usage[:SHOWN], self.request.user)
            context["places"] = places
            context["more_places"] = self.usage.count() - SHOWN
        return context

    def form_valid(self, form: Any) -> Any:
        if self.usage.is_protected:
            return self.render_to_response(self.get_context_data(form=form), status=409)
        return super().form_valid(form)


def mentions(use: Use) -> list[Mention]:
    """Every place in the object; for a draft, that it is one."""
    if isinstance(use.item, CookieSettings):
        options = use.item._meta
        field = options.get_field("services").verbose_name
        return [Mention(str(options.verbose_name), capfirst(str(field)))]
    if not use.references:
        # A page is read as a plain one, but knows its type.
        own_name = use.item._meta.verbose_name
        name = getattr(use.item, "page_type_display_name", own_name)
        return [Mention(str(name), _("Draft"))]
    return [
        Mention(row.model_name, row.describe_source_field(), row.content_path)
        for row in use.references
    ]


def use_places(uses: Iterable[Use], user: Any) -> list[UsePlace]:
    """Name the objects as Wagtail's view of usage does: private is what others edit."""
    finder = AdminURLFinder(user)
    places = []
    for use in uses:
        url = finder.get_edit_url(use.item)
        name = {"object": use.item._meta.verbose_name}
        label = str(use.item) if url else _("(Private %(object)s)") % name
        places.append(UsePlace(label, url))
    return places

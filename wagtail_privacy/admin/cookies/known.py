"""The list of known services, each of them to be taken over with a click."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin

from wagtail_privacy.cookies.adoption import adopt
from wagtail_privacy.countries import country_name
from wagtail_privacy.models import CookieService
from wagtail_privacy.models.cookie_gaps import gaps_of
from wagtail_privacy.notice.known_services import KnownService, known_services
from wagtail_privacy.vocabulary import CookieCategory


@dataclass(frozen=True, slots=True)
class KnownRow:
    """A known service as the list shows it; ``edit_url`` if it is there already."""

    known: KnownService
    category: str
    country: str
    entries: int
    doubtful: int
    sources: list[str]
    edit_url: str | None


class OfServicesMixin(PermissionCheckedMixin, WagtailAdminTemplateMixin):
    """A view of ours below the list of services, with the permissions of that."""

    header_icon = "tablet-alt"
    _show_breadcrumbs = True

    @property
    def permission_policy(self) -> Any:
        return CookieService.snippet_viewset.permission_policy

    @property
    def may_edit(self) -> bool:
        """Whether the user may open the form of a service, or would read 403."""
        policy = self.permission_policy
        return policy.user_has_permission(self.request.user, "change")

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        label = CookieService._meta.verbose_name_plural
        return [
            {"url": reverse(service_url("list")), "label": capfirst(label)},
            {"url": "", "label": self.get_page_title()},
        ]


class KnownServicesView(OfServicesMixin, TemplateView):
    """All known services; a POST with an id takes that one over."""

    template_name = "wagtail_privacy/admin/known_services.html"
    permission_required = "add"

    def get_page_title(self) -> str:
        return _("Add a known service")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        stored = CookieService.objects.exclude(known="").order_by("-pk")
        urls = {
            known: reverse(service_url("edit"), args=[pk])
            for known, pk in stored.values_list("known", "pk")
        }
        services = sorted(known_services, key=lambda item: item.name.casefold())
        rows = [_row(known, urls.get(known.id)) for known in services]
        return {
            **super().get_context_data(**kwargs),
            "rows": rows,
            "may_edit": self.may_edit,
        }

    def post(self, request: HttpRequest) -> HttpResponse:
        known = known_services.get(request.POST.get("known", ""))
        if known is None:
            raise Http404
        is_new = not CookieService.objects.filter(known=known.id).exists()
        service = adopt(known.id, request.user)
        if is_new:
            messages.success(request, _added(service))
        else:
            text = _("“%(name)s” is in the registry already.")
            messages.info(request, text % {"name": service})
        if self.may_edit:
            return redirect(reverse(service_url("edit"), args=[service.pk]))
        return redirect(reverse(service_url("list")))


def service_url(view: str) -> str:
    """The URL name of a view of services."""
    return CookieService.snippet_viewset.get_url_name(view)


def _row(known: KnownService, edit_url: str | None) -> KnownRow:
    sources = dict.fromkeys(item.source for item in known.cookies if item.source)
    return KnownRow(
        known=known,
        category=str(CookieCategory(known.category).label),
        country=country_name(known.country, get_language() or "en"),
        entries=sum(item.is_row for item in known.cookies),
        doubtful=sum(item.is_doubtful for item in known.cookies),
        sources=list(sources),
        edit_url=edit_url,
    )


def _added(service: CookieService) -> str:
    lacking = sum(gap.blocks for gap in gaps_of(service))
    if not lacking:
        text = _("“%(name)s” is in the registry now. Choose it for your site.")
        return text % {"name": service}
    words = ngettext(
        "“%(name)s” is in the registry now. Visitors see it once you have filled in "
        "what is missing and confirmed it.",
        "“%(name)s” is in the registry now. Visitors see it once you have filled in "
        "the %(count)s things that are missing and confirmed it.",
        lacking,
    )
    return words % {"name": service, "count": lacking}

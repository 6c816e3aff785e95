"""What a release says of a known service that an older one did not."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.generic import TemplateView
from wagtail.admin import messages

from wagtail_privacy.admin.cookies.known import OfServicesMixin, service_url
from wagtail_privacy.admin.cookies.listing import CHANGES
from wagtail_privacy.cookies.adoption import differences, leave, take
from wagtail_privacy.models import CookieService
from wagtail_privacy.notice.known_services import known_services


class ChangesView(OfServicesMixin, TemplateView):
    """Every difference, to be taken over or left; nothing happens by itself."""

    template_name = "wagtail_privacy/admin/cookie_changes.html"
    permission_required = "change"

    @cached_property
    def service(self) -> CookieService:
        service = get_object_or_404(CookieService, pk=self.kwargs["service_id"])
        if service.known not in known_services:
            raise Http404
        return service

    def get_page_title(self) -> str:
        return _("What is new: %(name)s") % {"name": self.service}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return {
            **super().get_context_data(**kwargs),
            "service": self.service,
            "known": known_services[self.service.known],
            "differences": differences(self.service),
            "edit_url": reverse(service_url("edit"), args=[self.service.pk]),
        }

    def post(self, request: HttpRequest, service_id: int) -> HttpResponse:
        keys = request.POST.getlist("key")
        if "leave" in request.POST:
            leave(self.service, request.user)
            text = _("“%(name)s” stays as it is.") % {"name": self.service}
            messages.success(request, text)
        elif not keys:
            messages.warning(request, _("Choose what to take over."))
            return redirect(reverse(CHANGES, args=[service_id]))
        else:
            self._tell(len(take(self.service, keys, request.user)), len(set(keys)))
        if differences(self.service):
            return redirect(reverse(CHANGES, args=[service_id]))
        return redirect(reverse(service_url("edit"), args=[service_id]))

    def _tell(self, taken: int, asked: int) -> None:
        if taken:
            words = ngettext(
                "%(count)s change is taken over.",
                "%(count)s changes are taken over.",
                taken,
            )
            messages.success(self.request, words % {"count": taken})
        if taken < asked:
            text = _("Something has changed meanwhile. Look at what is left once more.")
            messages.warning(self.request, text)

"""The admin's views of the services that set cookies."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.snippets.views.snippets import EditView, SnippetViewSet

from wagtail_privacy.admin.cookies.listing import (
    CHANGES,
    COLUMNS,
    CookieServiceFilterSet,
    CookieServiceIndexView,
)
from wagtail_privacy.admin.cookies.panels import edit_handler
from wagtail_privacy.admin.forbidden import Answers403Mixin
from wagtail_privacy.admin.usage import ProtectedDeleteView, ProtectedUsageView
from wagtail_privacy.cookies.adoption import differences
from wagtail_privacy.models import CookieService


class CookieServiceEditView(EditView):
    """Tells when the package knows the service better than it did."""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        if differences(self.object):
            url = reverse(CHANGES, args=[self.object.pk])
            text = _("This release knows newer data of this service.")
            button = messages.button(url, _("See what is new"))
            messages.info(request, text, buttons=[button])
        return super().get(request, *args, **kwargs)


class CookieServiceViewSet(Answers403Mixin, SnippetViewSet):
    model = CookieService
    icon = "tablet-alt"
    list_display = COLUMNS
    list_per_page = 50
    filterset_class = CookieServiceFilterSet
    copy_view_enabled = False
    inspect_view_enabled = False
    add_to_admin_menu = False
    index_view_class = CookieServiceIndexView
    edit_view_class = CookieServiceEditView
    delete_view_class = ProtectedDeleteView
    usage_view_class = ProtectedUsageView
    delete_template_name = "wagtail_privacy/admin/cookie_delete.html"

    @cached_property
    def edit_handler(self) -> Any:
        return edit_handler()

    def get_queryset(self, request: HttpRequest) -> Any:
        return CookieService.objects.select_related("provider").prefetch_related(
            "cookies"
        )

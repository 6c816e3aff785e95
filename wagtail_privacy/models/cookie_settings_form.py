"""The form of a site's cookies: all services by category, each with how it stands."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from django import forms
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminModelForm

from wagtail_privacy.models.cookie_states import ServiceState, state_of
from wagtail_privacy.models.cookies import CookieService
from wagtail_privacy.vocabulary import CookieCategory


Choices = list[tuple[str, list[tuple[Any, str]]]]


class GroupedCheckboxes(forms.CheckboxSelectMultiple):
    """A box for each service, under its category."""

    template_name = "wagtail_privacy/admin/cookie_choices.html"

    @cached_property
    def media(self) -> forms.Media:
        return forms.Media(css={"all": ["wagtail_privacy/admin.css"]})


class CookieSettingsForm(WagtailAdminModelForm):
    """Three queries for the choices, however many services there are."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["services"].choices = service_choices()


def service_choices() -> Choices:
    """Return the services by category, in the order in which visitors read them."""
    services = CookieService.objects.select_related("provider")
    order = list(CookieCategory)
    found = sorted(
        services.prefetch_related("cookies"),
        key=lambda item: (order.index(item.category), item.name.casefold()),
    )
    return [
        (CookieCategory(category).label, [(item.pk, _label(item)) for item in group])
        for category, group in groupby(found, key=lambda item: item.category)
    ]


def _label(service: CookieService) -> str:
    state = state_of(service)
    words = {
        ServiceState.INCOMPLETE: _("%(name)s (incomplete)"),
        ServiceState.READY: _("%(name)s (not confirmed: visitors do not see it)"),
        ServiceState.LACKING: _(
            "%(name)s (incomplete and not confirmed: visitors do not see it)"
        ),
    }
    return words.get(state, "%(name)s") % {"name": service.name}

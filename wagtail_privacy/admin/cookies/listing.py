"""The list of all services, with how each of them stands."""

from __future__ import annotations

from typing import Any

import django_filters
from django.db.models import QuerySet
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column
from wagtail.admin.widgets.button import HeaderButton
from wagtail.snippets.views.snippets import IndexView

from wagtail_privacy.cookies.adoption import differences
from wagtail_privacy.countries import country_name
from wagtail_privacy.models import CookieService
from wagtail_privacy.models.cookie_gaps import country_of
from wagtail_privacy.models.cookie_states import state_of
from wagtail_privacy.vocabulary import CookieCategory


#: The names of the views of known services and of what is new in one.
KNOWN = "wagtail_privacy_cookies:known"
CHANGES = "wagtail_privacy_cookies:changes"
#: Of equal buttons Wagtail shows that first whose label comes first in the alphabet.
_FIRST = 0


class CookieServiceFilterSet(WagtailFilterSet):
    category = django_filters.ChoiceFilter(
        label=_("Category"), choices=CookieCategory.choices, empty_label=_("All")
    )
    confirmed = django_filters.ChoiceFilter(
        label=_("State"),
        choices=[("true", _("Confirmed")), ("false", _("Suggestion"))],
        empty_label=_("All"),
        method="of_state",
    )
    known = django_filters.ChoiceFilter(
        label=_("Comes from"),
        choices=[("true", _("Known service")), ("false", _("Own entry"))],
        empty_label=_("All"),
        method="of_origin",
    )

    class Meta:
        model = CookieService
        fields: list[str] = []

    def of_state(self, services: QuerySet, name: str, value: str) -> QuerySet:
        return services.filter(confirmed=value == "true")

    def of_origin(self, services: QuerySet, name: str, value: str) -> QuerySet:
        own = {"known": ""}
        return services.exclude(**own) if value == "true" else services.filter(**own)


class StateColumn(Column):
    """The state in words, and whether the package knows the service better now."""

    cell_template_name = "wagtail_privacy/admin/cookie_state_cell.html"

    class Media:
        css = {"all": ["wagtail_privacy/admin.css"]}


class CookieServiceIndexView(IndexView):
    """Costs the same queries however many services and cookies there are."""

    @cached_property
    def header_buttons(self) -> list[Any]:
        buttons = super().header_buttons
        if self.add_url:
            known = HeaderButton(
                gettext("Add a known service"),
                url=reverse(KNOWN),
                icon_name="download",
                priority=_FIRST,
            )
            buttons = [known, *buttons]
        return buttons

    def get_table(self, object_list: Any, **kwargs: Any) -> Any:
        return super().get_table(with_states(object_list), **kwargs)


def with_states(services: Any) -> list[CookieService]:
    """Give each service what its row in the list says."""
    found = list(services)
    for service in found:
        country = country_of(service)
        service.country_label = country_name(country, get_language() or "en")
        service.state = state_of(service)
        service.changes_url = (
            reverse(CHANGES, args=[service.pk]) if differences(service) else ""
        )
        service.cookie_count = len(service.cookies.all())
    return found


#: What the list shows of each service.
COLUMNS = [
    "name",
    Column("provider", label=_("Provider"), sort_key="provider__name"),
    Column(
        "category",
        label=_("Category"),
        accessor="get_category_display",
        sort_key="category",
    ),
    Column("country_label", label=_("Country")),
    StateColumn("state", label=_("State"), sort_key="confirmed"),
    Column("cookie_count", label=_("Entries")),
]

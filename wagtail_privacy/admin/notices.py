"""The admin's list of all notices, of every page type that a site makes them with."""

from __future__ import annotations

from typing import Any

import django_filters
from django import forms
from django.db.models import F, Model, Q, QuerySet
from django.db.models.functions import Coalesce
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.auth import user_has_any_page_permission
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.ui.tables.pages import (
    PageStatusColumn,
    PageTitleColumn,
    ParentPageColumn,
)
from wagtail.admin.views.pages.listing import IndexView
from wagtail.admin.viewsets.pages import PageListingViewSet
from wagtail.models import get_page_models

from wagtail_privacy.admin.forbidden import Answers403Mixin
from wagtail_privacy.admin.translations.standings import (
    LanguagesColumn,
    give_languages,
    with_standings,
)
from wagtail_privacy.conf import conf
from wagtail_privacy.models import PrivacyNoticeMixin, PrivacySettings
from wagtail_privacy.models.site_frames import page_facts
from wagtail_privacy.models.site_trees import pages_of, site_trees
from wagtail_privacy.models.translating.backfill import note_unknown_translations
from wagtail_privacy.models.translation_states import Standing
from wagtail_privacy.profiles import profile_choices


#: The facts that a notice is listed with: the name in the list, and the path to it
#: from a page model with the mixin.
FACTS = {
    "notice_controller": "controller__name",
    "notice_profile": "profile",
    "notice_next_review": "next_review",
}


def notice_models() -> list[type[Model]]:
    """The page types of the site that are notices."""
    return [
        model for model in get_page_models() if issubclass(model, PrivacyNoticeMixin)
    ]


def with_facts(pages: QuerySet) -> QuerySet:
    """Give each page the facts of the notice it is, whatever its type."""
    paths = [_path(pages.model, model) for model in _tables()]
    return pages.annotate(
        **{
            name: _first([F(f"{path}__{fact}") for path in paths])
            for name, fact in FACTS.items()
        }
    )


class NoticeFilterSet(WagtailFilterSet):
    """Its language filter comes from Wagtail, where a site has several languages."""

    notice_controller = django_filters.CharFilter(
        label=_("Controller"), method="filter_controller"
    )
    notice_profile = django_filters.ChoiceFilter(
        label=_("Legal profile"),
        choices=profile_choices,
        empty_label=_("All"),
        widget=forms.RadioSelect,
    )
    live = django_filters.ChoiceFilter(
        label=_("Status"),
        choices=[("true", _("Published")), ("false", _("Not published"))],
        empty_label=_("All"),
        widget=forms.RadioSelect,
        method="filter_live",
    )

    translation_standing = django_filters.ChoiceFilter(
        label=_("Translation"),
        choices=Standing.choices,
        empty_label=_("All"),
        widget=forms.RadioSelect,
    )

    class Meta:
        model = IndexView.model
        fields: list[str] = []

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not conf.is_multilingual:
            del self.filters["translation_standing"]

    def filter_controller(self, pages: QuerySet, name: str, value: str) -> QuerySet:
        """A notice without a controller of its own has that of its site."""
        found = PrivacySettings.objects.filter(controller__name__icontains=value)
        sites, trees = list(found.values_list("site", flat=True)), site_trees()
        wanted = Q(notice_controller__icontains=value)
        for site in sites:
            wanted |= Q(notice_controller__isnull=True) & pages_of(site, trees)
        return pages.filter(wanted)

    def filter_live(self, pages: QuerySet, name: str, value: str) -> QuerySet:
        return pages.filter(live=value == "true")


class NoticeListView(IndexView):
    """Every notice that the user may see in the explorer.

    There are no bulk actions: “all in the listing” is to them all pages of the site.
    """

    template_name = "wagtailadmin/generic/index.html"
    results_template_name = "wagtailadmin/generic/index_results.html"
    table_classname = "listing"
    page_title = _("Privacy notices")
    verbose_name = _("privacy notice")
    verbose_name_plural = _("privacy notices")
    filterset_class = NoticeFilterSet
    show_locale_labels = False  # There is a column of languages.

    @cached_property
    def columns(self) -> list[Any]:
        columns = [
            PageTitleColumn(
                "title", label=_("Title"), sort_key="title", classname="title"
            ),
            ParentPageColumn("parent", label=_("Parent")),
            _column("notice_controller", _("Controller")),
            _column("notice_profile", _("Legal profile"), "get_profile_display"),
            Column(
                "language",
                label=_("Language"),
                accessor="locale.get_display_name",
                sort_key="locale__language_code",
            ),
            DateColumn(
                "latest_revision_created_at",
                label=_("Updated"),
                sort_key="latest_revision_created_at",
            ),
            _column("notice_next_review", _("Next review")),
            PageStatusColumn("status", label=_("Status"), sort_key="live"),
            LanguagesColumn("translations", label=_("Translations")),
        ]
        if not self.i18n_enabled:
            languages = {"language", "translations"}
            columns = [column for column in columns if column.name not in languages]
        return columns

    def get_base_queryset(self) -> QuerySet:
        seen = self.permission_policy.explorable_instances(self.request.user)
        pages = self.model.objects.filter(pk__in=seen.values_list("pk", flat=True))
        pages = with_facts(self.annotate_queryset(pages.type(*notice_models())))
        return with_standings(pages) if self.i18n_enabled else pages

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if self.i18n_enabled:
            note_unknown_translations()
        return super().get(request, *args, **kwargs)

    def get_table(self, object_list: Any) -> Any:
        pages = list(object_list)
        if self.i18n_enabled:
            give_languages(pages)
        for page in pages:
            page.notice_controller = page.notice_controller or _site_controller(page)
        return super().get_table(pages)

    def get_ordering(self) -> str:
        asked = self.request.GET.get("ordering")
        return asked if asked in self.get_valid_orderings() else self.default_ordering

    def order_queryset(self, pages: QuerySet) -> QuerySet:
        """What has no value stands last, so that every database sorts alike."""
        key = F(self.ordering.removeprefix("-"))
        if self.ordering.startswith("-"):
            return pages.order_by(key.desc(nulls_last=True), "pk")
        return pages.order_by(key.asc(nulls_last=True), "pk")

    def search_queryset(self, pages: QuerySet) -> QuerySet:
        """Search titles in the database: it can sort and filter by every column."""
        words = Q(title__icontains=self.search_query)
        words |= Q(draft_title__icontains=self.search_query)
        return pages.filter(words) if self.is_searching else pages


class NoticeMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return user_has_any_page_permission(request.user)


class NoticeListViewSet(Answers403Mixin, PageListingViewSet):
    """The list; a notice is added where it stands, in the explorer."""

    model = IndexView.model
    index_view_class = NoticeListView
    icon = "clipboard-list"
    add_to_admin_menu = True
    menu_label = _("Privacy notices")
    menu_item_class = NoticeMenuItem

    def get_common_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_common_view_kwargs(**kwargs) | {"add_url_name": None}

    def get_index_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        """The view knows its columns and filters itself."""
        own = {"columns": self.UNDEFINED, "filterset_class": self.UNDEFINED}
        return super().get_index_view_kwargs(**kwargs) | own

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            path("", self.index_view, name="index"),
            path("results/", self.index_results_view, name="index_results"),
        ]


def notice_list() -> list[NoticeListViewSet]:
    """The viewset to register; a ``register_admin_viewset`` hook.

    There is none on a site that has no page type for notices.
    """
    if not notice_models():
        return []
    return [NoticeListViewSet("wagtail_privacy_notices", url_prefix="privacy-notices")]


def _site_controller(page: Any) -> str:
    facts = page_facts(page)
    controller = facts.controller(page.locale.language_code) if facts else None
    return controller.name if controller else ""


def _column(name: str, label: Any, accessor: str | None = None) -> Column:
    return Column(name, label=label, accessor=accessor or name, sort_key=name)


def _tables() -> list[type[Model]]:
    """The models in whose tables the fields of the mixin are."""
    tables = {model._meta.get_field("profile").model for model in notice_models()}
    return sorted(tables, key=lambda model: model._meta.label)


def _path(base: type[Model], model: type[Model]) -> str:
    """How a query of ``base`` reaches the fields of ``model``, which inherits it."""
    link = model._meta.get_ancestor_link(base)
    name = link.related_query_name()
    parent = link.remote_field.model
    return name if parent is base else f"{_path(base, parent)}__{name}"


def _first(values: list[F]) -> F | Coalesce:
    return Coalesce(*values) if len(values) > 1 else values[0]

"""The report of translations that are behind, site by site."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import django_filters
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.auth import user_has_any_page_permission
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views.pages.listing import IndexView
from wagtail.admin.views.reports import PageReportView
from wagtail.models import Locale, Site

from wagtail_privacy.admin.translations.editor import VIEW
from wagtail_privacy.admin.translations.standings import (
    BEHIND,
    with_standings,
)
from wagtail_privacy.models.site_frames import site_of
from wagtail_privacy.models.site_trees import pages_of, site_trees
from wagtail_privacy.models.translating.backfill import note_unknown_translations
from wagtail_privacy.models.translating.contents import Contents
from wagtail_privacy.models.translating.drafts import section_name
from wagtail_privacy.models.translating.following import followed_models
from wagtail_privacy.models.translating.groups import contents_of
from wagtail_privacy.models.translation_states import Standing


REPORT = "wagtail_privacy_translations:report"
RESULTS = "wagtail_privacy_translations:report_results"


class TranslationFilterSet(WagtailFilterSet):
    site = django_filters.ModelChoiceFilter(
        label=_("Site"), queryset=lambda request: Site.objects.all(), method="of_site"
    )
    language = django_filters.ModelChoiceFilter(
        label=_("Language"),
        queryset=lambda request: Locale.objects.all(),
        field_name="locale",
    )
    translation_standing = django_filters.ChoiceFilter(
        label=_("Translation"),
        choices=[(item.value, item.label) for item in BEHIND],
        empty_label=_("All"),
    )

    class Meta:
        model = IndexView.model
        fields: list[str] = []

    def of_site(self, pages: QuerySet, name: str, site: Site | None) -> QuerySet:
        return pages.filter(pages_of(site.pk, site_trees())) if site else pages


class StandingColumn(TitleColumn):
    """How a translation stands; it links to the comparison with the original."""

    class Media:
        css = {"all": ["wagtail_privacy/admin.css"]}


class TranslationReportView(PageReportView):
    """Every translation that is behind, of the pages that the user may explore."""

    page_title = _("Translations of privacy notices")
    header_icon = "clipboard-list"
    results_template_name = "wagtailadmin/reports/base_report_results.html"
    index_url_name = REPORT
    index_results_url_name = RESULTS
    filterset_class = TranslationFilterSet
    any_permission_required = ["add", "change", "publish"]
    model = IndexView.model
    columns = [
        TitleColumn(
            "title",
            label=_("Title"),
            accessor="get_admin_display_title",
            url_name="wagtailadmin_pages:edit",
            classname="privacy-report-title",
        ),
        Column("site_name", label=_("Site")),
        Column("language", label=_("Language"), accessor="locale.get_display_name"),
        StandingColumn(
            "standing",
            label=_("Translation"),
            accessor="standing_label",
            url_name=VIEW,
            classname="privacy-report-standing",
        ),
        Column(
            "sections",
            label=_("Sections"),
            accessor="sections_behind",
            classname="privacy-report-sections",
        ),
        DateColumn("translation_behind_since", label=_("Behind since")),
    ]
    list_export = [
        "title",
        "site_name",
        "locale.language_code",
        "standing_label",
        "sections_behind",
        "translation_behind_since",
    ]
    export_headings = {
        "title": _("Title"),
        "site_name": _("Site"),
        "locale.language_code": _("Language"),
        "standing_label": _("Translation"),
        "sections_behind": _("Sections"),
        "translation_behind_since": _("Behind since"),
    }

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        note_unknown_translations()
        return super().get(request, *args, **kwargs)

    def get_queryset(self) -> QuerySet:
        seen = self.permission_policy.explorable_instances(self.request.user)
        pages = self.model.objects.filter(pk__in=seen.values_list("pk", flat=True))
        pages = with_standings(pages.type(*followed_models())).filter(
            translation_standing__in=BEHIND
        )
        self.queryset = pages.select_related("locale").order_by(
            "translation_behind_since", "pk"
        )
        return super().get_queryset()

    def decorate_paginated_queryset(self, pages: Any) -> list[Any]:
        return with_details(pages)


class TranslationReportMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return user_has_any_page_permission(request.user)


def with_details(pages: Any) -> list[Any]:
    """Give each page its site, its standing in words, and the sections behind."""
    pages = list(pages)
    sites = {site.pk: str(site) for site in Site.objects.all()}
    found = _contents(pages)
    for page in pages:
        known = found.get(page.pk, {})
        ids = [*page.translation_outdated, *page.translation_untranslated]
        names = [section_name(*known[id]) for id in ids if id in known]
        page.sections_behind = ", ".join(names)
        page.site_name = sites.get(site_of(page), "")
        page.standing_label = Standing(page.translation_standing).label
    return pages


def _contents(pages: list[Any]) -> dict[int, Contents]:
    """What stands on the pages, in a query for each page type."""
    by_model = defaultdict(list)
    for page in pages:
        by_model[page.specific_class].append(page.pk)
    return {
        row.pk: contents_of(row)
        for model, keys in by_model.items()
        for row in model._base_manager.filter(pk__in=keys)
    }

"""Addresses, menu and log of the views of translations."""

from __future__ import annotations

from typing import Any

from django.urls import URLPattern, URLResolver, include, path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.log_actions import LogFormatter

from wagtail_privacy.admin.forbidden import answering_403
from wagtail_privacy.admin.translations.comparing import ACCEPTED, TranslationView
from wagtail_privacy.admin.translations.report import (
    REPORT,
    TranslationReportMenuItem,
    TranslationReportView,
)


def translation_urls() -> list[URLPattern | URLResolver]:
    """The addresses below the admin’s; a ``register_admin_urls`` hook."""
    report = TranslationReportView
    urls = [
        path("", answering_403(report.as_view()), name="report"),
        path(
            "results/",
            answering_403(report.as_view(results_only=True)),
            name="report_results",
        ),
        path(
            "<int:page_id>/",
            answering_403(TranslationView.as_view()),
            name="translation",
        ),
    ]
    included = include((urls, "wagtail_privacy_translations"))
    return [path("privacy-translations/", included)]


def report_menu_item() -> TranslationReportMenuItem:
    """The entry among the reports; a ``register_reports_menu_item`` hook."""
    return TranslationReportMenuItem(
        gettext_lazy("Translations of privacy notices"),
        reverse(REPORT),
        name="privacy-translations",
        icon_name="clipboard-list",
        order=1_200,
    )


def register_log_actions(actions: Any) -> None:
    """What the history of a page calls it; a ``register_log_actions`` hook."""
    actions.register_action(ACCEPTED)(AcceptedTranslation)


class AcceptedTranslation(LogFormatter):
    label = gettext_lazy("Let a translation stand")

    def format_message(self, log_entry: Any) -> str:
        section = {"section": log_entry.data.get("section", "")}
        return _("Let the translation of “%(section)s” stand as it is") % section

"""How pages stand as translations, for lists of pages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import OuterRef, QuerySet, Subquery
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.models import Locale

from wagtail_privacy.admin.translations.editor import VIEW
from wagtail_privacy.models import TranslationState
from wagtail_privacy.models.site_trees import base_page
from wagtail_privacy.models.translation_states import Standing


BEHIND = (Standing.OUTDATED, Standing.UNTRANSLATED)

#: The name in a list of pages, and the field of the state.
_FIELDS = {
    "translation_standing": "standing",
    "translation_outdated": "outdated",
    "translation_untranslated": "untranslated",
    "translation_behind_since": "behind_since",
}


@dataclass(frozen=True, slots=True)
class LanguageStanding:
    """One language of a page in a list. ``count`` sections are behind."""

    code: str
    language: str
    label: str | Promise
    standing: str = ""
    count: int = 0
    url: str = ""


def with_standings(pages: QuerySet) -> QuerySet:
    """Give each page what is known of it as a translation."""
    states = TranslationState.objects.filter(
        translation_key=OuterRef("translation_key"), locale=OuterRef("locale")
    )
    return pages.annotate(
        **{name: Subquery(states.values(field)[:1]) for name, field in _FIELDS.items()}
    )


def give_languages(pages: Iterable[Any]) -> None:
    """Give each of ``pages`` the standing of every language of the site.

    Three queries, however many pages there are.
    """
    pages = list(pages)
    locales = sorted(Locale.objects.all(), key=lambda locale: locale.language_code)
    keys = {page.translation_key for page in pages}
    states = defaultdict(dict)
    for state in TranslationState.objects.filter(translation_key__in=keys):
        states[state.translation_key][state.locale_id] = state
    translations = defaultdict(dict)
    known = base_page().objects.filter(translation_key__in=keys)
    for row in known.values("pk", "translation_key", "locale_id"):
        translations[row["translation_key"]][row["locale_id"]] = row
    for page in pages:
        key = page.translation_key
        page.language_standings = [
            _standing(locale, translations[key].get(locale.pk), states[key])
            for locale in locales
        ]


def _standing(
    locale: Locale, page: dict[str, Any] | None, states: dict[int, TranslationState]
) -> LanguageStanding:
    known = {"code": locale.language_code, "language": locale.get_display_name()}
    if page is None:
        return LanguageStanding(label=_("Not begun"), **known)
    state = states.get(locale.pk)
    if state is None:
        label = Standing.SOURCE.label if not states else ""
        return LanguageStanding(label=label, **known)
    behind = state.standing in BEHIND
    sections = (
        state.outdated if state.standing == Standing.OUTDATED else state.untranslated
    )
    return LanguageStanding(
        label=state.get_standing_display(),
        standing=state.standing,
        count=len(sections),
        url=reverse(VIEW, args=[page["pk"]]) if behind else "",
        **known,
    )


class LanguagesColumn(Column):
    """Every language of the site with its standing; ``give_languages`` comes first."""

    cell_template_name = "wagtail_privacy/admin/languages_cell.html"

    class Media:
        css = {"all": ["wagtail_privacy/admin.css"]}

    def get_value(self, instance: Any) -> list[LanguageStanding]:
        return instance.language_standings

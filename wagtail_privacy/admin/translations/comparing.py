"""One translation beside its source: what has changed, and what an editor settles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.compare import diff_text
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.log_actions import log

from wagtail_privacy.admin.translations.editor import VIEW
from wagtail_privacy.models.site_trees import base_page
from wagtail_privacy.models.translating.drafts import (
    TranslationDraft,
    WordStanding,
    section_name,
    translation_draft,
)
from wagtail_privacy.models.translating.following import is_followed


#: The action of the log, when an editor lets a translation stand as it is.
ACCEPTED = "wagtail_privacy.accept_translation"


@dataclass(frozen=True, slots=True)
class WordRow:
    """A field whose words are behind; ``original`` shows what has changed in it."""

    label: str
    original: SafeString
    own: str


@dataclass(frozen=True, slots=True)
class SectionRow:
    """A section that is behind, and the words in it that are."""

    id: str
    name: str
    is_gone: bool
    words: list[WordRow]


class TranslationView(WagtailAdminTemplateMixin, TemplateView):
    """What a page is behind its source in; whoever may edit it may settle it."""

    template_name = "wagtail_privacy/admin/translation.html"
    header_icon = "history"
    _show_breadcrumbs = True

    @cached_property
    def draft(self) -> TranslationDraft:
        pages = base_page().objects.filter(pk=self.kwargs["page_id"])
        page = pages.first()
        page = page.specific if page else None
        if page is None or not is_followed(type(page)):
            raise Http404
        if not page.permissions_for_user(self.request.user).can_edit():
            raise PermissionDenied
        draft = translation_draft(page)
        if draft is None:
            raise Http404
        return draft

    def get_page_title(self) -> str:
        return _("Translation: %(title)s") % {"title": self.draft.page.draft_title}

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        edit = reverse("wagtailadmin_pages:edit", args=[self.draft.page.pk])
        return [
            {"url": edit, "label": self.draft.page.draft_title},
            {"url": "", "label": self.get_page_title()},
        ]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        draft = self.draft
        found = draft.comparison
        return {
            **super().get_context_data(**kwargs),
            "page": draft.page,
            "language": draft.page.locale.get_display_name(),
            "source": draft.source,
            "source_language": draft.source.locale.get_display_name(),
            "outdated": [self._row(id) for id in found.outdated],
            "untranslated": [self._row(id) for id in found.untranslated],
        }

    def post(self, request: HttpRequest, page_id: int) -> HttpResponse:
        draft, section = self.draft, request.POST.get("section", "")
        if section in draft.comparison.outdated:
            draft.accept(section)
            text = _("“%(section)s” counts as up to date.")
        elif section in draft.comparison.untranslated:
            draft.leave_alike(section)
            text = _("“%(section)s” stays the same in both languages.")
        else:
            messages.info(request, _("This section is not behind any more."))
            return redirect(reverse(VIEW, args=[page_id]))
        name = section_name(*draft.own[section])
        log(
            instance=draft.page,
            action=ACCEPTED,
            user=request.user,
            data={"section": name},
        )
        messages.success(request, text % {"section": name})
        return redirect(reverse(VIEW, args=[page_id]))

    def _row(self, id: str) -> SectionRow:
        draft = self.draft
        return SectionRow(
            id,
            section_name(*draft.own[id]),
            is_gone=id not in draft.original,
            words=[_word_row(word) for word in draft.words(id)],
        )


def _word_row(word: WordStanding) -> WordRow:
    """Without the earlier text, nothing can be shown of what has changed."""
    before = word.now if word.before is None else word.before
    return WordRow(word.label, diff_text(before, word.now).to_html(), word.own)

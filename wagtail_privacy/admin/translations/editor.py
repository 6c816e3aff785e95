"""The message above the editor of a translation: what is behind, and where to look."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.admin import messages

from wagtail_privacy.models.translating.drafts import (
    TranslationDraft,
    translation_draft,
)
from wagtail_privacy.models.translating.following import is_followed


#: The name of the view of one translation.
VIEW = "wagtail_privacy_translations:translation"


def tell_standing(request: HttpRequest, page: Any) -> None:
    """Say which sections are behind their source; a ``before_edit_page`` hook.

    It comes before the hooks of translation tools, which have editors of their own.
    """
    if request.method != "GET" or not is_followed(type(page)):
        return
    draft = translation_draft(page)
    if draft is None:
        return
    text = " ".join(_sentences(draft))
    if text:
        link = messages.button(reverse(VIEW, args=[page.pk]), _("See what has changed"))
        messages.warning(request, text, buttons=[link])


def _sentences(draft: TranslationDraft) -> list[str]:
    outdated = draft.names(draft.comparison.outdated)
    untranslated = draft.names(draft.comparison.untranslated)
    language = draft.source.locale.get_display_name()
    sentences = []
    if outdated:
        words = ngettext(
            "The original (%(language)s) has changed since this section was "
            "translated: %(sections)s.",
            "The original (%(language)s) has changed since these sections were "
            "translated: %(sections)s.",
            len(outdated),
        )
        known = {"language": language, "sections": _listed(outdated)}
        sentences.append(words % known)
    if untranslated:
        words = _("Not fully translated yet: %(sections)s.")
        sentences.append(words % {"sections": _listed(untranslated)})
    return sentences


def _listed(names: list[str]) -> str:
    return ", ".join(_("“%(title)s”") % {"title": name} for name in names)

"""What a visitor is told of a page that is a translation."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from wagtail_privacy.blocks.foreign import LanguageOf, by_key, foreign
from wagtail_privacy.models.languages import LanguageLink
from wagtail_privacy.models.site_frames import page_facts
from wagtail_privacy.models.translation_states import Shown


def foreign_passages(shown: Shown) -> LanguageOf | None:
    """Return what knows the passages that nobody has translated; None without any."""
    return by_key(shown.foreign) if shown.foreign else None


def translation_context(
    page: Any, shown: Shown, languages: Iterable[LanguageLink]
) -> dict[str, Any]:
    """Return what the template of a page knows of it as a translation."""
    return {
        "title": _title_of(page, shown),
        "untranslated": shown.untranslated,
        "newer": _newer_versions(page, shown, languages),
    }


def _title_of(page: Any, shown: Shown) -> str:
    """The title of the page, with its language where it is still the source’s."""
    language_of = foreign_passages(shown)
    return foreign(page.title, language_of(page.title)) if language_of else page.title


def _newer_versions(
    page: Any, shown: Shown, languages: Iterable[LanguageLink]
) -> dict[str, LanguageLink]:
    """Return where the current text of each outdated section is, by its id.

    Nothing, unless the site wants visitors to know, and the source is public.
    """
    if not shown.outdated:
        return {}
    facts = page_facts(page)
    sources = [link for link in languages if link.code == shown.source]
    if facts is None or not facts.tells_outdated or not sources:
        return {}
    return dict.fromkeys(shown.outdated, sources[0])

"""All languages of one page, and which of them was written first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from django.db.models import Model
from django.utils.functional import cached_property

from wagtail_privacy.models.site_frames import page_facts
from wagtail_privacy.models.translating.contents import (
    Contents,
    contents,
    stored_fields,
)
from wagtail_privacy.models.translation_states import TranslationState


class Group:
    """The pages of one translation key, with their states; one query for each."""

    def __init__(self, model: type[Model], key: UUID) -> None:
        """``model`` is the type of the pages."""
        self.model = model
        self.key = key

    @classmethod
    def of(cls, page: Any) -> Group:
        return cls(type(page), page.translation_key)

    @cached_property
    def pages(self) -> dict[int, Any]:
        """The pages by the primary key of their locale, the oldest first."""
        rows = self.model._base_manager.filter(translation_key=self.key)
        rows = rows.select_related("locale").order_by("pk")
        return {page.locale_id: page for page in rows}

    @cached_property
    def states(self) -> dict[int, TranslationState]:
        """What is known of the languages, by the primary key of the locale."""
        rows = TranslationState.objects.filter(translation_key=self.key)
        return {state.locale_id: state for state in rows}

    def state(self, locale_id: int) -> TranslationState:
        """The state of a language; a new one, not saved yet, if there is none."""
        return self.states.setdefault(
            locale_id,
            TranslationState(translation_key=self.key, locale_id=locale_id),
        )

    def source_of(self, page: Any) -> Any:
        """The page that ``page`` is a translation of; None for an original."""
        if page.locale_id in self._sources:
            return self.pages.get(self._sources[page.locale_id])
        return None if page.locale_id == self.original else self.pages[self.original]

    def sources_of(self, page: Any) -> Iterator[Any]:
        """Its source, the source of that, and so on to the original."""
        seen = {page.locale_id}
        source = self.source_of(page)
        while source is not None and source.locale_id not in seen:
            yield source
            seen.add(source.locale_id)
            source = self.source_of(source)

    @cached_property
    def original(self) -> int:
        """The locale of the page that is nobody’s translation.

        That is the one in its site’s main language if nothing is known of where it
        comes from, else the oldest of which nothing is known.
        """
        free = [key for key in self.pages if key not in self._sources]
        main = _main_language(self.pages[free[0]]) if len(free) > 1 else ""
        in_main = (key for key in free if self.pages[key].locale.language_code == main)
        return next(in_main, next(iter(free or self.pages)))

    @cached_property
    def _sources(self) -> dict[int, int]:
        """The locale of the source by that of its translation, where it is known."""
        known = {
            key: state.source_locale_id
            for key, state in self.states.items()
            if state.source_locale_id in self.pages and key in self.pages
        }
        by_pk = {page.pk: key for key, page in self.pages.items()}
        aliases = {
            key: by_pk[page.alias_of_id]
            for key, page in self.pages.items()
            if page.alias_of_id in by_pk
        }
        return {**known, **aliases}


def lock_languages(key: UUID) -> None:
    """Wait until nobody else changes the languages of a page; in a transaction.

    Whoever saves one of them takes this lock before any row of a page, a revision or
    a state. Otherwise two publications at once would wait for each other.
    """
    # By the columns of the index: MariaDB locks the rows in the order it reads them.
    states = TranslationState.objects.filter(translation_key=key).order_by("locale_id")
    list(states.select_for_update().values_list("pk"))


def contents_of(page: Any) -> Contents:
    """The sections of ``page`` as it is in memory."""
    return contents(type(page), stored_fields(page))


def _main_language(page: Any) -> str:
    """The language of the root page of the site that ``page`` stands on; "" on none."""
    facts = page_facts(page)
    return facts.language if facts else ""

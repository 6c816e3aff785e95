"""A translation as its editor has it before them, beside what is live of its source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils.functional import cached_property
from wagtail.models import Revision

from wagtail_privacy.blocks.words import (
    Words,
    pieces_by_path,
    pieces_of,
    word_label,
    words_of,
)
from wagtail_privacy.models.translating.contents import Contents
from wagtail_privacy.models.translating.groups import (
    Group,
    contents_of,
    lock_languages,
)
from wagtail_privacy.models.translating.standing import (
    Comparison,
    accept,
    compare,
    outdated_paths,
    revision_of,
)
from wagtail_privacy.models.translating.states import refresh
from wagtail_privacy.models.translation_states import TranslationState


@dataclass(frozen=True, slots=True)
class WordStanding:
    """A word that is behind: ``before`` is what it was made from, None if unknown."""

    label: str
    before: str | None
    now: str
    own: str


@dataclass
class TranslationDraft:
    """The newest version of a translation, published or not."""

    group: Group
    page: Any
    source: Any
    state: TranslationState

    @cached_property
    def newest(self) -> Any:
        return self.page.get_latest_revision_as_object()

    @cached_property
    def own(self) -> Contents:
        return contents_of(self.newest)

    @cached_property
    def original(self) -> Contents:
        return contents_of(self.source)

    @cached_property
    def comparison(self) -> Comparison:
        return compare(
            self.state.made_from,
            self.original,
            self.own,
            alike=set(self.state.alike),
            foreign=set(self.state.foreign),
        )

    def names(self, ids: Iterable[str]) -> list[str]:
        """The sections as the editor knows them."""
        return [section_name(*self.own[id]) for id in ids]

    def words(self, section: str) -> list[WordStanding]:
        """The words of a section that are out of date or not translated."""
        block, value = self.own[section]
        own, now = words_of(block, value), self._words_of(self.original, section)
        before = self._words_before(section, own)
        foreign, pieces = self.comparison.foreign, pieces_by_path(block, value)
        paths = outdated_paths(self.state.made_from, section, now, own)
        paths += [
            path
            for path in own
            if path not in paths and foreign.intersection(pieces[path])
        ]
        return [
            WordStanding(
                word_label(block, path),
                None if before is None else before.get(path, ""),
                now.get(path, ""),
                own.get(path, ""),
            )
            for path in paths
        ]

    def _words_before(self, section: str, own: Words) -> Words | None:
        """What the section was made from, if that revision is stored yet."""
        key = revision_of(self.state.made_from, section, own)
        revision = Revision.objects.filter(pk=key).first() if key else None
        if revision is None:
            return None
        return self._words_of(contents_of(revision.as_object()), section)

    def _words_of(self, version: Contents, section: str) -> Words:
        return words_of(*version[section]) if section in version else {}

    def accept(self, section: str) -> None:
        """Let the words of a section stand for what its source says now."""
        with self._settling():
            for version in (self.own, contents_of(self.page)):
                accept(
                    self.state.made_from,
                    self.original,
                    version,
                    self.source.live_revision_id,
                    section,
                )

    def leave_alike(self, section: str) -> None:
        """Let passages of a section say the same in both languages."""
        left = pieces_of(*self.own[section]) & self.comparison.foreign
        with self._settling():
            self.state.alike = sorted({*self.state.alike, *left})

    @contextmanager
    def _settling(self) -> Iterator[None]:
        """Change the state as it is now: an editor may have saved meanwhile."""
        with transaction.atomic():
            lock_languages(self.group.key)
            self.state.refresh_from_db()
            yield
            self.state.save()
            refresh(Group(self.group.model, self.group.key))


def translation_draft(page: Any) -> TranslationDraft | None:
    """Return ``page``, which is of its own type, if it is a translation.

    One query if nothing is known of it as a translation.
    """
    state = TranslationState.objects.filter(
        translation_key=page.translation_key,
        locale_id=page.locale_id,
        source_locale__isnull=False,
    ).first()
    if state is None:
        return None
    group = Group.of(page)
    here = group.pages[page.locale_id]
    source = group.source_of(here)
    return TranslationDraft(group, here, source, state) if source else None


def section_name(block: Any, value: Any) -> str:
    """The heading of a stored section, in the language of whoever reads it."""
    return value.get("heading") or str(block.label)

"""The states of the languages of a page: written when a page is saved, for reading."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from copy import deepcopy
from typing import Any

from django.utils import timezone
from wagtail.models import Revision

from wagtail_privacy.models.translating.contents import Contents, stored_fields
from wagtail_privacy.models.translating.groups import Group, contents_of
from wagtail_privacy.models.translating.localize import source_contents
from wagtail_privacy.models.translating.standing import (
    Comparison,
    compare,
    forget,
    remember,
    title_piece,
)
from wagtail_privacy.models.translation_states import (
    Shown,
    Standing,
    TranslationState,
    write_shown,
)


_BEHIND = (Standing.OUTDATED, Standing.UNTRANSLATED)


def remember_source(
    group: Group,
    source: Any,
    before: Contents,
    revision: int | None,
    *,
    pending: Callable[[Any], Iterable[Revision]],
) -> None:
    """Note what the translations of ``source`` were made from, before it changes.

    ``before`` is what was live of it, in ``revision``. What is known already stays.
    ``pending`` returns what editors have written in a translation and not published.
    """
    for page in group.pages.values():
        own_source = group.source_of(page)
        if own_source and own_source.pk == source.pk:
            state = group.state(page.locale_id)
            state.source_locale_id = source.locale_id
            versions = [page]
            if page.has_unpublished_changes or not page.live:
                versions += [draft.as_object() for draft in pending(page)]
            for version in versions:
                remember(
                    state.made_from,
                    before,
                    contents_of(version),
                    revision,
                    alike=set(state.alike),
                )
            state.save()


def remember_publication(group: Group, page: Any, drafts: Iterable[Revision]) -> None:
    """Note what the words of ``page``, which has been published, were made from.

    Nothing is kept of texts that stand neither in it nor in ``drafts``.
    """
    source = group.source_of(page)
    if source is None:
        return
    state = group.state(page.locale_id)
    own = contents_of(page)
    origin = source_contents(group.model, group.key, page.locale_id)
    remember(
        state.made_from,
        contents_of(source) if origin is None else origin,
        own,
        source.live_revision_id,
    )
    versions = [contents_of(draft.as_object()) for draft in drafts]
    state.made_from = forget(state.made_from, [own, *versions])


def note_offline(page: Any) -> None:
    """Keep the facts of ``page``, which is not live, for its next publication.

    The oldest are kept: what has been copied since then is newer than they are.
    """
    state, _is_new = TranslationState.objects.get_or_create(
        translation_key=page.translation_key, locale_id=page.locale_id
    )
    if state.offline is None:
        state.offline = stored_fields(page)
        state.save(update_fields=["offline"])


def refresh(group: Group) -> None:
    """Work out how all languages stand to their sources, and save what has changed."""
    if len(group.pages) < 2 and not group.states:
        return
    pages = group.pages.values()
    # A source comes before its translations, which may have its foreign words.
    for page in sorted(pages, key=lambda page: len([*group.sources_of(page)])):
        state = group.state(page.locale_id)
        before = deepcopy(_values(state))
        _work_out(group, page, state)
        if state.pk is None or _values(state) != before:
            state.save()


def is_saved_for_later(page: Any) -> bool:
    """Whether editors see another version of ``page`` than its row."""
    return not page.live and page.latest_revision_id is not None


def _work_out(group: Group, page: Any, state: TranslationState) -> None:
    source = group.source_of(page)
    state.source_locale_id = source.locale_id if source else None
    state.offline = None if page.live else state.offline
    if source is None:
        state.made_from, state.alike = {}, []
        found = Comparison()
        state.standing = Standing.SOURCE
    else:
        found = _compared(page, source, state)
        state.standing = _standing(found)
    state.outdated, state.untranslated = found.outdated, found.untranslated
    state.shown = _shown(group, source, found)
    if state.standing not in _BEHIND:
        state.behind_since = None
    elif state.behind_since is None:
        state.behind_since = timezone.now()


def _compared(page: Any, source: Any, state: TranslationState) -> Comparison:
    if is_saved_for_later(page):
        page = page.get_latest_revision_as_object()
    alike = set(state.alike)
    found = compare(
        state.made_from,
        contents_of(source),
        contents_of(page),
        alike=alike,
        foreign=set(state.foreign),
    )
    found.foreign |= title_piece(page.title) & title_piece(source.title) - alike
    return found


def _standing(found: Comparison) -> Standing:
    if found.outdated:
        return Standing.OUTDATED
    return Standing.UNTRANSLATED if found.untranslated else Standing.CURRENT


def _shown(group: Group, source: Any, found: Comparison) -> str:
    if source is None:
        return ""
    known = group.state(source.locale_id).foreign
    language = source.locale.language_code
    languages = {key: known.get(key, language) for key in sorted(found.foreign)}
    outdated, untranslated = tuple(found.outdated), tuple(found.untranslated)
    return write_shown(Shown(language, outdated, untranslated, languages))


def _values(state: TranslationState) -> dict[str, Any]:
    return {
        field.attname: getattr(state, field.attname)
        for field in state._meta.concrete_fields
    }

"""Receivers that keep the languages of notices together."""

from __future__ import annotations

import json
from collections.abc import Iterable
from copy import deepcopy
from typing import Any
from uuid import UUID

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import Model
from django.db.models.signals import post_delete, post_save, pre_save
from wagtail.fields import StreamField
from wagtail.models import Revision, get_page_models
from wagtail.signals import copy_for_translation_done, page_unpublished

from wagtail_privacy.models.pages import PrivacyNoticeMixin
from wagtail_privacy.models.section_pages import PrivacySectionMixin
from wagtail_privacy.models.shared_facts import (
    carry_facts,
    pending_revisions,
    remember_facts,
)
from wagtail_privacy.models.translating.contents import (
    Contents,
    contents,
    shared_fields,
)
from wagtail_privacy.models.translating.groups import Group, contents_of
from wagtail_privacy.models.translating.localize import source_contents
from wagtail_privacy.models.translating.standing import forget, is_long, remember
from wagtail_privacy.models.translating.states import note_offline, refresh
from wagtail_privacy.models.translation_states import TranslationState


def connect_translations() -> None:
    """Follow every page type that has a notice or a section of one."""
    for model in followed_models():
        pre_save.connect(remember_facts, sender=model)
        post_save.connect(carry_facts, sender=model)
        post_delete.connect(note_deletion, sender=model)
        page_unpublished.connect(note_unpublished, sender=model)
    pre_save.connect(note_draft, sender=Revision)
    copy_for_translation_done.connect(note_copy)


def followed_models() -> list[type[Model]]:
    return [model for model in get_page_models() if is_followed(model)]


def is_followed(model: type[Model] | None) -> bool:
    return model is not None and issubclass(
        model, (PrivacyNoticeMixin, PrivacySectionMixin)
    )


def note_copy(sender: Any, source_obj: Any, target_obj: Any, **kwargs: Any) -> None:
    """Note what a translation was copied from; for ``copy_for_translation_done``."""
    if not is_followed(type(target_obj)):
        return
    TranslationState.objects.update_or_create(
        translation_key=target_obj.translation_key,
        locale_id=target_obj.locale_id,
        defaults={"source_locale_id": source_obj.locale_id},
    )
    if not source_obj.live:
        note_offline(source_obj)
    refresh(Group.of(target_obj))


def note_unpublished(instance: Any, **kwargs: Any) -> None:
    """Note what a page in several languages had when it went offline.

    For ``page_unpublished``.
    """
    if instance.get_translations().exists():
        note_offline(instance)


@transaction.atomic(savepoint=False)
def note_draft(
    instance: Revision,
    *,
    raw: bool = False,
    update_fields: Iterable[str] | None = None,
    **kwargs: Any,
) -> None:
    """Note what the words of a draft are written from; a ``pre_save`` receiver.

    It runs on every automatic save: one query if the page is no translation. The
    state is locked before the revision, as ``lock_languages`` wants it.
    """
    if raw or (update_fields and "content" not in update_fields):
        return
    model = ContentType.objects.get_for_id(instance.content_type_id).model_class()
    if not is_followed(model):
        return
    state = _locked_state(instance)
    if state is None or state.source_locale_id is None:
        return
    rows = model._base_manager.filter(translation_key=state.translation_key)
    source = rows.filter(locale_id=state.source_locale_id).first()
    if source is None:
        return
    origin = source_contents(model, state.translation_key, state.locale_id)
    own, before = _revision_contents(model, instance), deepcopy(state.made_from)
    remember(
        state.made_from,
        contents_of(source) if origin is None else origin,
        own,
        source.live_revision_id,
    )
    if is_long(state.made_from):
        kept = _kept_versions(rows.filter(locale_id=state.locale_id).first())
        state.made_from = forget(state.made_from, [own, *kept])
    if state.made_from != before:
        state.save(update_fields=["made_from"])


def note_deletion(instance: Any, **kwargs: Any) -> None:
    """Forget a language that is gone; a ``post_delete`` receiver."""
    TranslationState.objects.filter(
        translation_key=instance.translation_key, locale_id=instance.locale_id
    ).delete()
    refresh(Group.of(instance))


def _locked_state(revision: Revision) -> TranslationState | None:
    states = TranslationState.objects.select_for_update().filter(
        translation_key=UUID(revision.content["translation_key"]),
        locale_id=revision.content["locale"],
    )
    return states.first()


def _kept_versions(page: Any) -> list[Contents]:
    """What is live of a translation, and what can still be published of it."""
    pending = [draft.as_object() for draft in pending_revisions(page)] if page else []
    return [contents_of(version) for version in (page, *pending) if version]


def _revision_contents(model: type[Model], revision: Revision) -> Contents:
    """The sections of a revision, whose content has streams as strings."""
    return contents(
        model,
        {
            field.attname: json.loads(revision.content.get(field.name) or "[]")
            for field in shared_fields(model)
            if isinstance(field, StreamField)
        },
    )

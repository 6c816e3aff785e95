"""Facts that change in one language change in all: publishing carries them over.

Each translation of a notice is a page with a stream of its own. What was live before
is compared with what is published, and only what differs is carried, so that neither
an upgrade nor a difference that somebody meant is lost on the way. A translation also
follows its source in which sections and rows there are, and in words that nobody has
translated yet.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Field, Model, Q, QuerySet
from django.utils import timezone
from wagtail.fields import StreamField
from wagtail.log_actions import log
from wagtail.models import Revision, TaskState, WorkflowState
from wagtail.signals import page_published, published

from wagtail_privacy.blocks.shared_facts import Carrying
from wagtail_privacy.models.translating.contents import (
    as_stored,
    contents,
    shared_fields,
    stored_fields,
)
from wagtail_privacy.models.translating.groups import Group, lock_languages
from wagtail_privacy.models.translating.localize import (
    carry_into_sources,
    is_kept_in_step,
)
from wagtail_privacy.models.translating.states import (
    refresh,
    remember_publication,
    remember_source,
)


FACTS = Carrying()


@dataclass(frozen=True, slots=True)
class LiveFacts:
    """What a page had before it was published: its fields as they are in JSON."""

    published_at: datetime | None
    revision: int | None
    fields: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Change:
    """Two states of the fields of a page that have facts, by the name of the column."""

    before: dict[str, Any]
    after: dict[str, Any]

    def concerns(self, model: type[Model], carrying: Carrying) -> bool:
        """False if there is nothing to carry into a page that was alike before."""
        return bool(self._new_values(model, self.before, carrying))

    def carry_into(self, page: Any, carrying: Carrying) -> list[str]:
        """Set what has changed on ``page``; return the names of the fields set."""
        new = self._new_values(type(page), stored_fields(page), carrying)
        for field, value in new.items():
            setattr(page, field.attname, value)
        return [field.name for field in new]

    def _new_values(
        self, model: type[Model], stored: dict[str, Any], carrying: Carrying
    ) -> dict[Field, Any]:
        """What the change makes of ``stored``, where it makes a difference."""
        new = {}
        for field in shared_fields(model):
            sides = [
                fields[field.attname] for fields in (self.before, self.after, stored)
            ]
            value = _carried(field, carrying, *sides)
            if value != sides[-1]:
                new[field] = value
        return new


def remember_facts(
    instance: Any,
    *,
    raw: bool = False,
    update_fields: Iterable[str] | None = None,
    **kwargs: Any,
) -> None:
    """Note on a live page what visitors have read until now; a ``pre_save`` receiver.

    Two queries; one for a page that is not live, whose row is saved with the draft.
    None for other drafts: a publication saves all fields of a page that is live then.
    """
    if raw or update_fields is not None or instance.pk is None:
        return
    lock_languages(instance.translation_key)
    if instance.live:
        instance._facts_before = _live_facts(instance)


def carry_facts(instance: Any, **kwargs: Any) -> None:
    """Carry what a publication changes to all translations; say how they stand.

    A ``post_save`` receiver. It runs in the transaction of ``Page.save``: if one
    translation cannot be saved, nothing has been published, in no language. With
    ``page_published`` the page would be live already, and nothing left to compare
    when it is published again.
    """
    if "_facts_before" not in instance.__dict__:
        return
    before = instance.__dict__.pop("_facts_before")
    is_alias = instance.alias_of_id is not None  # Some have a date of their own.
    if before and not is_alias and before.published_at == instance.last_published_at:
        return
    group = Group.of(instance)
    if len(group.pages) < 2:
        return
    before = before or _offline_facts(group, instance)
    if before and not is_alias:
        # Wagtail carries everything into aliases itself.
        remember_source(
            group,
            instance,
            contents(type(instance), before.fields),
            before.revision,
            pending=pending_revisions,
        )
        _carry(group, instance, Change(before.fields, stored_fields(instance)))
    group = Group.of(instance)
    remember_publication(group, instance, pending_revisions(instance))
    refresh(group)


def _carry(group: Group, instance: Any, change: Change) -> None:
    revision = instance.live_revision
    user = revision.user if revision else None
    ways = {
        key: _way(group, page, instance)
        for key, page in group.pages.items()
        if page.pk != instance.pk and not page.alias_of_id
    }
    concerned = {way for way in ways.values() if change.concerns(type(instance), way)}
    # The lock waits for a draft of a translation that is being saved.
    translations = instance.get_translations().filter(alias_of__isnull=True)
    if concerned:
        for page in translations.order_by("pk").select_for_update():
            if ways.get(page.locale_id) in concerned:
                carry_to(page, change, user=user, carrying=ways[page.locale_id])
    structure = Carrying(structure=True)
    carry_into_sources(
        group.key,
        lambda page: change.carry_into(
            page, structure if page.locale_id == instance.locale_id else FACTS
        ),
    )


def _way(group: Group, page: Any, changed: Any) -> Carrying:
    """What ``page`` takes over from ``changed``: more than facts from its source."""
    if all(source.pk != changed.pk for source in group.sources_of(page)):
        return FACTS
    in_step = is_kept_in_step(group.key, page.locale_id)
    return Carrying(structure=True, words=not in_step)


def carry_to(
    page: Any, change: Change, *, user: Any = None, carrying: Carrying = FACTS
) -> None:
    """Carry ``change`` into what is live of ``page``, and what waits to be published.

    Every such version gets a new revision, in the order of the old ones, so that a
    draft stays the newest. It is done on a locked page too, and whoever ``user`` is: a
    lock and a right guard the words of a page, and a fact is no words. If one language
    told another storage period, that page would be wrong until somebody unlocks it.
    """
    latest_id, newest = page.latest_revision_id, None
    pending = list(pending_revisions(page))
    names = change.carry_into(page, carrying)
    if names and page.live:
        newest = _publish_facts(page, names, user)
    elif names:
        # Editors save the row of a page that is not live along with the draft.
        page.save(update_fields=names, clean=False)
        if not pending:
            page.save_revision(user=user, log_action=True, clean=False)
    for revision in pending:
        draft = revision.as_object()
        changed = bool(change.carry_into(draft, carrying))
        if changed or newest:
            newest = _succeed(revision, draft, user, log_action=changed)
    if newest and latest_id:
        _stay_in_workflow(latest_id, newest)


def pending_revisions(page: Any) -> QuerySet[Revision]:
    """The revisions that can still be published: the draft, and what is scheduled."""
    has_draft = page.has_unpublished_changes or not page.live
    draft = Q(pk=page.latest_revision_id if has_draft else None)
    scheduled = Q(approved_go_live_at__isnull=False)
    return page.revisions.filter(draft | scheduled).order_by("created_at", "pk")


def _carried(
    field: Field, carrying: Carrying, before: Any, after: Any, stored: Any
) -> Any:
    if isinstance(field, StreamField):
        return carrying.carried(field.stream_block, before, after, stored)
    return stored if before == after else after


def _offline_facts(group: Group, page: Any) -> LiveFacts | None:
    """What ``page`` had when it was copied or went offline; None if that is unknown."""
    kept = group.state(page.locale_id).offline
    if kept is None:
        return None
    fields = stored_fields(page)
    for field in shared_fields(type(page)):
        if field.attname in kept:
            value = kept[field.attname]
            is_stream = isinstance(field, StreamField)
            fields[field.attname] = value if is_stream else field.to_python(value)
    return LiveFacts(None, None, fields)


def _live_facts(page: Any) -> LiveFacts | None:
    """Read the row that ``page`` is going to replace; None if it is not live."""
    fields = shared_fields(type(page))
    columns = ["last_published_at", "live_revision_id"]
    columns += [field.attname for field in fields]
    rows = type(page)._base_manager.filter(pk=page.pk, live=True)
    row = rows.values(*columns).first()
    if row is None:
        return None
    return LiveFacts(
        row["last_published_at"],
        row["live_revision_id"],
        {field.attname: as_stored(field, row[field.attname]) for field in fields},
    )


def _publish_facts(page: Any, names: list[str], user: Any) -> Revision:
    """Publish ``page`` as it is live, with new facts.

    Wagtail's own action would take the page out of its workflow and cancel what is
    scheduled. As only some fields are saved, no receiver of ours takes it for a
    publication whose facts have to be carried back.
    """
    revision = page.save_revision(user=user, changed=False, clean=False)
    page.live_revision = revision
    page.last_published_at = timezone.now()
    page.save(update_fields=[*names, "live_revision", "last_published_at"], clean=False)
    page_published.send(sender=type(page), instance=page, revision=revision)
    published.send(sender=type(page), instance=page, revision=revision)
    page.update_aliases(revision=revision)
    log(
        instance=page,
        action="wagtail.publish",
        user=user,
        revision=revision,
        content_changed=True,
    )
    return revision


def _succeed(
    revision: Revision, draft: Any, user: Any, *, log_action: bool
) -> Revision:
    """Save ``draft`` in the place of ``revision``, whose schedule it takes over."""
    moment = revision.approved_go_live_at
    Revision.objects.filter(pk=revision.pk).update(approved_go_live_at=None)
    return draft.save_revision(
        user=user, approved_go_live_at=moment, log_action=log_action, clean=False
    )


def _stay_in_workflow(latest_id: int, newest: Revision) -> None:
    """Let a workflow that is under way go on with the newest revision."""
    active = (WorkflowState.STATUS_IN_PROGRESS, WorkflowState.STATUS_NEEDS_CHANGES)
    states = TaskState.objects.filter(revision=latest_id)
    states.filter(workflow_state__status__in=active).update(revision=newest)

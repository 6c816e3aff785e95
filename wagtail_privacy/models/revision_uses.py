"""Which organisations a revision names, kept with it.

What is published stands in Wagtail's reference index; what only a draft names does
not. Reading every draft when somebody wants to delete an organisation would take
the longer the more notices a site has, so it is noted when a revision is saved.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import Exists, OuterRef, Q
from wagtail.models import Revision

from wagtail_privacy.models.mentions import organisations_named
from wagtail_privacy.models.organisations import Organisation


#: How many revisions an upgrade holds in memory.
BATCH = 200


class RevisionUse(models.Model):
    """An organisation that a revision names.

    Rows stay until their revision goes. Whether a revision is a draft that anybody
    still works on is asked when it matters, as publishing does not save it again.
    """

    revision = models.ForeignKey(Revision, on_delete=models.CASCADE, related_name="+")
    organisation = models.ForeignKey(
        Organisation, on_delete=models.CASCADE, related_name="+"
    )

    #: A note of ours about a use is no use itself.
    wagtail_reference_index_ignore = True

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "revision"],
                name="wagtail_privacy_revision_use",
            )
        ]

    def __str__(self) -> str:
        return f"{self.revision_id}: {self.organisation_id}"


def record_uses(
    instance: Revision,
    *,
    created: bool,
    raw: bool = False,
    update_fields: Iterable[str] | None = None,
    **kwargs: Any,
) -> None:
    """Note the organisations of a saved revision; a ``post_save`` receiver.

    It runs on every automatic save. One query if the revision names the same
    organisations as before, none if it is new and names none.
    """
    model = ContentType.objects.get_for_id(instance.content_type_id).model_class()
    if raw or model is None or (update_fields and "content" not in update_fields):
        return
    uses = RevisionUse.objects.filter(revision=instance)
    known = set() if created else set(uses.values_list("organisation", flat=True))
    named = organisations_named(model, instance.content)
    if gone := known - named:
        uses.filter(organisation__in=gone).delete()
    if new := named - known:
        found = Organisation.objects.filter(pk__in=new).values_list("pk", flat=True)
        RevisionUse.objects.bulk_create(
            (RevisionUse(revision=instance, organisation_id=key) for key in found),
            ignore_conflicts=True,
        )


def record_existing(
    revision_model: Any, use_model: Any, organisation_model: Any
) -> None:
    """Note the organisations of the revisions that the database has already.

    Revisions that can still be published are read: the latest of every object, and
    those that are scheduled. The models are those of a migration.
    """
    existing = set(organisation_model.objects.values_list("pk", flat=True))
    revisions = _publishable(revision_model).order_by("pk")
    rows = revisions.values_list("pk", "content_type", "content")
    batch = list(rows[:BATCH]) if existing else []
    while batch:
        use_model.objects.bulk_create(
            (
                use_model(revision_id=pk, organisation_id=key)
                for pk, content_type, content in batch
                if (model := ContentType.objects.get_for_id(content_type).model_class())
                for key in organisations_named(model, content) & existing
            ),
            ignore_conflicts=True,
        )
        batch = list(rows.filter(pk__gt=batch[-1][0])[:BATCH])


def _publishable(revision_model: Any) -> models.QuerySet:
    same = revision_model.objects.filter(
        base_content_type=OuterRef("base_content_type"), object_id=OuterRef("object_id")
    )
    newer = same.filter(
        Q(created_at__gt=OuterRef("created_at"))
        | Q(created_at=OuterRef("created_at"), pk__gt=OuterRef("pk"))
    )
    return revision_model.objects.filter(
        ~Exists(newer) | Q(approved_go_live_at__isnull=False)
    )

"""States of pages that nobody has published since the package began to keep them."""

from __future__ import annotations

from django.contrib.contenttypes.models import ContentType
from django.db import IntegrityError, transaction
from django.db.models import Exists, OuterRef

from wagtail_privacy.models.site_trees import base_page
from wagtail_privacy.models.translating.following import followed_models
from wagtail_privacy.models.translating.groups import Group
from wagtail_privacy.models.translating.states import refresh
from wagtail_privacy.models.translation_states import TranslationState


def note_unknown_translations() -> None:
    """Write the states that are missing; one query if none is.

    It cannot know what those translations were made from: they count as up to date
    until their source changes.
    """
    types = ContentType.objects.get_for_models(
        *followed_models(), for_concrete_models=False
    )
    by_type = {content_type.pk: model for model, content_type in types.items()}
    pages = base_page().objects.filter(content_type__in=by_type)
    others = pages.filter(translation_key=OuterRef("translation_key"))
    known = TranslationState.objects.filter(translation_key=OuterRef("translation_key"))
    unknown = pages.filter(Exists(others.exclude(pk=OuterRef("pk"))), ~Exists(known))
    found = unknown.order_by().values_list("translation_key", "content_type").distinct()
    for key, content_type in found:
        try:
            with transaction.atomic():
                refresh(Group(by_type[content_type], key))
        except IntegrityError:
            # Somebody else has come here, and written them, at the same time.
            continue

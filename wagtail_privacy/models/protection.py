"""An organisation that is in use cannot be deleted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.db.models import Model, ProtectedError
from django.utils.translation import gettext as _
from wagtail.models import ReferenceIndex, get_page_models

from wagtail_privacy.models.organisations import Organisation
from wagtail_privacy.models.pages import PrivacyNoticeMixin


def uses_of(organisation: Organisation) -> list[Model]:
    """Everything that refers to ``organisation``, unpublished drafts included."""
    published = ReferenceIndex.get_grouped_references_to(organisation)
    found = [item for item, _references in published]
    found += [page for page in _drafts() if organisation.pk in organisation_ids(page)]
    return list({_identity(item): item for item in found}.values())


def _drafts() -> Iterator[PrivacyNoticeMixin]:
    """The latest drafts of notices that have changes nobody has published."""
    for model in get_page_models():
        if issubclass(model, PrivacyNoticeMixin):
            for page in model.objects.filter(has_unpublished_changes=True):
                yield page.get_latest_revision_as_object()


def _identity(item: Model) -> tuple[type[Model], str]:
    """A page is the same one whether it is specific or not."""
    parents = item._meta.get_parent_list()
    return (parents[-1] if parents else type(item), str(item.pk))


def organisation_ids(page: PrivacyNoticeMixin) -> set[int]:
    """Primary keys of the organisations that a notice page names."""
    references = page.sections.stream_block.extract_references(page.sections)
    ids = {int(pk) for model, pk, *_path in references if model is Organisation}
    return ids | ({page.controller_id} if page.controller_id else set())


def refuse_to_delete_used(instance: Organisation, **kwargs: Any) -> None:
    """Raise ``ProtectedError`` with the list of where; a ``pre_delete`` receiver."""
    uses = uses_of(instance)
    if uses:
        raise ProtectedError(refusal(instance, uses), set(uses))


def refusal(organisation: Organisation, uses: list[Model]) -> str:
    """Why an organisation stays, in a sentence for the editor."""
    return _("“%(organisation)s” cannot be deleted: it is used in %(places)s.") % {
        "organisation": organisation,
        "places": ", ".join(_("“%(title)s”") % {"title": item} for item in uses),
    }

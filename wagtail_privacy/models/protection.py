"""An organisation or a cookie service that is in use cannot be deleted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.db.models import Exists, Model, OuterRef, ProtectedError, Q, QuerySet
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.models import DraftStateMixin, ReferenceIndex

from wagtail_privacy.models.cookie_settings import CookieSettings, SiteService
from wagtail_privacy.models.cookies import CookieService
from wagtail_privacy.models.organisations import Organisation
from wagtail_privacy.models.revision_uses import RevisionUse


#: How many places of use an editor reads at once.
SHOWN = 20

#: Where an object is: the content type of its base model, and its primary key.
Place = tuple[int, str]

#: What is kept as long as anything uses it.
Used = Organisation | CookieService


@dataclass(frozen=True, slots=True)
class Use:
    """An object that names another, and where in it.

    Nowhere in particular if only its draft does, or if a site has chosen a service.
    """

    item: Model
    references: tuple[ReferenceIndex, ...] = ()


class Uses:
    """Everything that refers to an organisation or a cookie service.

    Unpublished drafts that name an organisation are among it. A draft may name a
    service that is gone: it then says nothing of it.

    What is published comes first, then what only a draft names. A paginator can
    slice it; however many places there are, a slice costs the same queries.
    """

    def __init__(self, used: Used) -> None:
        self._references = ReferenceIndex.get_references_to(used)
        self._published = _places(self._references, "base_content_type", "object_id")
        published = self._references.filter(
            base_content_type=OuterRef("revision__base_content_type"),
            object_id=OuterRef("revision__object_id"),
        )
        noted = RevisionUse.objects.none()
        if isinstance(used, Organisation):
            noted = RevisionUse.objects.filter(organisation=used)
        self._drafts = _places(
            publishable(noted).filter(~Exists(published)),
            "revision__base_content_type",
            "revision__object_id",
        )

    def __bool__(self) -> bool:
        return self._references.exists() or self._drafts.exists()

    def __len__(self) -> int:
        return self.count()

    def __getitem__(self, part: slice) -> list[Use]:
        start, stop, _step = part.indices(self.count())
        before = self._published_count
        published = list(self._published[start:stop])
        drafts = list(self._drafts[max(start - before, 0) : max(stop - before, 0)])
        items = _items(published + drafts)
        references = self._references_from(published)
        # An object may be gone while its references are still to be cleared away.
        return [
            Use(items[place], tuple(references.get(place, ())))
            for place in published + drafts
            if place in items
        ]

    def count(self) -> int:
        return self._published_count + self._draft_count

    @property
    def is_protected(self) -> bool:
        """Whether the organisation must stay: what Wagtail asks of its own list."""
        return bool(self)

    @cached_property
    def _published_count(self) -> int:
        return self._published.count()

    @cached_property
    def _draft_count(self) -> int:
        return self._drafts.count()

    def _references_from(self, places: list[Place]) -> dict[Place, list[Any]]:
        found: dict[Place, list[Any]] = {}
        named = self._references.filter(object_id__in=[key for _type, key in places])
        for reference in named.order_by("pk"):
            place = (reference.base_content_type_id, reference.object_id)
            found.setdefault(place, []).append(reference)
        return found


class ServiceUses(Uses):
    """Everything that refers to a cookie service; sites that have chosen it come first.

    Wagtail’s index does not follow the relation between a site and its services.
    """

    def __init__(self, service: CookieService) -> None:
        super().__init__(service)
        settings = CookieSettings.objects.filter(services=service)
        self._sites = settings.select_related("site").order_by("site")

    def __bool__(self) -> bool:
        return self._sites.exists() or super().__bool__()

    def __getitem__(self, part: slice) -> list[Use]:
        start, stop, _step = part.indices(self.count())
        before = self._site_count
        rest = slice(max(start - before, 0), max(stop - before, 0))
        sites = [Use(item) for item in self._sites[start:stop]]
        return [*sites, *super().__getitem__(rest)]

    def count(self) -> int:
        return self._site_count + super().count()

    @cached_property
    def _site_count(self) -> int:
        return self._sites.count()


def uses_of(used: Used) -> Uses:
    """Return everything that refers to an organisation or a cookie service."""
    return ServiceUses(used) if isinstance(used, CookieService) else Uses(used)


def publishable(noted: QuerySet) -> QuerySet:
    """Those of ``noted`` uses whose revision is a draft or waits for its time."""
    wanted = Q(revision__approved_go_live_at__isnull=False)
    for model in _models_with_drafts():
        drafts = model._base_manager.filter(has_unpublished_changes=True)
        wanted |= Q(Exists(drafts.filter(latest_revision=OuterRef("revision"))))
    return noted.filter(wanted)


def in_use(items: Iterable[Used]) -> list[Used]:
    """Those of ``items``, which are of one model, that anything refers to."""
    asked = list(items)
    references = ReferenceIndex.get_references_to_in_bulk(asked)
    used = {int(key) for key in references.values_list("to_object_id", flat=True)}
    if asked and isinstance(asked[0], CookieService):
        chosen = SiteService.objects.filter(service__in=asked)
        used.update(chosen.values_list("service", flat=True))
    else:
        noted = RevisionUse.objects.filter(organisation__in=asked)
        used.update(publishable(noted).values_list("organisation", flat=True))
    return [item for item in asked if item.pk in used]


def refuse_to_delete_used(instance: Used, **kwargs: Any) -> None:
    """Raise ``ProtectedError`` with the list of where; a ``pre_delete`` receiver."""
    uses = uses_of(instance)
    if uses:
        items = [use.item for use in uses[:SHOWN]]
        more = uses.count() - len(items)
        reason = refusal(instance, [str(item) for item in items], more=more)
        raise ProtectedError(reason, set(items))


def refusal(used: Used, titles: Sequence[str], *, more: int = 0) -> str:
    """Why something stays, in a sentence for the editor.

    ``more`` is how many places it is used in besides those of ``titles``.
    """
    places = [_("“%(title)s”") % {"title": title} for title in titles]
    if more:
        words = ngettext("%(count)s more place", "%(count)s more places", more)
        places.append(words % {"count": more})
    return _("“%(organisation)s” cannot be deleted: it is used in %(places)s.") % {
        "organisation": used,
        "places": ", ".join(places),
    }


def _models_with_drafts() -> set[type[Model]]:
    """The models that have the column which says that there is a draft."""
    return {
        model._meta.get_field("has_unpublished_changes").model
        for model in apps.get_models()
        if issubclass(model, DraftStateMixin)
    }


def _places(rows: QuerySet, content_type: str, key: str) -> QuerySet:
    return rows.values_list(content_type, key).distinct().order_by(content_type, key)


def _items(places: Iterable[Place]) -> dict[Place, Model]:
    """The objects at ``places``, in one query for each model."""
    found: dict[Place, Model] = {}
    for content_type, group in groupby(sorted(places), key=lambda place: place[0]):
        model = ContentType.objects.get_for_id(content_type).model_class()
        if model:
            items = model._base_manager.in_bulk([key for _type, key in group])
            found |= {(content_type, str(key)): item for key, item in items.items()}
    return found

"""Where a link to “the” privacy notice of a site leads, in each language."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db.models import Model, QuerySet
from wagtail.fields import StreamField

from wagtail_privacy.models.public_pages import public_pages
from wagtail_privacy.models.related_pages import with_own_addresses
from wagtail_privacy.models.site_trees import (
    SiteTree,
    base_page,
    index_pages,
    notice_pages,
    pages_of,
)


@dataclass(frozen=True, slots=True)
class StoredPage:
    """A page as far as its address and its title need it, to be kept in a cache.

    ``model`` is its label, ``values`` are its columns. ``is_index``: it is the list of
    notices, for want of a notice.
    """

    model: str
    values: tuple[tuple[str, Any], ...]
    title: str
    is_index: bool = False

    def url(self, request: Any) -> str:
        """Its address as Wagtail makes it for ``request``; "" if it has none."""
        names, values = zip(*self.values, strict=True)
        model = apps.get_model(self.model)
        page = model.from_db(model.objects.db, names, values)
        return page.get_url(request) or ""


def links_of(
    site_id: int, trees: list[SiteTree], notice: UUID | None
) -> dict[str, StoredPage]:
    """Return the public pages to link to, by language; {} if there are none.

    They are the notice whose key is ``notice``. Where none is chosen, they are the
    only notice of the site. Else they are the notice index: a link never leads to
    another notice than the one that is meant.
    """
    here = pages_of(site_id, trees) & public_pages()
    notices = notice_pages().filter(here)
    keys = [notice] if notice else _keys(notices)
    if len(keys) == 1:
        found = list(_with_locales(notices.filter(translation_key=keys[0])))
        if found:
            return _by_language(found)
    indexes = list(_with_locales(index_pages().filter(here)))
    same = [page for page in indexes if _is_translation(page, indexes[0])]
    return _by_language(same, is_index=True)


def _keys(notices: QuerySet) -> list[UUID]:
    """The keys of the first two notices: is there one, or are there several?"""
    keys = notices.order_by().values_list("translation_key", flat=True)
    return list(keys.distinct()[:2])


def _with_locales(pages: QuerySet) -> QuerySet:
    return pages.select_related("locale").order_by("depth", "path")


def _is_translation(page: Any, other: Any) -> bool:
    return page.translation_key == other.translation_key


def _by_language(found: list[Any], *, is_index: bool = False) -> dict[str, StoredPage]:
    languages = [page.locale.language_code for page in found]
    with_addresses = with_own_addresses(found, base_page())
    return {
        language: _stored(page, is_index=is_index)
        for language, page in zip(languages, with_addresses, strict=True)
    }


def _stored(page: Any, *, is_index: bool) -> StoredPage:
    return StoredPage(
        model=page._meta.label,
        values=tuple((name, page.__dict__[name]) for name in _columns(type(page))),
        title=page.title,
        is_index=is_index,
    )


def _columns(model: type[Model]) -> Iterable[str]:
    """What is in a page’s row, without its text."""
    return [
        field.attname
        for field in model._meta.concrete_fields
        if not isinstance(field, StreamField)
    ]

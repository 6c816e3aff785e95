"""Finding the pages of the demo again, and adding those that are not there."""

from typing import Any, TypeVar
from uuid import NAMESPACE_URL, UUID, uuid5

from wagtail.models import Locale, Page
from wagtail.signals import copy_for_translation_done


AnyPage = TypeVar("AnyPage", bound=Page)


def key_of(*names: object) -> UUID:
    """Return the same id for the same names, today and on the next run."""
    return uuid5(NAMESPACE_URL, "/".join(["selkaluoto.example", *map(str, names)]))


def locale_of(language: str) -> Locale:
    return Locale.objects.get_or_create(language_code=language)[0]


def find_page(model: type[AnyPage], name: str, language: str) -> AnyPage | None:
    """Return the page of that name, whatever an editor has changed in it."""
    return model.objects.filter(
        translation_key=key_of(name), locale=locale_of(language)
    ).first()


def add_page(
    model: type[AnyPage], name: str, language: str, parent: Page, **fields: Any
) -> AnyPage:
    """Add a draft below ``parent``; pages of one name are each other's translations."""
    page = model(
        locale=locale_of(language), translation_key=key_of(name), live=False, **fields
    )
    parent.add_child(instance=page)
    return page


def note_source(page: AnyPage, source: AnyPage | None) -> None:
    """Let everybody know that ``page`` is a translation of ``source``, if it has one.

    Wagtail sends this when an editor presses “Translate”: from then on it is known
    which language was written first.
    """
    if source is not None and source.pk != page.pk:
        copy_for_translation_done.send(
            sender=type(page), source_obj=source, target_obj=page
        )


def publish(page: Page) -> None:
    page.save_revision().publish()

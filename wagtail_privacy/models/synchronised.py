"""Fields of a page that are the same in every language, for wagtail-localize."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.apps import apps
from django.db.models import Model


def synchronised_fields(*names: str) -> list[Any]:
    """Return fields that follow the source, and that no translation may override.

    The list is for ``override_translatable_fields`` of a page model; without
    wagtail-localize it is empty.
    """
    if not apps.is_installed("wagtail_localize"):
        return []
    from wagtail_localize.fields import SynchronizedField

    return [SynchronizedField(name, overridable=False) for name in names]


def fields_left_open(model: type[Model], names: Iterable[str]) -> list[str]:
    """Return those of ``names`` that do not follow the source in every translation."""
    if not apps.is_installed("wagtail_localize"):
        return []
    from wagtail_localize.fields import SynchronizedField, get_translatable_fields

    closed = [
        field.field_name
        for field in get_translatable_fields(model)
        if isinstance(field, SynchronizedField) and not field.overridable
    ]
    return [name for name in names if name not in closed]

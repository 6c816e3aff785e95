"""The sections of a page as they are in JSON, wherever its model keeps them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import Field, Model
from wagtail.fields import StreamField

from wagtail_privacy.blocks.base import SectionBlock
from wagtail_privacy.models.pages import NOTICE_FACTS, PrivacyNoticeMixin


#: The sections of a page by their id, each with its block and its value in JSON.
Contents = Mapping[str, tuple[SectionBlock, Mapping[str, Any]]]


def shared_fields(model: type[Model]) -> list[Field]:
    """The fields of a page type that facts stand in."""
    own = NOTICE_FACTS if issubclass(model, PrivacyNoticeMixin) else ()
    return [
        field
        for field in model._meta.concrete_fields
        if isinstance(field, StreamField) or field.name in own
    ]


def stored_fields(page: Any) -> dict[str, Any]:
    """The values of those fields by the name of the column, streams as in JSON."""
    return {
        field.attname: as_stored(field, field.value_from_object(page))
        for field in shared_fields(type(page))
    }


def as_stored(field: Field, value: Any) -> Any:
    """A stream as it is in JSON, also where code has read or set its blocks."""
    if not isinstance(field, StreamField):
        return value
    prepared = field.stream_block.get_prep_value(value)
    return json.loads(json.dumps(prepared, cls=DjangoJSONEncoder))


def contents(model: type[Model], stored: Mapping[str, Any]) -> Contents:
    """Return the sections in ``stored``, the fields of a page of ``model``.

    A section without an id has not been saved yet, and is left out.
    """
    found = {}
    for field in shared_fields(model):
        if not isinstance(field, StreamField):
            continue
        for item in stored.get(field.attname) or ():
            block = field.stream_block.child_blocks.get(item["type"])
            if isinstance(block, SectionBlock) and item.get("id"):
                found[item["id"]] = (block, item["value"] or {})
    return found

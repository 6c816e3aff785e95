"""Which organisations a revision names, read from what is stored of it.

Nothing is loaded from the database: a revision is read on every automatic save of
an editor, and all of them at an upgrade, when the tables of a site's models may not
be as its code expects them yet.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from django.contrib.contenttypes.fields import GenericForeignKey
from django.db.models import Field, Model
from modelcluster.models import ClusterableModel, get_all_child_relations
from wagtail.blocks import Block, ChooserBlock, ListBlock, StreamBlock, StructBlock
from wagtail.fields import StreamField

from wagtail_privacy.blocks.organisations import stored_children
from wagtail_privacy.models.organisations import Organisation


def organisations_named(model: type[Model], content: Mapping[str, Any]) -> set[int]:
    """Primary keys of the organisations in ``content``, a revision of ``model``.

    It is what Wagtail's reference index finds in an object that has been published:
    foreign keys, blocks and links of the object and of its inline children.
    """
    keys = {
        int(key)
        for field in model._meta.get_fields()
        for key in _in_field(field, content)
        if key is not None
    }
    if issubclass(model, ClusterableModel):
        for relation in get_all_child_relations(model):
            for child in content.get(relation.get_accessor_name(), ()):
                keys |= organisations_named(relation.related_model, child)
    return keys


def _in_field(field: Any, content: Mapping[str, Any]) -> Iterator[Any]:
    if isinstance(field, GenericForeignKey):
        yield from _in_generic_key(field, content)
    elif field.many_to_one and _is_organisation(field.related_model):
        yield content.get(field.name)
    elif isinstance(field, StreamField):
        stream = field.to_python(content.get(field.name))
        yield from _in_block(field.stream_block, list(stream.raw_data))
    elif hasattr(field, "extract_references"):
        yield from _in_references(field, content.get(field.name))


def _in_generic_key(
    field: GenericForeignKey, content: Mapping[str, Any]
) -> Iterator[Any]:
    content_type = content.get(field.ct_field)
    if content_type is not None:
        found = field.get_content_type(id=content_type, using=None)
        if _is_organisation(found.model_class()):
            yield content.get(field.fk_field)


def _in_block(block: Block, raw: Any) -> Iterator[Any]:
    """Yield the keys in ``raw``, the value of ``block`` as it is stored."""
    if isinstance(block, ChooserBlock):
        if _is_organisation(block.model_class):
            yield raw
    elif isinstance(block, (StreamBlock, StructBlock, ListBlock)):
        for child, value in stored_children(block, raw):
            yield from _in_block(child, value)
    else:
        yield from _in_references(block, raw)


def _in_references(place: Field | Block, raw: Any) -> Iterator[Any]:
    """What a field or block says of itself, rich text for example."""
    if raw is not None and type(place).extract_references is not _SAYS_NOTHING:
        for model, key, *_path in place.extract_references(place.to_python(raw)):
            if _is_organisation(model):
                yield key


_SAYS_NOTHING = Block.extract_references


def _is_organisation(model: Any) -> bool:
    return isinstance(model, type) and issubclass(model, Organisation)

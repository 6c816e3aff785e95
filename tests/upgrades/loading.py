"""Put the rows of a dump into tables that are in the dump's own state.

The models of today may know columns that are not there yet, and would read a section
and write it anew. So the values go into their columns as they stand in the dump;
what a later Wagtail has added to its own tables gets its default. A database numbers
its content types itself; those of the dump only say which is which.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from django.apps.registry import Apps
from django.contrib.contenttypes.models import ContentType
from django.core.management.color import no_style
from django.db import connection, transaction
from django.db.models import Field, JSONField, Model
from wagtail.fields import StreamField


Row = dict[str, Any]
Rows = list[Row]

CONTENT_TYPE = "contenttypes.contenttype"


def load(rows: Rows, apps: Apps) -> None:
    """Replace what is in the tables of ``rows``; ``apps`` is the state they are of."""
    types = [row for row in rows if row["model"] == CONTENT_TYPE]
    rows = [row for row in rows if row["model"] != CONTENT_TYPE]
    models = {label: apps.get_model(label) for label in _labels(rows)}
    with connection.constraint_checks_disabled(), transaction.atomic():
        for model in models.values():
            _run(f"DELETE FROM {_quoted(model._meta.db_table)}")  # noqa: S608
        for row in rows:
            _insert(models[row["model"]], row, {item["pk"]: item for item in types})
    for statement in connection.ops.sequence_reset_sql(
        no_style(), list(models.values())
    ):
        _run(statement)


def _insert(model: type[Model], row: Row, types: Mapping[int, Row]) -> None:
    given = {**row["fields"], model._meta.pk.name: row["pk"]}
    values = {}
    for field in model._meta.local_concrete_fields:
        value = given.get(field.name, field.get_default())
        if _label(field.related_model) == CONTENT_TYPE and value in types:
            value = _content_type_here(types[value])
        values[field.column] = _column_value(field, value)
    columns = ", ".join(map(_quoted, values))
    marks = ", ".join(["%s"] * len(values))
    table = _quoted(model._meta.db_table)
    _run(f"INSERT INTO {table} ({columns}) VALUES ({marks})", [*values.values()])  # noqa: S608


def _content_type_here(row: Row) -> int:
    """The number that this database gave to a content type of the dump."""
    fields = row["fields"]
    return ContentType.objects.get_by_natural_key(
        fields["app_label"], fields["model"]
    ).pk


def _column_value(field: Field, value: Any) -> Any:
    """What the database driver takes for a value of the dump."""
    if isinstance(field, StreamField):
        return JSONField().get_db_prep_save(json.loads(value), connection)
    return field.get_db_prep_save(field.to_python(value), connection)


def _label(model: type[Model] | None) -> str:
    return model._meta.label_lower if model else ""


def _labels(rows: Rows) -> Iterable[str]:
    return dict.fromkeys(row["model"] for row in rows)


def _quoted(name: str) -> str:
    return connection.ops.quote_name(name)


def _run(statement: str, values: Iterable[Any] = ()) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)

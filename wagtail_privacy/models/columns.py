"""The columns of a model in a statement that is written out, and their values.

What every visit may read is written out: the same as querysets takes longer to build
than to run.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import Any

from django.db import connections
from django.db.models import Model
from django.utils.functional import cached_property


class Columns:
    """The columns of one model under an alias; ``using`` is the database.

    ``names`` are those of its fields that are read, all of them by default.
    """

    def __init__(
        self, model: type[Model], alias: str, using: str, names: Iterable[str] = ()
    ) -> None:
        self.model, self.using = model, using
        self.connection = connections[using]
        self.alias = self._quoted(alias)
        self.table = f"{self._quoted(model._meta.db_table)} {self.alias}"
        fields = [model._meta.get_field(name) for name in names]
        self.fields = fields or model._meta.concrete_fields

    def __len__(self) -> int:
        return len(self.fields)

    def __str__(self) -> str:
        """What stands in the statement after SELECT."""
        return ", ".join(map(self._column, self.fields))

    def __getitem__(self, name: str) -> str:
        """The column of a field in conditions; ``pk`` is that of the primary key."""
        meta = self.model._meta
        return self._column(meta.pk if name == "pk" else meta.get_field(name))

    def read(self, row: Sequence[Any], start: int = 0) -> list[Any]:
        """Return the values of the fields; the columns begin at ``start``."""
        values = list(row[start : start + len(self.fields)])
        for place, column, converters in self._converters:
            for convert in converters:
                values[place] = convert(values[place], column, self.connection)
        return values

    def object(self, row: Sequence[Any], start: int = 0) -> Any:
        """Return a row with all columns as an object; None if a join has found none."""
        if row[start + self._key] is None:
            return None
        names = [field.attname for field in self.fields]
        return self.model.from_db(self.using, names, self.read(row, start))

    @cached_property
    def _key(self) -> int:
        return self.fields.index(self.model._meta.pk)

    @cached_property
    def _converters(self) -> list[tuple[int, Any, list[Any]]]:
        """By the place of a field: what turns the database’s value into Python’s."""
        found = []
        for place, field in enumerate(self.fields):
            column = field.cached_col
            converters = [
                *self.connection.ops.get_db_converters(column),
                *field.get_db_converters(self.connection),
            ]
            if converters:
                found.append((place, column, converters))
        return found

    def _column(self, field: Any) -> str:
        return f"{self.alias}.{self._quoted(field.column)}"

    def _quoted(self, name: str) -> str:
        return self.connection.ops.quote_name(name)


def places_of(parts: Sequence[Columns]) -> dict[Columns, int]:
    """Return where each of ``parts``, selected one after another, begins in a row."""
    starts = accumulate(map(len, parts[:-1]), initial=0)
    return dict(zip(parts, starts, strict=True))


def run(using: str, statement: str, values: Sequence[Any]) -> list[tuple[Any, ...]]:
    """Return all rows of a statement as the database has them."""
    with connections[using].cursor() as cursor:
        cursor.execute(statement, values)
        return cursor.fetchall()

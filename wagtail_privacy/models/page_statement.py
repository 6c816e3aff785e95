"""One statement that selects pages for several reasons; each row knows for which."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import connections
from django.db.models import Model
from wagtail.models import Locale, PageViewRestriction

from wagtail_privacy.models.translation_states import TranslationState


#: What a link to a page needs; the database is asked again for any other column.
_FIELDS = (
    "id",
    "path",
    "translation_key",
    "locale",
    "live",
    "title",
    "url_path",
    "search_description",
    "content_type",
)


class PageStatement:
    """A union of selections from the table of pages.

    Written out, because the same as querysets takes longer to build than all the
    rest of a page view.
    """

    def __init__(self, model: type[Model]) -> None:
        """``model`` is the base page model, whose table has every page."""
        self.manager = model._default_manager
        self.meta = model._meta
        self.connection = connections[self.manager.db]
        self.table = self._quoted(model._meta.db_table)
        # A base page of a site's own need not have a description.
        self.fields = [name for name in _FIELDS if hasattr(model, name)]
        self.selections: list[str] = []
        self.values: list[Any] = []

    def add_translations(self, page: Any) -> None:
        """``page`` itself, whose locale comes along, and its translations.

        What a visit needs to know of each language comes along, too, as ``shown``.
        """
        field = self.meta.get_field("translation_key")
        key = field.get_db_prep_value(page.translation_key, self.connection)
        wanted = f"{self.column('translation_key')} = %s"
        self._add("translation", wanted, key, with_states=True)

    def add_restricted(self) -> None:
        """The pages that are not for everybody, and with them what stands below."""
        field = PageViewRestriction._meta.get_field("page")
        table = self._quoted(PageViewRestriction._meta.db_table)
        ids = f"SELECT {self._quoted(field.column)} FROM {table}"  # noqa: S608
        self._add("restricted", f"{self.column('id')} IN ({ids})")

    def add_children(self, page: Any, types: Collection[type[Model]]) -> None:
        """The pages of some types directly below ``page``."""
        found = ContentType.objects.get_for_models(*types, for_concrete_models=False)
        keys = [item.pk for item in found.values()]
        self._add(
            "child",
            f"{self.column('path')} BETWEEN %s AND %s AND {self.column('depth')} = %s"
            f" AND {self.column('content_type')} IN ({_places(keys)})",
            *page._get_children_path_interval(page.path),
            page.depth + 1,
            *keys,
        )

    def add_linked(self, ids: Collection[int]) -> None:
        self._add("linked", f"{self.column('id')} IN ({_places(ids)})", *ids)

    def add_localised(self, ids: Collection[int], locale_id: int) -> None:
        """The translations of some pages into one language."""
        key = self.column("translation_key")
        keys = (
            f"SELECT {key} FROM {self.table}"  # noqa: S608
            f" WHERE {self.column('id')} IN ({_places(ids)})"
        )
        wanted = f"{self.column('locale')} = %s AND {key} IN ({keys})"
        self._add("localised", wanted, locale_id, *ids)

    def rows(self) -> dict[str, list[Any]]:
        """Run it. Return pages by the reason they were found for, locales included."""
        found: dict[str, list[Any]] = defaultdict(list)
        for row in self.manager.raw(" UNION ALL ".join(self.selections), self.values):
            locale = Locale(pk=row.locale_id, language_code=row.language_code)
            self.meta.get_field("locale").set_cached_value(row, locale)
            found[row.found_as].append(row)
        return found

    def column(self, field: str) -> str:
        return f"{self.table}.{self._quoted(self.meta.get_field(field).column)}"

    def _add(
        self, name: str, condition: str, *values: Any, with_states: bool = False
    ) -> None:
        locales = self._quoted(Locale._meta.db_table)
        columns = ", ".join(self.column(field) for field in self.fields)
        states, shown = self._states() if with_states else ("", "''")
        self.selections.append(
            f"SELECT {columns}, {locales}.language_code, '{name}' AS found_as,"  # noqa: S608
            f" {shown} AS shown"
            f" FROM {self.table} INNER JOIN {locales}"
            f" ON {locales}.id = {self.column('locale')}{states} WHERE {condition}"
        )
        self.values += values

    def _states(self) -> tuple[str, str]:
        """The join with the states of the languages, and the column of it."""
        table = self._quoted(TranslationState._meta.db_table)
        on = " AND ".join(
            f"{table}.{self._quoted(TranslationState._meta.get_field(name).column)}"
            f" = {self.column(name)}"
            for name in ("translation_key", "locale")
        )
        return f" LEFT JOIN {table} ON {on}", f"COALESCE({table}.shown, '')"

    def _quoted(self, name: str) -> str:
        return self.connection.ops.quote_name(name)


def _places(values: Collection[Any]) -> str:
    return ", ".join(["%s"] * len(values))

"""Services of the registry of cookies, chosen in sections.

A section stores the key of a service, and its fact is the key as well. What the service
says is in the registry of the site, which a visit has at hand: the row itself is read
only where somebody asks the chosen service for more than its key.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.apps import apps
from django.utils.functional import cached_property
from wagtail.blocks import BooleanBlock
from wagtail.snippets.blocks import SnippetChooserBlock

from wagtail_privacy.blocks.not_for_translation import NotForTranslation


_MODEL = "wagtail_privacy.CookieService"


class CookieServiceChooserBlock(NotForTranslation, SnippetChooserBlock):
    """A ``CookieService``; as a fact it is the service’s primary key."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(_MODEL, **kwargs)

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        return (f"{__name__}.CookieServiceChooserBlock", [], self._constructor_args[1])

    def to_python(self, value: Any) -> ChosenService | None:
        return self.bulk_to_python([value])[0]

    def bulk_to_python(self, values: Iterable[Any]) -> list[ChosenService | None]:
        """Without a query; the rows of all ``values`` come in one, when they are used.

        A service that has been deleted is told from others by its row only.
        """
        keys = [_key(value) for value in values]
        rows = _Rows(keys)
        return [None if key is None else ChosenService(key, rows) for key in keys]

    def normalize(self, value: Any) -> ChosenService | None:
        """Code may give a ``CookieService``, or its key."""
        known = value is None or isinstance(value, ChosenService)
        return value if known else self.to_python(getattr(value, "pk", value))

    def get_form_state(self, value: ChosenService | None) -> Any:
        return super().get_form_state(value.row if value else None)

    def value_from_form(self, value: Any) -> ChosenService | None:
        return self.normalize(value)

    def clean(self, value: ChosenService | None) -> ChosenService | None:
        """A service that was deleted after it had been chosen is none."""
        return super().clean(value.pk if value else None)

    def to_fact(self, value: ChosenService | None, language: str) -> int | None:
        return None if value is None else value.pk

    def from_fact(self, fact: int | None) -> ChosenService | None:
        return self.to_python(fact)

    def get_api_representation(self, value: Any, context: Any = None) -> Any:
        return self.get_prep_value(value)

    class Meta:
        icon = "tablet-alt"


class ChosenService:
    """A service that was chosen: its key, and what its row has, when that is asked.

    ``row`` is the ``CookieService``, with its provider and cookies at hand. It is None,
    and the chosen service is false, if somebody has deleted it. Its attributes are
    those of the chosen service, too.
    """

    def __init__(self, pk: int, rows: _Rows) -> None:
        self.pk = pk
        self._rows = rows

    @property
    def row(self) -> Any:
        return self._rows.found.get(self.pk)

    def __bool__(self) -> bool:
        return self.row is not None

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):  # Copies ask for such names before they have a key.
            raise AttributeError(name)
        return getattr(self.row, name)

    def __str__(self) -> str:
        return str(self.row or "")

    def __eq__(self, other: object) -> bool:
        return getattr(other, "pk", None) == self.pk

    def __hash__(self) -> int:
        return hash(self.pk)


class _Rows:
    """The rows of services that were chosen beside each other."""

    def __init__(self, keys: Iterable[Any]) -> None:
        self._keys = {key for key in keys if isinstance(key, int)}

    @cached_property
    def found(self) -> dict[int, Any]:
        services = apps.get_model(_MODEL)._default_manager.select_related("provider")
        return services.prefetch_related("cookies").in_bulk(self._keys)


def _key(value: Any) -> Any:
    """A form gives digits; what is no key at all finds no row, and is refused there."""
    return int(value) if isinstance(value, str) and value.isdecimal() else value


class FromRegistryBlock(BooleanBlock):
    """Whether rows are filled in from the registry; a fact only where they are."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"required": False, "default": False, **kwargs})

    def to_fact(self, value: Any, language: str) -> bool | None:
        return True if value else None

    def from_fact(self, fact: bool | None) -> bool:  # noqa: FBT001 - a fact is a value
        return bool(fact)

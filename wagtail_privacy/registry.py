"""The only registry class: section types, legal profiles and import formats use it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Generic, Protocol, TypeVar

from wagtail_privacy.exceptions import AlreadyRegistered


class Identified(Protocol):
    @property
    def id(self) -> str: ...


T = TypeVar("T", bound=Identified)


class Registry(Generic[T]):
    """Things with an ``id``, kept in the order in which they were added.

    ``replace`` puts a site's own thing in the place of one that exists, so that
    order and references to the id stay as they were.
    """

    def __init__(self, what: str) -> None:
        self.what = what
        self._items: dict[str, T] = {}

    def add(self, item: T) -> T:
        """Add ``item`` and return it.

        Raise ``AlreadyRegistered`` if its id is taken.
        """
        if item.id in self._items:
            raise AlreadyRegistered(
                f"There is a {self.what} {item.id!r} already; "
                f"use replace() to put another in its place."
            )
        self._items[item.id] = item
        return item

    def replace(self, item: T) -> T:
        """Put ``item`` in the place of the one with its id, or add it."""
        self._items[item.id] = item
        return item

    def get(self, id: str) -> T | None:
        return self._items.get(id)

    def __getitem__(self, id: str) -> T:
        return self._items[id]

    def __contains__(self, id: object) -> bool:
        return id in self._items

    def __iter__(self) -> Iterator[T]:
        return iter(self._items.values())

    def __len__(self) -> int:
        return len(self._items)

    def ids(self) -> tuple[str, ...]:
        return tuple(self._items)

"""Blocks that migrations record by their class, not by what is in them."""

from __future__ import annotations

from typing import Any


class ByReference:
    """What stands in the block, and how it is worded, is no concern of migrations.

    A migration of a project names the class and ``reference``, the arguments that
    make the block anew.
    """

    @property
    def reference(self) -> list[Any]:
        return []

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        """By reference: rewording us must not change a project's migrations."""
        cls = type(self)
        return (f"{cls.__module__}.{cls.__qualname__}", self.reference, {})

    def deconstruct_with_lookup(self, lookup: Any) -> Any:
        return self.deconstruct()

    @classmethod
    def construct_from_lookup(cls, lookup: Any, *args: Any, **kwargs: Any) -> Any:
        return cls(*args, **kwargs)

"""The mark of a block whose value is the same in every language."""

from __future__ import annotations

from typing import Any


class NotForTranslation:
    """A block that translation tools must leave as it is, and offer to nobody.

    The two methods are wagtail-localize's protocol; without that package nobody asks.
    """

    def get_translatable_segments(self, value: Any) -> list[Any]:
        return []

    def restore_translated_segments(self, value: Any, segments: Any) -> Any:
        return value

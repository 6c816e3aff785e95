"""Objects of JSON files, asked for what they should hold."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from django.utils.translation import gettext as _

from wagtail_privacy.cookies.plain import excerpt
from wagtail_privacy.exceptions import ImportRefused


T = TypeVar("T")

#: What JSON calls the types of Python.
_WORDS: dict[type, str] = {
    dict: "object",
    list: "array",
    str: "string",
    bool: "true/false",
    int: "number",
    float: "number",
    type(None): "null",
}


def expect(value: Any, kind: type[T], what: str, row: int = 0) -> T:
    """Return ``value`` if it is a ``kind``.

    Raise ``ImportRefused`` otherwise; ``what`` is the name that the file has for it.
    """
    if isinstance(value, kind):
        return value
    words = {
        "row": row,
        "what": excerpt(what),
        "found": _WORDS[type(value)],
        "wanted": _WORDS[kind],
    }
    if not row:
        raise ImportRefused(
            _("“%(what)s” is of the type %(found)s; it should be %(wanted)s.") % words
        )
    raise ImportRefused(
        _("Row %(row)d: “%(what)s” is of the type %(found)s; it should be %(wanted)s.")
        % words
    )


def text_of(item: Mapping[str, Any], key: str, row: int) -> str:
    """Return the text under ``key``; "" if there is none.

    Raise ``ImportRefused`` if something else is there.
    """
    value = item.get(key)
    return "" if value is None else expect(value, str, key, row)

"""How visitors reach the settings of a site's cookies: an address, or a button.

Both come from people and end in the attributes of an element: what is not clearly one
or the other is nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


_PLACE = re.compile(r"[#?]|/(?![/\\])|https?://[^/\\\s]", re.IGNORECASE)
_CONTROL = re.compile(r'(id|class|data-[a-z][a-z0-9-]*)(?:=([^"<>&=]*))?\Z')


@dataclass(frozen=True, slots=True)
class Control:
    """The attribute by which a consent tool knows the button that opens it.

    ``name`` is ``id``, ``class`` or that of a data attribute.
    """

    name: str
    value: str = ""


def control_of(text: str) -> Control | None:
    """Return the attribute of “data-cc=show”, “id=x” or “class=x”; None of others.

    A data attribute may be without a value.
    """
    found = _CONTROL.match(text.strip())
    if found is None:
        return None
    name, value = found.group(1), (found.group(2) or "").strip()
    return Control(name, value) if value or name.startswith("data-") else None


def is_place(text: str) -> bool:
    """Whether a link may lead there: a web address, a path, or a place on the page."""
    return _PLACE.match(text) is not None

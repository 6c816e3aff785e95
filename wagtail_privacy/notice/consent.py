"""How visitors reach the settings of a site's cookies: an address, or a button.

Both come from people and end in the attributes of an element: what is not clearly one
or the other is nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.utils.translation import gettext


# Browsers leave out tabs and line ends, and take a backslash for a slash: a path with
# them may lead to another site.
_PLACE = re.compile(
    r"(?:[#?]|/(?!/)|https?://[^/])[^\s\\\x00-\x1f\x7f]*\Z", re.IGNORECASE
)
_CONTROL = re.compile(r'(id|class|data-[a-z][a-z0-9-]*)(?:=([^"<>&=\x00-\x1f]*))?\Z')


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


def check_place(value: str) -> None:
    """Refuse what no link may lead to, such as ``javascript:`` addresses.

    Raise ``ValidationError``.
    """
    is_local = value.startswith(("#", "?", "/"))
    try:
        if not is_place(value):
            raise ValidationError("no place")
        if not is_local:
            URLValidator(schemes=["http", "https"])(value)
    except ValidationError:
        raise ValidationError(
            gettext(
                "Give a web address, a path such as /cookies/, or a place on the page "
                "such as #cookie-settings."
            )
        ) from None


def check_control(value: str) -> None:
    """Refuse what makes no button: anything but an id, a class or a data attribute.

    Raise ``ValidationError``.
    """
    if control_of(value) is None:
        raise ValidationError(
            gettext(
                "Write an attribute such as data-cc=show-preferencesModal, id=name or "
                "class=name."
            )
        )

"""How the name of a cookie, a domain and a host may be written (RFC 6265, RFC 1123)."""

from __future__ import annotations

import re
import unicodedata

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from wagtail_privacy.vocabulary import StorageKind


#: What ends a name in the header of a cookie, or would be markup.
_NOT_IN_COOKIES = re.compile(r"[\s;,=<>]")
#: A label of a host; letters that are not ASCII are those of international names.
_LABEL = r"[^\W_](?:[\w-]{0,61}[^\W_])?"
_DOMAIN = re.compile(rf"\.?{_LABEL}(?:\.{_LABEL})*\Z")
_PATTERN = r"[\w*](?:[\w*-]{0,61}[\w*])?"
_HOST = re.compile(rf"{_PATTERN}(?:\.{_PATTERN})*(?::\d{{1,5}})?\Z")


def check_name(kind: str, name: str) -> None:
    """Refuse a name that nothing of this ``StorageKind`` can have.

    Raise ``ValidationError``. What is no cookie may be called by a whole sentence, but
    control characters are nowhere.
    """
    if any(unicodedata.category(character) == "Cc" for character in name):
        raise ValidationError(_("The name has a control character in it."))
    if kind == StorageKind.COOKIE and (found := _NOT_IN_COOKIES.search(name)):
        message = _("A cookie’s name has no “%(character)s” in it.")
        raise ValidationError(message % {"character": found.group()})


def cleaned_domains(text: str) -> str:
    """Return the domains in ``text`` in lower case, one space between them.

    A dot before a domain stands for everything below it. Raise ``ValidationError`` at
    what is no host name.
    """
    return " ".join(_cleaned(text, _DOMAIN))


def cleaned_hosts(text: str) -> str:
    """Return the hosts in ``text`` in lower case, one on each line.

    ``*`` stands for any characters. Raise ``ValidationError`` at what is no host name.
    """
    return "\n".join(_cleaned(text, _HOST))


def _cleaned(text: str, form: re.Pattern[str]) -> list[str]:
    names = [name.lower() for name in text.split()]
    for name in names:
        if len(name) > 255 or not form.match(name):
            message = _(
                "“%(name)s” is no host name. Write it as in example.com, without "
                "https:// and without a path."
            )
            raise ValidationError(message % {"name": name})
    return list(dict.fromkeys(names))

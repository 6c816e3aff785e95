"""The texts of a row, checked and made plain; what had to be changed is a message."""

from __future__ import annotations

from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator

from wagtail_privacy.cookies.messages import CookieMessage
from wagtail_privacy.cookies.plain import has_hidden, visible, without_markup
from wagtail_privacy.cookies.source import refuse_rows
from wagtail_privacy.models.cookie_syntax import check_name, cleaned_domains
from wagtail_privacy.vocabulary import StorageKind


#: As long as their columns.
LONGEST_NAME = 255
LONGEST_ADDRESS = 200
LONGEST_PURPOSE = 2_000
#: The longest name of a host (RFC 1035); there is room for a dot before it.
_LONGEST_HOST = 253

#: What a spreadsheet takes for a formula where it stands first (CWE-1236).
_FORMULA = ("=", "+", "-", "@")
_SAFE = URLValidator(schemes=["http", "https"])
#: What people write where there is no address.
_NOTHING = {"", "-", "–", "#n/a", "n/a", "none"}


class Cleaning:
    """Cleans what stands in one row of a file; ``messages`` tells what was wrong."""

    def __init__(self, row: int) -> None:
        self.row = row
        self.messages: list[CookieMessage] = []

    def note(self, code: str, text: str = "") -> None:
        """Add a message. Raise ``ImportRefused`` if there are more than rows may be."""
        self.messages.append(CookieMessage(code, self.row, text))
        refuse_rows(len(self.messages))

    def name(self, name: str, *, is_pattern: bool = True) -> str:
        """Return the name of a cookie; "" if it has none, or one that is not possible.

        ``is_pattern``: ``*`` may stand for any characters, but not for a whole name.
        """
        name = name.strip(" ")
        if not name:
            self.note("no-name")
        elif not _is_possible(name) or ("*" in name and not is_pattern):
            self.note("bad-name", name)
        else:
            return name
        return ""

    def text(self, text: str, longest: int) -> str:
        """Return a text without markup, hidden characters, and the start of a formula.

        At most ``longest`` characters of it.
        """
        plain = visible(text[: 4 * longest])
        if has_hidden(text):
            self.note("hidden-characters", plain)
        words = without_markup(plain)
        if words != plain:
            self.note("markup", words)
        if words.startswith(_FORMULA):
            self.note("formula", words)
            words = words.lstrip("".join([*_FORMULA, " "]))
        if len(words) > longest or len(text) > 4 * longest:
            self.note("cut-short", words)
            words = f"{words[: longest - 1].rstrip()}…"
        return words

    def domain(self, domain: str) -> str:
        """Return one host name in lower case; "" if there is none that is possible."""
        written = domain.strip()
        if not written:
            return ""
        try:
            host = urlsplit(written if "//" in written else f"//{written}").netloc
            (cleaned,) = cleaned_domains(_without_port(host.removeprefix("*"))).split()
        except (ValueError, ValidationError):
            cleaned = ""
        if not cleaned or len(cleaned.lstrip(".")) > _LONGEST_HOST:
            self.note("bad-domain", domain)
            return ""
        return cleaned

    def address(self, address: str) -> str:
        """Return a web address that a visitor’s click can go to without harm, or ""."""
        written = address.strip()
        if written.casefold() in _NOTHING:
            return ""
        try:
            _SAFE(written)
            is_safe = not urlsplit(written).username and visible(written) == written
        except (ValueError, ValidationError):
            is_safe = False
        if is_safe and len(written) <= LONGEST_ADDRESS:
            return written
        self.note("bad-address", address)
        return ""


def _is_possible(name: str) -> bool:
    if len(name) > LONGEST_NAME or name.startswith(_FORMULA) or not name.strip("*"):
        return False
    try:
        check_name(StorageKind.COOKIE, name)
    except ValidationError:
        return False
    return name.isprintable()


def _without_port(host: str) -> str:
    name, _colon, port = host.rpartition(":")
    return name if name and port.isdecimal() else host

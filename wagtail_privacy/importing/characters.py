"""Characters that nobody sees but that part or join words."""

from __future__ import annotations

import re
import unicodedata


#: Soft hyphens, zero-width characters, marks of direction and the like.
_UNSEEN = re.compile(
    "[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc"
    "\U000e0000-\U000e007f]"
)
#: What no text has: control characters, halves of characters, and no characters.
_CONTROLS = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
#: To put marks in order takes the square of their number: no letter has so many.
_ACCENTED = re.compile("[A-Za-z][\u0300-\u036f]{1,4}")
_LINE_ENDS = re.compile("\r\n?|[\x0b\u0085\u2028\u2029]")
_NARROW_SPACES = re.compile("[\u00a0\u2000-\u200a\u202f\u205f\u3000]")
#: Bullets of the Symbol and Wingdings fonts, which Word writes as private characters.
_PRIVATE = re.compile("[\uf000-\uf0ff]")


def clean_characters(text: str) -> str:
    """Return ``text`` as a reader sees it: one kind of space, line end and letter.

    A letter and its accent are one character; what has no width is gone.
    """
    text = without_controls(text)
    if text.isascii() and "\r" not in text and "\x0b" not in text:
        return text
    text = _LINE_ENDS.sub("\n", _UNSEEN.sub("", text))
    text = _PRIVATE.sub("•", _NARROW_SPACES.sub(" ", text))
    return _ACCENTED.sub(lambda match: unicodedata.normalize("NFC", match[0]), text)


def without_controls(text: str) -> str:
    """Return ``text`` without characters that databases and terminals choke on.

    Tabs and the ends of lines and pages stay.
    """
    return _CONTROLS.sub("", text)


def has_controls(text: str) -> bool:
    """True for a text that ``without_controls`` would change."""
    return _CONTROLS.search(text) is not None


def printable(text: str) -> str:
    """Return ``text`` on one line, with escapes for what a terminal would act on.

    These are control characters, marks of direction, and the bytes in names of files
    that are no UTF-8.
    """
    return "".join(map(_escaped, text))


def _escaped(char: str) -> str:
    if char.isprintable() or char == "\u00a0":
        return char
    if "\udc80" <= char <= "\udcff":
        return f"\\x{ord(char) - 0xDC00:x}"
    return char.encode("unicode_escape").decode("ascii")

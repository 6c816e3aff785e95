"""Text from outside, made plain: nothing in it acts, hides, or turns the reading."""

from __future__ import annotations

import re
import unicodedata
from html import unescape


#: Of the invisible characters only these join letters in some languages.
_JOINERS = {"\u200c", "\u200d"}
#: Control characters, those of bidirectional text and the like, half surrogates.
_HIDDEN = {"Cc", "Cf", "Cs"}
_TAG = re.compile(r"<[A-Za-z/!?]")
_WITHOUT_WORDS = re.compile(
    r"<(script|style|template|noscript)\b.*?(?:</\1\b[^<>]*>?|\Z)|<!--.*?-->",
    re.IGNORECASE | re.DOTALL,
)
#: It ends at the end of the text at the latest. A parser that looks for the end of
#: each of a thousand open tags takes seconds for one text, and gives up at some.
_WHOLE_TAG = re.compile(r"""<[A-Za-z/!?](?:[^<>"']|"[^"]*(?:"|\Z)|'[^']*(?:'|\Z))*>?""")
#: A text that is markup in markup in markup is no text.
_LAYERS = 4
#: How much of a text a message shows.
_SHOWN = 200


def visible(text: str) -> str:
    """Return ``text`` on one line, without characters that nobody sees."""
    if has_hidden(text):
        text = "".join(item for item in text if item.isspace() or not _is_hidden(item))
    return " ".join(text.split())


def has_hidden(text: str) -> bool:
    """Whether ``text`` has control characters and the like; white space is none."""
    return not text.isprintable() and any(
        _is_hidden(item) for item in text if not item.isspace()
    )


def excerpt(text: str) -> str:
    """Return what a message shows of a text that may be anything."""
    shown = visible(text[: 2 * _SHOWN])
    return shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]}…"


def without_markup(text: str) -> str:
    """Return the words of ``text`` without tags, scripts and styles."""
    for _layer in range(_LAYERS):
        if not _TAG.search(text):
            return text
        text = _WHOLE_TAG.sub(_words_of, _WITHOUT_WORDS.sub(" ", text))
        text = visible(unescape(text))
    return text.replace("<", "")


def _words_of(tag: re.Match[str]) -> str:
    """Nothing; what only begins as a tag does loses its bracket."""
    return " " if tag[0].endswith(">") else f" {tag[0][1:]}"


def _is_hidden(character: str) -> bool:
    return unicodedata.category(character) in _HIDDEN and character not in _JOINERS

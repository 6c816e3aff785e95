"""The pieces of words that texts are likened by."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache


_WORD = re.compile(r"[^\W\d_]+")
#: Two forms of a word share its beginning; a compound shares runs of letters.
_BEGIN, _RUN = 4, 5
#: Letters of a word that are looked at; compounds are long, but not endless.
_MAX_LETTERS = 40

Pieces = tuple[str, ...]


def pieces_of(text: str) -> Iterator[tuple[str, Pieces]]:
    """Yield each word of a text with its pieces.

    They are the beginning of the word, the same after the beginning of the word before
    it, and its runs of five letters, among which “^” and “$” are its ends. An address
    of e-mail is no word: it says who, and not what.
    """
    for word, pair in words_of(text):
        yield word, (pair, *pieces_of_word(word))


def words_of(text: str) -> Iterator[tuple[str, str]]:
    """Yield each word with its piece that the word before it is in."""
    folded = text.casefold()
    if "@" in folded:
        folded = " ".join(token for token in folded.split() if "@" not in token)
    before = "^"
    for word in _WORD.findall(folded):
        begin = word[:_BEGIN]
        yield word, f"{before} {begin}"
        before = begin


@lru_cache(maxsize=32768)
def pieces_of_word(word: str) -> Pieces:
    """The pieces that a word has whatever stands before it."""
    edged = f"^{word[:_MAX_LETTERS]}$"
    runs = [edged[at : at + _RUN] for at in range(max(1, len(edged) - _RUN + 1))]
    return tuple(dict.fromkeys([word[:_BEGIN], *runs]))

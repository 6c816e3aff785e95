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
    before = "^"
    for token in text.casefold().split():
        for word in () if "@" in token else _WORD.findall(token):
            begin = word[:_BEGIN]
            yield word, (f"{before} {begin}", *_pieces_of_word(word))
            before = begin


@lru_cache(maxsize=8192)
def _pieces_of_word(word: str) -> Pieces:
    edged = f"^{word[:_MAX_LETTERS]}$"
    runs = [edged[at : at + _RUN] for at in range(max(1, len(edged) - _RUN + 1))]
    return tuple(dict.fromkeys([word[:_BEGIN], *runs]))

"""Finds the words of a list in a text, quickly where none of them stands in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property, lru_cache


_WORD = re.compile(r"\w+")
#: Words of texts up to this length are kept: sentences are asked for many lists.
_SHORT = 1_000


class Finder:
    """Finds one of ``words`` between other words, without regard to case.

    ``expression_of`` makes an expression of a word of the list. Most texts have none
    of the words, so their first ones are compared before the expression is made.
    """

    def __init__(
        self, words: tuple[str, ...], expression_of: Callable[[str], str] = re.escape
    ) -> None:
        self._words = words
        self._expression_of = expression_of

    def search(self, text: str) -> re.Match[str] | None:
        """The first place in ``text`` where one of the words stands."""
        whole, stems = self.firsts
        if None in whole or not whole.isdisjoint(words_of(text)):
            return self._expression.search(text)
        if stems and any(map(_folded_of(text).__contains__, stems)):
            return self._expression.search(text)
        return None

    def split(self, text: str) -> list[str]:
        """``text`` without the words, in the parts between them."""
        return self._expression.split(text)

    @cached_property
    def _expression(self) -> re.Pattern[str]:
        choice = "|".join(map(self._expression_of, self._words)) or "(?!)"
        return re.compile(rf"(?<!\w)(?:{choice})(?!\w)", re.IGNORECASE)

    @cached_property
    def firsts(self) -> tuple[frozenset[str | None], tuple[str, ...]]:
        """The first words, and the beginnings of those with any ending.

        None among them stands for a sign: what begins with it is always looked for.
        """
        whole: set[str | None] = set()
        stems: set[str] = set()
        for word in self._words:
            first = _WORD.match(word)
            if first is None:
                whole.add(None)
            elif word[first.end() :].startswith("*"):
                stems.add(folded(first[0]))
            else:
                whole.add(folded(first[0]))
        return frozenset(whole), tuple(stems)


class Finders:
    """Many finders, of which few have a word in any text."""

    def __init__(self, named: Iterable[tuple[str, Finder]]) -> None:
        self._named = tuple(named)
        self._places: dict[str | None, list[int]] = {}
        self._stems: dict[str, list[int]] = {}
        for place, (_name, finder) in enumerate(self._named):
            whole, stems = finder.firsts
            for word in whole:
                self._places.setdefault(word, []).append(place)
            for stem in stems:
                self._stems.setdefault(stem, []).append(place)

    def found(self, text: str) -> Iterator[str]:
        """Yield the name of each finder that finds something, in their order."""
        places = set(self._places.get(None, ()))
        for word in words_of(text) & self._places.keys():
            places.update(self._places[word])
        whole = _folded_of(text)
        for stem, found in self._stems.items():
            if stem in whole:
                places.update(found)
        for place in sorted(places):
            name, finder = self._named[place]
            if finder.search(text):
                yield name


def folded(text: str) -> str:
    """``text`` in the form in which letters are compared without regard to case."""
    # Expressions without regard to case take these for an “i”.
    return text.replace("ı", "i").replace("İ", "i").casefold()


def words_of(text: str) -> frozenset[str]:
    """The words of ``text``, folded."""
    return _kept_words(text) if len(text) <= _SHORT else _find_words(text)


def _folded_of(text: str) -> str:
    return _kept_folded(text) if len(text) <= _SHORT else folded(text)


def _find_words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(_folded_of(text)))


_kept_words = lru_cache(maxsize=512)(_find_words)
_kept_folded = lru_cache(maxsize=512)(folded)

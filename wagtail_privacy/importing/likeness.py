"""What headings and texts of unknown wording are like: a small classifier.

It counts in how many of the known headings, and of the sample texts, of each section
type a piece of a word stands. A piece that stands in those of few types speaks for
them. This is naive Bayes in which what is not there says nothing, so that the points of
a text are a sum over its words, and the words that decided can be named.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

from wagtail_privacy.importing.cues import cues_of
from wagtail_privacy.importing.folding import fold
from wagtail_privacy.importing.grams import pieces_of


if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib


#: What a heading of no section is like: “Opening hours”.
NO_SECTION = ""
#: How much of a section is likened: what it is about, it says in the beginning.
MAX_CHARACTERS = 800
#: A telling phrase is worth this much of a sample text for each point of its weight.
_PHRASE = 0.05
#: So many samples with none of a piece each type is thought to have besides its own.
_UNSEEN_HEADINGS, _UNSEEN_TEXTS = 20.0, 5.0
#: How common a piece is thought to be where it was not seen, beside where it was.
_RARE, _LEAST = 0.05, 0.002

Points = dict[str, float]
Sample = tuple[str, str, float]  # section type, text, weight


@dataclass(slots=True)
class Likeness:
    """How often each piece stands in the samples of each type.

    ``sizes`` are the weights of all samples of a type; ``unseen`` is added to them.
    """

    unseen: float
    counts: dict[str, Points] = field(default_factory=dict)
    sizes: Points = field(default_factory=dict)
    _rows: dict[str, tuple[tuple[str, float], ...]] = field(default_factory=dict)

    def learn(self, samples: Iterable[Sample]) -> None:
        for type, text, weight in samples:
            self.sizes[type] = self.sizes.get(type, 0.0) + weight
            for piece in {item for _, pieces in pieces_of(text) for item in pieces}:
                row = self.counts.setdefault(piece, {})
                row[type] = row.get(type, 0.0) + weight
        self._rows.clear()

    def points(self, text: str) -> Points:
        """How much the words of a text speak for each type; types without are left out.

        The more pieces of a word are known the less each counts: they say the same.
        """
        result: Points = {}
        for _, rows in self._told(text):
            share = len(rows) ** -0.5
            for row in rows:
                for type, value in row:
                    result[type] = result.get(type, 0.0) + share * value
        return result

    def words_for(self, type: str, text: str, limit: int = 3) -> tuple[str, ...]:
        """The words of a text that speak most for a type, the strongest first."""
        gained: Points = {}
        for word, rows in self._told(text):
            share = len(rows) ** -0.5
            more = sum(value for row in rows for other, value in row if other == type)
            most = sum(max(value for _, value in row) for row in rows)
            if more > most / 2:
                gained[word] = gained.get(word, 0.0) + share * more
        return tuple(sorted(gained, key=lambda word: -gained[word])[:limit])

    def _told(
        self, text: str
    ) -> Iterator[tuple[str, list[tuple[tuple[str, float], ...]]]]:
        """Each word with the rows of those of its pieces that are new and known."""
        seen: set[str] = set()
        for word, pieces in pieces_of(text):
            rows = [
                row
                for piece in pieces
                if piece not in seen and (row := self._row(piece))
            ]
            seen.update(pieces)
            if rows:
                yield word, rows

    def _row(self, piece: str) -> tuple[tuple[str, float], ...]:
        """The types that a piece speaks for, and how much."""
        row = self._rows.get(piece)
        if row is not None:
            return row
        counts = self.counts.get(piece)
        if not counts:
            return ()
        shares = {
            type: count / (self.sizes[type] + self.unseen)
            for type, count in counts.items()
        }
        common = _RARE * (sum(shares.values()) / len(self.sizes) + _LEAST)
        row = tuple(
            (type, math.log1p(share / common)) for type, share in shares.items()
        )
        self._rows[piece] = row
        return row


@cache
def heading_likeness(language: str) -> Likeness:
    """What the known headings of a language teach, and those of no section."""
    likeness = Likeness(_UNSEEN_HEADINGS)
    likeness.learn(heading_samples(language))
    return likeness


@cache
def text_likeness(language: str) -> Likeness:
    """What the sample texts and telling phrases of a language teach."""
    likeness = Likeness(_UNSEEN_TEXTS)
    likeness.learn(text_samples(language))
    return likeness


def heading_samples(language: str) -> Iterator[Sample]:
    """Each heading of a language once a type."""
    known = cues_of(language).headings
    for type, headings in known.items():
        for text in dict.fromkeys(map(fold.__wrapped__, headings)):
            yield type, text, 1.0
    for heading in _samples_of(language)["negatives"]:
        yield NO_SECTION, fold(heading), 1.0


def text_samples(language: str) -> Iterator[Sample]:
    """Each sample text, and the words of each telling phrase, less weighty."""
    for type, texts in _samples_of(language)["texts"].items():
        for text in texts:
            yield type, text, 1.0
    for text in _samples_of(language)["others"]:
        yield NO_SECTION, text, 1.0
    for type, lines in cues_of(language).bodies.items():
        for line in lines:
            weight, _, stems = line.partition(" ")
            yield type, stems, _PHRASE * float(weight)


@cache
def _samples_of(language: str) -> Mapping[str, Any]:
    """The content of ``samples/<language>.toml``."""
    source = files(f"{__package__}.samples").joinpath(f"{language}.toml")
    return tomllib.loads(source.read_text(encoding="utf-8"))

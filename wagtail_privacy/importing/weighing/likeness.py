"""What headings and texts of unknown wording are like: a small classifier.

It counts in how many of the known headings, and of the sample texts, of each section
type a piece of a word stands. A piece that stands in those of few types speaks for
them. This is naive Bayes in which what is not there says nothing, so that the points of
a text are a sum over its words, and the words that decided can be named.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache

from wagtail_privacy.importing.weighing.grams import (
    Pieces,
    pieces_of,
    pieces_of_word,
    words_of,
)
from wagtail_privacy.importing.weighing.learning import (
    Sample,
    heading_samples,
    text_samples,
)


#: How much of a section is likened: what it is about, it says in the beginning.
MAX_CHARACTERS = 800
#: So many samples with none of a piece each type is thought to have besides its own.
_UNSEEN_HEADINGS, _UNSEEN_TEXTS = 20.0, 5.0
#: How common a piece is thought to be where it was not seen, beside where it was.
_RARE, _LEAST = 0.05, 0.002
#: A word tells a type if it speaks so many times as much for it as for all alike.
_TELLING = 2.5

Points = dict[str, float]
Cells = tuple[tuple[str, float], ...]  # A type, in how many of its samples.
Row = tuple[tuple[int, float], ...]  # The place of a type, how much speaks for it.


@dataclass(slots=True)
class Likeness:
    """How often each piece stands in the samples of each type.

    ``counts`` has the types of each piece. ``sizes`` are the weights of all samples of
    a type; ``unseen`` is added to them.
    """

    unseen: float
    counts: dict[str, Points] = field(default_factory=dict)
    sizes: Points = field(default_factory=dict)
    _places: dict[str, int] = field(default_factory=dict)
    _rows: dict[str, Row] = field(default_factory=dict)
    _row_of: Callable[[Cells], Row] = field(init=False)
    _sum_of: Callable[[Pieces, bool], array[float]] = field(init=False)

    def __post_init__(self) -> None:
        self._forget()

    def _forget(self) -> None:
        """Forget what was made of the counts."""
        self._places = {type: place for place, type in enumerate(self.sizes)}
        self._rows.clear()
        self._row_of = cache(self._weigh)
        self._sum_of = lru_cache(maxsize=4096)(self._add_up)

    def learn(self, samples: Iterable[Sample]) -> None:
        counts = self.counts
        for type, text, weight in samples:
            self.sizes[type] = self.sizes.get(type, 0.0) + weight
            # As ``pieces_of`` has them: the first import waits for all the samples.
            pieces: set[str] = set()
            for word, pair in words_of(text):
                pieces.add(pair)
                pieces.update(pieces_of_word(word))
            for piece in pieces:
                row = counts.get(piece)
                if row is None:
                    counts[piece] = {type: weight}
                else:
                    row[type] = row.get(type, 0.0) + weight
        self._forget()

    def points(self, text: str) -> Points:
        """How much the words of a text speak for each type; types without are left out.

        The more pieces of a word are known the less each counts: they say the same.
        """
        return self.points_of_both(text, "")[0]

    def points_of_both(self, text: str, beginning: str) -> tuple[Points, Points]:
        """The points of a text and of its beginning, which ends between two words."""
        pairs = self._nothing()
        sums = [pairs]
        begins = sum(1 for _word in words_of(beginning)) if beginning else 0
        first: Points = {}
        seen: set[str] = set()
        for word, pair in words_of(text):
            pieces = pieces_of_word(word)
            if not seen.isdisjoint(pieces):
                pieces = tuple(piece for piece in pieces if piece not in seen)
            told = () if pair in seen else self._row(pair)
            seen.add(pair)
            seen.update(pieces)
            sums.append(self._sum_of(pieces, bool(told)))
            share = (sums[-1][-1] + 1) ** -0.5 if told else 0.0
            for place, value in told:
                pairs[place] += share * value
            if len(sums) == begins + 1:
                first = self._total(sums)
        return self._total(sums), first

    def _nothing(self) -> array[float]:
        return array("d", bytes(array("d").itemsize * (len(self.sizes) + 1)))

    def _total(self, sums: Iterable[array[float]]) -> Points:
        totals = zip(self.sizes, map(sum, zip(*sums, strict=True)), strict=False)
        return {type: value for type, value in totals if value}

    def _add_up(self, pieces: Pieces, more: bool) -> array[float]:  # noqa: FBT001
        """What the pieces of a word speak for each type, and how many are known.

        ``more`` tells that the word has another one that is known. Most words are
        there again and again, so their sums are kept.
        """
        counts, known = self.counts, self._rows
        rows = [
            known.get(piece) or self._row(piece) for piece in pieces if piece in counts
        ]
        share = (len(rows) + more) ** -0.5 if rows else 0.0
        sums = [0.0] * len(self.sizes)
        for row in rows:
            for place, value in row:
                sums[place] += share * value
        return array("d", [*sums, float(len(rows))])

    def words_for(self, type: str, text: str, limit: int = 3) -> tuple[str, ...]:
        """The words of a text that speak most for a type, the strongest first.

        Words such as “the”, which speak for every type alike, are not among them.
        """
        gained: Points = {}
        place = self._places.get(type)
        for word, rows in self._told(text):
            share = len(rows) ** -0.5
            more = sum(value for row in rows for other, value in row if other == place)
            alike = sum(value for row in rows for _, value in row) / len(self.sizes)
            if more > _TELLING * alike:
                gained[word] = gained.get(word, 0.0) + share * (more - alike)
        return tuple(sorted(gained, key=lambda word: -gained[word])[:limit])

    def _told(self, text: str) -> Iterator[tuple[str, list[Row]]]:
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

    def _row(self, piece: str) -> Row:
        """The types that a piece speaks for, by their places, and how much."""
        row = self._rows.get(piece)
        if row is not None:
            return row
        counts = self.counts.get(piece)
        if counts is None:
            return ()
        # Most pieces stand in a sample or two, and so do others of the same types.
        row = self._rows[piece] = self._row_of(tuple(counts.items()))
        return row

    def _weigh(self, cells: Cells) -> Row:
        """The row of all pieces that are counted so often in samples of these types."""
        unseen, sizes, places = self.unseen, self.sizes, self._places
        shares = [count / (sizes[type] + unseen) for type, count in cells]
        common = _RARE * (sum(shares) / len(sizes) + _LEAST)
        return tuple(
            (places[type], math.log1p(share / common))
            for (type, _), share in zip(cells, shares, strict=True)
        )


@cache
def heading_likeness(language: str) -> Likeness:
    """What the known headings of a language teach, and those of no section."""
    return learnt_headings(heading_samples(language))


@cache
def text_likeness(language: str) -> Likeness:
    """What the texts and telling phrases of a language teach."""
    return learnt_texts(text_samples(language))


def learnt_headings(samples: Iterable[Sample]) -> Likeness:
    likeness = Likeness(_UNSEEN_HEADINGS)
    likeness.learn(samples)
    return likeness


def learnt_texts(samples: Iterable[Sample]) -> Likeness:
    likeness = Likeness(_UNSEEN_TEXTS)
    likeness.learn(samples)
    return likeness

"""What a section says: telling words and phrases, weighed by type."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Set
from dataclasses import dataclass, field
from functools import cache, lru_cache
from itertools import chain

from wagtail_privacy.importing.cues import cues_of, plural_words


#: How much of a section is weighed: what it is about, it says in the beginning.
MAX_CHARACTERS = 3000
#: “Art. 6”, “lit. b” and “z. B.” end no sentence: a capital begins the next.
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[^\da-zäöå])|\n|;\s")
_WORD = re.compile(r"[^\W_]+(?:[-.'][^\W_]+)*")
_MAX_STEM = 24
#: A phrase counts for more in the first sentence, and for some when it is repeated.
_FIRST, _AGAIN = 2.0, 0.4

Row = tuple[str, float, int]  # section type, weight, number of word beginnings
Scores = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Telling:
    """The telling rows of a language; ``starts`` finds them by a word beginning.

    Whoever writes “I” is read as “we”, too: ``plural`` has those words.
    A key such as “~miseksi” is the end of a word; ``stems_of`` gives those of a word.
    “^to” is the first word of a sentence.
    """

    rows: tuple[Row, ...]
    starts: Mapping[str, tuple[int, ...]]
    stems_of: Callable[[str], tuple[str, ...]]
    plural: Mapping[str, str] = field(default_factory=dict)

    def hits(self, text: str) -> Counter[int]:
        """How often each row stands in ``text``, once a sentence; keys index rows.

        The first sentence counts as ``_FIRST``.
        """
        found: Counter[int] = Counter()
        for sentence in _SENTENCE.split(text[:MAX_CHARACTERS]):
            found.update(self._of_sentence(sentence))
        return found

    def _of_sentence(self, sentence: str) -> list[int]:
        words = _WORD.findall(sentence.casefold().replace("’", "'"))
        words += [self.plural[word] for word in words if word in self.plural]
        begins: set[str] = set().union(*map(self.stems_of, words))
        begins.update(f"^{word}" for word in words[:1])
        rows = (self.starts.get(begin, ()) for begin in sorted(begins))
        stood = Counter(chain.from_iterable(rows))
        return [row for row, times in stood.items() if times >= self.rows[row][2]]


@cache
def telling_of(language: str) -> Telling:
    """Return the telling rows of a known language."""
    rows: list[Row] = []
    starts: dict[str, list[int]] = {}
    for id, lines in cues_of(language).bodies.items():
        for line in lines:
            weight, *stems = line.split()
            for stem in stems:
                starts.setdefault(stem, []).append(len(rows))
            rows.append((id, float(weight), len(stems)))
    table = {stem: tuple(ids) for stem, ids in starts.items()}
    return Telling(tuple(rows), table, _finder(table.keys()), plural_words(language))


def _finder(stems: Set[str]) -> Callable[[str], tuple[str, ...]]:
    """What finds those of ``stems`` that a word begins or ends with; it remembers."""
    ends = {len(stem) - 1 for stem in stems if stem.startswith("~")}

    @lru_cache(maxsize=8192)
    def stems_of(word: str) -> tuple[str, ...]:
        longest = min(len(word), _MAX_STEM)
        found = {word[:length] for length in range(2, longest + 1)}
        found |= {f"~{word[-length:]}" for length in ends if len(word) > length}
        return tuple(found & stems)

    return stems_of


def weigh(texts: Iterable[Counter[int]], language: str) -> dict[str, float]:
    """The score of each section type that the hits of some texts speak for.

    The first of the texts counts for more.
    """
    telling = telling_of(language)
    first: Counter[int] | None = None
    rest: Counter[int] = Counter()
    for hits in texts:
        if first is None:
            first = hits
        else:
            rest.update(hits)
    scores: dict[str, float] = {}
    for row in {*(first or ()), *rest}:
        id, weight, _stems = telling.rows[row]
        lead = _FIRST if first and row in first else 1.0
        more = (first[row] if first else 0) + rest[row] - 1
        scores[id] = scores.get(id, 0.0) + weight * (lead + _AGAIN * min(more, 2))
    return scores

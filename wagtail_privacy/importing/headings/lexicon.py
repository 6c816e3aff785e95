"""The known headings of a language, kept so that a line is looked up at once."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

from wagtail_privacy.importing.cues import Cues, cues_of
from wagtail_privacy.importing.folding import fold_once, squeeze


_WORD = re.compile(r"[^\W\d_]+")
_WORD_LIKE = re.compile(r"[\w-]+")
_LINKS = r"\s*(?:/| - |;|\+|&)\s*"
_MAX_WORDS = 14
#: What share of the words must have a partner for two headings to be nearly the same.
_NEARLY = 0.85
#: Two forms of a word share this much of their beginning, at least.
_KEY = 4
#: Letters of a word that are looked at; compounds are long, but not endless.
_MAX_LETTERS = 40
#: From this length on the beginning of a word may stand inside a compound.
_LONG_STEM = 6
#: Fewer letters in front of it are a prefix: “vänder” is no part of “använder”.
_MIN_FRONT = 3

#: What a letter counts of a word that stands in headings of many types.
_GENERIC = 0.3

Words = frozenset[str]
#: Word beginnings, the place of the row among all, its section type, its weight.
StemRow = tuple[tuple[str, ...], int, str, float]


@dataclass(slots=True)
class Lexicon:
    """All known headings of one language, by their folded forms.

    ``joiner`` parts a heading of several subjects, ``choice`` one of several rights.
    ``nearby`` finds those that share the beginning of a word. ``stems`` are rows of
    word beginnings, found by the longest of them. Both are made when they are asked
    for: of the languages that a notice is not in only the exact headings are known.
    """

    cues: Cues
    joiner: re.Pattern[str]
    choice: re.Pattern[str]
    headings: list[tuple[str, str]] = field(default_factory=list)
    exact: dict[str, tuple[str, ...]] = field(default_factory=dict)
    squeezed: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _nearby: dict[str, list[tuple[Words, str]]] = field(default_factory=dict)
    _stems: dict[str, list[StemRow]] = field(default_factory=dict)

    def lookup(self, folded: str, squeezed: str = "") -> list[str]:
        """Ids that stand for exactly this folded heading, spaces aside."""
        found = self.exact.get(folded)
        found = found or self.squeezed.get(squeezed or squeeze(folded))
        return list(found) if found else []

    @property
    def nearby(self) -> dict[str, list[tuple[Words, str]]]:
        if not self._nearby:
            for folded, id in self.headings:
                words = frozenset(_WORD.findall(folded))
                for start in {word[:_KEY] for word in words}:
                    self._nearby.setdefault(start, []).append((words, id))
        return self._nearby

    @property
    def stems(self) -> dict[str, list[StemRow]]:
        if not self._stems:
            generic = frozenset(self.cues.words["generic"])
            rows = [(row, id) for id, rows in self.cues.stems.items() for row in rows]
            for order, (row, id) in enumerate(rows):
                entry = (row, order, id, _weight_of(row, generic))
                self._stems.setdefault(max(row, key=len), []).append(entry)
        return self._stems

    def nearly(self, folded: str) -> str:
        """The id of a known heading with nearly the same words, or ""."""
        words = frozenset(_WORD.findall(folded))
        if not 0 < len(words) <= _MAX_WORDS:
            return ""
        best, score = "", 0.0
        for known, id in self._neighbours(words):
            likeness = _likeness(words, known)
            if likeness > score:
                best, score = id, likeness
        return best if score >= _NEARLY else ""

    def _neighbours(self, words: Words) -> list[tuple[Words, str]]:
        """Known headings that may be nearly the same.

        Of up to six words all must have a partner, of more all but two; so the three
        rarest beginnings find every one that can be like enough.
        """
        starts = (self.nearby.get(word[:_KEY], []) for word in sorted(words))
        found = sorted(starts, key=len)
        needed = 1 if len(words) <= 6 else 3
        return [item for rows in found[:needed] for item in rows]

    def by_stems(self, folded: str) -> str:
        """The id whose word beginnings all stand in a heading of few words, or "".

        Of several the one that says most wins: the most letters, those of words such
        as “data” or “your” counted in part, then the first.
        """
        words = _WORD_LIKE.findall(folded)
        if not 0 < len(words) <= _MAX_WORDS:
            return ""
        pieces = {"^" + words[0][:end] for end in range(1, len(words[0]) + 1)}
        for word in words:
            pieces |= _pieces(word)
        best = (0.0, 0, "")
        for piece in pieces & self.stems.keys():
            for row, order, id, size in self.stems[piece]:
                if (size, -order) > best[:2] and pieces.issuperset(row):
                    best = (size, -order, id)
        return best[2]


def _pieces(word: str) -> set[str]:
    """The beginnings of a word, and what may be the long beginning of its parts."""
    word = word[:_MAX_LETTERS]
    begins = {word[:end] for end in range(1, len(word) + 1)}
    return begins | {
        word[start:end]
        for start in range(_MIN_FRONT, len(word) - _LONG_STEM + 1)
        for end in range(start + _LONG_STEM, len(word) + 1)
    }


@cache
def lexicon_of(language: str) -> Lexicon:
    """Return the lexicon of a known language."""
    cues = cues_of(language)
    joiners = "|".join(map(re.escape, cues.words["joiners"]))
    # A relative clause is no second subject: “Tasks, for which we process data”.
    clauses = "|".join(map(re.escape, cues.words["relatives"]))
    # “Your rights, and how to use them”: a comma before the joiner goes with it.
    comma = rf"\s*,(?!\s*(?:{clauses})\b)\s*(?:(?:{joiners})\s+)?"
    choices = "|".join(map(re.escape, cues.words["choices"]))
    lexicon = Lexicon(
        cues,
        re.compile(rf"\s+(?:{joiners})\s+|{_LINKS}|{comma}"),
        re.compile(rf"\s+(?:{choices})\s+"),
    )
    for id, headings in cues.headings.items():
        for heading in headings:
            _add(lexicon, fold_once(heading), id)
    return lexicon


def _add(lexicon: Lexicon, folded: str, id: str) -> None:
    lexicon.headings.append((folded, id))
    for table, key in (
        (lexicon.exact, folded),
        (lexicon.squeezed, squeeze(folded)),
    ):
        ids = table.get(key, ())
        if id not in ids:
            table[key] = (*ids, id)


def _weight_of(row: tuple[str, ...], generic: frozenset[str]) -> float:
    return sum(len(stem) * (_GENERIC if stem in generic else 1.0) for stem in row)


def _likeness(words: Words, known: Words) -> float:
    """Share of words that have a partner with the same stem on the other side."""
    if abs(len(words) - len(known)) > 1 or (len(known) < 2 and known != words):
        return 0.0
    shared = sum(
        word in known or any(_same_stem(word, other) for other in known)
        for word in words
    )
    return shared / max(len(words), len(known))


def _same_stem(word: str, other: str) -> bool:
    """True for two forms of a word: the first three quarters of both are the same."""
    if word[:_KEY] != other[:_KEY]:
        return False
    length = max(_KEY, (3 * max(len(word), len(other)) + 3) // 4)
    return word[:length] == other[:length]

"""How likely each section type is, by all that speaks for it.

Each kind of evidence gives points; a point of one kind is worth as much as the weights
below say, and each type leans to be reached too easily or too seldom, which
``leanings.toml`` sets right. All of it was found by logistic regression on headings of
the invented notices, each notice left out in turn, so that the chances are shares: of
the types with a chance of 0.8 about four in five are right. ``benchmarks`` has the
scripts: ``importer_weights`` finds them again, ``importer_chances`` counts how right
they are.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import cache

from wagtail_privacy.importing.folding import fold
from wagtail_privacy.importing.weighing.learning import NO_SECTION
from wagtail_privacy.importing.weighing.likeness import (
    MAX_CHARACTERS,
    Points,
    heading_likeness,
    text_likeness,
)
from wagtail_privacy.importing.weighing.neighbours import neighbours
from wagtail_privacy.importing.word_files import read_words


#: What the logarithm of the points that the rules give is worth.
_RULES = 0.655
#: What likeness is worth: of the heading, of the text, of its first sentence again.
_HEADING, _TEXT, _FIRST = 0.189, 0.09, 0.047
#: Telling words in the heading; another section of the notice that has the type.
_WORDS, _TAKEN = 1.512, -2.1
#: What stands before and after it.
_BEFORE, _AFTER = 0.384, 0.275
#: That it is of no type: before anything speaks, and for likeness to what is of none.
_NONE, _NONE_HEADING, _NONE_TEXT, _NONE_FIRST = 2.259, 0.211, 0.089, 0.031
_NONE_BEFORE, _NONE_AFTER = 0.36, 0.454
#: Characters of a heading and of a first sentence that are likened.
_MAX_HEADING, _MAX_FIRST = 120, 300
#: What has so many points, and as many as this share of the best, agrees with it.
_AGREES, _HEADING_SPEAKS, _TEXT_SPEAKS = 0.8, 12.0, 20.0


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a section: its heading, its text, the first sentence of that.

    ``before`` and ``after`` are the types of the sections beside it, if they are known.
    """

    language: str
    heading: str
    text: str
    first: str
    before: str = ""
    after: str = ""

    def likeness(self) -> Likenesses:
        headings, texts = heading_likeness(self.language), text_likeness(self.language)
        text, first = self.text[:MAX_CHARACTERS], self.first
        if len(first) > _MAX_FIRST:
            first = first[:_MAX_FIRST].rpartition(" ")[0]
        return Likenesses(
            headings.points(fold(self.heading)[:_MAX_HEADING]),
            *texts.points_of_both(text, first),
            neighbours().after(self.before),
            neighbours().before(self.after),
        )

    def telling(self, type: str) -> tuple[str, ...]:
        """The words of heading and text that speak most for a type."""
        heading = fold(self.heading)[:_MAX_HEADING]
        found = [
            *heading_likeness(self.language).words_for(type, heading, 2),
            *text_likeness(self.language).words_for(type, self.text[:MAX_CHARACTERS]),
        ]
        return tuple(dict.fromkeys(found))


@dataclass(frozen=True, slots=True)
class Likenesses:
    """The points of each type by the likeness of a heading, a text, its beginning.

    ``before`` and ``after`` have those by what stands there.
    """

    heading: Points
    text: Points
    first: Points
    before: Mapping[str, float] = field(default_factory=dict)
    after: Mapping[str, float] = field(default_factory=dict)

    def heading_agrees(self, type: str) -> bool:
        return _leads(self.heading, type, _HEADING_SPEAKS)

    def text_agrees(self, type: str) -> bool:
        return _leads(self.text, type, _TEXT_SPEAKS)


def chances_of(
    like: Likenesses,
    rules: Mapping[str, float],
    *,
    words: str,
    taken: Collection[str],
    types: int,
) -> dict[str, float]:
    """The chance of each type that anything speaks for, from 0 to 1.

    ``rules`` are the points that telling phrases, the place and facts give. ``words``
    is the type that telling words of the heading name, ``taken`` are those that sure
    headings name, and ``types`` counts all that there are. What is missing to 1 is the
    chance that it is of no type.
    """
    leanings = _leanings()
    named = {*rules, *like.heading, *like.text, words} - {NO_SECTION}
    logits = {
        type: _RULES * math.log1p(rules.get(type, 0.0))
        + _likely(like, type)
        + leanings.get(type, 0.0)
        + (_WORDS if type == words else 0.0)
        + (_TAKEN if type in taken else 0.0)
        for type in named
    }
    none = _likely_none(like)
    top = max([none, *logits.values()])
    total = sum(math.exp(value - top) for value in [none, *logits.values()])
    total += max(0, types - len(logits)) * math.exp(-top)
    return {type: math.exp(value - top) / total for type, value in logits.items()}


def _likely(like: Likenesses, type: str) -> float:
    return (
        _HEADING * like.heading.get(type, 0.0)
        + _TEXT * like.text.get(type, 0.0)
        + _FIRST * like.first.get(type, 0.0)
        + _BEFORE * like.before.get(type, 0.0)
        + _AFTER * like.after.get(type, 0.0)
    )


def _likely_none(like: Likenesses) -> float:
    return (
        _NONE
        + _NONE_HEADING * like.heading.get(NO_SECTION, 0.0)
        + _NONE_TEXT * like.text.get(NO_SECTION, 0.0)
        + _NONE_FIRST * like.first.get(NO_SECTION, 0.0)
        + _NONE_BEFORE * like.before.get(NO_SECTION, 0.0)
        + _NONE_AFTER * like.after.get(NO_SECTION, 0.0)
    )


@cache
def _leanings() -> Mapping[str, float]:
    leanings: Mapping[str, float] = read_words(__package__, "leanings.toml")["leanings"]
    return leanings


def _leads(points: Points, type: str, least: float) -> bool:
    own = points.get(type, 0.0)
    return own >= least and own >= _AGREES * max(points.values())

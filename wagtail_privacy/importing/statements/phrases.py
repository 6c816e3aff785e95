"""What a language has for stating facts, and for leaving them open."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from wagtail_privacy.importing.statements.finders import Finder
from wagtail_privacy.importing.statements.patterns import (
    Grammar,
    Wordings,
    words_pattern,
)
from wagtail_privacy.importing.word_files import read_words


@dataclass(frozen=True, slots=True)
class Phrases:
    """The content of ``<language>.toml``, compiled.

    ``sentences`` fit whole sentences, by ids such as ``transfers.none``; ``bases``
    and ``starts`` fit what a basis and the start of a period are called. ``topics``
    find words of a section type’s subject, ``authorities`` the name of a supervisory
    authority by its id. ``rights`` holds rows of words that name a right together.
    ``cues`` are the lists of words that sentences are judged by: ``doubt`` for
    hedges, exceptions and conditions, ``modals``, ``denials``, and others.
    ``numbers`` and ``units`` are the words of periods. ``joiners`` is where “a, b and
    c” is cut, ``parts`` where “a, b or c” is, too.
    """

    sentences: Mapping[str, Wordings]
    bases: Mapping[str, Wordings]
    starts: Mapping[str, Wordings]
    topics: Mapping[str, Finder]
    rights: Mapping[str, tuple[tuple[Finder, ...], ...]]
    authorities: Mapping[str, Finder]
    cues: Mapping[str, Finder]
    numbers: Mapping[str, int]
    units: Mapping[str, str]
    joiners: re.Pattern[str]
    parts: re.Pattern[str]


@cache
def languages_with_phrases() -> tuple[str, ...]:
    """Codes of the languages in which sentences are understood."""
    names = (item.name for item in files(__package__).iterdir())
    return tuple(sorted(name[:-5] for name in names if name.endswith(".toml")))


@cache
def phrases_of(language: str) -> Phrases:
    """Return the phrases of a language; raise ``KeyError`` if it has no file."""
    if language not in languages_with_phrases():
        raise KeyError(language)
    return _compile(read_words(__package__, f"{language}.toml"))


def _compile(data: Mapping[str, Any]) -> Phrases:
    numbers = _by_word(data["numbers"])
    units = _by_word(data["units"])
    grammar = Grammar(
        {
            **data["words"],
            "basis": [form for forms in data["bases"].values() for form in forms],
            "number": [*(str(number) for number in range(1, 121)), *numbers],
            "unit": list(units),
        },
        data["joiners"],
    )
    return Phrases(
        sentences=_each(data["sentences"], grammar.compile),
        bases=_each(data["bases"], grammar.compile),
        starts=_each(data["starts"], grammar.compile),
        topics=_each(data["topics"], words_pattern),
        rights=_each(data["rights"], _rows),
        authorities=_each(data["authorities"], words_pattern),
        cues=_each(data["cues"], words_pattern),
        numbers={word: int(number) for word, number in numbers.items()},
        units=units,
        joiners=_cuts(data["joiners"]),
        parts=_cuts([*data["joiners"], *data["alternatives"]]),
    )


def _each(table: Mapping[str, Any], compile: Any) -> dict[str, Any]:
    return {name: compile(item) for name, item in table.items()}


def _by_word(table: Mapping[str, str]) -> dict[str, str]:
    """The key by each of its words: “year” by “years” and “years’”."""
    return {word: key for key, words in table.items() for word in words.split("|")}


def _rows(rows: list[str]) -> tuple[tuple[Finder, ...], ...]:
    return tuple(tuple(words_pattern([word]) for word in row.split()) for row in rows)


def _cuts(joiners: list[str]) -> re.Pattern[str]:
    """Where “a, b and c” is cut; a compound such as “pre- and aftercare” is not."""
    words = "|".join(map(re.escape, joiners))
    return re.compile(rf"\s*,\s+(?:(?:{words})\s+)?|(?<!-)\s+(?:{words})\s+", re.I)

"""The words of a language that headings, labels and titles are known by."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from django.utils.translation import override

from wagtail_privacy.blocks.registry import section_types
from wagtail_privacy.importing.word_files import read_words


@dataclass(frozen=True, slots=True)
class Cues:
    """The content of ``headings/<language>.toml``.

    ``headings`` maps a section id to its wordings, ``stems`` to rows of word
    beginnings, the most telling id first. ``bodies`` maps it to lines of a weight and
    word beginnings that tell it in a sentence of the text. ``words`` holds the lists
    that facts, titles and page chrome are found by.
    """

    language: str
    headings: Mapping[str, tuple[str, ...]]
    stems: Mapping[str, tuple[tuple[str, ...], ...]]
    words: Mapping[str, tuple[str, ...]]
    bodies: Mapping[str, tuple[str, ...]]


@cache
def known_languages() -> tuple[str, ...]:
    """Codes of the languages that notices are recognised in."""
    names = (item.name for item in files(f"{__package__}.headings").iterdir())
    return tuple(sorted(name[:-5] for name in names if name.endswith(".toml")))


@cache
def cues_of(language: str) -> Cues:
    """Return the cues of a language, the package's own headings among them.

    Raise ``KeyError`` for a language that has no file.
    """
    if language not in known_languages():
        raise KeyError(language)
    data = read_words(f"{__package__}.headings", f"{language}.toml")
    return Cues(
        language=language,
        headings=_with_standard_headings(data["headings"], language),
        stems={
            id: tuple(tuple(row.split()) for row in rows)
            for id, rows in data["stems"].items()
        },
        words={name: tuple(words) for name, words in data["words"].items()},
        bodies={id: tuple(lines) for id, lines in data.get("bodies", {}).items()},
    )


@cache
def words_of_all(*names: str) -> frozenset[str]:
    """The words of these lists in all known languages: few documents are in one."""
    return frozenset(
        word
        for language in known_languages()
        for name in names
        for word in cues_of(language).words[name]
    )


def longest_first(words: Iterable[str]) -> str:
    """An expression for any of ``words``; of two at one place the longer is found."""
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))


def shortest_of(words: Collection[str]) -> tuple[str, ...]:
    """The words without those that another is part of: where they stand, it does."""
    return tuple(
        word
        for word in sorted(words, key=lambda word: (len(word), word))
        if not any(other in word for other in words if other != word)
    )


@cache
def plural_words(language: str) -> Mapping[str, str]:
    """What who says “I” and “my” would say as “we” and “our”."""
    rows = cues_of(language).words.get("one_person", ())
    return dict(row.split() for row in rows)


def _with_standard_headings(
    headings: dict[str, list[str]], language: str
) -> dict[str, tuple[str, ...]]:
    """Add what our own pages say, so that an exported notice is read again."""
    with override(language):
        standard = {item.id: str(item.heading) for item in section_types}
    return {
        id: tuple(dict.fromkeys([*headings.get(id, ()), *filter(None, [heading])]))
        for id, heading in standard.items()
    }

"""The words of a language that headings, labels and titles are known by."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from django.utils.translation import override

from wagtail_privacy.blocks.registry import section_types


if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib


@dataclass(frozen=True, slots=True)
class Cues:
    """The content of ``headings/<language>.toml``.

    ``headings`` maps a section id to its wordings, ``stems`` to rows of word
    beginnings, the most telling id first. ``words`` holds the lists that facts,
    titles and page chrome are found by.
    """

    language: str
    headings: Mapping[str, tuple[str, ...]]
    stems: Mapping[str, tuple[tuple[str, ...], ...]]
    words: Mapping[str, tuple[str, ...]]


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
    source = files(f"{__package__}.headings").joinpath(f"{language}.toml")
    data = tomllib.loads(source.read_text(encoding="utf-8"))
    return Cues(
        language=language,
        headings=_with_standard_headings(data["headings"], language),
        stems={
            id: tuple(tuple(row.split()) for row in rows)
            for id, rows in data["stems"].items()
        },
        words={name: tuple(words) for name, words in data["words"].items()},
    )


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

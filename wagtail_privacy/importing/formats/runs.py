"""Words of an office document and how they look, whatever the program."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any


@dataclass(frozen=True, slots=True)
class Font:
    """Character properties; None is what another style decides.

    ``size`` is in points.
    """

    bold: bool | None = None
    italic: bool | None = None
    capitals: bool | None = None
    underlined: bool | None = None
    hidden: bool | None = None
    size: float | None = None

    def under(self, other: Font) -> Font:
        """These properties, where ``other`` does not say something else."""
        if other == _SILENT:
            return self
        said = {
            name: value
            for name in Font.__slots__
            if (value := getattr(other, name)) is not None
        }
        return replace(self, **said)


_SILENT = Font()


@dataclass(slots=True)
class Run:
    """Words that look the same: a tab is “\\t”, a line break “\\n”.

    ``link`` is an address, "" for none. ``symbol`` is an element that stands for a
    character, in a format that has such; it has no text.
    """

    text: str
    font: Font
    link: str = ""
    symbol: Any = None


def stand_out(runs: Iterable[Run]) -> bool:
    """True if all words are bold, underlined or capitals; links are no evidence."""
    filled = [run for run in runs if run.text.strip()]
    return bool(filled) and all(
        run.font.bold or run.font.capitals or (run.font.underlined and not run.link)
        for run in filled
    )


def largest_size(runs: Iterable[Run]) -> float:
    """Points of the largest words, 0 if it is not known."""
    return max((run.font.size or 0 for run in runs if run.text.strip()), default=0)
